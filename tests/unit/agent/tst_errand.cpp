// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/machine.h"
#include "tests/support/patience.h"
#include "tests/unit/agent/workertrial.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// What the controller may ask of the machine itself.
class ErrandTest : public QObject
{
    Q_OBJECT

    static QJsonObject request(const QString &kind) { return {{u"id"_s, u"request1"_s}, {u"kind"_s, kind}}; }
    static qsizetype lines(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

private Q_SLOTS:
    void runsTheCommand_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QString>("message");
        QTest::newRow("well") << u"echo first; echo all done"_s << true << u"all done"_s;
        QTest::newRow("silently") << u"true"_s << true << u"exit code 0"_s;
        QTest::newRow("badly") << u"echo no network >&2; exit 3"_s << false << u"exit code 3: no network"_s;
        QTest::newRow("not at all") << QString() << false << u"not configured: set maintenance.update-command on the machine"_s;
        QTest::newRow("too long") << u"sleep 30"_s << false << u"still running after 0s"_s;
    }
    void runsTheCommand()
    {
        QFETCH(QString, command);
        QFETCH(bool, ok);
        QFETCH(QString, message);
        WorkerTrial trial;
        trial.settings.errands.insert(MachineTask::Update, command);
        if (command.startsWith(u"sleep"_s))
            trial.settings.errandLimit = Millis(50);
        trial.farm.request = request(u"update"_s);
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.done.size(), 1, patience);
        QCOMPARE(trial.farm.done.first()[u"ok"_s].toBool(), ok);
        QCOMPARE(trial.farm.done.first()[u"message"_s].toString(), message);
        const int polls = trial.farm.polls;
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > polls, patience); // and back to work
    }

    void isDoneOnceHoweverOftenItIsAsked()
    {
        WorkerTrial trial;
        const QString trace = trial.dir.filePath(u"trace"_s);
        trial.settings.errands.insert(MachineTask::Reboot, u"echo once >> '%1'"_s.arg(trace));
        trial.farm.refuseDone = 2; // the controller does not hear it
        trial.farm.request = request(u"reboot"_s);
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.done.size(), 1, patience);
        QVERIFY(trial.farm.done.first()[u"ok"_s].toBool());
        QCOMPARE(lines(trace), 1);
    }

    void waitsForItsBuilds()
    {
        WorkerTrial trial({WorkerTrial::waitFor(u"go"_s), u"cp package.json {artifact}"_s});
        trial.settings.maxConcurrentBuilds = 2; // it asks for more while it builds
        const QString trace = trial.dir.filePath(u"trace"_s);
        trial.settings.errands.insert(MachineTask::Reboot, u"echo once >> '%1'"_s.arg(trace));
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.heartbeats.value("b1") > 0, patience);
        trial.farm.ask(request(u"reboot"_s));
        const int polls = trial.farm.polls;
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > polls + 1, patience);
        QCOMPARE(lines(trace), 0);
        QVERIFY(trial.let(u"go"_s, u"b1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.done.size(), 1, patience);
        QCOMPARE(trial.farm.results.size(), 1);
        QCOMPARE(lines(trace), 1);
    }

    void nonsenseIsIgnored_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::newRow("unknown kind") << QJsonObject{{u"id"_s, u"r"_s}, {u"kind"_s, u"dance"_s}};
        QTest::newRow("no id") << QJsonObject{{u"kind"_s, u"reboot"_s}};
    }
    void nonsenseIsIgnored()
    {
        QFETCH(QJsonObject, request);
        WorkerTrial trial;
        trial.farm.request = request;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 3, patience);
        QVERIFY(trial.farm.done.isEmpty());
    }

    void saysWhatItIs()
    {
        WorkerTrial trial;
        trial.settings.errands.insert(MachineTask::Update, u"true"_s);
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        const QJsonObject capabilities = trial.farm.registrations.first()[u"capabilities"_s].toObject();
        QCOMPARE(capabilities[u"requests"_s].toArray(), QJsonArray{u"update"_s});
        QVERIFY(!capabilities[u"instance"_s].toString().isEmpty());
        const QUrlQuery query(QString::fromLatin1(trial.farm.lastPoll));
        for (const QString &name : {u"uptime"_s, u"disk_free"_s, u"memory_free"_s})
            QVERIFY2(query.queryItemValue(name).toLongLong() > 0, qPrintable(name));
        trial.start(); // another process
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.registrations.size(), 2, patience);
        QVERIFY(trial.farm.registrations[1][u"capabilities"_s][u"instance"_s] != trial.farm.registrations[0][u"capabilities"_s][u"instance"_s]);
    }
};

QTEST_GUILESS_MAIN(ErrandTest)
#include "tst_errand.moc"
