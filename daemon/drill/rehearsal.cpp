// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/drill/rehearsal.h"

#include "common/base/secret.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace freeagent::drill {

namespace {
constexpr int kAny = 0;              // any status is wanted
constexpr int kLook = 50;            // ms
constexpr int kStopWithin = 10'000;  // ms
constexpr Millis kCallWithin = std::chrono::seconds(60);
constexpr qsizetype kSource = 1 << 20;
const QByteArray kBoundary = "drill-7d1f0c53b2";

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Nothing of ours: no channel, no credential of the service manager, no socket.
QProcessEnvironment bareEnvironment(const QByteArray &key)
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name : {u"PATH"_s, u"LANG"_s, u"LC_ALL"_s, u"LD_LIBRARY_PATH"_s, u"TMPDIR"_s})
        if (ours.contains(name))
            bare.insert(name, ours.value(name));
    bare.insert(u"EXPO_CONTROLLER_CHANGELOG_ENABLED"_s, u"false"_s); // it proves the backup, and is thrown away
    bare.insert(u"EXPO_CONTROLLER_ADMIN_KEY"_s, QString::fromLatin1(key));
    return bare;
}

tl::unexpected<Error> cancelled() { return failure("drill.cancelled", u"Cancelled"_s); }

QByteArray form(const QByteArray &source)
{
    const auto part = [](const QByteArray &head, const QByteArray &content) { return QByteArray("--" + kBoundary + "\r\n" + head + "\r\n\r\n" + content + "\r\n"); };
    return part("Content-Disposition: form-data; name=\"platform\"", "ios")
        + part("Content-Disposition: form-data; name=\"source\"; filename=\"source.zip\"\r\nContent-Type: application/zip", source) + "--" + kBoundary + "--\r\n";
}
} // namespace

Rehearsal::Rehearsal(QString program, QString folder, GoOn goOn)
    : m_program(std::move(program))
    , m_folder(std::move(folder))
    , m_goOn(std::move(goOn))
    , m_key(newToken())
    , m_caller({*reach::AddressGuard::allowing({u"127.0.0.1"_s}), u"loopback"_s, {}})
{
}

Rehearsal::~Rehearsal() { stop(); }

