// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace freeagent::client {

/// One server-sent event.
struct SseFrame {
    QByteArray event; ///< "message" when the stream names none
    QByteArray data;
    QByteArray id; ///< the id this very frame carries; empty when it carries none

    friend bool operator==(const SseFrame &, const SseFrame &) = default;
};

/// Reads `text/event-stream` (WHATWG HTML, section 9.2) in whatever pieces the network delivers. Pure; any one thread.
class SseParser
{
public:
    /// The frames completed by `piece`. Comments and unknown fields give none.
    QList<SseFrame> feed(QByteArrayView piece);
    /// What was begun and not ended is dropped, as the standard wants it for a lost connection.
    void reset();
    /// The id to resume from: the last one seen, also of frames without data.
    QByteArray lastId() const { return m_lastId; }
    void setLastId(const QByteArray &id) { m_lastId = id; }
    /// A line or frame grew beyond what any controller sends; the stream is not to be trusted any more.
    bool overflowed() const { return m_overflowed; }

    static constexpr qsizetype kFrameLimit = 256 * 1024 * 1024;

private:
    void takeLine(QByteArrayView line, QList<SseFrame> &frames);
    void takeField(QByteArrayView name, QByteArrayView value);

    QByteArray m_line;
    SseFrame m_frame;
    QByteArray m_lastId;
    bool m_hasData = false;
    bool m_afterCr = false;
    bool m_atStart = true;
    bool m_overflowed = false;
};

} // namespace freeagent::client
