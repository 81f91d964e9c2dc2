// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/timechart.h"
#include "console/pages/capacity/capacityentry.h"
#include "console/pages/capacity/capacitytexts.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/gatedaction.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    Fixture()
        : PageFixture(capacityEntry(), Role::Viewer)
    {
    }
    QString lastQuery() const
    {
        const QList<Ask> asks = asked("GET", u"/api/capacity/plan"_s);
        return asks.isEmpty() ? QString() : asks.last().query.toString();
    }
    const TimeChart *chart(const QString &name) const { return named<TimeChart>(name); }
};

QJsonObject planWith(bool keepsUp, bool keepsThresholds)
{
    return {{u"simulation"_s, QJsonObject{{u"keepsUp"_s, keepsUp}, {u"keepsThresholds"_s, keepsThresholds}, {u"workers"_s, 3}, {u"waitP95Ms"_s, 60'000},
                                          {u"queueByHour"_s, QJsonArray{QJsonObject{{u"p50"_s, 1}, {u"p95"_s, 4}, {u"max"_s, 9}}, QJsonObject{{u"p50"_s, 2}, {u"p95"_s, 5}, {u"max"_s, 8}}}}}}};
}
} // namespace

class CapacityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planSaysWhatIsAdvised();
    void questionIsAskedAfterAPause();
    void presetsAreThoseOfTheRunbook();
    void scenariosAreCompared();
    void verdicts_data();
    void verdicts();
    void weekBeginsOnMonday();
    void trendsFollowTheRange();
    void objectivesSayWhetherTheyAreMet();
    void chartIsSaved();
    void linksLeadToTabs();
};

void CapacityTest::planSaysWhatIsAdvised()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(f.isLabelled(u"Advised: "_s));
    QVERIFY(f.isLabelled(u"Measured: 118 builds a day, 72 % of them iOS, 11 min each."_s));
    QVERIFY(f.isLabelled(u"One more worker removes"_s));
    QVERIFY(f.isLabelled(u"The rule of thumb says 3 (50 builds a day each)."_s));
    QCOMPARE(f.lastQuery(), QString());
    QCOMPARE(f.chart(u"Simulated queue of a week"_s)->picture().curves.size(), 3);
    QCOMPARE(f.chart(u"Simulated queue of a week"_s)->picture().curves[0].points.size(), 168);
}

void CapacityTest::questionIsAskedAfterAPause()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const qsizetype before = f.asked("GET", u"/api/capacity/plan"_s).size();
    f.named<QSlider>(u"Builds a day"_s)->setValue(300);
    f.named<QSpinBox>(u"Workers"_s)->setValue(2);
    f.named<QComboBox>(u"Growth"_s)->setCurrentIndex(3);
    QCOMPARE(f.named<QSpinBox>(u"Builds a day"_s)->value(), 300);
    QTRY_COMPARE(f.lastQuery(), u"buildsPerDay=300&workers=2&growth=2"_s);
    QCOMPARE(f.asked("GET", u"/api/capacity/plan"_s).size(), before + 1);
    QTRY_COMPARE(f.column(u"Scenarios"_s, 0), QStringList{u"Not enough"_s});
    QVERIFY(f.isLabelled(u"With 2 workers, busy for"_s));
}

void CapacityTest::presetsAreThoseOfTheRunbook()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    for (const int builds : {50, 200, 1'000}) {
        f.action(u"%1 a day"_s.arg(builds))->trigger();
        QTRY_COMPARE(f.lastQuery(), u"buildsPerDay=%1&curve=workday"_s.arg(builds));
    }
    f.action(u"As measured"_s)->trigger();
    QTRY_COMPARE(f.lastQuery(), QString());
}

void CapacityTest::scenariosAreCompared()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(f.action(u"Keep for comparison"_s)->isEnabled());
    QVERIFY(!f.action(u"Forget kept ones"_s)->isEnabled());
    f.action(u"Keep for comparison"_s)->trigger();
    QCOMPARE(f.column(u"Scenarios"_s, 1), (QStringList{u"Shown: as measured, workers as registered"_s, u"as measured, workers as registered"_s}));
    f.named<QSpinBox>(u"Workers"_s)->setValue(9);
    QTRY_COMPARE(f.column(u"Scenarios"_s, 2), (QStringList{u"9"_s, u"6"_s}));
    QCOMPARE(f.column(u"Scenarios"_s, 1).last(), u"as measured, workers as registered"_s);
    f.action(u"Forget kept ones"_s)->trigger();
    QCOMPARE(f.column(u"Scenarios"_s, 2), QStringList{u"9"_s});
}

