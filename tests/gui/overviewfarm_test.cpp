// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/timechart.h"
#include "console/pages/overview/cardtexts.h"
#include "console/pages/overview/needcard.h"
#include "console/pages/overview/overviewentry.h"
#include "console/pages/overview/queueoutlook.h"
#include "console/widgets/card.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QJsonArray>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {
const Time kNow = fromMs(1'767'603'600'000); ///< a Monday, 09:00

QList<api::QueueSample> samples(std::initializer_list<std::pair<int, int>> secondsAndPending)
{
    QList<api::QueueSample> list;
    for (const auto &[ago, pending] : secondsAndPending)
        list << api::QueueSample{kNow - seconds(ago), pending, 1};
    return list;
}

/// The same curve in each of so many weeks before: `height` at all hours.
QList<QPointF> weeksOf(int weeks, double height)
{
    QList<QPointF> points;
    for (int hour = weeks * 168; hour > 0; --hour)
        points << QPointF(double(toMs(kNow - hours(hour))), height);
    return points;
}

const FarmCard &card(const QList<FarmCard> &cards, const QByteArray &id)
{
    return *std::find_if(cards.begin(), cards.end(), [&](const FarmCard &one) { return one.id == id; });
}

QJsonObject alert(const QString &id, const QString &severity, Time since, const QString &state = u"firing"_s)
{
    return {{u"id"_s, id}, {u"severity"_s, severity}, {u"state"_s, state}, {u"since"_s, QString::fromLatin1(toIso(since))}, {u"summary"_s, id},
            {u"cause"_s, u"because"_s}, {u"evidence"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"suppressedBy"_s, QJsonValue::Null},
            {u"action"_s, QJsonObject{{u"label"_s, u"Do it"_s}, {u"link"_s, u"/api/drills"_s}}}};
}
} // namespace

class OverviewFarmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsHowLongItIsAbove();
    void saysHowFarTheAlertIs();
    void forecasts();
    void forecastsNothingWithoutHistory();
    void reckonsRates();
    void cardsOfNothingAreGrey();
    void cardsSayHowItIs();
    void volumesOfOneDiskAreOne();
    void picksWhatNeedsSomebody();
    void drawsTheQueue();
    void rangesAskAnew();
    void everyNumberIsALink();
    void needsLeadToTheirPlace();
    void acknowledgedNeedsNobody();
};

void OverviewFarmTest::countsHowLongItIsAbove()
{
    QVERIFY(!aboveSince({}, 10, kNow));
    QCOMPARE(aboveSince(samples({{40, 12}, {30, 10}, {20, 11}, {10, 15}}), 10, kNow), kNow - seconds(20));
    QVERIFY(!aboveSince(samples({{20, 11}, {10, 10}}), 10, kNow));
    // A hole: what was before it is not counted. Too old: nobody knows.
    QCOMPARE(aboveSince(samples({{90, 12}, {20, 12}, {10, 12}}), 10, kNow), kNow - seconds(20));
    QVERIFY(!aboveSince(samples({{60, 12}, {50, 12}}), 10, kNow));
}

void OverviewFarmTest::saysHowFarTheAlertIs()
{
    QCOMPARE(aboveText(10, minutes(11), minutes(15)), u"Above 10 for 11 of 15 min: alert in 4 min unless it falls."_s);
    QCOMPARE(aboveText(10, minutes(15), minutes(15)), u"Above 10 for 15 min: the alert for a lasting queue is due."_s);
}

void OverviewFarmTest::forecasts()
{
    const QList<QPointF> ahead = queueForecast(weeksOf(4, 6), 14, kNow, kNow + hours(3));
    QCOMPARE(ahead.size(), 13);
    QCOMPARE(ahead.first(), QPointF(double(toMs(kNow)), 14));
    QCOMPARE(ahead[4].x(), double(toMs(kNow + hours(1))));
    QCOMPARE(ahead[4].y(), 10.0); // half of the 8 more than usual is gone
    QCOMPARE(ahead[12].y(), 7.0);
    for (const QPointF &point : queueForecast(weeksOf(2, 1), 0, kNow, kNow + hours(12)))
        QVERIFY(point.y() >= 0);
}

void OverviewFarmTest::forecastsNothingWithoutHistory()
{
    QVERIFY(queueForecast({}, 5, kNow, kNow + hours(5)).isEmpty());
    QVERIFY(queueForecast(weeksOf(1, 6), 5, kNow, kNow + hours(5)).isEmpty());
    QVERIFY(!queueForecast(weeksOf(3, 6), 5, kNow, kNow + hours(5)).isEmpty());
    QVERIFY(queueForecast(weeksOf(3, 6), 5, kNow, kNow).isEmpty());
}

