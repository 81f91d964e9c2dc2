// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ctl/ctltrial.h"

#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

/// What cannot be taken back says first what it touches, and asks.
class DangerousTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_data();
    void asks();
    void cleanupShowsTheNumbersFirst();
    void nothingToRemoveIsNotAsked();
};

void DangerousTest::asks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("route");
    QTest::newRow("cancel") << u"builds cancel b1"_s << u"POST /api/builds/b1/cancel"_s;
    QTest::newRow("retire") << u"workers retire w1"_s << u"POST /api/workers/w1/retire"_s;
    QTest::newRow("quarantine") << u"workers quarantine w1 -m disk"_s << u"POST /api/workers/w1/quarantine"_s;
    QTest::newRow("take builds away") << u"workers pause w1 --requeue -m disk"_s << u"POST /api/workers/w1/pause"_s;
    QTest::newRow("empty the trash") << u"trash empty"_s << u"POST /api/admin/trash/empty"_s;
    QTest::newRow("revoke") << u"tokens revoke t1"_s << u"DELETE /api/tokens/t1"_s;
    QTest::newRow("remove a window") << u"maintenance windows remove w1"_s << u"DELETE /api/maintenance/windows/w1"_s;
    QTest::newRow("start maintenance") << u"maintenance run"_s << u"POST /api/maintenance/run"_s;
    QTest::newRow("abort") << u"maintenance abort"_s << u"POST /api/maintenance/run/abort"_s;
    QTest::newRow("drain and cancel") << u"maintenance drain --at-deadline cancel"_s << u"POST /api/maintenance/drain"_s;
    QTest::newRow("optimise") << u"db optimize --no-wait"_s << u"POST /api/admin/database/optimize"_s;
    QTest::newRow("retention") << u"retention set --log-days 1"_s << u"PUT /api/admin/retention"_s;
    QTest::newRow("rolling update") << u"workers rolling-update"_s << u"POST /api/workers/rolling-update"_s;
    QTest::newRow("cleanup") << u"cleanup"_s << u"POST /api/admin/cleanup"_s;
}

void DangerousTest::asks()
{
    QFETCH(QString, line);
    QFETCH(QString, route);
    test::CtlTrial trial;
    trial.answer("GET /api/workers", R"({"workers":[{"id":"w1","name":"mac-1"}]})");
    trial.answer("GET /api/workers/w1", R"({"worker":{"id":"w1","current_builds":["b1","b2"]}})");
    trial.answer("GET /api/admin/trash", R"({"items":[{"id":"i"}],"bytes":4096})");
    trial.answer("GET /api/admin/retention", R"({"policy":{"logDays":30}})");
    trial.answer("GET /health", R"({"status":"healthy","queue":{"active":2,"pending":3}})");
    trial.answer("GET /api/maintenance/drain", R"({"draining":true,"active":[]})");
    trial.answer("GET /api/workers/rolling-update", R"({"run":{"kind":"update","state":"running"}})");
    trial.answer(route.toLatin1(), R"({"files":3,"builds":2,"bytes":4096,"active":0})");
    const bool hasRehearsal = line.startsWith(u"cleanup") || line.startsWith(u"db");
    const auto made = [&] { return trial.asked().filter(route).size() - hasRehearsal; };

    QCOMPARE(trial.run(line.split(u' ')), 64); // nobody there
    QVERIFY2(trial.err.contains(u"--yes"_s), qPrintable(trial.err));
    QCOMPARE(made(), 0);
    trial.person(true);
    trial.typed = u"n"_s;
    QCOMPARE(trial.run(line.split(u' ')), 64);
    QVERIFY2(trial.err.contains(u"[y/N]"_s) && trial.err.contains(u"Nothing was changed"_s), qPrintable(trial.err));
    QCOMPARE(made(), 0);
    trial.typed = u"yes"_s;
    QCOMPARE(trial.run(line.split(u' ')), 0);
    QCOMPARE(made(), 1);
    trial.person(false);
    QCOMPARE(trial.run((line + u" --yes"_s).split(u' ')), 0);
    QCOMPARE(made(), 1);
}

void DangerousTest::cleanupShowsTheNumbersFirst()
{
    test::CtlTrial trial;
    trial.person(true);
    trial.typed = u"n"_s;
    trial.answer("POST /api/admin/cleanup", R"({"files":3,"builds":2,"bytes":4096,"keep":0,"dailyKeep":3})");
    trial.run("cleanup --older-than 30d");
    QVERIFY2(trial.err.contains(u"Remove 3 files of 2 builds, 4.0 KiB? No last successes are spared; the daily cleanup keeps 3"_s), qPrintable(trial.err));
    QCOMPARE(trial.body(0).value("dryRun"_L1), QJsonValue(true));
}

void DangerousTest::nothingToRemoveIsNotAsked()
{
    test::CtlTrial trial;
    trial.answer("POST /api/admin/cleanup", R"({"files":0,"builds":0,"bytes":0})");
    QCOMPARE(trial.run("cleanup"), 0);
    QCOMPARE(trial.requests.size(), 1);
}

QTEST_GUILESS_MAIN(DangerousTest)
#include "dangerous_test.moc"