void CapacityTest::verdicts_data()
{
    QTest::addColumn<QJsonObject>("plan");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("good") << planWith(true, true) << u"Enough"_s << Severity::Good;
    QTest::newRow("slow") << planWith(true, false) << u"Too slow at times"_s << Severity::Warning;
    QTest::newRow("too small") << planWith(false, false) << u"Not enough"_s << Severity::Critical;
    QTest::newRow("too young") << QJsonObject{{u"simulation"_s, QJsonValue::Null}} << u"Not known"_s << Severity::Unknown;
}

void CapacityTest::verdicts()
{
    QFETCH(QJsonObject, plan);
    QFETCH(QString, text);
    QFETCH(Severity, severity);
    QCOMPARE(planVerdict(plan), text);
    QCOMPARE(planSeverity(plan), severity);
}

void CapacityTest::weekBeginsOnMonday()
{
    const Time thursday = *fromIso(u"2026-01-08T09:00:00Z"_s);
    const TimePicture picture = planPicture(planWith(true, true), thursday);
    QCOMPARE(toIso(picture.from).left(19), QByteArray("2026-01-05T00:00:00"));
    QCOMPARE(picture.to - picture.from, Millis(std::chrono::hours(2)));
    QCOMPARE(picture.curves[0].points[1].y(), 5.0);
    QCOMPARE(picture.levels.size(), 2);
}

void CapacityTest::trendsFollowTheRange()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"tab=trends"_s}, {}));
    QTRY_VERIFY(f.isReady());
    const TimeChart *chart = f.chart(u"Queue depth"_s);
    QTRY_VERIFY(!chart->picture().curves.isEmpty() && chart->picture().curves[2].points.size() > 100);
    QCOMPARE(chart->picture().to - chart->picture().from, Millis(std::chrono::days(7)));
    f.named<QAbstractButton>(u"The last 24 h"_s)->click();
    QTRY_COMPARE(chart->picture().to - chart->picture().from, Millis(std::chrono::days(1)));
    const Ask asked = f.asked("GET", u"/api/metrics/series/pending"_s).last();
    QCOMPARE(asked.query.queryItemValue(u"from"_s), QString::number(toMs(f.clock.now() - std::chrono::days(1))));
    QCOMPARE(asked.query.queryItemValue(u"step"_s), u"180"_s);
    QTRY_COMPARE(f.asked("GET", u"/api/stats/summary"_s).last().query.toString(), u"days=1"_s);
}

void CapacityTest::objectivesSayWhetherTheyAreMet()
{
    Fixture f;
    QVERIFY(f.page->openLink({u"tab=trends"_s}, {}));
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.column(u"Objectives"_s, 0), (QStringList{u"Run time, Android"_s, u"Run time, iOS"_s, u"Success rate"_s}));
    QCOMPARE(f.column(u"Objectives"_s, 2), (QStringList{u"10 min"_s, u"15 min"_s, u"95.0 %"_s}));
    QCOMPARE(f.column(u"Objectives"_s, 4)[1], u"slower, was 10 min"_s);
    QVERIFY(f.isLabelled(u"826 build(s), 95.8 % succeeded."_s));
    QCOMPARE(f.column(u"By worker"_s, 0).size(), 6);
    QCOMPARE(objectiveSeverity({{u"met"_s, QJsonValue::Null}}), Severity::Unknown);
    QCOMPARE(objectiveSeverity({{u"met"_s, false}}), Severity::Critical);
    QCOMPARE(objectiveSeverity({{u"met"_s, true}, {u"regressed"_s, true}}), Severity::Warning);
    QCOMPARE(objectiveValue({{u"objective"_s, 0.95}, {u"value"_s, QJsonValue::Null}}, false), u"–"_s);
}

void CapacityTest::chartIsSaved()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(f.isLabelled(u"Advised: "_s));
    QTemporaryDir folder;
    f.prompts.file = folder.filePath(u"plan.csv"_s);
    for (QAction *action : f.chart(u"Simulated queue of a week"_s)->actions())
        if (action->text().contains("CSV"_L1))
            action->trigger();
    QTRY_COMPARE(f.notes.size(), 1);
    QFile file(f.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 169);
}

void CapacityTest::linksLeadToTabs()
{
    Fixture f;
    QVERIFY(f.page->openLink({}, {}));
    QVERIFY(f.page->openLink({u"tab=trends"_s}, {}));
    QVERIFY(!f.page->openLink({u"tab=nothing"_s}, {}));
    QVERIFY(!f.page->openLink({u"nothing"_s}, {}));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    CapacityTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "capacity_test.moc"
