// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/submission.h"

#include "common/api/decode.h"
#include "common/base/textforms.h"
#include "common/client/download.h"
#include "common/client/logfollower.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
void printLine(Session &session, const LogLine &line)
{
    const Colour colour = line.level == LogLevel::Error ? Colour::Bad : line.level == LogLevel::Warn ? Colour::Warning : Colour::None;
    session.out().line(session.out().painted(colour, harmless(line.message)));
}

/// Prints the log until the build ends; `print` off: only waits.
std::optional<Error> follow(Session &session, const QString &id, bool print)
{
    client::LogFollower follower(session.controller(), session.clock());
    QEventLoop loop;
    std::optional<Error> stopped;
    QObject::connect(&follower, &client::LogFollower::linesReceived, &loop, [&](const QList<api::NumberedLine> &lines) {
        for (const api::NumberedLine &line : lines)
            if (print)
                printLine(session, line.line);
    });
    QObject::connect(&follower, &client::LogFollower::ended, &loop, &QEventLoop::quit);
    QObject::connect(&follower, &client::LogFollower::interrupted, &loop, [&](const Error &why, bool final) {
        if (!final)
            return session.out().talk(u"expoctl: %1 Trying again."_s.arg(why.message));
        stopped = why;
        loop.quit();
    });
    follower.follow({id.toLatin1()});
    loop.exec();
    follower.stop();
    return stopped;
}

/// The exit status that tells how a build ended.
int verdictOf(Session &session, const QString &id)
{
    const auto answer = session.get(u"/api/builds/%1/status"_s.arg(id));
    if (!answer)
        return session.fail(answer.error());
    const QJsonObject build = answer->json.object();
    if (session.manner().json)
        session.out().raw(answer->body.trimmed() + '\n');
    if (build.value("status"_L1) == u"completed"_s)
        return kDone;
    session.out().talk(u"%1: %2 %3"_s
                           .arg(id, build.value("outcome"_L1).toString(build.value("status"_L1).toString()),
                                harmless(build.value("error_message"_L1).toString()))
                           .trimmed());
    return kFailed;
}

int logs(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"follow"_s)) {
        const auto stopped = follow(session, arguments.at(0), true);
        return stopped ? session.fail(*stopped) : int(kDone);
    }
    const auto answer = session.get(u"/api/builds/%1/logs"_s.arg(arguments.at(0)), queryOf({{u"tail"_s, arguments.text(u"tail"_s)}}));
    return session.show(answer, [&](const QJsonObject &log) {
        for (const QJsonValue &line : log.value("logs"_L1).toArray())
            printLine(session, api::decodeLogLine(line.toObject()));
    });
}

int wait(Session &session, const Arguments &arguments)
{
    if (const auto stopped = follow(session, arguments.at(0), false))
        return session.fail(*stopped);
    return verdictOf(session, arguments.at(0));
}

int submit(Session &session, const Arguments &arguments)
{
    const auto answer = Submission(session, arguments).make();
    const QString id = answer ? answer->json.object().value("id"_L1).toString() : QString();
    if (!answer || !arguments.has(u"wait"_s))
        return session.show(answer, [&](const QJsonObject &) { session.out().line(id); });
    session.out().talk(u"build %1"_s.arg(id));
    if (const auto stopped = follow(session, id, !session.manner().json && !session.manner().quiet))
        return session.fail(*stopped);
    return verdictOf(session, id);
}

Result<api::ArtifactItem> artifactOf(Session &session, const QString &id)
{
    const auto status = session.get(u"/api/builds/%1/status"_s.arg(id));
    if (!status)
        return tl::unexpected(status.error());
    const QList<api::ArtifactItem> artifacts = api::decodeArtifacts(status->json.object());
    if (artifacts.isEmpty())
        return failure("build.no_result",
                       u"Build %1 has no result (it is %2)."_s.arg(id, status->json.object().value("status"_L1).toString()));
    return artifacts.first();
}

/// Where a result goes: into a file that is whole when it is there, or byte by byte into what is no regular file.
struct Sink {
    QString path;
    int descriptor = -1;

    Sink() = default;
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    ~Sink()
    {
        if (descriptor > STDERR_FILENO)
            ::close(descriptor);
    }
    bool isOutput() const { return descriptor == STDOUT_FILENO; }
};

/// A link stays a link: what it leads to is written.
QString behindLinks(QString path)
{
    constexpr int kMostLinks = 40;
    for (int i = 0; i < kMostLinks && QFileInfo(path).isSymLink(); ++i)
        path = QFileInfo(path).symLinkTarget();
    return path;
}

