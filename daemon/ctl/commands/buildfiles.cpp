// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/api/decode.h"
#include "common/base/textforms.h"
#include "common/client/download.h"
#include "common/client/logfollower.h"
#include "common/client/replyerror.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QHttpMultiPart>
#include <QNetworkAccessManager>
#include <QNetworkReply>

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

QHttpPart field(const QByteArray &name, const QByteArray &value)
{
    QHttpPart part;
    part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + '"');
    part.setBody(value);
    return part;
}

Result<void> addFile(QHttpMultiPart &form, const QByteArray &name, const QString &path)
{
    auto *file = new QFile(path, &form);
    if (!file->open(QIODevice::ReadOnly) || QFileInfo(path).isDir())
        return failure("file.read",
                       u"%1 cannot be read: %2"_s.arg(
                           path, QFileInfo(path).isDir() ? u"it is a folder; pack it as zip or tar.gz"_s : file->errorString()));
    QHttpPart part;
    part.setRawHeader("Content-Disposition", "form-data; name=\"" + name + "\"; filename=\"" + name + '"');
    part.setRawHeader("Content-Type", "application/octet-stream");
    part.setBodyDevice(file);
    form.append(part);
    return {};
}

Result<Answer> upload(Session &session, QHttpMultiPart &form)
{
    Progress progress(session.out());
    QEventLoop loop;
    const QNetworkRequest request = session.controller().request(u"/api/builds/submit"_s);
    const std::unique_ptr<QNetworkReply> reply(session.controller().network().post(request, &form));
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &loop, [&](qint64 sent, qint64 total) {
        if (total > 0)
            progress.show(double(sent) / double(total), u"%1 of %2"_s.arg(sizeText(sent), sizeText(total)));
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    progress.end();
    Answer answer;
    answer.body = reply->readAll();
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError)
        return tl::unexpected(client::replyError(*reply, answer.body));
    answer.json = QJsonDocument::fromJson(answer.body);
    return answer;
}

int submit(Session &session, const Arguments &arguments)
{
    QHttpMultiPart form(QHttpMultiPart::FormDataType);
    form.append(field("platform", arguments.text(u"platform"_s).toLatin1()));
    const QJsonObject metadata{
        {"name"_L1, arguments.has(u"name"_s) ? arguments.text(u"name"_s) : QFileInfo(arguments.at(0)).completeBaseName()},
        {"priority"_L1, arguments.integer(u"priority"_s)}};
    form.append(field("metadata", QJsonDocument(metadata).toJson(QJsonDocument::Compact)));
    for (const auto &[name, path] : {std::pair<QByteArray, QString>{"source", arguments.at(0)},
                                     {"certs", arguments.text(u"certs"_s)},
                                     {"profile", arguments.text(u"profile"_s)}})
        if (const auto added = path.isEmpty() ? Result<void>() : addFile(form, name, path); !added)
            return session.fail(added.error());
    const auto answer = upload(session, form);
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

int download(Session &session, const Arguments &arguments)
{
    const QString id = arguments.at(0);
    const auto artifact = artifactOf(session, id);
    if (!artifact)
        return session.fail(artifact.error());
    QString target = arguments.text(u"output"_s);
    const QString name = QFileInfo(artifact->name).fileName(); // a name from the wire chooses no folder
    if (target.isEmpty() || QFileInfo(target).isDir())
        target = QDir(target.isEmpty() ? u"."_s : target).filePath(name);
    if (QFileInfo::exists(target) && !arguments.has(u"force"_s))
        return session.fail({"file.exists", u"%1 exists already."_s.arg(target), u"Give --force to replace it, or another --output."_s});
    Progress progress(session.out());
    QEventLoop loop;
    client::Download fetch(session.controller().network(),
                           {session.controller().request(u"/api/builds/%1/download"_s.arg(id)), target, artifact->size, artifact->sha256});
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
    if (!*result)
        return session.fail(result->error());
    const client::DownloadedFile &file = **result;
    if (session.manner().json)
        session.out().raw(QJsonDocument(QJsonObject{{"path"_L1, file.path},
                                                    {"size"_L1, file.size},
                                                    {"sha256"_L1, QString::fromLatin1(file.sha256)},
                                                    {"verified"_L1, file.verified},
                                                    {"resumedFrom"_L1, file.resumedFrom}})
                              .toJson(QJsonDocument::Compact)
                          + '\n');
    else
        session.out().line(file.path);
    session.out().talk(u"%1, SHA-256 %2 %3%4"_s.arg(sizeText(file.size), QString::fromLatin1(file.sha256),
                                                    file.verified ? u"verified"_s : u"not verified: the controller named none"_s,
                                                    file.resumedFrom ? u", resumed at "_s + sizeText(file.resumedFrom) : QString()));
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
         .handler = submit},
        {.path = u"builds download"_s,
         .help = u"Fetch the result, resumed where it stopped, its SHA-256 verified"_s,
         .role = Role::Submitter,
         .positional = {buildPositional()},
         .options
         = {{.name = u"output"_s, .letter = u'o', .value = Value::File, .help = u"File or folder; the controller's name when not given"_s},
            {.name = u"force"_s, .letter = u'f', .help = u"Replace a file that is there"_s}},
         .handler = download},
    };
}

} // namespace freeagent::ctl
