// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/chunkdecoder.h"
#include "daemon/ingest/exchange.h"
#include "daemon/ingest/multipartsink.h"

namespace freeagent::ingest {

struct BodyTools {
    const SpoolPlace &place;
    MultipartSink::PartLimits partLimits;
    std::function<void()> progress; ///< congested(), settled() or failure() may have changed
};

/// Reads one body: takes the framing off, holds it to its limit, gives it to the sink that the admission asks for. Thread: the
/// gate's.
class BodyReader
{
public:
    /// The body's length and type alone may be reason to refuse it unread.
    static Checked<std::unique_ptr<BodyReader>> create(const RequestHead &head, const Admission &admission, BodyTools tools);
    /// Reads a body of at most droppedBody octets and forgets it.
    static std::unique_ptr<BodyReader> dropping(const RequestHead &head);
    static constexpr qint64 droppedBody = 64 * 1024;

    /// Takes octets of the connection; what it leaves belongs to the next request. Finish comes by itself.
    Checked<qsizetype> feed(QByteArrayView input);
    bool complete() const { return m_complete; } ///< all octets are here
    bool settled() const { return m_complete && m_sink->settled(); }
    bool congested() const { return m_sink->congested(); }
    std::optional<Refusal> failure() const { return m_sink->failure(); }
    qint64 held() const { return m_sink->held(); } ///< octets in memory
    qint64 received() const { return m_received; }
    /// How much may be read without taking octets of the next request; 0 when only the octets themselves tell.
    qint64 expected() const { return m_chunked ? 0 : m_left; }

    QByteArray takeBody() { return std::move(m_body); }
    std::vector<Part> takeParts(); ///< after settled()

private:
    BodyReader(const RequestHead &head, qint64 maxBody, QByteArray tooLarge);
    Checked<void> deliver(QByteArrayView data);
    Checked<qsizetype> feedChunked(QByteArrayView input);
    Checked<void> complete(bool now);

    ChunkDecoder m_decoder;
    QByteArray m_body;
    std::vector<Part> m_parts;
    std::unique_ptr<BodySink> m_sink;
    MultipartSink *m_multipart = nullptr; ///< m_sink, when it is one
    qint64 m_left;
    qint64 m_maxBody;
    qint64 m_received = 0;
    QByteArray m_tooLarge;
    bool m_chunked;
    bool m_complete = false;
};

} // namespace freeagent::ingest