void OverviewFarmTest::reckonsRates()
{
    const auto minute = [](int n) { return n * 60'000.0; };
    QVERIFY(!ratePerMinute({}, false));
    QVERIFY(!ratePerMinute({{minute(0), 5}, {minute(1), 6}}, false));
    QCOMPARE(ratePerMinute({{minute(0), 100}, {minute(1), 103}, {minute(4), 108}}, false), 2.0);
    QCOMPARE(ratePerMinute({{minute(0), 100}, {minute(2), 104}, {minute(4), 6}}, false), 2.5); // begun anew: 6 since
    QCOMPARE(ratePerMinute({{minute(0), 100}, {minute(2), 104}, {minute(4), 6}}, true), 1.0);  // builds were removed
}

void OverviewFarmTest::cardsOfNothingAreGrey()
{
    const QList<FarmCard> cards = farmCards({});
    QCOMPARE(cards.size(), 9);
    for (const FarmCard &one : cards) {
        QCOMPARE(one.text.severity, Severity::Unknown);
        QCOMPARE(one.text.value, u"–"_s);
        QVERIFY(one.text.line.isEmpty() && !one.text.meter);
        QVERIFY(!one.link.isEmpty());
    }
}

void OverviewFarmTest::cardsSayHowItIs()
{
    CardFacts facts;
    facts.now = kNow;
    facts.hasSummary = true;
    facts.summary.pending = 11;
    facts.summary.oldestPendingSince = kNow - minutes(22);
    facts.summary.workersOnline = 5;
    facts.summary.workersTotal = 6;
    facts.summary.offline = {{u"mac-3"_s, kNow}};
    for (int quarter = 7 * 96 + 2; quarter >= 0; --quarter)
        facts.oldestWait << QPointF(double(toMs(kNow - minutes(15) * quarter)), quarter > 600 ? 600 : 60);
    const auto slo = [](double rate, double ios) {
        return QJsonObject{{u"slo"_s, QJsonArray{QJsonObject{{u"name"_s, u"success_rate"_s}, {u"objective"_s, 0.95}, {u"value"_s, rate}},
                                                 QJsonObject{{u"name"_s, u"run_time_ios"_s}, {u"objectiveMs"_s, 900'000}, {u"valueMs"_s, ios}},
                                                 QJsonObject{{u"name"_s, u"run_time_android"_s}, {u"objectiveMs"_s, 600'000}, {u"valueMs"_s, QJsonValue::Null}}}}};
    };
    facts.day = slo(0.914, 960'000);
    facts.week = slo(0.96, 780'000);
    facts.backups = {{u"lastSuccess"_s, QString::fromLatin1(toIso(kNow - hours(25)))}, {u"lastVerified"_s, QString::fromLatin1(toIso(kNow - hours(24)))}, {u"late"_s, false}};
    facts.drills = {{u"drills"_s, QJsonArray{QJsonObject{{u"outcome"_s, u"done"_s}, {u"at"_s, QString::fromLatin1(toIso(kNow - hours(48)))}, {u"rtoSeconds"_s, 512}}}}};
    const QList<FarmCard> cards = farmCards(facts);
    QCOMPARE(card(cards, "wait").text.value, u"22 min"_s);
    QCOMPARE(card(cards, "wait").text.note, u"12 min more than last week"_s);
    QCOMPARE(card(cards, "wait").text.severity, Severity::Warning);
    QCOMPARE(card(cards, "wait").text.line.size(), 97);
    QCOMPARE(card(cards, "workers").text.note, u"missing: mac-3"_s);
    QCOMPARE(card(cards, "workers").link, u"workers?state=offline"_s);
    QCOMPARE(card(cards, "success").text.value, u"91.4 %"_s);
    QCOMPARE(card(cards, "success").text.note, u"7 d 96.0 %, goal 95 %"_s);
    QCOMPARE(card(cards, "success").text.severity, Severity::Warning);
    QCOMPARE(card(cards, "farm").text.severity, Severity::Unknown);
    facts.day.insert(u"infrastructureFailures"_s, 3);
    facts.day.insert(u"failed"_s, 8);
    QCOMPARE(card(farmCards(facts), "farm").text.value, u"3"_s);
    QCOMPARE(card(farmCards(facts), "farm").text.note, u"of 8 that failed"_s);
    QCOMPARE(card(cards, "ios").text.value, u"16 min"_s);
    QCOMPARE(card(cards, "ios").text.note, u"7 d 13 min, goal 15 min"_s);
    QCOMPARE(card(cards, "ios").text.severity, Severity::Warning);
    QCOMPARE(card(cards, "android").text.severity, Severity::Unknown); // no build of that kind ended
    QCOMPARE(card(cards, "android").text.value, u"–"_s);
    QCOMPARE(card(cards, "backup").text.severity, Severity::Warning);
    QCOMPARE(card(cards, "drill").text.value, u"8 min"_s);
    QCOMPARE(card(cards, "drill").text.severity, Severity::Good);
    facts.backups = {{u"lastSuccess"_s, QJsonValue::Null}};
    facts.drills = {{u"drills"_s, QJsonArray{QJsonObject{{u"outcome"_s, u"failed"_s}, {u"rtoSeconds"_s, QJsonValue::Null}}}}};
    QCOMPARE(card(farmCards(facts), "backup").text.severity, Severity::Critical);
    QCOMPARE(card(farmCards(facts), "drill").text.severity, Severity::Critical);
}

void OverviewFarmTest::volumesOfOneDiskAreOne()
{
    const auto volume = [](const QString &name, const QJsonValue &same, const QJsonValue &full) {
        return QJsonObject{{u"name"_s, name}, {u"freeBytes"_s, 1024.0 * 1024 * 1024}, {u"totalBytes"_s, 4096.0 * 1024 * 1024}, {u"status"_s, u"warning"_s},
                           {u"fullInSeconds"_s, full}, {u"sameDeviceAs"_s, same}};
    };
    CardFacts facts;
    facts.storage = {{u"volumes"_s, QJsonArray{volume(u"data"_s, QJsonValue::Null, 7'200), volume(u"storage"_s, u"data"_s, 7'200)}}};
    const QList<FarmCard> cards = farmCards(facts);
    QCOMPARE(cards.size(), 9);
    QCOMPARE(card(cards, "disk-data").text.value, u"1.0 GiB"_s);
    QCOMPARE(card(cards, "disk-data").text.note, u"full in 2 h"_s);
    QCOMPARE(card(cards, "disk-data").text.severity, Severity::Warning);
    QCOMPARE(card(cards, "disk-data").text.meter, (CardMeter{0.75, 1}));
}

void OverviewFarmTest::picksWhatNeedsSomebody()
{
    QJsonArray alerts{alert(u"over"_s, u"critical"_s, kNow - hours(9), u"resolved"_s), alert(u"taken"_s, u"critical"_s, kNow - hours(8), u"acknowledged"_s),
                      alert(u"word"_s, u"info"_s, kNow - hours(7))};
    QJsonObject quiet = alert(u"quiet"_s, u"critical"_s, kNow - hours(6));
    quiet.insert(u"suppressedBy"_s, QJsonObject{{u"kind"_s, u"silence"_s}});
    alerts.append(quiet);
    QVERIFY(needsOf(alerts, kNow).first.isEmpty());
    for (int i = 0; i < 6; ++i)
        alerts.append(alert(u"w%1"_s.arg(i), u"warning"_s, kNow - minutes(i + 1)));
    alerts.append(alert(u"worst"_s, u"critical"_s, kNow - seconds(30)));
    const Needs needs = needsOf(alerts, kNow);
    QCOMPARE(needs.first.size(), 5);
    QCOMPARE(needs.others, 2);
    QCOMPARE(needs.first[0].id, u"worst"_s);
    QCOMPARE(needs.first[1].id, u"w5"_s);
    QCOMPARE(needs.first[0].evidence, u"a · b"_s);
    QCOMPARE(needs.first[0].advice, u"Do it"_s);
    QCOMPARE(needs.first[0].link, u"backups?tab=drills"_s);
    QJsonObject odd = alert(u"odd"_s, u"critical"_s, kNow);
    odd.insert(u"action"_s, QJsonObject());
    QCOMPARE(needsOf({odd}, kNow).first[0].link, u"alerts/odd"_s);
}

void OverviewFarmTest::drawsTheQueue()
{
    const PageFixture f(overviewEntry());
    QTRY_VERIFY(f.isReady());
    const auto *chart = f.page->findChild<TimeChart *>();
    const TimePicture &picture = chart->picture();
    QCOMPARE(picture.from, f.clock.now() - hours(8));
    QVERIFY(picture.to > f.clock.now());
    QCOMPARE(picture.curves.size(), 3);
    QVERIFY(picture.curves[0].points.size() > 100);
    QVERIFY(picture.curves[2].dotted);
    QCOMPARE(picture.curves[2].points.first().y(), picture.curves[0].points.last().y());
    QCOMPARE(picture.levels.size(), 2);
    QCOMPARE(picture.levels[0].value, 10.0);
    QCOMPARE(picture.levels[1].value, 20.0);
    QVERIFY(chart->accessibleDescription().contains(u"waiting"_s));
    QVERIFY(f.isLabelled(u" of 15 min: alert in "_s));
    for (const QString &rate : {u"Submitted "_s, u"Started "_s, u"Finished "_s}) {
        bool found = false;
        for (const auto *button : f.page->findChildren<QToolButton *>())
            found |= button->text().startsWith(rate) && button->text().endsWith(u"/min"_s);
        QVERIFY2(found, qPrintable(rate));
    }
}

void OverviewFarmTest::rangesAskAnew()
{
    PageFixture f(overviewEntry());
    QTRY_VERIFY(f.isReady());
    const auto *chart = f.page->findChild<TimeChart *>();
    f.named<QToolButton>(u"Queue of the last 7 d"_s)->click();
    QTRY_COMPARE(chart->picture().from, f.clock.now() - hours(168));
    QTRY_VERIFY(chart->picture().curves[0].points.size() > 300);
    const QUrlQuery query = f.asked("GET", u"/api/metrics/series/active"_s).last().query;
    QCOMPARE(query.queryItemValue(u"from"_s), QString::number(toMs(f.clock.now() - hours(168))));
    QVERIFY(query.queryItemValue(u"step"_s).toInt() > 600);
    // The first Sunday of the month was yesterday.
    QTRY_VERIFY(std::any_of(chart->picture().marks.begin(), chart->picture().marks.end(), [&](const TimeMark &mark) { return mark.to && *mark.to < f.clock.now(); }));
    f.named<QToolButton>(u"Queue of the last 10 min"_s)->click();
    QCOMPARE(chart->picture().to, f.clock.now());
    QCOMPARE(chart->picture().curves.size(), 2);
}

void OverviewFarmTest::everyNumberIsALink()
{
    PageFixture f(overviewEntry());
    QTRY_VERIFY(f.isReady());
    const auto cards = f.page->findChildren<Card *>();
    QCOMPARE(cards.size(), 10);
    for (Card *card : cards) {
        const qsizetype before = f.links.size();
        QVERIFY2(card->shown().severity != Severity::Unknown, qPrintable(card->shown().title));
        card->click();
        QCOMPARE(f.links.size(), before + 1);
    }
    QVERIFY(f.links.contains(u"builds?filter=status:waiting"_s));
    QVERIFY(f.links.contains(u"backups?tab=drills"_s));
    for (auto *button : f.page->findChildren<QToolButton *>())
        if (button->text().startsWith(u"Finished "_s))
            button->click();
    QCOMPARE(f.links.last(), u"builds?filter=status:done,failed since:1h"_s);
}

void OverviewFarmTest::needsLeadToTheirPlace()
{
    PageFixture f(overviewEntry());
    QTRY_VERIFY(f.isReady());
    const auto cards = f.page->findChildren<NeedCard *>();
    QCOMPARE(cards.size(), 1); // one is acknowledged, one is kept quiet
    QVERIFY(cards[0]->shown().cause.contains(u"mac-3"_s));
    cards[0]->findChild<QToolButton *>()->click();
    QCOMPARE(f.links.last(), u"workers?state=offline"_s);
    Q_EMIT cards[0]->findChildren<QLabel *>()[1]->linkActivated(u"alert"_s);
    QCOMPARE(f.links.last(), u"alerts/al-1"_s);
}

void OverviewFarmTest::acknowledgedNeedsNobody()
{
    PageFixture f(overviewEntry());
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->findChild<NeedCard *>());
    f.farm.ask({.verb = "POST", .path = u"/api/alerts/al-1/ack"_s, .body = QJsonObject()}, f.page.get(), [](const Result<Answer> &) {});
    QTRY_VERIFY(f.isLabelled(u"Nothing needs you."_s));
    QTRY_VERIFY(!f.page->findChild<NeedCard *>());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    OverviewFarmTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "overviewfarm_test.moc"
