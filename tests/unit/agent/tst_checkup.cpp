// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/doctor.h"
#include "tests/support/fakeclock.h"
#include "tests/support/patience.h"
#include "tests/unit/agent/workertrial.h"

#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace freeagent::agent;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(freeagent::agent::Check)

class CheckupTest : public QObject
{
    Q_OBJECT

    static const Check *find(const Checkup &checkup, const QString &name)
    {
        for (const Check &check : checkup.checks) {
            if (check.name == name)
                return &check;
        }
        return nullptr;
    }

private Q_SLOTS:
    void singleChecks_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<int>("state");
        QTemporaryDir dir;
        const auto row = [](const char *name, const Check &check, CheckState state) {
            QTest::newRow(name) << check << int(state);
        };
        row("disk", checkDisk(dir.path(), 1), CheckState::Pass);
        row("full disk", checkDisk(dir.path(), Q_INT64_C(1) << 60), CheckState::Fail);
        row("no disk", checkDisk(u"/nonexistent/folder"_s, 1), CheckState::Fail);
        row("memory", checkMemory(4LL << 30, 8LL << 30), CheckState::Pass);
        row("little memory", checkMemory(512LL << 20, 8LL << 30), CheckState::Warn);
        row("no memory", checkMemory(10 << 20, 8LL << 30), CheckState::Fail);
        row("unknown memory", checkMemory(0, 0), CheckState::Warn);
        row("folder", checkFolder(u"state folder"_s, dir.path()), CheckState::Pass);
        row("no folder", checkFolder(u"state folder"_s, u"/proc/nothing"_s), CheckState::Fail);
        row("tool", checkTool(u"sh"_s, u"shell"_s, u"/bin:/usr/bin"_s), CheckState::Pass);
        row("no tool", checkTool(u"surely-not-installed"_s, u"shell"_s, u"/bin:/usr/bin"_s), CheckState::Fail);
        row("no sandbox, as wished", checkSandbox(runner::Sandbox::none(), runner::SandboxMode::None),
            CheckState::Pass);
        row("no sandbox", checkSandbox(runner::Sandbox::none(), runner::SandboxMode::Auto), CheckState::Warn);
        row("unusable sandbox",
            checkSandbox(failure("sandbox.unusable", u"It does not work."_s, u"Do it."_s),
                         runner::SandboxMode::Bubblewrap),
            CheckState::Fail);
        row("key", checkKey("abcDEF012-_"), CheckState::Pass);
        row("no key", checkKey({}), CheckState::Fail);
        row("key with a slash", checkKey("abc/def=="), CheckState::Warn);
    }
    void singleChecks()
    {
        QFETCH(Check, check);
        QTEST(int(check.state), "state");
        QVERIFY(!check.message.isEmpty());
        QCOMPARE(check.fix.isEmpty(), check.state == CheckState::Pass);
    }

    void controllerAndClock_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("controller");
        QTest::addColumn<int>("clock");
        const int pass = int(CheckState::Pass);
        const int warn = int(CheckState::Warn);
        const int fail = int(CheckState::Fail);
        QTest::newRow("well") << 200 << QByteArray("Mon, 05 Jan 2026 09:00:10 GMT") << pass << pass;
        QTest::newRow("an hour ahead") << 200 << QByteArray("Mon, 05 Jan 2026 10:00:00 GMT") << pass << warn;
        QTest::newRow("an hour behind") << 200 << QByteArray("Mon, 05 Jan 2026 08:00:00 GMT") << pass << warn;
        QTest::newRow("no date") << 200 << QByteArray() << pass << warn;
        QTest::newRow("unwell") << 503 << QByteArray("Mon, 05 Jan 2026 09:00:00 GMT") << warn << pass;
        QTest::newRow("away") << 0 << QByteArray() << fail << -1;
    }
    void controllerAndClock()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, date);
        QFETCH(int, clock);
        Answer health;
        health.status = status;
        health.date = date;
        health.problem = u"Connection refused"_s;
        const QList<Check> checks = checkController(QUrl(u"http://farm:3000"_s), health, FakeClock().now());
        QTEST(int(checks.first().state), "controller");
        QCOMPARE(checks.size() > 1 ? int(checks[1].state) : -1, clock);
    }

    void wholeCheckupIsReported()
    {
        WorkerTrial trial;
        trial.recipe().tools = {u"sh"_s, u"surely-not-installed"_s};
        trial.settings.sandbox = runner::SandboxMode::None;
        trial.start();
        QTRY_VERIFY_WITH_TIMEOUT(trial.farm.polls > 0, patience);
        const FakeClock clock;
        Doctor doctor(trial.settings, trial.agent->link(), clock);
        std::optional<Checkup> checkup;
        QString problem = u"unknown"_s;
        connect(&doctor, &Doctor::done, this, [&](const Checkup &done) { checkup = done; });
        connect(&doctor, &Doctor::reported, this, [&](const QString &text) { problem = text; });
        doctor.run();
        QTRY_VERIFY_WITH_TIMEOUT(checkup, patience);
        QCOMPARE(checkup->worst(), CheckState::Fail);
        for (const QString &name :
             {u"disk"_s, u"memory"_s, u"sandbox"_s, u"tool sh"_s, u"controller"_s, u"clock"_s, u"api key"_s})
            QVERIFY2(find(*checkup, name), qPrintable(name));
        QCOMPARE(find(*checkup, u"tool surely-not-installed"_s)->state, CheckState::Fail);
        QCOMPARE(find(*checkup, u"controller"_s)->state, CheckState::Pass);
        QCOMPARE(find(*checkup, u"clock"_s)->state, CheckState::Pass);
        QVERIFY(checkupText(*checkup).contains(u"-> Install it"_s));
        doctor.report(*checkup);
        QTRY_COMPARE_WITH_TIMEOUT(problem, QString(), patience);
        const QJsonObject report = trial.farm.reports.first();
        QCOMPARE(report[u"worker_id"_s].toString(), u"worker1"_s);
        QCOMPARE(report[u"status"_s].toString(), u"critical"_s);
        QCOMPARE(report[u"run_at"_s].toInteger(), toMs(clock.now()));
        QCOMPARE(report[u"checks"_s].toArray().size(), checkup->checks.size());
        QVERIFY(report[u"checks"_s][0][u"status"_s].isString());
    }

    void unregisteredWorkerCannotReport()
    {
        WorkerTrial trial;
        ControllerLink link(trial.farm.http.url(), FakeFarm::key);
        const FakeClock clock;
        Doctor doctor(trial.settings, link, clock);
        QString problem;
        connect(&doctor, &Doctor::reported, this, [&](const QString &text) { problem = text; });
        doctor.report({});
        QVERIFY(problem.contains(u"not registered"_s));
    }
};

QTEST_GUILESS_MAIN(CheckupTest)
#include "tst_checkup.moc"
