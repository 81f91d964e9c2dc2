// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ctl/ctltrial.h"

#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

/// What expoctl makes of thresholds and of how long something is kept quiet, before it asks the controller.
class AlertCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void alertsWithoutAnEnd();
    void figuresNeedTheirUnit_data();
    void figuresNeedTheirUnit();
};

void AlertCommandsTest::alertsWithoutAnEnd()
{
    test::CtlTrial trial;
    QCOMPARE(trial.run("silence add --rule cpu --reason known --recurs FREQ=MONTHLY;BYDAY=1SU"), 64);
    QVERIFY2(trial.err.contains(u"needs an end"_s) && trial.err.contains(u"--until"_s), qPrintable(trial.err));
    QCOMPARE(trial.run("alert ack a1 --for 59s"), 64);
    QVERIFY2(trial.err.contains(u"at least one minute"_s), qPrintable(trial.err));
    QVERIFY(trial.requests.isEmpty());
}

void AlertCommandsTest::figuresNeedTheirUnit_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<double>("bound"); // negative: refused
    QTest::addColumn<QString>("said");
    QTest::newRow("a share") << QByteArray("cpu --warning 90%") << 0.9 << QString();
    QTest::newRow("a share without %") << QByteArray("cpu --warning 90") << -1.0 << u"Write 90%."_s;
    QTest::newRow("a fraction") << QByteArray("cpu --warning 0.9") << -1.0 << u"Write 90%."_s;
    QTest::newRow("a share in seconds") << QByteArray("cpu --warning 90s") << -1.0 << u"Write 90%."_s;
    QTest::newRow("bytes") << QByteArray("own --metric disk.free --warning 1KiB") << 1024.0 << QString();
    QTest::newRow("bytes without a unit") << QByteArray("own --metric disk.free --warning 20") << -1.0 << u"Write 20GiB."_s;
    QTest::newRow("a number") << QByteArray("queue --warning 11") << 11.0 << QString();
}

void AlertCommandsTest::figuresNeedTheirUnit()
{
    QFETCH(QByteArray, options);
    QFETCH(double, bound);
    QFETCH(QString, said);
    test::CtlTrial trial;
    trial.answer("GET /api/alert-rules", R"({"rules":[{"id":"cpu","metric":"machine.cpu","unit":"ratio"},{"id":"queue","metric":"queue.depth","unit":"builds"}],"metrics":[{"name":"disk.free","unit":"bytes"}]})");
    const QByteArray id = options.split(' ').first();
    trial.answer("PUT /api/alert-rules/" + id, "{}");
    const int exit = trial.run(("alert rule set " + options).constData());
    if (bound < 0) {
        QCOMPARE(trial.requests.size(), 1);
        QVERIFY(exit != 0);
        QVERIFY2(trial.err.contains(said), qPrintable(trial.err));
        return;
    }
    QCOMPARE(exit, 0);
    QCOMPARE(trial.body(1).value("warning"_L1)["above"_L1].toDouble(), bound);
}

QTEST_GUILESS_MAIN(AlertCommandsTest)
#include "alertcommands_test.moc"
