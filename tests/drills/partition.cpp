// SPDX-License-Identifier: GPL-3.0-or-later
// The controller in one network namespace, two real workers in another, and a cable between them that is pulled and put back.
#include "tests/drills/score.h"
#include "tests/support/daemon/controllerfixture.h"
#include "tests/support/daemon/zipbytes.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::drills;

namespace {
constexpr char kInside[] = "FREEAGENT_DRILL_INSIDE";

bool run(const QString &command)
{
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-ec"), command});
    if (shell.waitForFinished() && shell.exitCode() == 0)
        return true;
    qWarning("%s: %s", qPrintable(command), shell.readAll().constData());
    return false;
}

/// A second namespace, held open by a process that sleeps, and the cable to it. Here is 10.77.0.1, there is 10.77.0.2.
class Cable
{
public:
    bool plugIn()
    {
        m_there.start(QStringLiteral("unshare"), {QStringLiteral("-n"), QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo up; exec sleep 3600")});
        if (!m_there.waitForReadyRead())
            return false;
        return run(QStringLiteral("ip link set lo up; ip link add here type veth peer name there netns %1; ip addr add 10.77.0.1/24 dev here; ip link set here up; "
                                  "nsenter -t %1 -n ip link set lo up; nsenter -t %1 -n ip addr add 10.77.0.2/24 dev there; nsenter -t %1 -n ip link set there up")
                       .arg(m_there.processId()));
    }
    ~Cable()
    {
        m_there.kill();
        m_there.waitForFinished();
    }
    bool cut() { return run(QStringLiteral("ip link set here down")); }
    bool mend() { return run(QStringLiteral("ip link set here up")); }
    /// The command line that runs a program on the other side.
    QStringList there(const QString &program) const
    {
        return {QStringLiteral("-t"), QString::number(m_there.processId()), QStringLiteral("-n"), program};
    }

private:
    QProcess m_there;
};
} // namespace

class Partition : public QObject
{
    Q_OBJECT

    static QByteArray submit(test::RawHttp &http, const QByteArray &key, const QByteArray &text)
    {
        test::Form form;
        form.field("platform", "android").file("source", test::zipOf({{"source.txt", text}}));
        return http.send({"POST", "/api/builds/submit", {{"X-API-Key", key}, {"Content-Type", form.contentType()}}, form.body(), false, false})
            .object()
            .value(QStringLiteral("id"))
            .toString()
            .toLatin1();
    }

    static QString workerSettings(const QString &folder)
    {
        QFile config(folder + QStringLiteral("/worker.toml"));
        if (config.open(QIODevice::WriteOnly))
            config.write("[platform]\nandroid = \"shell\"\nios = \"shell\"\n[sandbox]\nmode = \"none\"\n[disk]\nleast-free = \"1MiB\"\n"
                         "[runner.shell]\ncommands = [\"sleep 0.2; cat source.txt > {artifact}\"]\n");
        return config.fileName();
    }

    static bool startWorker(test::Program &worker, const Cable &cable, const test::ControllerFixture &controller, const QString &name)
    {
        const QString home = controller.folder() + QStringLiteral("/worker") + name;
        return worker.start(QStringLiteral("/usr/bin/nsenter"),
                            cable.there(test::productBinary(QStringLiteral("expo-worker")))
                                + QStringList{QStringLiteral("--config"), workerSettings(controller.folder()), QStringLiteral("--controller"),
                                              QStringLiteral("http://10.77.0.1:%1").arg(controller.port()), QStringLiteral("--state-dir"), home},
                            home + QStringLiteral(".log"), {QStringLiteral("CONTROLLER_API_KEY=") + QString::fromLatin1(controller.key())});
    }

private Q_SLOTS:
    void theCableIsPulled()
    {
        const int cuts = rounds(8);
        Cable cable;
        QVERIFY(cable.plugIn());
        test::ControllerFixture controller({.arguments = {QStringLiteral("--listen"), QStringLiteral("0.0.0.0"), QStringLiteral("--lease"), QStringLiteral("3s")},
                                            .environment = {}, .configuration = "[queue]\nmax-attempts = 100\n"});
        QVERIFY2(controller.start(), controller.log().constData());
        test::RawHttp http(controller.port());
        test::Program workers[2]; // what one of them lost, the other takes
        for (test::Program &worker : workers)
            QVERIFY(startWorker(worker, cable, controller, QString::number(&worker - workers)));
        const auto queue = [&](const char *what) {
            return http.send({"GET", "/health", {}, {}, false, false}).object().value(QStringLiteral("queue")).toObject().value(QLatin1String(what)).toInt(-1);
        };
        QRandomGenerator random(seed(20261128));
        QHash<QByteArray, QByteArray> contents;
        Stopwatch recovery;
        int inFlight = 0;
        for (int round = 0; round < cuts; ++round) {
            for (int i = 0; i < 3; ++i) {
                const QByteArray text = "round " + QByteArray::number(round) + ' ' + QByteArray::number(i);
                const QByteArray build = submit(http, controller.key(), text);
                QVERIFY(!build.isEmpty());
                contents.insert(build, text);
            }
            QTRY_VERIFY_WITH_TIMEOUT(queue("active") > 0, 60'000);
            QTest::qWait(int(random.bounded(250)));
            inFlight += queue("active") > 0;
            QVERIFY(cable.cut());
            QTest::qWait(200 + int(random.bounded(4000))); // shorter than the lease, or longer
            QVERIFY(cable.mend());
            recovery.begin();
            QTRY_COMPARE_WITH_TIMEOUT(queue("total"), 0, 120'000);
            recovery.end();
        }
        Score score{"network split between two namespaces", cuts, contents.size(), 0, 0, recovery.longest()};
        for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
            const test::Headers key{{"X-API-Key", controller.key()}};
            const QJsonObject status = http.send({"GET", "/api/builds/" + it.key() + "/status", key, {}, false, false}).object();
            score.duplicated += status.value(QStringLiteral("artifacts")).toArray().size() > 1;
            score.lost += http.send({"GET", "/api/builds/" + it.key() + "/download", key, {}, false, false}).body != it.value();
        }
        report(score);
        QCOMPARE(score.lost, 0);
        QCOMPARE(score.duplicated, 0);
        QVERIFY(inFlight > 0);
    }
};

/// Starts itself again inside a network namespace of its own, where pulling cables hurts nobody.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(kInside)) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        QCoreApplication application(argc, argv);
        Partition partition;
        return QTest::qExec(&partition, argc, argv);
    }
    qputenv(kInside, "1");
    // Who is root needs no user namespace, which a changed root folder would not allow either.
    std::vector<char *> arguments{const_cast<char *>("unshare"), const_cast<char *>(::geteuid() == 0 ? "-n" : "-Urn"), const_cast<char *>("--")};
    const QByteArray self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe")).toLocal8Bit();
    arguments.push_back(const_cast<char *>(self.constData()));
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    arguments.push_back(nullptr);
    ::execvp("unshare", arguments.data());
    qCritical("unshare(1) cannot be run");
    return 1;
}

#include "partition.moc"