Result<void> openSink(Sink &sink, const Arguments &arguments, const QString &name)
{
    const QString wanted = arguments.text(u"output"_s);
    if (wanted == u"-") {
        sink.path = u"standard output"_s;
        sink.descriptor = STDOUT_FILENO;
        return {};
    }
    const QString given = wanted.isEmpty() || QFileInfo(wanted).isDir() ? QDir(wanted.isEmpty() ? u"."_s : wanted).filePath(name) : wanted;
    sink.path = behindLinks(given);
    const QFileInfo there(sink.path);
    if ((there.exists() || QFileInfo(given).isSymLink()) && !arguments.has(u"force"_s))
        return failure("file.exists", u"%1 exists already."_s.arg(given), u"Give --force to replace it, or another --output."_s);
    if (!there.exists() || there.isFile())
        return {};
    sink.descriptor = ::open(QFile::encodeName(sink.path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
    if (sink.descriptor < 0)
        return failure("file.write", u"%1 cannot be written: %2."_s.arg(given, qt_error_string(errno)));
    return {};
}

Result<client::DownloadedFile> fetched(Session &session, const client::DownloadOrder &order)
{
    Progress progress(session.out());
    QEventLoop loop;
    client::Download fetch(session.controller().network(), order);
    std::optional<Result<client::DownloadedFile>> result;
    QObject::connect(&fetch, &client::Download::progressed, &loop, [&](qint64 received, qint64 total) {
        progress.show(total > 0 ? double(received) / double(total) : -1, sizeText(received));
    });
    QObject::connect(&fetch, &client::Download::finished, &loop, [&](const Result<client::DownloadedFile> &file) {
        result = file;
        loop.quit();
    });
    fetch.start();
    if (!result)
        loop.exec();
    progress.end();
    return *result;
}

int download(Session &session, const Arguments &arguments)
{
    const QString id = arguments.at(0);
    const auto artifact = artifactOf(session, id);
    if (!artifact)
        return session.fail(artifact.error());
    Sink sink;
    if (const auto open = openSink(sink, arguments, QFileInfo(artifact->name).fileName()); !open) // a name from the wire chooses no folder
        return session.fail(open.error());
    const auto file = fetched(session, {session.controller().request(u"/api/builds/%1/download"_s.arg(id)), sink.path, artifact->size, artifact->sha256, sink.descriptor});
    if (!file)
        return session.fail(file.error());
    const QByteArray facts = QJsonDocument(QJsonObject{{"path"_L1, sink.isOutput() ? u"-"_s : file->path},
                                                       {"size"_L1, file->size},
                                                       {"sha256"_L1, QString::fromLatin1(file->sha256)},
                                                       {"verified"_L1, file->verified},
                                                       {"resumedFrom"_L1, file->resumedFrom}})
                                 .toJson(QJsonDocument::Compact);
    if (session.manner().json && sink.isOutput()) {
        session.out().talk(QString::fromUtf8(facts)); // alone there, for whoever reads it
        return kDone;
    }
    if (session.manner().json)
        session.out().raw(facts + '\n');
    else if (!sink.isOutput())
        session.out().line(file->path);
    session.out().talk(u"%1, SHA-256 %2 %3%4"_s.arg(sizeText(file->size), QString::fromLatin1(file->sha256),
                                                    file->verified ? u"verified"_s : u"not verified: the controller named none"_s,
                                                    file->resumedFrom ? u", resumed at "_s + sizeText(file->resumedFrom) : QString()));
    return kDone;
}
} // namespace

QList<CommandSpec> buildFileCommands()
{
    const QList<ExitCode> ends{{0, u"the build has completed"_s}, {1, u"the build has failed or was cancelled"_s}};
    return {
        {.path = u"builds logs"_s,
         .help = u"The log of a build"_s,
         .role = Role::Submitter,
         .positional = {buildPositional()},
         .options = {{.name = u"follow"_s, .letter = u'f', .help = u"Go on until the build ends"_s},
                     {.name = u"tail"_s, .letter = u'n', .value = Value::Integer, .help = u"Only the last lines"_s, .least = 0}},
         .handler = logs},
        {.path = u"builds wait"_s,
         .help = u"Wait until a build has ended"_s,
         .role = Role::Submitter,
         .positional = {buildPositional()},
         .exits = ends,
         .handler = wait},
        {.path = u"builds submit"_s,
         .help = u"Submit a packed project; prints the id"_s,
         .role = Role::Submitter,
         .positional = {{.name = u"archive"_s, .help = u"zip or tar.gz of the project, without node_modules"_s, .value = Value::File}},
         .options
         = {{.name = u"platform"_s,
             .value = Value::Choice,
             .help = u"What to build for"_s,
             .choices = {u"ios"_s, u"android"_s},
             .required = true},
            {.name = u"name"_s, .value = Value::Text, .help = u"Name of the project; that of the file when not given"_s},
            {.name = u"priority"_s, .value = Value::Integer, .help = u"Higher is sooner"_s, .usual = u"0"_s, .least = -100, .most = 100},
            {.name = u"certs"_s, .value = Value::File, .help = u"Signing certificates"_s},
            {.name = u"profile"_s, .value = Value::File, .help = u"Provisioning profile"_s},
            {.name = u"wait"_s, .letter = u'w', .help = u"Follow the log until the build has ended"_s}},
         .exits = ends,
         .details = u"While the farm is closed for maintenance it ends with 75 and says until when; with --wait it waits for that first."_s,
         .handler = submit},
        {.path = u"builds download"_s,
         .help = u"Fetch the result, resumed where it stopped, its SHA-256 verified"_s,
         .role = Role::Submitter,
         .positional = {buildPositional()},
         .options
         = {{.name = u"output"_s, .letter = u'o', .value = Value::File, .help = u"File or folder; - is standard output; the controller's name when not given"_s},
            {.name = u"force"_s, .letter = u'f', .help = u"Replace a file that is there, write to what a link leads to or to a device"_s}},
         .handler = download},
    };
}

} // namespace freeagent::ctl
