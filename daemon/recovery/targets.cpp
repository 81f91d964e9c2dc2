// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/targets.h"

#include "daemon/recovery/catalogue.h"
#include "daemon/recovery/offsite/copies.h"
#include "daemon/recovery/offsite/folderplace.h"
#include "daemon/recovery/offsite/s3place.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
constexpr int kLook = 200;        // ms between two looks at whether it is still wanted
constexpr qsizetype kMostOutput = 2000;

Result<void> sendToFolder(const QString &folder, const Backup &backup, const Sending &how, const Clock &clock, const GoOn &goOn)
{
    // A volume that is not mounted must not become a folder on the disk below it.
    if (!QDir(folder).exists())
        return failure("backup.target_failed", u"%1 is not there: is its volume mounted?"_s.arg(folder), u"Mount it, or make the folder."_s);
    const Catalogue place(folder);
    place.removeLeftovers();
    if (place.find(backup.manifest.id))
        return {};
    const auto partial = place.begin(backup.manifest.id);
    if (!partial)
        return tl::unexpected(partial.error());
    const auto giveUp = [&partial](const Error &error) {
        removeTree(*partial);
        return tl::unexpected(error);
    };
    QMap<QString, QString> digests;
    for (const ManifestFile &file : backup.manifest.files)
        digests.insert(file.name, file.sha256);
    for (const QString &name : QDir(backup.path).entryList(QDir::Files | QDir::NoSymLinks)) {
        const auto copied = copyFile(backup.path + u'/' + name, *partial + u'/' + name, goOn);
        if (!copied)
            return giveUp(copied.error());
        const auto there = digestOf(*partial + u'/' + name, goOn);
        if (!there)
            return giveUp(there.error());
        if (there->sha256 != copied->sha256 || (digests.contains(name) && digests.value(name) != there->sha256))
            return giveUp({"backup.target_failed", u"%1 did not arrive as it was sent"_s.arg(name), u"Look at the disk of %1."_s.arg(folder)});
    }
    if (const auto published = place.publish(*partial, backup.manifest.id); !published)
        return giveUp(published.error());
    (void)place.pointLatest();
    for (const Keeping &keeping : keepingOf(place.list(), how.classes, clock.now()))
        if (!keeping.kept && !how.appendOnly)
            (void)place.remove(keeping.id);
    return {};
}

Result<void> runCommand(const QStringList &words, const Backup &backup, const Sending &how, const GoOn &goOn)
{
    QStringList command;
    for (QString word : words)
        command.append(word.replace(u"{folder}"_s, backup.path).replace(u"{id}"_s, backup.manifest.id));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.constFirst(), command.mid(1));
    if (!process.waitForStarted())
        return failure("backup.target_failed", u"%1 cannot be started: %2"_s.arg(command.constFirst(), process.errorString()));
    QElapsedTimer timer;
    timer.start();
    QByteArray said;
    QString ended;
    while (!process.waitForFinished(kLook) && process.state() != QProcess::NotRunning && ended.isEmpty()) {
        said = QByteArray(said + process.readAll()).right(kMostOutput);
        if (timer.elapsed() > how.timeout.count())
            ended = u"it took more than %1 s and was ended"_s.arg(how.timeout.count() / 1000);
        else if (goOn && !goOn())
            ended = u"cancelled"_s;
    }
    if (!ended.isEmpty()) {
        process.kill();
        process.waitForFinished();
    }
    said = QByteArray(said + process.readAll()).right(kMostOutput);
    if (ended.isEmpty() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    if (ended.isEmpty())
        ended = process.exitStatus() == QProcess::NormalExit ? u"exit status %1"_s.arg(process.exitCode()) : u"it was killed"_s;
    return failure("backup.target_failed", u"%1: %2: %3"_s.arg(command.constFirst(), ended, QString::fromUtf8(said).trimmed().section(u'\n', -1)));
}

/// With a key the command sees a sealed copy only.
Result<void> giveToCommand(const Target &target, const Backup &backup, const Sending &how, const Clock &clock, const GoOn &goOn)
{
    if (!how.access.key)
        return runCommand(target.command, backup, how, goOn);
    const QString scratch = how.access.scratch + u"/for-command"_s;
    removeTree(scratch);
    FolderPlace place(scratch);
    Backup sealed = backup;
    sealed.path = scratch + u'/' + backup.manifest.id;
    const auto sent = makeFolder(scratch)
                          .and_then([&] { return sendCopy(place, backup, {how.access.key, how.access.scratch, {}, true}, clock, goOn); })
                          .and_then([&] { return runCommand(target.command, sealed, how, goOn); });
    removeTree(scratch);
    return sent;
}

