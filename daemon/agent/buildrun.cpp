// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/buildrun.h"

#include "common/base/textforms.h"
#include "daemon/agent/buildenvironment.h"
#include "daemon/runner/artifact.h"
#include "daemon/runner/background.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

Q_LOGGING_CATEGORY(lc, "worker.build")

Backoff backoffOf(const TalkSettings &talk) { return Backoff(talk.backoffFirst, talk.backoffMost); }

/// Parts may be ended from inside of their own signals.
template <class Part>
void drop(std::unique_ptr<Part> &part, QObject *listener)
{
    if (!part)
        return;
    part->disconnect(listener);
    part.release()->deleteLater();
}

/// The build's error message, which the controller also puts at the end of the log.
QString sentences(const Error &error)
{
    if (error.fix.isEmpty())
        return error.message;
    return error.message + (error.message.endsWith(u'.') ? u" "_s : u". "_s) + error.fix;
}

} // namespace

BuildRun::BuildRun(const Workshop &workshop, const Job &job, QObject *parent)
    : QObject(parent)
    , m_workshop(workshop)
    , m_job(job)
    , m_recipe(recipeFor(workshop.build, job.platform))
    , m_pump(workshop.link, job.id, workshop.clock, workshop.talk.log, backoffOf(workshop.talk))
    , m_pulse(workshop.link, job.id, workshop.clock,
              {workshop.talk.heartbeat, workshop.talk.telemetry, workshop.build.scratchFolder},
              [this] { return m_run ? m_run->usage() : runner::ProcessUsage(); })
{
    connect(&m_pump, &LogPump::drained, this, &BuildRun::sendResult);
    connect(&m_pump, &LogPump::refused, this,
            [this](const QString &said) { lose(u"the controller takes no more lines of it ("_s + said + u')'); });
    connect(&m_pulse, &Pulse::cancelled, this, [this] { lose(u"it was cancelled"_s); });
    connect(&m_pulse, &Pulse::notOurs, this, [this](const QString &said) {
        if (m_report) // its own answer tells more: perhaps the result is just being accepted
            return;
        lose(u"the controller gave it to somebody else or ended it ("_s + said + u')');
    });
}

BuildRun::~BuildRun() { *m_stop = true; }

template <class Work, class Then>
void BuildRun::onDisk(Work work, Then then)
{
    ++m_diskWork;
    runner::inBackground(this, std::move(work), [this, then = std::move(then)](const auto &value) {
        --m_diskWork;
        m_end == End::None ? then(value) : settle();
    });
}

void BuildRun::enter(const QString &stage)
{
    m_stage = stage;
    m_pulse.setStage(stage);
    qCInfo(lc, "Build %s: %s", m_job.id.value.constData(), qUtf8Printable(stage));
}

void BuildRun::say(LogLevel level, const QString &text) { m_pump.add(level, text); }

void BuildRun::start()
{
    enter(u"fetching"_s);
    m_pulse.start();
    if (!m_recipe)
        return fail({"build.no_runner",
                     u"This worker has no runner for %1."_s.arg(QString::fromLatin1(word(m_job.platform))),
                     u"Name one in the worker's configuration, or leave the platform out of worker.platforms."_s});
    onDisk([scratch = m_workshop.build.scratchFolder, state = m_workshop.build.stateFolder,
            id = m_job.id] { return runner::Scratch::create(scratch, state, id); },
           [this](const Result<runner::Scratch> &scratch) {
               if (!scratch)
                   return fail(scratch.error());
               m_scratch = *scratch;
               fetchSource();
           });
}

void BuildRun::fetch(const QString &location, const QString &file,
                     std::function<void(const std::optional<Error> &)> then)
{
    m_download = std::make_unique<Download>(m_workshop.link, location, file, m_workshop.build.source,
                                            backoffOf(m_workshop.talk));
    connect(m_download.get(), &Download::tryingAgain, this, [this](const QString &why) {
        qCWarning(lc, "Build %s: the download is tried again: %s", m_job.id.value.constData(), qUtf8Printable(why));
    });
    connect(m_download.get(), &Download::ended, this,
            [this, then = std::move(then)](const std::optional<Error> &error) {
                drop(m_download, this);
                then(error);
            });
    m_download->start();
}

