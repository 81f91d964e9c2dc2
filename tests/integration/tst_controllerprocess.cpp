// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"
#include "tests/support/daemon/ssereader.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace freeagent::integration {

using namespace Qt::StringLiterals;

/// The program as an operator meets it: start, key, settings, second instance, logs, stop.
class ControllerProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondInstanceIsRefused_data();
    void secondInstanceIsRefused();
    void firstStartMakesAKey();
    void givenKeyReplacesTheOldOne();
    void shortKeysAreRefused();
    void oddKeysAreWarnedOf();
    void secretsStayOutOfLogs_data();
    void secretsStayOutOfLogs();
    void queueOutlivesRestarts_data();
    void queueOutlivesRestarts();
    void maintenanceOutlivesAKill();
    void stopsQuickly();
    void checkConfig_data();
    void checkConfig();
    void printConfigNamesOrigins();
    void unknownFlagsAreNamed();

private:
    struct Ran {
        int exitCode = -1;
        QByteArray out;
        QByteArray errors;
    };
    static Ran run(const QStringList &arguments, const QStringList &environment = {});
};

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files below `folder` that contain `text`.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        if (const QString path = it.next(); contentOf(path).contains(text))
            found.append(path);
    return found;
}
} // namespace

ControllerProcessTest::Ran ControllerProcessTest::run(const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(test::productBinary(u"expo-controller"_s), arguments);
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void ControllerProcessTest::secondInstanceIsRefused_data()
{
    QTest::addColumn<bool>("sameData");
    QTest::newRow("the same data") << true;
    QTest::newRow("the same port") << false;
}

void ControllerProcessTest::secondInstanceIsRefused()
{
    QFETCH(bool, sameData);
    test::ControllerFixture first;
    QVERIFY2(first.start(), first.log().constData());
    QTemporaryDir other;
    const QStringList data{u"--data-dir"_s, sameData ? first.dataDir() : other.filePath(u"data"_s), u"--storage-dir"_s, other.filePath(u"storage"_s)};
    const QStringList port{u"--port"_s, sameData ? u"0"_s : QString::number(first.port())};
    const Ran second = run(data + port, {u"EXPO_CONTROLLER_ADMIN_KEY=another-key-another-key-1"_s});
    QCOMPARE(second.exitCode, 78);
    const QByteArray said = second.errors.trimmed();
    QVERIFY2(!said.contains('\n'), said.constData());
    QVERIFY2(said.contains(QByteArray::number(first.pid())), said.constData());
    QCOMPARE(first.request({"GET", "/health", {}, {}, false, false}).status, 200);
}

void ControllerProcessTest::firstStartMakesAKey()
{
    test::ControllerFixture controller({{}, {}, {}, false});
    QVERIFY2(controller.start(), controller.log().constData());
    const QRegularExpression keyLine(u"^[A-Za-z0-9_-]{32,}$"_s, QRegularExpression::MultilineOption);
    const auto match = keyLine.match(QString::fromUtf8(controller.log()));
    QVERIFY2(match.hasMatch(), controller.log().constData());
    const QByteArray key = match.captured().toLatin1();
    QCOMPARE(controller.log().count(key), 1);
    const auto works = [&] { return controller.request({"GET", "/api/builds", {{"X-API-Key", key}}, {}, false, false}).status == 200; };
    QVERIFY(works());

    const QString file = controller.dataDir() + u"/admin.key"_s;
    QCOMPARE(contentOf(file).trimmed(), key);
    const auto permissions = QFile::permissions(file);
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther)));

    QVERIFY(controller.restart());
    QCOMPARE(controller.log().count(key), 1);
    QVERIFY(works());
    controller.terminate();
    QCOMPARE(filesWith(controller.dataDir(), key), QStringList{file});
    QVERIFY(QFile::remove(file));
    QVERIFY(controller.start()); // only the hash is left, and that is enough
    QVERIFY(works());
}

void ControllerProcessTest::givenKeyReplacesTheOldOne()
{
    test::ControllerFixture controller({{}, {}, {}, false});
    QVERIFY(controller.start());
    const QByteArray old = contentOf(controller.dataDir() + u"/admin.key"_s).trimmed();
    controller.terminate();
    test::Program program;
    QVERIFY(program.start(test::productBinary(u"expo-controller"_s), controller.arguments(), controller.folder() + u"/second.log"_s,
                          {u"CONTROLLER_API_KEY=migrated-key-migrated-key-1"_s}));
    const auto status = [&](const QByteArray &key) { return controller.request({"GET", "/api/builds", {{"X-API-Key", key}}, {}, false, false}).status; };
    QTRY_COMPARE(status("migrated-key-migrated-key-1"), 200);
    QCOMPARE(status(old), 403);
    QVERIFY(!QFile::exists(controller.dataDir() + u"/admin.key"_s));
}