std::optional<bool> truthOf(const QString &word)
{
    if (word == u"yes" || word == u"true" || word == u"1")
        return true;
    if (word == u"no" || word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

bool isEndpoint(const QString &text)
{
    const QUrl url(text);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() && (url.path().isEmpty() || url.path() == u"/")
        && !url.hasQuery() && url.userInfo().isEmpty();
}

std::optional<Target::Bucket> bucketFrom(const QString &text)
{
    static const QRegularExpression kBucket(u"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"_s);
    const QString place = text.section(u'?', 0, 0);
    Target::Bucket bucket{place.section(u'/', 0, 0), place.section(u'/', 1), {}, {}, std::nullopt};
    while (bucket.prefix.endsWith(u'/'))
        bucket.prefix.chop(1);
    if (!kBucket.match(bucket.name).hasMatch() || (!bucket.prefix.isEmpty() && !isPlaceName(bucket.prefix)))
        return std::nullopt;
    for (const auto &[name, value] : QUrlQuery(text.section(u'?', 1)).queryItems(QUrl::FullyDecoded)) {
        if (name == u"endpoint" && isEndpoint(value))
            bucket.endpoint = value;
        else if (name == u"region" && isPlaceName(value))
            bucket.region = value;
        else if (name == u"path-style" && truthOf(value))
            bucket.pathStyle = truthOf(value);
        else
            return std::nullopt;
    }
    return bucket;
}
} // namespace

Result<Target> targetFrom(const QString &text)
{
    Target target{.text = text};
    if (text.startsWith(u"file:")) {
        target.folder = text.sliced(5);
        if (target.folder.startsWith(u"//"))
            target.folder = target.folder.sliced(2); // "file:///mnt" as in an address
        if (QDir::isAbsolutePath(target.folder))
            return target;
    } else if (text.startsWith(u"s3://")) {
        target.bucket = bucketFrom(text.sliced(5));
        if (target.bucket)
            return target;
    } else if (text.startsWith(u"exec:")) {
        target.command = QProcess::splitCommand(text.sliced(5));
        if (!target.command.isEmpty())
            return target;
    }
    return failure("config.bad_value", u"backup.targets: \"%1\" is neither file:/FOLDER nor s3://BUCKET/PREFIX nor exec:COMMAND"_s.arg(text),
                   u"Write it as \"file:/mnt/other/backups\", \"s3://bucket/farm?endpoint=https://s3.example.com&region=eu-1\" or \"exec:rclone copy {folder} remote:farm/{id}\"."_s);
}

Result<std::unique_ptr<Place>> openPlace(const Target &target, const Access &access, const Clock &clock)
{
    if (!target.folder.isEmpty())
        return std::make_unique<FolderPlace>(target.folder);
    if (!target.bucket)
        return failure("backup.no_place", u"\"%1\" is a command: nothing can be fetched from it"_s.arg(target.text.section(u' ', 0, 0)), u"Fetch the copy by hand, then name its folder."_s);
    if (access.credentials.accessKey.isEmpty() || access.credentials.secretKey.isEmpty())
        return failure("config.bad_value", u"s3://%1 needs an access key and its secret"_s.arg(target.bucket->name), u"Set backup.s3.access-key and backup.s3.secret-key."_s);
    s3::Client::Options options;
    options.address.bucket = target.bucket->name;
    options.address.region = !target.bucket->region.isEmpty() ? target.bucket->region : !access.region.isEmpty() ? access.region : u"us-east-1"_s;
    const QString endpoint = !target.bucket->endpoint.isEmpty() ? target.bucket->endpoint : access.endpoint;
    options.address.endpoint = endpoint.isEmpty() ? u"https://s3.%1.amazonaws.com"_s.arg(options.address.region) : endpoint;
    if (!isEndpoint(options.address.endpoint))
        return failure("config.bad_value", u"\"%1\" is no endpoint"_s.arg(endpoint), u"Write backup.s3.endpoint as https://s3.example.com, without a path."_s);
    // Others than Amazon's have certificates for their own name only.
    options.address.pathStyle = target.bucket->pathStyle.value_or(!endpoint.isEmpty() || target.bucket->name.contains(u'.'));
    options.credentials = access.credentials;
    options.rules = {access.guard, u"backup.s3.allow-private"_s, access.caFile};
    options.retry.first = access.retryAfter;
    return std::make_unique<S3Place>(target.bucket->prefix, std::move(options), clock);
}

Result<void> sendTo(const Target &target, const Backup &backup, const Sending &how, const Clock &clock, const GoOn &goOn)
{
    if (!target.command.isEmpty())
        return giveToCommand(target, backup, how, clock, goOn);
    if (!target.folder.isEmpty() && !how.access.key)
        return sendToFolder(target.folder, backup, how, clock, goOn);
    auto place = openPlace(target, how.access, clock);
    if (!place)
        return tl::unexpected(place.error());
    return sendCopy(**place, backup, {how.access.key, how.access.scratch, how.classes, how.appendOnly}, clock, goOn);
}

} // namespace freeagent::recovery
