// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/controllerfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace freeagent::integration {

using namespace Qt::StringLiterals;

/// --check-config finds what the start would refuse, says it in the same words, and leaves no trace.
class CheckConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusalsOfTheStart_data();
    void refusalsOfTheStart();
    void implausibleIsSaidByBoth_data();
    void implausibleIsSaidByBoth();
    void moreKeptFreeThanThereIs();
    void damagedKeyOfTheData();
    void allAtOnce();
    void rightBesideARunningController();
    void rightBeforeTheFirstStart();
    void variablesOfClients();
    void tokenOfAClientIsNoAdminKey();

private:
    struct Ran {
        int exitCode = -1;
        QByteArray said;
    };
    Ran run(const QStringList &arguments, const QStringList &environment = {}) const;
    QString configuration(const QByteArray &toml);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {
/// Names, sizes and times of what lies below.
QStringList contentsOf(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo file(it.next());
        found.append(u"%1 %2 %3"_s.arg(file.filePath()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()));
    }
    found.sort();
    return found;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}
} // namespace

CheckConfigTest::Ran CheckConfigTest::run(const QStringList &arguments, const QStringList &environment) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(test::productBinary(u"expo-controller"_s), arguments);
    if (!process.waitForFinished(30'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

/// With FOLDER standing for a folder of this test; data and port are its own unless the text sets them.
QString CheckConfigTest::configuration(const QByteArray &toml)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"controller.toml"_s);
    QByteArray text = QByteArray(toml).replace("FOLDER", m_folder->path().toUtf8());
    if (!text.contains("data.folder"))
        text.prepend("data.folder = \"" + m_folder->path().toUtf8() + "/data\"\n");
    if (!text.contains("http.port"))
        text.prepend("http.port = 0\n");
    return write(path, text) ? path : QString();
}

void CheckConfigTest::initTestCase()
{
    for (const char *name : {"CONTROLLER_API_KEY", "EXPO_CONTROLLER_API_KEY", "EXPO_CONTROLLER_ADMIN_KEY", "EXPO_CONTROLLER_URL", "PORT"})
        qunsetenv(name);
}

void CheckConfigTest::refusalsOfTheStart_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &toml, const QByteArray &says) { QTest::newRow(name) << toml << says; };
    row("a name instead of an address", "http.listen = \"localhost\"\n", "localhost is not an address");
    row("an address of another machine", "http.listen = \"203.0.113.1\"\n", "203.0.113.1");
    row("half of TLS", "tls.certificate = \"/nowhere.pem\"\n", "Only one of tls.certificate and tls.key is set");
    row("no such certificate", "tls.certificate = \"FOLDER/c.pem\"\ntls.key = \"FOLDER/k.pem\"\n", "c.pem");
    row("not a public name", "tls.watch = [\"https://builds.example.com\"]\n", "tls.watch: ");
    row("not a network", "notify.allow-private = [\"office\"]\n", "office");
    row("a channel of no kind", "channel.ops.kind = \"pigeon\"\n", "channel.ops.kind");
    row("a channel without its address", "channel.ops.kind = \"slack\"\n", "channel.ops");
    row("mail without a host", "channel.ops.kind = \"email\"\n", "channel.ops");
    row("a backup to nowhere", "backup.targets = [\"ftp://backup\"]\n", "ftp://backup");
    row("a key that is too short", "api.key = \"short\"\n", "at least 16 are needed");
    row("the data folder is a file", "data.folder = \"FOLDER/controller.toml\"\n", "controller.toml");
    row("the storage folder is below a file", "storage.folder = \"FOLDER/controller.toml/storage\"\n", "storage");
}

void CheckConfigTest::refusalsOfTheStart()
{
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, says);
    const QString file = configuration(toml);
    const QStringList before = contentsOf(m_folder->path());
    const Ran checked = run({u"--check-config"_s, u"--config"_s, file});
    QVERIFY2(checked.exitCode == 78, checked.said.constData());
    QVERIFY2(checked.said.contains(says), checked.said.constData());
    QVERIFY2(checked.said.count('\n') == 1, checked.said.constData());
    QCOMPARE(contentsOf(m_folder->path()), before);
    const Ran started = run({u"--config"_s, file});
    QVERIFY2(started.exitCode == 78 && started.said.contains(says), started.said.constData());
}

