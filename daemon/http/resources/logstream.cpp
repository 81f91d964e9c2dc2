// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/resources/logstream.h"

#include "daemon/http/replies.h"

#include <QPointer>
#include <QTimer>

namespace freeagent::http {

void writeLogLine(wire::JsonWriter &json, const LogLine &line)
{
    json.beginObject().field("timestamp", toMs(line.at)).field("level", word(line.level));
    json.field("message", line.message).endObject();
}

void LogStream::start(const Request &request, Farm &farm, const BuildRecord &record)
{
    auto *stream = new LogStream(request, farm, record.build.id);
    stream->begin(record);
}

LogStream::LogStream(const Request &request, Farm &farm, const BuildId &build)
    : m_request(request)
    , m_farm(farm)
    , m_build(build)
    , m_stream(request.exchange->answerStream("text/event-stream", {{"x-accel-buffering", "no"}}))
    , m_skip(request.exchange->head().value("last-event-id").toLongLong())
{
    request.exchange->onPeerGone([this] { deleteLater(); });
    m_follower = farm.logs.follow(build, [this](const QList<LogLine> &lines) { m_caughtUp ? send(lines) : m_early.append(lines); });
    connect(&farm.ledger, &services::Ledger::buildChanged, this, [this](const BuildRecord *, const BuildRecord &after) {
        // The end comes after its own log lines, which are told in the same turn.
        if (after.build.id == m_build && after.build.isTerminal())
            QMetaObject::invokeMethod(this, [this, build = after.build] { endIfOver(build); }, Qt::QueuedConnection);
    });
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LogStream::keepAlive);
    timer->start(std::chrono::seconds(15));
}

LogStream::~LogStream() { m_farm.logs.unfollow(m_build, m_follower); }

void LogStream::begin(const BuildRecord &record)
{
    m_stream->write("retry: 1000\n\n");
    const QPointer<LogStream> self(this);
    m_farm.logs.read(record, {}, [self, build = record.build](Result<QList<LogLine>> lines) {
        if (!self)
            return;
        const QList<LogLine> stored = lines.value_or(QList<LogLine>());
        self->m_caughtUp = true;
        self->send(stored);
        // What was appended while reading may be in both.
        QList<LogLine> early = std::exchange(self->m_early, {});
        early.erase(std::remove_if(early.begin(), early.end(), [&stored](const LogLine &l) { return stored.contains(l); }), early.end());
        self->send(early);
        const Build *now = self->m_farm.ledger.known(self->m_build);
        self->endIfOver(now ? *now : build);
    });
}

void LogStream::send(const QList<LogLine> &lines)
{
    if (!m_stream || lines.isEmpty())
        return;
    QByteArray frames;
    for (const LogLine &line : lines) {
        if (++m_number <= m_skip)
            continue;
        wire::JsonWriter json;
        writeLogLine(json, line);
        frames += "event: line\nid: " + QByteArray::number(m_number) + "\ndata: " + json.bytes() + "\n\n";
    }
    if (!frames.isEmpty() && !m_stream->write(frames, 64 << 20))
        deleteLater();
}

void LogStream::endIfOver(const Build &build)
{
    if (!m_stream || !m_caughtUp || !build.isTerminal())
        return;
    wire::JsonWriter json;
    json.beginObject().field("status", word(build.status)).field("outcome", word(build.outcome)).endObject();
    const QByteArray frame = "event: end\ndata: " + json.bytes() + "\n\n";
    m_stream->write(frame);
    m_stream->end();
    m_stream.reset();
    deleteLater();
}

void LogStream::keepAlive()
{
    if (m_stream && !m_stream->write(": still here\n\n"))
        deleteLater();
}

} // namespace freeagent::http
