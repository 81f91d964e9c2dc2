// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"

#include "console/farm/demo/demoroutes.h"
#include "console/farm/demo/demostage.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
class DemoLogFeed final : public LogFeed
{
public:
    DemoLogFeed(DemoFarm &farm, const BuildId &build, QObject *parent)
        : LogFeed(parent)
        , m_farm(farm)
        , m_build(build)
    {
        connect(&farm, &DemoFarm::advanced, this, [this] { tell(); });
        QMetaObject::invokeMethod(this, [this] { tell(); }, Qt::QueuedConnection);
    }

private:
    void tell()
    {
        const DemoBuild *build = m_farm.world().build(m_build);
        if (!build || m_ended)
            return;
        const QList<api::NumberedLine> lines = demoLog(*build, m_farm.clock().now());
        if (lines.size() > m_told) {
            Q_EMIT linesReceived(lines.sliced(m_told));
            m_told = lines.size();
        }
        if ((m_ended = build->item.isTerminal()))
            Q_EMIT ended();
    }

    DemoFarm &m_farm;
    BuildId m_build;
    qsizetype m_told = 0;
    bool m_ended = false;
};
} // namespace

DemoFarm::DemoFarm(const Clock &clock, quint32 seed, QObject *parent)
    : FarmSource(parent)
    , m_clock(clock)
    , m_world(seed, clock.now())
{
    m_world.advance(clock.now());
    const DemoStage stage{m_routes, m_world, clock, [this](const QByteArray &kind, const QJsonObject &data) {
                              if (m_link.isLive())
                                  Q_EMIT heard(kind, QJsonDocument(data).toJson(QJsonDocument::Compact));
                          }};
    m_routes.add("GET", u"/api/whoami"_s, [this](const DemoCall &) {
        return DemoReply{QJsonObject{{u"actor"_s, u"demo"_s}, {u"role"_s, QString::fromLatin1(word(m_role))}}};
    });
    addDemoRoutes(stage);
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &DemoFarm::advance);
}

QString DemoFarm::name() const
{
    return QCoreApplication::translate("freeagent::console::DemoFarm", "invented farm");
}

void DemoFarm::start()
{
    QMetaObject::invokeMethod(this, [this] { setPhase(LinkState::Phase::Live); }, Qt::QueuedConnection);
    m_tick.start();
}

void DemoFarm::refresh()
{
    setPhase(LinkState::Phase::Live);
}

void DemoFarm::setPhase(LinkState::Phase phase)
{
    const bool lost = phase == LinkState::Phase::Offline || phase == LinkState::Phase::Refused;
    m_link = {phase, m_clock.now(), {}, {}};
    if (lost)
        m_link.why = {"net.refused", u"Nothing listens at %1."_s.arg(name()),
                      u"Start the controller (systemctl status expo-controller) or correct the address."_s};
    if (phase == LinkState::Phase::Offline)
        m_link.nextTry = m_clock.now() + Millis(8'000);
    if (phase == LinkState::Phase::Live) {
        m_world.advance(m_clock.now());
        Q_EMIT linkChanged(m_link);
        Q_EMIT eventReceived(m_world.snapshot());
        return;
    }
    Q_EMIT linkChanged(m_link);
}

void DemoFarm::advance()
{
    const QList<api::FarmEvent> events = m_world.advance(m_clock.now());
    if (!m_link.isLive())
        return;
    bool builds = false;
    bool workers = false;
    for (const api::FarmEvent &event : events) {
        Q_EMIT eventReceived(event);
        builds = builds || std::holds_alternative<api::BuildChanged>(event);
        workers = workers || std::holds_alternative<api::WorkerChanged>(event);
    }
    // For those who listen to kinds: once a turn is enough to make them ask again.
    if (builds)
        Q_EMIT heard("build.changed", "{}");
    if (workers)
        Q_EMIT heard("worker.changed", "{}");
    Q_EMIT advanced();
}

ActionReport DemoFarm::begin(ActionReport::Kind kind, const BuildId &build)
{
    ActionReport report;
    report.ticket = ++m_lastTicket;
    report.kind = kind;
    report.build = build;
    return report;
}

void DemoFarm::answer(ActionReport report, bool done, const Error &why)
{
    report.stage = done ? ActionReport::Stage::Done : ActionReport::Stage::Failed;
    if (!done)
        report.why = why;
    QMetaObject::invokeMethod(
        this,
        [this, report] {
            advance();
            Q_EMIT actionChanged(report);
        },
        Qt::QueuedConnection);
}

quint64 DemoFarm::cancelBuild(const BuildId &build)
{
    const ActionReport report = begin(ActionReport::Kind::Cancel, build);
    const bool done = m_world.cancel(build, m_clock.now()).has_value();
    answer(report, done, {"build.finished", u"Build already finished"_s, {}});
    return report.ticket;
}

quint64 DemoFarm::retryBuild(const BuildId &build)
{
    ActionReport report = begin(ActionReport::Kind::Retry, build);
    const auto created = m_world.retry(build, m_clock.now());
    if (created)
        report.created = created->id;
    answer(report, created.has_value(), {"build.not_found", u"Build not found"_s, {}});
    return report.ticket;
}

quint64 DemoFarm::downloadArtifact(const BuildId &build, const QString &path)
{
    ActionReport report = begin(ActionReport::Kind::Download, build);
    report.path = path;
    QSaveFile file(path);
    const QByteArray content = "Demonstration artifact of build " + build.value + '\n';
    const bool done = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    report.size = report.total = content.size();
    report.verified = done;
    answer(report, done, {"file.write", u"%1 cannot be written: %2."_s.arg(path, file.errorString()),
                          u"Choose another folder, or make room."_s});
    return report.ticket;
}

void DemoFarm::ask(const Ask &ask, const QObject *context, Answered done)
{
    m_asked.append(ask);
    const Result<Answer> answer = m_link.phase == LinkState::Phase::Live ? m_routes.answer(ask, m_clock.now())
                                                                         : tl::unexpected(m_link.why);
    QMetaObject::invokeMethod(
        this,
        [alive = QPointer<const QObject>(context), answer, done = std::move(done)] {
            if (alive)
                done(answer);
        },
        Qt::QueuedConnection);
}

LogFeed *DemoFarm::followLog(const BuildId &build, QObject *parent)
{
    return new DemoLogFeed(*this, build, parent);
}

} // namespace freeagent::console