void ControllerProcessTest::shortKeysAreRefused()
{
    QTemporaryDir folder;
    const Ran ran = run({u"--port"_s, u"0"_s, u"--data-dir"_s, folder.path(), u"--api-key"_s, u"short"_s});
    QCOMPARE(ran.exitCode, 78);
    QVERIFY(ran.errors.contains("key"));
    QVERIFY(!ran.errors.contains("short\n"));
}

void ControllerProcessTest::oddKeysAreWarnedOf()
{
    test::ControllerFixture controller({{}, {u"CONTROLLER_API_KEY=c29tZSBiYXNlNjQ+/w==abcdefgh"_s}, {}, false});
    QVERIFY(controller.start());
    QVERIFY2(controller.log().contains("other than A-Z"), controller.log().constData());
    QVERIFY(!controller.log().contains("c29tZSBiYXNlNjQ"));
}

void ControllerProcessTest::secretsStayOutOfLogs_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << u"text"_s;
    QTest::newRow("json") << u"json"_s;
}

/// Every kind of secret goes through the controller once; none may be in its log, its arguments, or readable in its files.
void ControllerProcessTest::secretsStayOutOfLogs()
{
    QFETCH(QString, format);
    test::ControllerFixture controller({{u"--log-level"_s, u"debug"_s, u"--log-format"_s, format}, {}, {}, true});
    QVERIFY(controller.start());
    Farm farm(controller);
    const test::HttpReply submitted = farm.post("/api/builds/submit", test::Form().file("source", "s").field("platform", "ios")
                                                    .field("appleId", "canary@example.com").field("applePassword", "canary-apple-password")
                                                    .file("certs", "canary-p12-bytes"));
    const QByteArray build = submitted.object().value("id"_L1).toString().toLatin1();
    const test::HttpReply registered = farm.post("/api/workers/register", QByteArray(R"({"name":"mac","capabilities":{},"apiKey":"canary-installer-key"})"));
    const QByteArray worker = registered.object().value("id"_L1).toString().toLatin1();
    const QJsonObject polled = farm.get("/api/workers/poll?worker_id=" + worker).object();
    const QByteArray otp = polled.value("job"_L1).toObject().value("otp"_L1).toString().toLatin1();
    const test::HttpReply exchanged = farm.post("/api/builds/" + build + "/authenticate", QByteArray("{\"otp\":\"" + otp + "\"}"));
    const QByteArray wrongKey = "canary-wrong-admin-key";
    controller.request({"GET", "/api/builds", {{"X-API-Key", wrongKey}}, {}, false, false});
    controller.request({"GET", "/api/builds?api_key=canary-query-key", {}, {}, false, false});
    farm.post("/api/workers/register", QByteArray("{\"apiKey\":\"canary-broken-json"));
    QCOMPARE(contentOf(u"/proc/%1/cmdline"_s.arg(controller.pid())).count(controller.key()), 0);
    controller.terminate();

    const QHash<QByteArray, QByteArray> secrets{
        {"admin key", controller.key()},
        {"build token", submitted.object().value("access_token"_L1).toString().toLatin1()},
        {"worker token", registered.object().value("access_token"_L1).toString().toLatin1()},
        {"one-time password", otp},
        {"VM token", exchanged.object().value("vm_token"_L1).toString().toLatin1()},
        {"wrong key", wrongKey},
        {"installer's key", "canary-installer-key"},
        {"key in the query", "canary-query-key"},
        {"broken JSON", "canary-broken-json"},
        {"Apple password", "canary-apple-password"},
        {"Apple id", "canary@example.com"},
        {"signing key", "canary-p12-bytes"},
    };
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        QVERIFY2(!it.value().isEmpty(), it.key().constData());
        QVERIFY2(!controller.log().contains(it.value()), QByteArray(it.key() + " is in the log").constData());
        const QStringList files = filesWith(controller.dataDir(), it.value());
        QVERIFY2(files.isEmpty(), qPrintable(QString::fromLatin1(it.key()) + u" is in "_s + files.join(u' ')));
    }
}

void ControllerProcessTest::queueOutlivesRestarts_data()
{
    QTest::addColumn<bool>("killed");
    QTest::newRow("SIGTERM") << false;
    QTest::newRow("kill -9") << true;
}

