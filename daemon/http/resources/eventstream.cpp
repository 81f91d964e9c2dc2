// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/resources/eventstream.h"

#include "daemon/wire/encodebuild.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>

namespace freeagent::http {

namespace {
constexpr int kFinishedInSnapshot = 200;
constexpr qint64 kMostBacklog = 16 << 20;

QByteArray frameText(const services::FeedFrame &frame)
{
    QByteArray text = "event: " + frame.type + '\n';
    if (frame.revision != services::FeedFrame::kMomentary)
        text += "id: " + QByteArray::number(frame.revision) + '\n';
    return text + "data: " + frame.data + "\n\n";
}
} // namespace

void EventStream::start(const Request &request, Farm &farm)
{
    (new EventStream(request, farm))->begin();
}

EventStream::EventStream(const Request &request, Farm &farm)
    : m_request(request)
    , m_farm(farm)
    , m_stream(request.exchange->answerStream("text/event-stream", {{"x-accel-buffering", "no"}}))
{
    request.exchange->onPeerGone([this] { deleteLater(); });
    m_subscription = farm.feed.subscribe([this](const services::FeedFrame &frame) {
        m_ready ? send(frame) : m_early.append(frame);
    });
    auto *beat = new QTimer(this);
    connect(beat, &QTimer::timeout, this, [this] { write(": still here\n\n"); });
    beat->start(std::chrono::seconds(15));
    auto *stats = new QTimer(this);
    connect(stats, &QTimer::timeout, this, [this] {
        if (m_ready)
            send({services::FeedFrame::kMomentary, "stats", m_farm.statistics.summaryJson()});
    });
    stats->start(std::chrono::seconds(5));
}

EventStream::~EventStream() { m_farm.feed.unsubscribe(m_subscription); }

void EventStream::begin()
{
    write("retry: 2000\n\n");
    QByteArray last = m_request.exchange->head().value("last-event-id");
    if (last.isEmpty())
        last = m_request.query("since");
    if (last.isEmpty())
        return sendSnapshot(false);
    bool ok = false;
    const Revision revision = last.toLongLong(&ok);
    ok ? resume(revision) : sendSnapshot(true);
}

void EventStream::resume(Revision revision)
{
    const QPointer<EventStream> self(this);
    m_farm.feed.since(revision, [self, revision](std::optional<QList<services::FeedFrame>> missed) {
        if (!self)
            return;
        if (!missed)
            return self->sendSnapshot(true);
        for (const services::FeedFrame &frame : *missed)
            self->send(frame);
        self->catchUp(missed->isEmpty() ? revision : missed->last().revision);
        self->send({services::FeedFrame::kMomentary, "stats", self->m_farm.statistics.summaryJson()});
    });
}

void EventStream::catchUp(Revision revision)
{
    m_ready = true;
    for (const services::FeedFrame &frame : std::exchange(m_early, {}))
        if (frame.revision == services::FeedFrame::kMomentary || frame.revision > revision)
            send(frame);
}

void EventStream::sendSnapshot(bool reset)
{
    BuildFilter finished;
    finished.statuses = {BuildStatus::Completed, BuildStatus::Failed};
    finished.limit = kFinishedInSnapshot;
    finished.wantTotal = false;
    const QPointer<EventStream> self(this);
    m_farm.store.listBuilds(finished, [self, reset](Result<BuildPage> page) {
        if (!self)
            return;
        Farm &farm = self->m_farm;
        QList<Build> builds = page ? page->builds : QList<Build>();
        for (const BuildRecord &record : farm.ledger.openBuilds())
            builds.append(record.build);
        std::sort(builds.begin(), builds.end(), [](const Build &a, const Build &b) { return a.sequence > b.sequence; });
        wire::JsonWriter json;
        json.beginObject().field("revision", farm.feed.revision()).field("reset", reset).key("builds").beginArray();
        for (const Build &build : builds)
            json.json(QByteArrayView(farm.feed.item(build)));
        json.endArray().key("workers").beginArray();
        for (const services::FleetMember *member : farm.fleet.members())
            json.json(QByteArrayView(farm.feed.item(*member)));
        json.endArray().key("stats").json(QByteArrayView(farm.statistics.summaryJson())).key("history").beginArray();
        for (const services::Statistics::Sample &sample : farm.statistics.history())
            json.beginArray().value(toMs(sample.at)).value(sample.pending).value(sample.active).endArray();
        json.endArray().endObject();
        const Revision revision = farm.feed.revision();
        self->send({revision, "snapshot", json.take()});
        self->catchUp(revision);
    });
}

void EventStream::send(const services::FeedFrame &frame) { write(frameText(frame)); }

void EventStream::write(const QByteArray &bytes)
{
    if (m_stream && !m_stream->write(bytes, kMostBacklog)) {
        m_stream.reset();
        deleteLater();
    }
}

} // namespace freeagent::http
