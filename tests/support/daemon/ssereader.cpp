// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/ssereader.h"

#include <QJsonDocument>

namespace freeagent::test {

namespace {
using Clock = std::chrono::steady_clock;

std::chrono::milliseconds until(Clock::time_point deadline)
{
    return std::max(std::chrono::milliseconds(0), std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()));
}
} // namespace

QJsonObject SseFrame::object() const { return QJsonDocument::fromJson(data).object(); }

SseReader::SseReader(quint16 port)
    : m_http(port)
{
}

HttpReply SseReader::open(const QByteArray &target, const Headers &headers)
{
    HttpRequest request{"GET", target, headers, {}, false, false};
    request.headers.append(std::pair<QByteArray, QByteArray>("Accept", "text/event-stream"));
    HttpReply failed;
    failed.error = "cannot connect";
    if (!m_http.connect() || !m_http.write(encode(request, m_http.port())))
        return failed;
    HttpReply head = m_http.readHead();
    if (head.status != 200)
        m_http.close();
    return head;
}

std::optional<SseFrame> SseReader::takeFrame()
{
    for (;;) {
        const qsizetype end = m_text.indexOf("\n\n");
        if (end < 0)
            return std::nullopt;
        SseFrame frame;
        bool comment = true;
        for (const QByteArray &line : m_text.left(end).split('\n')) {
            if (line.startsWith("event:"))
                frame.event = line.mid(6).trimmed();
            else if (line.startsWith("id:"))
                frame.id = line.mid(3).trimmed();
            else if (line.startsWith("data:"))
                frame.data += line.mid(line.startsWith("data: ") ? 6 : 5);
            else
                continue;
            comment = false;
        }
        m_text.remove(0, end + 2);
        if (!comment)
            return frame;
    }
}

std::optional<SseFrame> SseReader::next(std::chrono::milliseconds wait)
{
    const auto deadline = Clock::now() + wait;
    for (;;) {
        if (auto frame = takeFrame())
            return frame;
        const auto chunk = m_http.readChunk(until(deadline));
        if (!chunk)
            return std::nullopt;
        m_text += *chunk;
    }
}

std::optional<SseFrame> SseReader::nextOf(const QByteArray &event, std::chrono::milliseconds wait)
{
    const auto deadline = Clock::now() + wait;
    while (auto frame = next(until(deadline)))
        if (frame->event == event)
            return frame;
    return std::nullopt;
}

} // namespace freeagent::test