/// With these the controller serves, and did so before anybody judged them: the check refuses them, the start says them.
void CheckConfigTest::implausibleIsSaidByBoth_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QByteArray &toml, const QByteArray &says, const QStringList &environment = {}) {
        QTest::newRow(name) << environment << toml << says;
    };
    row("backups into the kernel", "[backup]\nfolder = \"/proc/x\"\n", "backup.folder: /proc/x lies on a file system of the kernel (proc)");
    row("a log below a device", "[changelog]\nfolder = \"/dev/null/x\"\n", "changelog.folder: /dev/null is no folder");
    row("a reserve that no disk holds", "[disk]\nreserve-file = \"900TiB\"\n", "disk.reserve-file is 900 TiB, and the disk of data.folder has ");
    row("critical before the warning", "", "disk.warning is 1.0 KiB and disk.critical 2.0 KiB: ", {u"EXPO_CONTROLLER_DISK_WARNING=1KiB"_s, u"EXPO_CONTROLLER_DISK_CRITICAL=2KiB"_s});
    row("a channel to a cloud's own address", "[channel.pager]\nkind = \"email\"\nserver = \"169.254.169.254\"\nfrom = \"a@example.com\"\nto = [\"b@example.com\"]\n",
        "channel.pager.server: 169.254.169.254 is an address of this machine or a private network");
    row("a first wait above the longest", "[auth]\nfirst-delay = \"31m\"\n", "auth.first-delay is 31m and auth.longest-delay 30m: ");
    row("a quote without an end", "[tls]\nrenew-dry-run = 'certbot renew --dry-run \"--cert-name a'\n", "tls.renew-dry-run: a double quote does not end");
}

void CheckConfigTest::implausibleIsSaidByBoth()
{
    QFETCH(QStringList, environment);
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, says);
    test::ControllerFixture controller({{}, environment, toml, true});
    QVERIFY2(controller.start(), controller.log().constData());
    QVERIFY2(controller.log().count(says) == 1, controller.log().constData());
    const Ran checked = run(controller.arguments() + QStringList{u"--check-config"_s}, environment);
    QVERIFY2(checked.exitCode == 78 && checked.said.contains(says), checked.said.constData());
}

/// Right, for who knows what he does: a warning.
void CheckConfigTest::moreKeptFreeThanThereIs()
{
    const QStringList environment{u"EXPO_CONTROLLER_LIMITS_RESERVE=1000TiB"_s};
    const QByteArray says = "limits.reserve is 1000 TiB, and the disk of data.folder has ";
    test::ControllerFixture controller({{}, environment, {}, true});
    QVERIFY2(controller.start(), controller.log().constData());
    QVERIFY2(controller.log().count(says) == 1, controller.log().constData());
    const Ran checked = run(controller.arguments() + QStringList{u"--check-config"_s}, environment);
    QVERIFY2(checked.exitCode == 0 && checked.said.contains("warning: " + says), checked.said.constData());
}

void CheckConfigTest::damagedKeyOfTheData()
{
    const QString file = configuration({});
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s) && write(m_folder->filePath(u"data/secret.key"_s), "cut"));
    const Ran checked = run({u"--check-config"_s, u"--config"_s, file});
    QVERIFY2(checked.exitCode == 78 && checked.said.contains("secret.key cannot be read or is damaged"), checked.said.constData());
    const Ran started = run({u"--config"_s, file});
    QVERIFY2(started.exitCode == 78 && started.said.contains("secret.key cannot be read or is damaged"), started.said.constData());
}

