// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processtable.h"
#include "tests/support/patience.h"
#include "tests/unit/agent/workertrial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The worker and its controller: who it is, how it asks for work, what it does when answers fail.
class AgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersWithWhatItCanDo()
    {
        WorkerTrial trial;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        QCOMPARE(trial.farm.registrations.size(), 1);
        const QJsonObject said = trial.farm.registrations.first();
        QVERIFY(!said.contains(u"id"_s));
        QCOMPARE(said[u"name"_s].toString(), u"trial"_s);
        QCOMPARE(said[u"max_concurrent_builds"_s].toInt(), 1);
        QCOMPARE(said[u"active_build_count"_s].toInt(-1), 0);
        const QJsonObject capabilities = said[u"capabilities"_s].toObject();
        QCOMPARE(capabilities[u"platforms"_s].toArray(), (QJsonArray {u"android"_s, u"ios"_s}));
        QCOMPARE(capabilities[u"runners"_s].toArray(), (QJsonArray {u"shell"_s}));
        QVERIFY(capabilities[u"cpus"_s].toInt() > 0);
        QVERIFY(capabilities[u"memory_mb"_s].toInt() > 0);
        QVERIFY(!QJsonDocument(said).toJson().contains(FakeFarm::key));
    }

    void staysTheSameOverARestart()
    {
        WorkerTrial trial;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        const QString file = trial.settings.build.stateFolder + u"/identity.json"_s;
        QCOMPARE(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.registrations.size(), 2, patience);
        QCOMPARE(trial.farm.registrations[1][u"id"_s].toString(), u"worker1"_s);
        QCOMPARE(trial.farm.registrations[1][u"active_build_count"_s].toInt(-1), 0);
    }

    void brokenIdentityMeansANewWorker()
    {
        WorkerTrial trial;
        QFile file(trial.settings.build.stateFolder + u"/identity.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"id\":\"../x\",") > 0);
        file.close();
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        QVERIFY(!trial.farm.registrations.first().contains(u"id"_s));
    }

    void waitsForTheControllerToCome()
    {
        WorkerTrial trial;
        trial.farm.http.vanish();
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.statuses.size() > 3, patience);
        QVERIFY(trial.statuses.last().startsWith(u"Registration failed"_s));
        QVERIFY(trial.farm.http.appear());
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        QCOMPARE(trial.statuses.last(), u"0/1 builds"_s);
    }

    void httpsToAPlainPortIsSaid()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        WorkerTrial trial;
        trial.settings.controller = QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(!trial.statuses.isEmpty(), patience);
        QVERIFY2(trial.statuses.last().contains(u"speaks http, not https"_s), qPrintable(trial.statuses.last()));
    }

    void wrongKeyIsSaid()
    {
        WorkerTrial trial;
        trial.settings.apiKey = "another-key-another-key";
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(!trial.statuses.isEmpty(), patience);
        QVERIFY(trial.statuses.last().contains(u"API key"_s));
        QVERIFY(!trial.statuses.last().contains(u"another-key"_s));
        QCOMPARE(trial.farm.registrations.size(), 0);
    }

    void invalidTokenRegistersAgainAsTheSame()
    {
        WorkerTrial trial;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        trial.farm.restart();
        QVERIFY(trial.farm.http.appear());
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.registrations.size(), 2, patience);
        QCOMPARE(trial.farm.registrations[1][u"id"_s].toString(), u"worker1"_s);
        trial.farm.submit("b1");
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
    }

    void forgottenWorkerRegistersAsANewOne()
    {
        WorkerTrial trial;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        trial.farm.workers.clear();
        trial.farm.http.vanish();
        trial.farm.submit("b1"); // while only a dead connection waits for work
        QVERIFY(trial.farm.http.appear());
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.registrations.size(), 2, patience);
        QVERIFY(!trial.farm.registrations[1].contains(u"id"_s));
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QCOMPARE(trial.farm.results.first().worker, QByteArray("worker2"));
    }

    void controllerThatDoesNotHoldPollsIsNotHammered()
    {
        WorkerTrial trial;
        trial.settings.talk.pollPause = 1h;
        trial.farm.unheldPolls = 1000;
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.polls, 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(trial.statuses.size() >= 2, patience);
        QTest::qWait(100); // that nothing happens can only be waited for
        QCOMPARE(trial.farm.polls, 1);
    }

    void pollsAgainAfterAPause()
    {
        WorkerTrial trial;
        trial.farm.unheldPolls = 3;
        trial.start();
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.polls, 4, patience);
        trial.farm.submit("b1");
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
    }

    void severalBuildsAtOnce()
    {
        WorkerTrial trial({u"echo begun"_s, WorkerTrial::waitFor(u"go"_s), u"cp package.json {artifact}"_s});
        trial.settings.maxConcurrentBuilds = 2;
        for (const char *id : {"b1", "b2", "b3"})
            trial.farm.submit(id);
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.hasLog("b1", u"begun"_s) && trial.hasLog("b2", u"begun"_s), patience);
        QCOMPARE(trial.agent->builds(), 2);
        QCOMPARE(trial.farm.polls, 2);
        QVERIFY(trial.let(u"go"_s, u"b2"_s));
        QTRY_VERIFY_WITH_TIMEOUT(trial.hasLog("b3", u"begun"_s), patience);
        QVERIFY(trial.let(u"go"_s, u"b1"_s) && trial.let(u"go"_s, u"b3"_s));
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 3, patience);
        QCOMPARE(trial.farm.results.first().build, QByteArray("b2"));
    }

    void sameJobTwiceIsOneBuild()
    {
        WorkerTrial trial({u"echo begun"_s, WorkerTrial::waitFor(u"go"_s), u"cp package.json {artifact}"_s});
        trial.settings.maxConcurrentBuilds = 3;
        trial.farm.submit("b1");
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.hasLog("b1", u"begun"_s) && trial.farm.polls >= 3, patience);
        QCOMPARE(trial.agent->builds(), 1);
        QVERIFY(trial.let(u"go"_s, u"b1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(trial.farm.results.size(), 1, patience);
        QCOMPARE(trial.farm.sourceRequests, 1);
    }

    void fullDiskTakesNoWork()
    {
        WorkerTrial trial;
        trial.settings.leastFreeDisk = Q_INT64_C(1) << 60;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(!trial.statuses.isEmpty() && trial.statuses.last().contains(u"scratch disk"_s),
                                 patience);
        QCOMPARE(trial.farm.polls, 0);
    }

    void stopWithoutBuilds()
    {
        WorkerTrial trial;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        trial.agent->stop();
        QTRY_VERIFY_WITH_TIMEOUT(trial.stopped, patience);
        QCOMPARE(trial.farm.abandoned.size(), 0);
    }

    void stopGivesBuildsBack()
    {
        WorkerTrial trial({u"sleep 600 & echo $!; wait"_s});
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.logs["b1"].size() >= 4, patience);
        const qint64 child = trial.farm.logs["b1"].last().toLongLong();
        QVERIFY(child > 1);
        trial.agent->stop();
        QTRY_VERIFY_WITH_TIMEOUT(trial.stopped, patience);
        QCOMPARE(trial.farm.abandoned.size(), 1);
        QCOMPARE(trial.farm.abandoned.first()[u"build_id"_s].toString(), u"b1"_s);
        QCOMPARE(trial.farm.abandoned.first()[u"worker_id"_s].toString(), u"worker1"_s);
        QVERIFY(!trial.farm.abandoned.first()[u"reason"_s].toString().isEmpty());
        QCOMPARE(trial.farm.results.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(runner::processtable::usageOf(child).residentBytes, 0, patience);
        QCOMPARE(trial.agent->builds(), 0);
    }

    void stopHasALimit()
    {
        WorkerTrial trial({u"echo begun; sleep 600"_s});
        trial.settings.talk.farewell = 50ms;
        trial.farm.submit("b1");
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.hasLog("b1", u"begun"_s), patience);
        trial.farm.http.vanish();
        trial.agent->stop();
        QTRY_VERIFY_WITH_TIMEOUT(trial.stopped, patience);
    }

    void predecessorsRemainsAreRemoved()
    {
        WorkerTrial trial;
        const auto scratch = runner::Scratch::create(trial.settings.build.scratchFolder,
                                                     trial.settings.build.stateFolder, BuildId {"old"});
        QVERIFY(scratch);
        QVERIFY(QFileInfo::exists(scratch->root()));
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(trial.filesLeft(), QStringList(), patience);
    }
};

QTEST_GUILESS_MAIN(AgentTest)
#include "tst_agent.moc"
