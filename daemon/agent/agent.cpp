// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/agent.h"

#include "common/base/textforms.h"
#include "daemon/agent/capabilities.h"
#include "daemon/agent/machine.h"
#include "daemon/runner/background.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QStorageInfo>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {
Q_LOGGING_CATEGORY(lc, "worker.agent")
constexpr Millis diskPause = std::chrono::seconds(30);
} // namespace

Agent::Agent(const AgentSettings &settings, const Clock &clock, const runner::Sandbox &sandbox, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_sandbox(sandbox)
    , m_link(settings.controller, settings.apiKey)
    , m_backoff(settings.talk.backoffFirst, settings.talk.backoffMost)
    , m_instance(QUuid::createUuid().toString(QUuid::Id128))
{
    m_broom.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { (this->*m_step)(); });
    connect(&m_link, &ControllerLink::unauthorized, this, [this] {
        // Whoever of the builds hears it first: the new token serves all of them.
        if (m_isRegistered && !m_stopping) {
            m_isRegistered = false;
            after(m_backoff.next(), &Agent::registerWorker);
        }
    });
}

Agent::~Agent()
{
    m_closing = true;
    m_broom.waitForDone();
}

void Agent::emptyTrash()
{
    m_broom.start([scratch = m_settings.build.scratchFolder, this] { runner::emptyTrash(scratch, &m_closing); });
}

void Agent::start()
{
    m_identity = loadIdentity(m_settings.build.stateFolder);
    m_link.setIdentity(m_identity.id, m_identity.accessToken);
    runner::inBackground(
        this,
        [state = m_settings.build.stateFolder, keep = m_settings.build.keepFailed, path = m_settings.build.path] {
            return std::pair(runner::sweep(state, keep), xcodeVersion(path));
        },
        [this](const std::pair<runner::Leftovers, QString> &found) {
            const runner::Leftovers &left = found.first;
            m_xcode = found.second;
            if (!left.builds.isEmpty())
                qCWarning(lc,
                          "A predecessor was ended in the middle of builds %s; %d process groups of theirs were ended, "
                          "their files removed",
                          qUtf8Printable(left.builds.join(u", "_s)), left.endedGroups);
            emptyTrash();
            registerWorker();
        });
}

QJsonObject Agent::registration() const
{
    QJsonObject capabilities = capabilitiesOf(m_settings, m_sandbox);
    capabilities[u"instance"_s] = m_instance;
    if (!m_xcode.isEmpty())
        capabilities[u"xcode"_s] = m_xcode;
    QJsonObject body {{u"name"_s, m_settings.name},
                      {u"capabilities"_s, capabilities},
                      {u"max_concurrent_builds"_s, m_settings.maxConcurrentBuilds},
                      {u"active_build_count"_s, int(m_runs.size())}};
    if (!m_identity.id.isEmpty())
        body[u"id"_s] = QString::fromLatin1(m_identity.id);
    return body;
}

void Agent::registerWorker()
{
    if (m_registering || m_stopping)
        return;
    m_registering = true;
    m_pollContext.reset();
    m_link.post(u"/api/workers/register"_s, registration(), m_settings.talk.answer, this, [this](const Answer &answer) {
        m_registering = false;
        if (!m_stopping)
            registerAnswered(answer);
    });
}

void Agent::registerAnswered(const Answer &answer)
{
    if (!answer.ok()) {
        const bool key = answer.status == 401 || answer.status == 403;
        return later(key ? u"The controller does not accept the API key (see controller.api_key)"_s
                         : u"Registration failed"_s,
                     answer, &Agent::registerWorker);
    }
    const QJsonObject body = answer.json();
    const Identity identity {body[u"id"_s].toString().toLatin1(), body[u"access_token"_s].toString().toLatin1()};
    if (!isWellFormedId(identity.id))
        return later(u"The controller's answer to the registration has no usable id"_s, answer, &Agent::registerWorker);
    if (identity != m_identity) {
        m_identity = identity;
        if (auto saved = saveIdentity(m_settings.build.stateFolder, m_identity); !saved)
            qCWarning(lc, "%s %s", qUtf8Printable(saved.error().message), qUtf8Printable(saved.error().fix));
    }
    m_link.setIdentity(m_identity.id, m_identity.accessToken);
    m_isRegistered = true;
    m_trouble.clear();
    qCInfo(lc, "Registered with %s as %s (%s)", qUtf8Printable(m_settings.controller.toDisplayString()),
           qUtf8Printable(m_settings.name), m_identity.id.constData());
    showStatus();
    if (!std::exchange(m_wasRegistered, true))
        Q_EMIT registered();
    poll();
}

