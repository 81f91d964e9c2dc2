// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/bodyreader.h"

#include "daemon/ingest/headervalue.h"

namespace freeagent::ingest {

static tl::unexpected<Refusal> tooLarge(const QByteArray &text)
{
    return refused(413, "PAYLOAD_TOO_LARGE", text.isEmpty() ? QByteArray("Request body too large") : text);
}

BodyReader::BodyReader(const RequestHead &head, qint64 maxBody, QByteArray tooLargeText)
    : m_left(std::max<qint64>(head.contentLength, 0)), m_maxBody(maxBody), m_tooLarge(std::move(tooLargeText)),
      m_chunked(head.chunked)
{
}

std::unique_ptr<BodyReader> BodyReader::dropping(const RequestHead &head)
{
    std::unique_ptr<BodyReader> reader(new BodyReader(head, droppedBody, {}));
    reader->m_sink = std::make_unique<DropSink>();
    return reader;
}

Checked<std::unique_ptr<BodyReader>> BodyReader::create(const RequestHead &head, const Admission &admission,
                                                        BodyTools tools)
{
    const qint64 maxBody = admission.body == BodyPolicy::None ? droppedBody : admission.maxBody;
    std::unique_ptr<BodyReader> reader(new BodyReader(head, maxBody, admission.tooLarge));
    std::optional<QByteArray> boundary;
    if (admission.body == BodyPolicy::Multipart) {
        boundary = multipartBoundary(head.value("content-type"));
        if (!boundary)
            return refused(400, "NOT_MULTIPART", admission.notMultipart.isEmpty()
                                                     ? QByteArray("Content must be multipart/form-data")
                                                     : admission.notMultipart);
    }
    if (head.contentLength > maxBody)
        return tooLarge(admission.tooLarge);
    if (boundary) {
        auto sink = std::make_unique<MultipartSink>(*boundary, admission.files, tools.partLimits, tools.place,
                                                    std::move(tools.progress), reader->m_parts);
        reader->m_multipart = sink.get();
        reader->m_sink = std::move(sink);
    } else if (admission.body == BodyPolicy::Memory) {
        reader->m_sink = std::make_unique<MemorySink>(reader->m_body);
    } else {
        reader->m_sink = std::make_unique<DropSink>();
    }
    if (!head.hasBody())
        if (auto done = reader->complete(true); !done)
            return tl::unexpected(done.error());
    return reader;
}

Checked<void> BodyReader::complete(bool now)
{
    if (!now || m_complete)
        return {};
    m_complete = true;
    return m_sink->finish();
}

Checked<void> BodyReader::deliver(QByteArrayView data)
{
    m_received += data.size();
    if (m_received > m_maxBody)
        return tooLarge(m_tooLarge);
    return m_sink->feed(data);
}

Checked<qsizetype> BodyReader::feedChunked(QByteArrayView input)
{
    qsizetype taken = 0;
    while (taken < input.size() && !m_decoder.finished()) {
        const auto step = m_decoder.next(input.sliced(taken));
        if (!step)
            return tl::unexpected(step.error());
        taken += step->consumed;
        if (!step->data.isEmpty())
            if (auto delivered = deliver(step->data); !delivered)
                return tl::unexpected(delivered.error());
    }
    if (auto done = complete(m_decoder.finished()); !done)
        return tl::unexpected(done.error());
    return taken;
}

Checked<qsizetype> BodyReader::feed(QByteArrayView input)
{
    if (m_chunked)
        return feedChunked(input);
    const qsizetype taken = qsizetype(std::min<qint64>(m_left, input.size()));
    m_left -= taken;
    if (taken > 0)
        if (auto delivered = deliver(input.first(taken)); !delivered)
            return tl::unexpected(delivered.error());
    if (auto done = complete(m_left == 0); !done)
        return tl::unexpected(done.error());
    return taken;
}

std::vector<Part> BodyReader::takeParts()
{
    if (m_multipart)
        m_multipart->handOver();
    return std::move(m_parts);
}

} // namespace freeagent::ingest
