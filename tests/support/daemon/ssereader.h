// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/rawhttp.h"

namespace freeagent::test {

struct SseFrame {
    QByteArray event;
    QByteArray id; ///< null when the frame has none
    QByteArray data;

    QJsonObject object() const;
};

/// Reads a stream of server-sent events, one connection each. Blocking.
class SseReader
{
public:
    explicit SseReader(quint16 port);

    /// Asks for the stream; the answer's head. Its status tells whether there is one.
    HttpReply open(const QByteArray &target, const Headers &headers);
    /// The next frame; nothing when the stream ended or none came in time. Comments are skipped.
    std::optional<SseFrame> next(std::chrono::milliseconds wait = std::chrono::seconds(10));
    /// Skips frames until one of `event`.
    std::optional<SseFrame> nextOf(const QByteArray &event, std::chrono::milliseconds wait = std::chrono::seconds(10));
    bool ended() const { return !m_http.isOpen(); }

private:
    std::optional<SseFrame> takeFrame();

    RawHttp m_http;
    QByteArray m_text;
};

} // namespace freeagent::test
