// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processtable.h"
#include "tests/support/patience.h"
#include "tests/unit/agent/workertrial.h"

#include <QTest>
#include <signal.h>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// One build from its job to its reported end, on good days and bad ones.
class BuildRunTest : public QObject
{
    Q_OBJECT

    static bool ended(qint64 process) { return runner::processtable::usageOf(process).residentBytes == 0; }

private Q_SLOTS:
    void succeeds()
    {
        WorkerTrial trial({u"echo hello; echo {platform} {build}"_s, u"cp package.json {artifact}"_s});
        trial.farm.submit("b1", "ios");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        const FakeFarm::Result result = trial.farm.results.first();
        QCOMPARE(result.build, QByteArray("b1"));
        QCOMPARE(result.worker, QByteArray("worker1"));
        QVERIFY(result.success);
        QCOMPARE(result.file, QByteArray("{\"name\":\"app\"}"));
        QVERIFY(trial.hasLog("b1", u"hello"_s));
        QVERIFY(trial.hasLog("b1", u"ios b1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(trial.filesLeft(), QStringList(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(trial.agent->builds(), 0, patience);
        trial.farm.submit("b2");
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 2, patience);
    }

    void folderBecomesAZip()
    {
        WorkerTrial trial({u"cp package.json {output}/metadata.json"_s});
        trial.recipe().artifact = u"{output}"_s;
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QVERIFY(trial.farm.results.first().file.startsWith("PK\x03\x04"));
        QVERIFY(trial.farm.results.first().file.contains("metadata.json"));
    }

    void failures_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("said");
        QTest::newRow("command") << QStringList {u"echo broken >&2; exit 4"_s} << u"exit code 4"_s;
        QTest::newRow("time limit") << QStringList {u"sleep 600"_s} << u"time limit"_s;
        QTest::newRow("no artifact") << QStringList {u"true"_s} << u"does not exist"_s;
        QTest::newRow("artifact of the machine") << QStringList {u"ln -s /etc/hostname {artifact}"_s} << u"outside"_s;
        QTest::newRow("placeholder") << QStringList {u"echo {nonsense}"_s} << u"{nonsense}"_s;
    }
    void failures()
    {
        QFETCH(QStringList, commands);
        QFETCH(QString, said);
        WorkerTrial trial(commands);
        trial.settings.build.timeLimit = Millis(said == u"time limit" ? 300 : 0);
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QVERIFY(!trial.farm.results.first().success);
        QVERIFY2(trial.farm.results.first().error.contains(said), qPrintable(trial.farm.results.first().error));
        QTRY_COMPARE_WITH_TIMEOUT(trial.filesLeft(), QStringList(), patience);
    }

