// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/keptfarm.h"

#include "common/api/decode.h"

#include <QJsonArray>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kSoon{2'000}; ///< after contact, when the first answers are there

struct Question {
    QString path;
    QUrlQuery query{};
};

/// What is asked for so that it is known when nobody can be asked: enough to say what was under way and how safe it is.
const QList<Question> &stock()
{
    static const QList<Question> kStock{{u"/api/builds"_s, QUrlQuery(u"limit=100"_s)}, {u"/api/builds"_s, QUrlQuery(u"status=pending&limit=100"_s)},
                                        {u"/api/builds"_s, QUrlQuery(u"status=running&limit=100"_s)}, {u"/api/workers"_s}, {u"/api/stats"_s}, {u"/api/stats/summary"_s},
                                        {u"/api/alerts"_s}, {u"/api/backups"_s}, {u"/api/backups/status"_s}, {u"/api/backups/retention"_s}, {u"/api/drills"_s},
                                        {u"/api/admin/recovery"_s}, {u"/api/admin/schedule"_s}, {u"/api/admin/maintenance"_s}, {u"/api/oncall"_s}, {u"/readyz"_s}};
    return kStock;
}

/// Of what pages ask for besides: figures of the farm. Nothing about tokens, machines' addresses to log in to, or text that people search for.
bool isWorthKeeping(const Ask &ask)
{
    static const QStringList kBeginnings{u"/api/builds"_s, u"/api/workers"_s, u"/api/stats"_s, u"/api/alert"_s, u"/api/silences"_s, u"/api/backups"_s, u"/api/drills"_s,
                                         u"/api/admin/recovery"_s, u"/api/admin/schedule"_s, u"/api/admin/maintenance"_s, u"/api/admin/retention"_s, u"/api/admin/storage"_s,
                                         u"/api/maintenance"_s, u"/api/oncall"_s, u"/api/capacity"_s, u"/api/metrics/series"_s, u"/api/reviews"_s, u"/readyz"_s};
    if (ask.verb != "GET" || ask.path.contains("/logs"_L1) || ask.path.contains("/token"_L1) || ask.path.endsWith("/vm"_L1) || ask.query.hasQueryItem(u"q"_s))
        return false;
    return std::any_of(kBeginnings.begin(), kBeginnings.end(), [&ask](const QString &beginning) { return ask.path.startsWith(beginning); });
}

QJsonValue jsonOf(const std::optional<Remembered> &answer)
{
    const QJsonDocument document = answer ? QJsonDocument::fromJson(answer->body) : QJsonDocument();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

api::Snapshot farmOf(const Snapshot &kept)
{
    api::Snapshot farm;
    QSet<BuildId> seen;
    for (const Question &question : stock()) {
        if (question.path != "/api/builds"_L1)
            continue;
        for (const api::BuildItem &build : api::decodeBuildList(jsonOf(kept.find(question.path, question.query))))
            if (!seen.contains(build.id)) {
                seen.insert(build.id);
                farm.builds.append(build);
            }
    }
    const QJsonValue workers = jsonOf(kept.find(u"/api/workers"_s));
    for (const QJsonValue &worker : workers.isArray() ? workers.toArray() : workers["workers"_L1].toArray())
        if (auto item = api::decodeWorker(worker.toObject()))
            farm.workers.append(*std::move(item));
    if (const auto stats = kept.find(u"/api/stats"_s)) {
        farm.stats = api::decodeStats(jsonOf(stats).toObject());
        farm.history.append({stats->at, farm.stats->pending, farm.stats->active});
    }
    return farm;
}
} // namespace

KeptFarm::KeptFarm(std::unique_ptr<FarmSource> farm, const QString &folder, const Clock &clock, QObject *parent)
    : FarmSource(parent)
    , m_farm(std::move(farm))
    , m_clock(clock)
    , m_path(snapshotPath(folder, m_farm->name()))
    , m_snapshot(m_farm->name())
{
    m_disk.setMaxThreadCount(1);
    if (auto last = loadSnapshot(m_path, m_farm->name()))
        m_snapshot = *std::move(last);
    connect(m_farm.get(), &FarmSource::linkChanged, this, &KeptFarm::takeLink);
    connect(m_farm.get(), &FarmSource::eventReceived, this, &FarmSource::eventReceived);
    connect(m_farm.get(), &FarmSource::actionChanged, this, &FarmSource::actionChanged);
    connect(m_farm.get(), &FarmSource::heard, this, &FarmSource::heard);
    connect(&m_stock, &QTimer::timeout, this, &KeptFarm::takeStock);
    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, &KeptFarm::save);
}

KeptFarm::~KeptFarm()
{
    save();
    m_disk.waitForDone();
}

void KeptFarm::ask(const Ask &ask, const QObject *context, Answered done)
{
    if (!isWorthKeeping(ask))
        return m_farm->ask(ask, context, std::move(done));
    const QPointer<KeptFarm> self(this);
    m_farm->ask(ask, context, [self, ask, done = std::move(done)](const Result<Answer> &answer) {
        if (self && answer && answer->status < 300 && !answer->json.isNull()) {
            self->m_snapshot.keep(ask.path, ask.query, self->m_clock.now(), answer->body.isEmpty() ? answer->json.toJson(QJsonDocument::Compact) : answer->body);
            self->m_isDirty = true;
        }
        done(answer);
    });
}

void KeptFarm::takeLink(LinkState link)
{
    using Phase = LinkState::Phase;
    if (link.isLive()) {
        m_hadContact = true;
        m_shownFrom.reset();
        if (!m_stock.isActive()) {
            m_stock.start(kEvery);
            QTimer::singleShot(kSoon, this, &KeptFarm::takeStock);
        }
    }
    if (link.phase == Phase::Offline && !m_hadContact && !m_shownFrom && !m_snapshot.isEmpty())
        showLastKnown();
    if (link.phase == Phase::Offline && m_shownFrom)
        link.since = *m_shownFrom;
    if (!link.isLive() && link.phase != Phase::Stale)
        m_stock.stop();
    Q_EMIT linkChanged(link);
}

void KeptFarm::showLastKnown()
{
    m_shownFrom = m_snapshot.takenAt();
    Q_EMIT eventReceived(farmOf(m_snapshot));
}

void KeptFarm::takeStock()
{
    for (const Question &question : stock())
        ask({.path = question.path, .query = question.query}, this, [](const Result<Answer> &) { });
    m_saving.start(kSoon);
}

void KeptFarm::save()
{
    if (!std::exchange(m_isDirty, false) || m_snapshot.isEmpty())
        return;
    // What cannot be kept is not known the next time; there is nothing that a person could do about it now.
    m_disk.start([path = m_path, snapshot = m_snapshot] { (void)saveSnapshot(path, snapshot.write()); });
}

} // namespace freeagent::console