void BuildRun::fetchSource()
{
    fetch(m_job.sourceUrl, m_scratch->sourceArchive(), [this](const std::optional<Error> &error) {
        if (error)
            return fail(*error);
        say(LogLevel::Info, u"Source fetched: %1"_s.arg(sizeText(QFileInfo(m_scratch->sourceArchive()).size())));
        unpackSource();
    });
}

void BuildRun::unpackSource()
{
    enter(u"unpacking"_s);
    onDisk([archive = m_scratch->sourceArchive(), folder = m_scratch->source(), limits = m_workshop.build.unpack,
            stop = m_stop] { return runner::unpack(archive, folder, limits, stop.get()); },
           [this](const Result<runner::Unpacked> &done) {
               if (!done)
                   return fail(done.error());
               say(LogLevel::Info, u"Source unpacked: %1 files, %2"_s.arg(done->files).arg(sizeText(done->bytes)));
               m_source = done->root;
               m_job.certsUrl.isEmpty() ? run() : fetchCerts();
           });
}

void BuildRun::fetchCerts()
{
    const QString folder = m_scratch->certs();
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return fail({"scratch.create", u"The folder for signing files cannot be made."_s, {}});
    fetch(m_job.certsUrl, folder + u"/certs.zip"_s, [this](const std::optional<Error> &error) {
        if (!error)
            return unpackCerts();
        if (error->code != "download.missing")
            return fail(*error);
        run();
    });
}

void BuildRun::unpackCerts()
{
    const QString folder = m_scratch->certs();
    onDisk([folder, limits = m_workshop.build.unpack,
            stop = m_stop] { return runner::unpack(folder + u"/certs.zip"_s, folder, limits, stop.get()); },
           [this](const Result<runner::Unpacked> &done) {
               if (!done && done.error().code != "unpack.unreadable") // a bare .p12 is no archive
                   return fail(done.error());
               run();
           });
}

void BuildRun::run()
{
    enter(u"running"_s);
    const BuildSettings &settings = m_workshop.build;
    const auto values = placeholdersFor(settings, m_job, *m_scratch, m_source, *m_recipe);
    const auto environment
        = environmentFor(settings, m_job, *m_scratch, *m_recipe, values, QProcessEnvironment::systemEnvironment());
    const auto artifact = runner::expanded(m_recipe->artifact, values, runner::Quoting::None);
    if (!environment || !artifact)
        return fail(!environment ? environment.error() : artifact.error());
    m_artifact = *artifact;
    runner::RecipeContext context {.values = values,
                                   .environment = *environment,
                                   .folder = m_source,
                                   .scratch = m_scratch->root(),
                                   .limits = settings.limits,
                                   .timeLimit
                                   = m_recipe->timeLimit.count() > 0 ? Millis(m_recipe->timeLimit) : settings.timeLimit,
                                   .grace = settings.grace,
                                   .memoryLimit = settings.memoryLimit,
                                  .sampling = qMin(m_workshop.talk.telemetry, Millis(2000))};
    m_run = std::make_unique<runner::RecipeRun>(*m_recipe, context, m_workshop.sandbox);
    connect(m_run.get(), &runner::RecipeRun::line, this, &BuildRun::say);
    connect(m_run.get(), &runner::RecipeRun::groupStarted, this, [this](qint64 id) {
        if (auto noted = m_scratch->note(id); !noted)
            qCWarning(lc, "Build %s: %s", m_job.id.value.constData(), qUtf8Printable(noted.error().message));
    });
    connect(m_run.get(), &runner::RecipeRun::ended, this, &BuildRun::ran);
    if (auto started = m_run->start(); !started) {
        drop(m_run, this);
        fail(started.error());
    }
}

void BuildRun::ran(const std::optional<Error> &error)
{
    drop(m_run, this);
    // In a sandbox these are only the last moments of processes that end with their namespace.
    if (const int strays = m_scratch->endStrays(); strays > 0 && !m_workshop.sandbox.isolates())
        qCWarning(lc, "Build %s: %d processes had left their group and were ended", m_job.id.value.constData(), strays);
    if (m_end != End::None)
        settle();
    else if (error)
        fail(*error);
    else
        pack();
}

