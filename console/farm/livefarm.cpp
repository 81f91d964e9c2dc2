// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/livefarm.h"

#include "common/api/decode.h"
#include "console/farm/liveactions.h"
#include "console/farm/livelogfeed.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kPageSize = 100;
constexpr int kMostFailures = 2'000;
constexpr Millis kDay{24 * 3600'000};
} // namespace

LiveFarm::LiveFarm(client::Access access, const Clock &clock, client::StreamTiming timing, QObject *parent)
    : FarmSource(parent)
    , m_clock(clock)
    , m_timing(timing)
    , m_client(m_network, std::move(access))
    , m_stream(m_network, clock, timing)
    , m_actions(std::make_unique<LiveActions>(m_client))
{
    connect(&m_stream, &client::EventStream::frameReceived, this, &LiveFarm::takeFrame);
    connect(&m_stream, &client::EventStream::stateChanged, this, &LiveFarm::takeState);
    connect(m_actions.get(), &LiveActions::actionChanged, this, &FarmSource::actionChanged);
}

LiveFarm::~LiveFarm() = default;

QNetworkRequest LiveFarm::feedRequest() const
{
    return m_client.request(u"/api/events"_s);
}

void LiveFarm::start()
{
    QMetaObject::invokeMethod(this, [this] { m_stream.open(feedRequest()); }, Qt::QueuedConnection);
}

void LiveFarm::refresh()
{
    if (m_stream.state().isLive())
        m_stream.open(feedRequest());
    else
        m_stream.retryNow();
}

quint64 LiveFarm::cancelBuild(const BuildId &build) { return m_actions->cancel(build); }
quint64 LiveFarm::retryBuild(const BuildId &build) { return m_actions->retry(build); }
quint64 LiveFarm::downloadArtifact(const BuildId &build, const QString &path) { return m_actions->download(build, path); }

LogFeed *LiveFarm::followLog(const BuildId &build, QObject *parent)
{
    return new LiveLogFeed(m_client, m_clock, m_timing, build, parent);
}

void LiveFarm::ask(const Ask &ask, const QObject *context, Answered done)
{
    m_client.ask(ask, context, std::move(done));
}

void LiveFarm::takeFrame(const client::SseFrame &frame)
{
    if (frame.event != "snapshot")
        Q_EMIT heard(frame.event, frame.data);
    // A frame that cannot be read is skipped: the next snapshot brings what it said.
    const auto event = api::decodeEvent(frame.event, frame.data);
    if (!event)
        return;
    if (const auto *goodbye = std::get_if<api::Goodbye>(&*event))
        m_farewell = goodbye->reason;
    Q_EMIT eventReceived(*event);
    if (std::holds_alternative<api::Snapshot>(*event))
        fetchFailures(0);
}

void LiveFarm::takeState(const LinkState &state)
{
    if (state.isLive())
        m_farewell.clear();
    LinkState told = state;
    if (state.phase == LinkState::Phase::Offline && !m_farewell.isEmpty())
        told.why = {"controller.stopped", u"The controller stopped: %1."_s.arg(m_farewell), state.why.fix};
    Q_EMIT linkChanged(told);
}

/// A snapshot holds the newest finished builds only; the failures of a day may reach further back.
void LiveFarm::fetchFailures(int offset)
{
    QUrlQuery query;
    query.addQueryItem(u"status"_s, u"failed"_s);
    query.addQueryItem(u"since"_s, QString::fromLatin1(toIso(m_clock.now() - kDay)));
    query.addQueryItem(u"limit"_s, QString::number(kPageSize));
    query.addQueryItem(u"offset"_s, QString::number(offset));
    m_client.get(u"/api/builds"_s, query, this, [this, offset](const Result<QJsonDocument> &answer) {
        if (!answer)
            return;
        const QJsonValue list = answer->isArray() ? QJsonValue(answer->array()) : QJsonValue(answer->object());
        const QList<api::BuildItem> builds = api::decodeBuildList(list);
        for (const api::BuildItem &build : builds)
            if (build.isTerminal())
                Q_EMIT eventReceived(api::BuildChanged{build});
        if (builds.size() == kPageSize && offset + kPageSize < kMostFailures)
            fetchFailures(offset + kPageSize);
    });
}

} // namespace freeagent::console