Result<void> Rehearsal::start()
{
    const QString settings = m_folder + u"/rehearsal.toml"_s;
    if (!writeFile(settings, "[changelog]\nenabled = false\n"))
        return failure("drill.no_start", u"%1 cannot be written"_s.arg(settings));
    m_process.setProcessEnvironment(bareEnvironment(m_key));
    m_process.setStandardOutputFile(m_folder + u"/rehearsal.log"_s);
    m_process.setStandardErrorFile(m_folder + u"/rehearsal.log"_s, QIODevice::Append);
    m_process.setWorkingDirectory(m_folder);
    m_process.start(m_program, {u"rehearse"_s, u"--config"_s, settings, u"--data-dir"_s, m_folder, u"--storage-dir"_s, m_folder + u"/storage"_s, u"--listen"_s,
                                u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--log-format"_s, u"text"_s, u"--log-level"_s, u"warn"_s});
    if (!m_process.waitForStarted())
        return failure("drill.no_start", u"%1 cannot be started: %2"_s.arg(m_program, m_process.errorString()));
    const QString portFile = m_folder + u"/controller.port"_s;
    while (!QFile::exists(portFile)) {
        if (m_process.waitForFinished(kLook) || m_process.state() == QProcess::NotRunning)
            return failure("drill.no_start", u"The controller on the restored database does not start: "_s + lastWords(), u"Look at the backup: expoctl backup verify."_s);
        if (!m_goOn())
            return cancelled();
    }
    m_address = "http://127.0.0.1:" + readFile(portFile).trimmed();
    return call({.url = QByteArray(m_address + "/livez")}, 200).map([](const QByteArray &) {});
}

Result<QByteArray> Rehearsal::call(const reach::WebRequest &given, int wanted)
{
    reach::WebRequest request = given;
    request.headers.append("X-API-Key: " + m_key);
    request.within = kCallWithin;
    const auto answer = m_caller.perform(request, m_goOn);
    if (!answer)
        return answer.error().code == "reach.cancelled" ? Result<QByteArray>(cancelled())
                                                        : Result<QByteArray>(failure("drill.not_proved", u"The restored controller does not answer: "_s + answer.error().message));
    if (answer->status == wanted || wanted == kAny)
        return answer->body;
    return failure("drill.not_proved", u"The restored controller answers %1 %2 with %3: %4"_s.arg(QString::fromLatin1(request.method), QString::fromUtf8(request.url.mid(m_address.size())))
                                           .arg(answer->status).arg(QString::fromUtf8(answer->body.left(200)).simplified()));
}

Result<void> Rehearsal::prove()
{
    return proveSelfTest()
        .and_then([this] { return proveReady(); })
        .and_then([this] { return call({.url = QByteArray(m_address + "/api/builds?limit=1")}, 200); })
        .and_then([this](const QByteArray &) { return proveDoor(); });
}

Result<void> Rehearsal::proveSelfTest()
{
    const auto answer = call({.method = "POST", .url = QByteArray(m_address + "/api/selftest"), .headers = {"Content-Type: application/json"}, .body = "{}"}, 200);
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonObject report = QJsonDocument::fromJson(*answer).object().value(u"selftest"_s).toObject();
    return report.value(u"ok"_s).toBool() ? Result<void>()
                                          : failure("drill.not_proved", u"The self-test of the restored controller fails: "_s + QString::fromUtf8(answer->left(500)));
}

/// Files of builds are not restored, and only they may be missing.
Result<void> Rehearsal::proveReady()
{
    auto answer = call({.url = QByteArray(m_address + "/readyz?format=json")}, kAny);
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonArray checks = QJsonDocument::fromJson(*answer).object().value(u"checks"_s).toArray();
    for (const QJsonValue &check : checks)
        if (!check[u"ok"_s].toBool() && check[u"name"_s].toString() != u"files")
            return failure("drill.not_proved", u"The restored controller is not ready: %1: %2"_s.arg(check[u"name"_s].toString(), check[u"message"_s].toString()));
    return checks.isEmpty() ? failure("drill.not_proved", u"The restored controller does not say whether it is ready"_s) : Result<void>();
}

Result<void> Rehearsal::proveDoor()
{
    QByteArray source("PK\x03\x04");
    while (source.size() < kSource)
        source += newToken();
    const auto submitted = call({.method = "POST", .url = QByteArray(m_address + "/api/builds/submit"),
                                 .headers = {QByteArray("Content-Type: multipart/form-data; boundary=" + kBoundary)}, .body = form(source)}, 200);
    if (!submitted)
        return tl::unexpected(submitted.error());
    const QByteArray build = QJsonDocument::fromJson(*submitted).object().value(u"id"_s).toString().toLatin1();
    const auto fetched = call({.url = QByteArray(m_address + "/api/builds/" + build + "/download/source")}, 200);
    if (!fetched)
        return tl::unexpected(fetched.error());
    if (*fetched != source)
        return failure("drill.not_proved", u"A source that was uploaded to the restored controller comes back with other bytes"_s);
    return call({.method = "POST", .url = QByteArray(m_address + "/api/builds/" + build + "/cancel")}, 200).map([](const QByteArray &) {});
}

void Rehearsal::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    if (m_goOn()) { // nobody waits for what is broken off
        m_process.terminate();
        if (m_process.waitForFinished(kStopWithin))
            return;
    }
    m_process.kill();
    m_process.waitForFinished();
}

QString Rehearsal::lastWords()
{
    const QString text = QString::fromUtf8(readFile(m_folder + u"/rehearsal.log"_s)).trimmed();
    return text.isEmpty() ? u"it said nothing"_s : text.section(u'\n', -1).left(300);
}

} // namespace freeagent::drill