void CheckConfigTest::allAtOnce()
{
    const QString file = configuration("http.listen = \"localhost\"\ntls.key = \"/k.pem\"\nbackup.targets = [\"ftp://backup\"]\nchannel.ops.kind = \"slack\"\n");
    const Ran checked = run({u"--check-config"_s, u"--config"_s, file});
    QCOMPARE(checked.exitCode, 78);
    QVERIFY2(checked.said.count('\n') == 4, checked.said.constData());
    for (const QByteArray &part : {QByteArray("localhost"), QByteArray("tls.key"), QByteArray("ftp://backup"), QByteArray("channel.ops")})
        QVERIFY2(checked.said.contains(part), checked.said.constData());
}

/// Its port and its data are held: that is no mistake.
void CheckConfigTest::rightBesideARunningController()
{
    test::ControllerFixture controller;
    QVERIFY2(controller.start(), controller.log().constData());
    const Ran checked = run(controller.arguments() + QStringList{u"--check-config"_s, u"--port"_s, QString::number(controller.port())});
    QVERIFY2(checked.exitCode == 0, checked.said.constData());
    QCOMPARE(controller.request({"GET", "/health", {}, {}, false, false}).status, 200);
}

void CheckConfigTest::rightBeforeTheFirstStart()
{
    const QString file = configuration("backup.targets = [\"file:FOLDER/elsewhere\"]\nbackup.folder = \"FOLDER/backups\"\n");
    const QStringList before = contentsOf(m_folder->path());
    const Ran checked = run({u"--check-config"_s, u"--config"_s, file});
    QVERIFY2(checked.exitCode == 0, checked.said.constData());
    QCOMPARE(contentsOf(m_folder->path()), before);
}

/// Whoever runs expoctl has them in the same shell.
void CheckConfigTest::variablesOfClients()
{
    const QString file = configuration({});
    const Ran quiet = run({u"--check-config"_s, u"--config"_s, file}, {u"EXPO_CONTROLLER_URL=http://farm.example:3000"_s, u"EXPO_CONTROLLER_CA_FILE=/ca.pem"_s});
    QCOMPARE(quiet.exitCode, 0);
    QVERIFY2(!quiet.said.contains("warning"), quiet.said.constData());
    const Ran unknown = run({u"--check-config"_s, u"--config"_s, file}, {u"EXPO_CONTROLLER_LISTN=1"_s});
    QVERIFY2(unknown.said.contains("EXPO_CONTROLLER_LISTN is not known"), unknown.said.constData());
    const Ran admin = run({u"--print-config"_s, u"--config"_s, file}, {u"EXPO_CONTROLLER_ADMIN_KEY=canary-key-canary-key"_s});
    QVERIFY2(admin.said.contains("EXPO_CONTROLLER_ADMIN_KEY") && !admin.said.contains("canary-key"), admin.said.constData());
}

/// The controller said so and went on with its own key; child processes and /proc do not get to see it.
void CheckConfigTest::tokenOfAClientIsNoAdminKey()
{
    const QByteArray token = "efa_canary-token-of-a-viewer-0123456789";
    test::ControllerFixture controller({{}, {u"EXPO_CONTROLLER_API_KEY="_s + QString::fromLatin1(token)}, {}, false});
    QVERIFY2(controller.start(), controller.log().constData());
    QVERIFY2(controller.log().contains("EXPO_CONTROLLER_API_KEY is the key that clients show"), controller.log().constData());
    QVERIFY(!controller.log().contains(token));
    QCOMPARE(controller.request({"GET", "/api/builds", {{"X-API-Key", token}}, {}, false, false}).status, 403);
    QFile key(controller.dataDir() + u"/admin.key"_s);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(controller.request({"GET", "/api/builds", {{"X-API-Key", key.readAll().trimmed()}}, {}, false, false}).status, 200);
    QFile seen(u"/proc/%1/environ"_s.arg(controller.pid()));
    if (seen.open(QIODevice::ReadOnly)) {
        const QByteArray shown = seen.readAll();
        QVERIFY(shown.contains("EXPO_CONTROLLER_API_KEY=x") && !shown.contains(token));
    }
}

} // namespace freeagent::integration

QTEST_GUILESS_MAIN(freeagent::integration::CheckConfigTest)
#include "tst_checkconfig.moc"
