// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/logpump.h"
#include "tests/support/fakeclock.h"
#include "tests/support/patience.h"
#include "tests/unit/agent/fakehttp.h"

#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace freeagent::agent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LogPumpTest : public QObject
{
    Q_OBJECT

    struct Trial {
        FakeClock clock;
        FakeHttp http;
        int status = 200;
        QList<QStringList> batches; ///< that were taken
        int requests = 0;
        bool drained = false;
        QString refused;
        std::unique_ptr<ControllerLink> link;
        std::unique_ptr<LogPump> pump;

        explicit Trial(LogPumpLimits limits = {})
            : http([this](const FakeRequest &request, const FakeHttp::Reply &reply) {
                ++requests;
                if (status == 200)
                    batches.append(messages(request));
                reply({status, "{\"error\":\"because\"}"});
            })
        {
            http.appear();
            link = std::make_unique<ControllerLink>(http.url(), "key");
            pump = std::make_unique<LogPump>(*link, BuildId {"b1"}, clock, limits, Backoff(5ms, 20ms));
            connect(pump.get(), &LogPump::drained, pump.get(), [this] { drained = true; });
            connect(pump.get(), &LogPump::refused, pump.get(), [this](const QString &said) { refused = said; });
        }
        static QStringList messages(const FakeRequest &request)
        {
            QStringList lines;
            for (const QJsonValue &line : request.json()[u"logs"_s].toArray())
                lines.append(line[u"message"_s].toString());
            return lines;
        }
        QStringList all() const
        {
            QStringList lines;
            for (const QStringList &batch : batches)
                lines += batch;
            return lines;
        }
        QStringList add(int from, int count)
        {
            QStringList lines;
            for (int i = from; i < from + count; ++i) {
                lines.append(u"line %1"_s.arg(i));
                pump->add(LogLevel::Info, lines.last());
            }
            return lines;
        }
    };

private Q_SLOTS:
    void gathersWhatComesTogether()
    {
        Trial trial;
        const QStringList lines = trial.add(0, 40);
        QCOMPARE(trial.requests, 0);
        QTRY_COMPARE_WITH_TIMEOUT(trial.all(), lines, patience);
        QCOMPARE(trial.requests, 1);
    }

    void fullBatchDoesNotWait()
    {
        LogPumpLimits limits;
        limits.interval = 1h;
        Trial trial(limits);
        const QStringList lines = trial.add(0, 100);
        QTRY_COMPARE_WITH_TIMEOUT(trial.all(), lines, patience);
    }

    void finishDoesNotWait()
    {
        LogPumpLimits limits;
        limits.interval = 1h;
        Trial trial(limits);
        const QStringList lines = trial.add(0, 3);
        trial.pump->finish();
        QTRY_VERIFY_WITH_TIMEOUT(trial.drained, patience);
        QCOMPARE(trial.all(), lines);
    }

    void finishOfNothing()
    {
        Trial trial;
        trial.pump->finish();
        QTRY_VERIFY_WITH_TIMEOUT(trial.drained, patience);
        QCOMPARE(trial.requests, 0);
    }

    void everyLineOnceAndInOrderOverAnAbsence()
    {
        LogPumpLimits limits;
        limits.interval = 5ms;
        Trial trial(limits);
        QStringList lines = trial.add(0, 10);
        QTRY_COMPARE_WITH_TIMEOUT(trial.all(), lines, patience);
        trial.http.vanish();
        lines += trial.add(10, 500);
        trial.pump->finish();
        QVERIFY(!trial.drained);
        trial.status = 503;
        QVERIFY(trial.http.appear());
        const int before = trial.requests;
        QTRY_VERIFY_WITH_TIMEOUT(trial.requests > before + 2, patience);
        trial.status = 200;
        QTRY_VERIFY_WITH_TIMEOUT(trial.drained, patience);
        QCOMPARE(trial.all(), lines);
    }

    void memoryIsBoundedAndTheGapIsSaid()
    {
        LogPumpLimits limits;
        limits.interval = 5ms;
        limits.memory = 100'000;
        Trial trial(limits);
        trial.http.vanish();
        trial.add(0, 10'000);
        QVERIFY(trial.http.appear());
        trial.pump->finish();
        QTRY_VERIFY_WITH_TIMEOUT(trial.drained, patience);
        const QStringList lines = trial.all();
        QVERIFY(lines.size() < 3'000);
        QCOMPARE(lines.last(), u"line 9999"_s);
        const auto gap = lines.filter(u"lines are missing"_s);
        QCOMPARE(gap.size(), 1);
        QCOMPARE(gap.first().section(u' ', 0, 0).toInt() + lines.size() - 1, 10'000);
    }

    void logsHaveAnEnd()
    {
        LogPumpLimits limits;
        limits.total = 10'000;
        Trial trial(limits);
        trial.add(0, 1000);
        trial.pump->finish();
        QTRY_VERIFY_WITH_TIMEOUT(trial.drained, patience);
        QVERIFY(trial.all().size() < 200);
        QVERIFY(trial.all().last().contains(u"longer than"_s));
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("refused");
        QTest::newRow("not assigned") << 403 << true;
        QTest::newRow("ended") << 409 << true;
        QTest::newRow("gone") << 404 << true;
        QTest::newRow("bad lines are given up") << 400 << false;
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(bool, refused);
        Trial trial;
        trial.status = status;
        trial.add(0, 3);
        trial.pump->finish();
        QTRY_VERIFY_WITH_TIMEOUT(refused ? !trial.refused.isEmpty() : trial.drained, patience);
        QCOMPARE(trial.requests, 1);
        trial.status = 200;
        trial.pump->add(LogLevel::Info, u"later"_s);
        trial.pump->finish();
        if (refused)
            QVERIFY(trial.batches.isEmpty());
        else
            QTRY_COMPARE_WITH_TIMEOUT(trial.all(), QStringList {u"later"_s}, patience);
    }
};

QTEST_GUILESS_MAIN(LogPumpTest)
#include "tst_logpump.moc"