void Agent::after(Millis wait, void (Agent::*step)())
{
    m_step = step;
    m_next.start(wait);
}

void Agent::later(const QString &what, const Answer &answer, void (Agent::*step)())
{
    const Millis wait = m_backoff.next(answer.retryAfter);
    const QString trouble = what + u": "_s + answer.said();
    if (trouble != m_trouble) // said once, not with every try
        qCWarning(lc, "%s. It is tried again", qUtf8Printable(trouble));
    m_trouble = trouble;
    showStatus(trouble);
    after(wait, step);
}

bool Agent::hasDisk()
{
    const qint64 available = QStorageInfo(m_settings.build.scratchFolder).bytesAvailable();
    if (available < 0 || available >= m_settings.leastFreeDisk)
        return true;
    const QString trouble = u"No work is taken: the scratch disk has only %1 left, and %2 are wanted"_s.arg(
        sizeText(available), sizeText(m_settings.leastFreeDisk));
    if (trouble.section(u':', 0, 0) != m_trouble.section(u':', 0, 0))
        qCWarning(lc, "%s", qUtf8Printable(trouble));
    m_trouble = trouble;
    showStatus(trouble);
    return false;
}

void Agent::poll()
{
    if (m_stopping || m_errand || !m_isRegistered || m_pollContext || m_next.isActive() || !hasRoom())
        return;
    if (!hasDisk())
        return after(diskPause, &Agent::poll);
    const qint64 seconds = m_settings.talk.pollWait.count() / 1000;
    QStringList
        active; // a build the controller thinks is here and that is not named was lost with an answer: it comes again
    for (const auto &run : m_runs)
        active.append(run->job().id.text());
    const QString path = u"/api/workers/poll?worker_id=%1&wait=%2&active=%3"_s.arg(
        QString::fromLatin1(m_identity.id), QString::number(seconds), active.join(u','))
        + figuresQuery(m_clock, m_settings.build.scratchFolder);
    m_pollContext = std::make_unique<QObject>();
    m_link.get(path, m_settings.talk.pollWait + m_settings.talk.answer, m_pollContext.get(),
               [this, begun = m_clock.monotonic()](const Answer &answer) {
                   m_pollContext.release()->deleteLater(); // this is running in its name
                   pollAnswered(answer, m_clock.monotonic() - begun);
               });
}

void Agent::pollAnswered(const Answer &answer, Millis took)
{
    if (answer.status == 401)
        return; // unauthorized() follows
    if (answer.status == 404) {
        qCWarning(lc, "The controller does not know this worker any more (%s); it registers as a new one",
                  qUtf8Printable(answer.said()));
        m_identity = {};
        m_link.setIdentity({}, {});
        m_isRegistered = false;
        return after(m_backoff.next(), &Agent::registerWorker);
    }
    if (!answer.ok())
        return later(u"No answer to the question for work"_s, answer, &Agent::poll);
    m_backoff.reset();
    if (!m_trouble.isEmpty())
        qCInfo(lc, "The controller answers again");
    m_trouble.clear();
    const QJsonObject body = answer.json();
    if (const QByteArray token = body[u"access_token"_s].toString().toLatin1();
        !token.isEmpty() && token != m_identity.accessToken) {
        m_identity.accessToken = token;
        m_link.setIdentity(m_identity.id, token);
        static_cast<void>(
            saveIdentity(m_settings.build.stateFolder, m_identity)); // a lost token costs one registration
    }
    const QJsonObject job = body[u"job"_s].toObject();
    if (!job.isEmpty())
        return take(job);
    const QJsonObject request = body[u"request"_s].toObject();
    request.isEmpty() ? noWork(took) : perform(request);
}