void BuildRun::pack()
{
    enter(u"packing"_s);
    onDisk([place = m_artifact, scratch = m_scratch->root(), packed = m_scratch->packedResult(),
            stop = m_stop] { return runner::locateArtifact(place, scratch, packed, stop.get()); },
           [this](const Result<QString> &file) {
               if (!file)
                   return fail(file.error());
               say(LogLevel::Info, u"Artifact: %1"_s.arg(sizeText(QFileInfo(*file).size())));
               report({.success = true, .errorMessage = {}, .file = *file});
           });
}

void BuildRun::fail(const Error &error) { report({.success = false, .errorMessage = sentences(error), .file = {}}); }

void BuildRun::report(const BuildResult &result)
{
    m_result = result;
    enter(u"reporting"_s);
    m_pump.finish(); // the log first: a client that sees the build ended reads it once more, and then it must be whole
}

void BuildRun::sendResult()
{
    if (m_end != End::None || m_report)
        return;
    m_report = std::make_unique<ResultReport>(m_workshop.link, m_job.id, m_result, m_workshop.clock,
                                              m_workshop.talk.patience, backoffOf(m_workshop.talk));
    connect(m_report.get(), &ResultReport::accepted, this, [this] {
        m_result.success ? endWith(End::Completed, u"completed"_s)
                         : endWith(End::Failed, u"failed: "_s + m_result.errorMessage);
    });
    connect(m_report.get(), &ResultReport::refused, this, [this](const QString &said) {
        endWith(End::Failed, u"the controller did not take its result: "_s + said);
    });
    connect(m_report.get(), &ResultReport::tryingAgain, this, [this](const QString &why) {
        qCWarning(lc, "Build %s: the result is sent again: %s", m_job.id.value.constData(), qUtf8Printable(why));
    });
    m_report->start();
}

void BuildRun::lose(const QString &why) { endWith(End::NotOurs, u"stopped: "_s + why); }

void BuildRun::abandon(const QString &reason)
{
    if (m_end != End::None)
        return;
    say(LogLevel::Warn, u"The build goes back to the queue: "_s + reason);
    m_givingBack = true;
    const QJsonObject body {{u"build_id"_s, m_job.id.text()},
                            {u"worker_id"_s, QString::fromLatin1(m_workshop.link.workerId())},
                            {u"reason"_s, reason}};
    m_workshop.link.post(u"/api/workers/abandon"_s, body, m_workshop.talk.farewell, this, [this](const Answer &answer) {
        if (!answer.ok())
            qCWarning(lc, "Build %s could not be given back: %s. The controller notices by itself",
                      m_job.id.value.constData(), qUtf8Printable(answer.said()));
        m_givingBack = false;
        settle();
    });
    endWith(End::Abandoned, u"given back: "_s + reason);
}

void BuildRun::endWith(End end, const QString &summary)
{
    if (m_end != End::None)
        return;
    m_end = end;
    m_summary = summary;
    m_stage = u"ending"_s;
    *m_stop = true;
    m_pulse.stop();
    drop(m_download, this);
    drop(m_report, this);
    if (m_run)
        m_run->stop();
    settle();
}

void BuildRun::settle()
{
    if (m_end != End::None && !m_run && m_diskWork == 0 && !m_givingBack)
        cleanUp();
}

void BuildRun::cleanUp()
{
    const bool success = m_end == End::Completed;
    if (m_scratch && m_end == End::Failed && m_workshop.build.keepFailed) {
        m_scratch->keep();
        m_summary += u"; its files are kept in "_s + m_scratch->root();
    } else if (m_scratch && !m_scratch->discard()) {
        qCWarning(lc, "%s could not be put into the trash", qUtf8Printable(m_scratch->root()));
    }
    QMetaObject::invokeMethod(
        this, [this, success] { Q_EMIT finished(success, m_summary); }, Qt::QueuedConnection);
}

} // namespace freeagent::agent