    void sources_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("checksum");
        QTest::addColumn<QString>("said");
        QTest::newRow("no archive") << QByteArray("this is no archive") << QByteArray() << u"cannot be read"_s;
        QTest::newRow("wrong digest") << QByteArray("bytes") << QByteArray(64, '0') << u"wrong digest"_s;
        QTemporaryDir dir;
        QVERIFY(writeArchive(dir.filePath(u"evil"_s), "tar", {{"../../evil", EntryKind::File, "x"}}));
        QFile evil(dir.filePath(u"evil"_s));
        QVERIFY(evil.open(QIODevice::ReadOnly));
        QTest::newRow("wicked archive") << evil.readAll() << QByteArray() << u"parent folder"_s;
    }
    void sources()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, said);
        WorkerTrial trial;
        trial.farm.source = source;
        QFETCH(QByteArray, checksum);
        trial.farm.checksum = checksum;
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QVERIFY(!trial.farm.results.first().success);
        QVERIFY2(trial.farm.results.first().error.contains(said), qPrintable(trial.farm.results.first().error));
        QTRY_COMPARE_WITH_TIMEOUT(trial.filesLeft(), QStringList(), patience);
    }

    void failedBuildMayBeKept()
    {
        WorkerTrial trial({u"echo x > trace; exit 1"_s});
        trial.settings.build.keepFailed = true;
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(trial.agent->builds(), 0, patience);
        QVERIFY(QFileInfo::exists(trial.settings.build.scratchFolder + u"/b1/source/trace"_s));
        QCOMPARE(trial.filesLeft(), QStringList {u"b1"_s});
    }

    void endsWhenItIsNotOursAnyMore_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("cancelled") << true;
        QTest::newRow("given to another") << false;
    }
    void endsWhenItIsNotOursAnyMore()
    {
        QFETCH(bool, cancelled);
        WorkerTrial trial({u"sleep 600 & echo $!; trap '' TERM; sleep 600"_s});
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.logs["b1"].size() >= 4, patience);
        const qint64 child = trial.farm.logs["b1"].last().toLongLong();
        QVERIFY(child > 1 && !ended(child));
        (cancelled ? trial.farm.cancelled : trial.farm.foreign).insert("b1");
        QTRY_COMPARE_WITH_TIMEOUT(trial.agent->builds(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(ended(child), patience);
        QCOMPARE(trial.farm.results.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(trial.filesLeft(), QStringList(), patience);
        trial.farm.submit("b2");
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.logs["b2"].size() >= 4, patience);
    }

    /// The controller is gone in the middle of a build, for longer than the build takes, and has forgotten all tokens
    /// when it comes back.
    void survivesARestartOfTheController()
    {
        WorkerTrial trial({u"echo begun"_s, WorkerTrial::waitFor(u"go"_s),
                           u"seq 1000; cp package.json {artifact}; touch {scratch}/tmp/done"_s});
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.hasLog("b1", u"begun"_s), patience);
        trial.farm.restart();
        QVERIFY(trial.let(u"go"_s, u"b1"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(trial.settings.build.scratchFolder + u"/b1/tmp/done"_s), patience);
        QVERIFY(trial.farm.results.isEmpty());
        QVERIFY(trial.farm.http.appear());
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QVERIFY(trial.farm.results.first().success);
        QCOMPARE(trial.farm.registrations.last()[u"id"_s].toString(), u"worker1"_s);
        QCOMPARE(trial.farm.registrations.last()[u"active_build_count"_s].toInt(), 1);
        QStringList numbers;
        for (int i = 1; i <= 1000; ++i)
            numbers.append(QString::number(i));
        const qsizetype first = trial.farm.logs["b1"].indexOf(u"1"_s);
        QCOMPARE(trial.farm.logs["b1"].mid(first, 1000), numbers);
    }

    void resultIsSentUntilItIsTaken()
    {
        WorkerTrial trial;
        trial.farm.refuseUploads = 4;
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QVERIFY(trial.farm.results.first().success);
        QCOMPARE(trial.farm.results.first().file, QByteArray("{\"name\":\"app\"}"));
    }

    void finalNoIsFinal_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 409, 413})
            QTest::addRow("%d", status) << status;
    }
    void finalNoIsFinal()
    {
        QFETCH(int, status);
        WorkerTrial trial;
        trial.farm.refuseUploads = 1;
        trial.farm.uploadStatus = status;
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.refuseUploads, 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(trial.agent->builds(), 0, patience);
        QCOMPARE(trial.farm.results.size(), 0);
        trial.farm.submit("b2");
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QCOMPARE(trial.farm.results.first().build, QByteArray("b2"));
    }

    void patienceEnds()
    {
        WorkerTrial trial;
        trial.settings.talk.patience = 100ms;
        trial.farm.refuseUploads = 1'000'000;
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.refuseUploads < 1'000'000, patience);
        QTRY_COMPARE_WITH_TIMEOUT(trial.agent->builds(), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(trial.filesLeft(), QStringList(), patience);
    }

    void signsOfLife()
    {
        WorkerTrial trial({u"i=0; while [ ! -e {source}/go ]; do i=$((i+1)); done"_s, u"cp package.json {artifact}"_s});
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.heartbeats["b1"] > 3, patience);
        const auto busy = [&] {
            for (const QJsonObject &event : trial.farm.telemetry) {
                const QJsonObject data = event[u"data"_s].toObject();
                if (data[u"cpu_percent"_s].toDouble() > 1 && data[u"memory_mb"_s].toDouble() > 0.1)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(busy(), patience);
        QCOMPARE(trial.farm.telemetry.last()[u"type"_s].toString(), u"cpu_snapshot"_s);
        QVERIFY(trial.farm.telemetry.last()[u"data"_s][u"disk_percent"_s].toDouble() > 0);
        QVERIFY(trial.let(u"go"_s, u"b1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
    }

    void buildSeesNoSecrets()
    {
        qputenv("CONTROLLER_API_KEY", FakeFarm::key);
        qputenv("EXPO_WORKER_API_KEY", FakeFarm::key);
        qputenv("FREEAGENT_TRIAL", "passed on");
        WorkerTrial trial({u"env"_s, u"cp package.json {artifact}"_s});
        trial.settings.build.passedOn = {u"CONTROLLER_API_KEY"_s, u"EXPO_WORKER_API_KEY"_s, u"FREEAGENT_TRIAL"_s};
        trial.recipe().environment = {{u"WHERE"_s, u"{platform}"_s}};
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        qunsetenv("CONTROLLER_API_KEY");
        qunsetenv("EXPO_WORKER_API_KEY");
        qunsetenv("FREEAGENT_TRIAL");
        const QString log = trial.farm.logs["b1"].join(u'\n');
        QVERIFY(log.contains(u"FREEAGENT_TRIAL=passed on"_s));
        QVERIFY(log.contains(u"WHERE=android"_s));
        QVERIFY(log.contains(u"CI=1"_s));
        QVERIFY(!log.contains(QString::fromLatin1(FakeFarm::key)));
        QVERIFY(!log.contains(u"token-"_s));
    }

    void certificates()
    {
        WorkerTrial trial({u"cat {certs}/password.txt; stat -c %a {certs}"_s, u"cp package.json {artifact}"_s});
        QVERIFY(
            writeArchive(trial.dir.filePath(u"certs"_s), "zip", {{"password.txt", EntryKind::File, "open sesame\n"}}));
        QFile certs(trial.dir.filePath(u"certs"_s));
        QVERIFY(certs.open(QIODevice::ReadOnly));
        trial.farm.certs = certs.readAll();
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QVERIFY(trial.hasLog("b1", u"open sesame"_s));
        QVERIFY(trial.hasLog("b1", u"700"_s));
        QTRY_COMPARE_WITH_TIMEOUT(trial.filesLeft(), QStringList(), patience);
    }

#ifdef Q_OS_LINUX
    void whatLeavesTheGroupEndsToo()
    {
        WorkerTrial trial({u"setsid sleep 600 >/dev/null 2>&1 & echo $!; sleep 0.1"_s,
                           u"pgrep -f 'sleep 600' >/dev/null; cp package.json {artifact}"_s});
        trial.farm.submit("b1");
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        const QByteArray mark = runner::Scratch::mark() + '='
            + QFileInfo(trial.settings.build.scratchFolder).canonicalFilePath().toUtf8() + "/b1";
        QTRY_COMPARE_WITH_TIMEOUT(runner::processtable::withEnvironment(mark).size(), 0, patience);
    }
#endif
};

QTEST_GUILESS_MAIN(BuildRunTest)
#include "tst_buildrun.moc"