void Agent::perform(const QJsonObject &request)
{
    const QByteArray id = request[u"id"_s].toString().toLatin1();
    const auto task = machineTaskFrom(request[u"kind"_s].toString().toLatin1());
    if (!isWellFormedId(id) || !task || !m_runs.empty())
        return noWork({});
    m_errand = std::make_unique<Errand>(id, *task, m_settings.errands.value(*task), m_settings.errandLimit);
    if (id == m_done.id)
        return reportErrand();
    qCInfo(lc, "The controller asks this machine to %s", word(*task).data());
    showStatus(u"asked to %1"_s.arg(QString::fromLatin1(word(*task))));
    connect(m_errand.get(), &Errand::finished, this, [this](bool ok, const QString &message) {
        m_done = {m_errand->id(), ok, message};
        qCInfo(lc, "It %s: %s", ok ? "is done" : "could not be done", qUtf8Printable(message));
        reportErrand();
    });
    m_errand->start();
}

void Agent::reportErrand()
{
    const QString path = u"/api/workers/%1/requests/%2/done"_s.arg(QString::fromLatin1(m_identity.id), QString::fromLatin1(m_done.id));
    m_link.post(path, {{u"ok"_s, m_done.ok}, {u"message"_s, m_done.message}}, m_settings.talk.answer, this, [this](const Answer &answer) {
        if (!answer.ok())
            qCWarning(lc, "The controller was not told how it went: %s. It asks again", qUtf8Printable(answer.said()));
        m_errand.reset();
        noWork({});
    });
}

void Agent::noWork(Millis took)
{
    showStatus();
    if (took >= m_settings.talk.pollWait / 2)
        poll();
    else
        after(m_settings.talk.pollPause, &Agent::poll);
}

void Agent::take(const QJsonObject &json)
{
    const auto job = jobFrom(json);
    if (!job) {
        qCWarning(lc, "%s", qUtf8Printable(job.error().message));
        return noWork({});
    }
    const bool known
        = std::any_of(m_runs.begin(), m_runs.end(), [&](const auto &run) { return run->job().id == job->id; });
    if (known) // some controllers hand a build out again with every poll until its result is there
        return noWork({});
    begin(*job);
    poll();
}

void Agent::begin(const Job &job)
{
    qCInfo(lc, "Build %s for %s begins", job.id.value.constData(), word(job.platform).data());
    auto &run = m_runs.emplace_back(
        std::make_unique<BuildRun>(Workshop {m_link, m_clock, m_settings.build, m_settings.talk, m_sandbox}, job));
    connect(run.get(), &BuildRun::finished, this,
            [this, which = run.get()](bool success, const QString &summary) { ended(which, success, summary); });
    run->start();
    showStatus();
}

void Agent::ended(BuildRun *run, bool success, const QString &summary)
{
    if (success)
        qCInfo(lc, "Build %s %s", run->job().id.value.constData(), qUtf8Printable(summary));
    else
        qCWarning(lc, "Build %s %s", run->job().id.value.constData(), qUtf8Printable(summary));
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto &each) { return each.get() == run; });
    at->release()->deleteLater();
    m_runs.erase(at);
    emptyTrash();
    showStatus();
    if (m_stopping && m_runs.empty())
        Q_EMIT stopped();
    else
        poll();
}

void Agent::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_next.stop();
    m_pollContext.reset();
    const Millis longest
        = m_runs.empty() ? Millis(0) : m_settings.talk.farewell + m_settings.build.grace + Millis(1000);
    QTimer::singleShot(longest, this, &Agent::stopped);
    for (const auto &run : m_runs)
        run->abandon(u"the worker %1 stops"_s.arg(m_settings.name));
}

void Agent::showStatus(const QString &text)
{
    Q_EMIT statusChanged(text.isEmpty() ? u"%1/%2 builds"_s.arg(m_runs.size()).arg(m_settings.maxConcurrentBuilds)
                                        : text);
}

} // namespace freeagent::agent