void ControllerProcessTest::queueOutlivesRestarts()
{
    QFETCH(bool, killed);
    test::ControllerFixture controller;
    QVERIFY(controller.start());
    Farm farm(controller);
    QList<QByteArray> builds;
    for (int i = 0; i < 5; ++i)
        builds.append(farm.submit());
    const QByteArray worker = farm.registerWorker();
    QCOMPARE(farm.poll(worker), builds[0]);
    if (killed)
        controller.kill();
    else
        controller.terminate();
    QVERIFY2(controller.start(), controller.log().constData());
    farm.reconnect();
    QCOMPARE(farm.get("/health").object().value("queue"_L1)["pending"_L1].toInt(), 4);
    QCOMPARE(farm.get("/health").object().value("queue"_L1)["active"_L1].toInt(), 1);
    QCOMPARE(farm.poll(worker), builds[0]); // still its own
    QVERIFY(farm.complete(worker, builds[0]));
    for (int i = 1; i < 5; ++i) {
        QCOMPARE(farm.poll(worker), builds[i]);
        QVERIFY(farm.complete(worker, builds[i]));
    }
    QCOMPARE(farm.get("/health").object().value("stats"_L1)["completedBuilds"_L1].toInt(), 5);
}

void ControllerProcessTest::maintenanceOutlivesAKill()
{
    test::ControllerFixture controller;
    QVERIFY(controller.start());
    Farm farm(controller);
    QCOMPARE(farm.post("/api/admin/maintenance", QByteArray(R"({"enabled":true,"message":"moving house"})")).status, 200);
    controller.kill();
    QVERIFY(controller.start());
    farm.reconnect();
    QVERIFY(farm.submit().isEmpty());
    QCOMPARE(farm.get("/api/admin/maintenance").object().value("maintenance"_L1)["message"_L1].toString(), u"moving house"_s);
}

/// The reference waited for idle keep-alive connections, 72 s.
void ControllerProcessTest::stopsQuickly()
{
    test::ControllerFixture controller;
    QVERIFY(controller.start());
    Farm farm(controller);
    std::vector<test::RawHttp> idle;
    for (int i = 0; i < 20; ++i) {
        idle.push_back(controller.connection());
        QCOMPARE(idle.back().send({"GET", "/health", {}, {}, false, false}).status, 200);
    }
    test::RawHttp poll = controller.connection();
    const QByteArray target = "/api/workers/poll?wait=60&worker_id=" + farm.registerWorker();
    QVERIFY(poll.write(test::encode({"GET", target, farm.admin(), {}, false, false}, controller.port())));
    test::SseReader events(controller.port());
    QCOMPARE(events.open("/api/events", farm.admin()).status, 200);
    farm.get("/health");
    const test::ProgramEnd end = controller.terminate(std::chrono::seconds(10));
    QVERIFY2(end.ended, "clients that keep their connections hold the stop up");
    QCOMPARE(end.exitCode, 0);
}

void ControllerProcessTest::checkConfig_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("right") << QByteArray("[http]\nport = 4000\n") << 0 << QByteArray();
    QTest::newRow("a key that is nearly right") << QByteArray("[http]\nprot = 4000\n") << 78 << QByteArray("http.port");
    QTest::newRow("a value of another kind") << QByteArray("[http]\nport = \"many\"\n") << 78 << QByteArray("http.port");
    QTest::newRow("not TOML") << QByteArray("[http\n") << 78 << QByteArray("controller.toml");
}

void ControllerProcessTest::checkConfig()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"controller.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(toml);
    file.close();
    const Ran ran = run({u"--check-config"_s, u"--config"_s, file.fileName()});
    QVERIFY2(ran.exitCode == exitCode, (ran.errors + ran.out).constData());
    QVERIFY2((ran.errors + ran.out).contains(says), (ran.errors + ran.out).constData());
}

void ControllerProcessTest::printConfigNamesOrigins()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"controller.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[queue]\nmax-attempts = 5\n");
    file.close();
    const Ran ran = run({u"--print-config"_s, u"--config"_s, file.fileName(), u"--listen"_s, u"127.0.0.9"_s},
                        {u"PORT=4567"_s, u"CONTROLLER_API_KEY=canary-key-canary-key"_s});
    QCOMPARE(ran.exitCode, 0);
    const auto line = [&ran](const QByteArray &key) {
        for (const QByteArray &one : ran.out.split('\n'))
            if (one.contains(key))
                return one;
        return QByteArray();
    };
    QVERIFY2(line("max-attempts").contains('5') && line("max-attempts").contains("controller.toml"), ran.out.constData());
    QVERIFY2(ran.out.contains("4567") && ran.out.contains("PORT"), ran.out.constData());
    QVERIFY2(ran.out.contains("127.0.0.9") && ran.out.contains("--listen"), ran.out.constData());
    QVERIFY(!ran.out.contains("canary-key") && !ran.errors.contains("canary-key"));
}

void ControllerProcessTest::unknownFlagsAreNamed()
{
    const Ran ran = run({u"--prot"_s, u"3000"_s});
    QCOMPARE(ran.exitCode, 78);
    QVERIFY2(ran.errors.contains("--prot") && ran.errors.contains("--port"), ran.errors.constData());
}

} // namespace freeagent::integration

QTEST_GUILESS_MAIN(freeagent::integration::ControllerProcessTest)
#include "tst_controllerprocess.moc"
