// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/backtester.h"
#include "daemon/alerting/defaultrules.h"
#include "daemon/alerting/silence.h"
#include "daemon/wire/jsonvalues.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::alerting;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
Rule ruleNamed(const QByteArray &id)
{
    for (const Rule &rule : defaultRules({20ll << 30, 5ll << 30}))
        if (rule.id == id)
            return rule;
    return {};
}
const Terms kTerms{{{"queue.depth", "builds"}, {"queue.age", "seconds"}, {"disk.free", "bytes"}, {"machine.memory", "ratio"}},
                   {{"queue-depth", {"maintenance", "workers-offline"}}, {"workers-offline", {"maintenance"}}, {"late", {"queue-depth"}}}};
constexpr Time kStart = fromMs(1'767'603'600'000); // 2026-01-05 09:00 UTC, a Monday
} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boundaries_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<double>("value");
        QTest::addColumn<qint64>("sample");
        QTest::addColumn<QByteArray>("severity");
        const auto row = [](const char *name, const char *rule, double value, const char *severity, qint64 sample = -1) {
            QTest::newRow(name) << QByteArray(rule) << value << sample << QByteArray(severity);
        };
        row("queue 10", "queue-depth", 10, "");
        row("queue 11", "queue-depth", 11, "warning");
        row("queue 20", "queue-depth", 20, "warning");
        row("queue 21", "queue-depth", 21, "critical");
        row("1 of 1 failed", "failure-rate", 1, "", 1);
        row("7 of 7 failed", "failure-rate", 1, "", 7);
        row("10 %", "failure-rate", 0.10, "", 10);
        row("2 of 8", "failure-rate", 0.25, "warning", 8);
        row("3 of 12", "failure-rate", 3.0 / 12, "warning", 12);
        row("4 of 12", "failure-rate", 4.0 / 12, "critical", 12);
        row("20 GiB", "disk-free", 20.0 * (1ll << 30), "");
        row("below 20 GiB", "disk-free", 20.0 * (1ll << 30) - 1, "warning");
        row("5 GiB", "disk-free", 5.0 * (1ll << 30), "warning");
        row("below 5 GiB", "disk-free", 5.0 * (1ll << 30) - 1, "critical");
        row("80 %", "memory", 0.80, "");
        row("above 80 %", "memory", 0.801, "warning");
        row("95 %", "memory", 0.95, "warning");
        row("above 95 %", "memory", 0.951, "critical");
        row("no worker off", "workers-offline", 0, "");
        row("1 of 4 off", "workers-offline", 0.25, "warning");
        row("2 of 4 off", "workers-offline", 0.5, "warning");
        row("3 of 4 off", "workers-offline", 0.75, "critical");
        row("no worker in quarantine", "workers-quarantined", 0, "");
        row("1 in quarantine", "workers-quarantined", 1, "warning");
        row("certificate in order", "certificate", 0, "");
        row("certificate at 21 days", "certificate", 1, "warning");
        row("certificate at 7 days", "certificate", 2, "critical");
    }
    void boundaries()
    {
        QFETCH(QByteArray, rule);
        QFETCH(double, value);
        QFETCH(qint64, sample);
        QFETCH(QByteArray, severity);
        Watch watch;
        step(watch, ruleNamed(rule), Span::of(value), sample, 0ms);
        QCOMPARE(watch.firing ? word(*watch.firing).toByteArray() : QByteArray(), severity);
    }

    void forLongerThan_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("severity");
        QTest::newRow("14:59") << QByteArray("queue-sustained") << 11.0 << 899 << QByteArray();
        QTest::newRow("15:00") << QByteArray("queue-sustained") << 11.0 << 900 << QByteArray();
        QTest::newRow("15:01") << QByteArray("queue-sustained") << 11.0 << 901 << QByteArray("warning");
        QTest::newRow("CPU 70 % for 10 min") << QByteArray("cpu") << 0.70 << 600 << QByteArray();
        QTest::newRow("CPU 71 % for 5 min") << QByteArray("cpu") << 0.71 << 300 << QByteArray();
        QTest::newRow("CPU 71 % for 5:01") << QByteArray("cpu") << 0.71 << 301 << QByteArray("warning");
        QTest::newRow("CPU 90 % for 5:01") << QByteArray("cpu") << 0.90 << 301 << QByteArray("warning");
        QTest::newRow("CPU 91 % for 5:01") << QByteArray("cpu") << 0.91 << 301 << QByteArray("critical");
    }
    void forLongerThan()
    {
        QFETCH(QByteArray, rule);
        QFETCH(double, value);
        QFETCH(int, seconds);
        QFETCH(QByteArray, severity);
        Watch watch;
        step(watch, ruleNamed(rule), Span::of(value), -1, 0ms);
        step(watch, ruleNamed(rule), Span::of(value), -1, std::chrono::seconds(seconds));
        QCOMPARE(watch.firing ? word(*watch.firing).toByteArray() : QByteArray(), severity);
        const Watch again = watchFrom(toJson(watch));
        QCOMPARE(again, watch);
    }

    void everyRuleIsWhole()
    {
        for (const Rule &rule : defaultRules({20ll << 30, 5ll << 30})) {
            QVERIFY2(!rule.runbook.isEmpty() && !rule.action.label.isEmpty() && !rule.title.isEmpty(), rule.id.constData());
            QCOMPARE(ruleFrom(toJson(rule)), std::optional(rule));
            QVERIFY2(ruleFromRequest(toJson(rule), rule, rule, {{{rule.metric, {}}}, {{"workers-offline", {}}}}), rule.id.constData()); // what was read may be written
        }
    }

    void refusedRules_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *body, const char *names) { QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(names); };
        row(R"({"warning":{"over":3}})", "warning");
        row(R"({"warning":11})", "warning");
        row(R"({"critical":{"above":5}})", "critical must lie beyond warning");
        row(R"({"critical":{"below":50}})", "same way");
        row(R"({"clear":{"above":3}})", "clear must look the other way");
        row(R"({"clear":{"below":12}})", "good side");
        row(R"({"warning":false,"critical":false})", "needs a warning or a critical");
        row(R"({"forSeconds":-1})", "forSeconds");
        row(R"({"forSeconds":1.5})", "forSeconds");
        row(R"({"clearForSeconds":604801})", "clearForSeconds");
        row(R"({"minimumSample":"8"})", "minimumSample");
        row(R"({"metric":"moon.phase"})", "queue.depth");
        row(R"({"severityCap":"loud"})", "severityCap");
        row(R"({"enabled":"yes"})", "enabled");
        row(R"({"runbook":"page 3"})", "runbook");
        row(R"({"action":"call Anna"})", "action");
        row(R"({"action":{"lable":"call Anna"}})", "lable");
        row(R"({"forSecond":60})", "forSeconds");
        row(R"({"metric":"disk.free"})", "warning");
        row(R"({"metric":"disk.free","warning":{"above":1}})", "critical");
        row(R"({"metric":"machine.memory","warning":{"above":90},"critical":false,"clear":false})", "90 % is 0.9");
        row(R"({"metric":"machine.memory","warning":{"above":0.9},"critical":{"above":1.01},"clear":false})", "critical");
        row(R"({"group":7})", "group");
        row(R"({"group":"a b"})", "group");
        row(R"({"inhibitedBy":"maintenance"})", "inhibitedBy");
        row(R"({"inhibitedBy":["maintenence"]})", "maintenence");
        row(R"({"inhibitedBy":["queue-depth"]})", "itself");
        row(R"({"inhibitedBy":["late"]})", "itself");
        row("{\"title\":\"a\\u0000b\"}", "title holds control");
        row("{\"title\":\"a\\u202eb\"}", "title holds control");
        row("{\"title\":\"a\\ud800b\"}", "title holds control");
        row(R"({"action":{"label":"x","command":"a\nb"}})", "action holds control");
        row(R"({"action":{"label":"x","link":"javascript:alert"}})", "action.link");
        row(R"({"action":{"label":"x","link":"\/\/evil.example.com"}})", "action.link");
    }
    void refusedRules()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, names);
        const Rule base = ruleNamed("queue-depth");
        const auto rule = ruleFromRequest(wire::objectOf(body), base, base, kTerms);
        QVERIFY(!rule);
        QCOMPARE(rule.error().code, QByteArray("alert.bad_rule"));
        const QString said = rule.error().message + rule.error().fix;
        QVERIFY2(said.contains(names), qPrintable(said));
    }

    void changedRules()
    {
        const Rule standard = ruleNamed("queue-depth");
        const auto changed = ruleFromRequest(wire::objectOf(R"({"warning":{"above":15},"critical":{"atLeast":30},"forSeconds":60,"enabled":false})"), standard, standard, kTerms);
        QVERIFY(changed);
        QCOMPARE(changed->warning->bound, 15.0);
        QCOMPARE(changed->critical->kind, Condition::Kind::AtLeast);
        QCOMPARE(changed->holds, 60s);
        QVERIFY(!changed->enabled);
        const auto back = ruleFromRequest(wire::objectOf(R"({"warning":null,"critical":null,"forSeconds":null,"enabled":null})"), *changed, standard, kTerms);
        QCOMPARE(*back, standard);
    }

    void whatKeepsItQuietCanBeChanged()
    {
        const Rule standard = ruleNamed("queue-depth");
        const auto changed = ruleFromRequest(wire::objectOf(R"({"inhibitedBy":["maintenance","maintenance"],"group":"g"})"), standard, standard, kTerms);
        QVERIFY(changed);
        QCOMPARE(changed->inhibitedBy, QList<QByteArray>{"maintenance"});
        QCOMPARE(changed->group, QByteArray("g"));
        QCOMPARE(*ruleFromRequest(wire::objectOf(R"({"inhibitedBy":null,"group":null})"), *changed, standard, kTerms), standard);
        QCOMPARE(ruleFromRequest(wire::objectOf(R"({"inhibitedBy":[],"group":""})"), standard, standard, kTerms)->inhibitedBy, QList<QByteArray>());
    }

    void anotherUnitNeedsConditionsOfItsOwn()
    {
        const Rule base = ruleNamed("queue-depth");
        const auto moved = ruleFromRequest(wire::objectOf(R"({"metric":"machine.memory","warning":{"above":0.7},"critical":{"atLeast":1},"clear":{"below":0.5}})"), base, base, kTerms);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
        QCOMPARE(moved->metric, QByteArray("machine.memory"));
    }

    void wildcards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("like");
        const auto row = [](const char *text, const char *pattern, bool like) {
            QTest::addRow("%s ~ %s", text, pattern) << QString::fromLatin1(text) << QString::fromLatin1(pattern) << like;
        };
        row("disk-free", "disk*", true);
        row("disk-free", "*", true);
        row("disk-free", "*free", true);
        row("disk-free", "*s*-f*", true);
        row("disk-free", "disk?free", true);
        row("disk-free", "disk", false);
        row("disk-free", "Disk*", false);
        row("disk-free", "*x*", false);
        row("", "*", true);
        row("", "?", false);
        row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "*a*a*a*a*a*a*a*a*c", false);
    }
    void wildcards()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(bool, like);
        QCOMPARE(isLike(text, pattern), like);
    }

    void recurringSilence()
    {
        // "every first Sunday 02:00-04:00 UTC" for half a year
        const auto made = silenceFromRequest(wire::objectOf(R"({"matcher":{"rule":"*","labels":{"volume":"d*"}},"reason":"maintenance","until":"2026-06-30T00:00:00Z",
            "recurrence":{"rule":"FREQ=MONTHLY;BYDAY=1SU","start":"02:00","durationMinutes":120,"zone":"UTC"}})"), u"anna"_s, kStart);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        Silence kept = *made;
        kept.id = "s1";
        QCOMPARE(silenceFrom(toJson(kept)), std::optional(kept));
        ActiveSilence silence(kept);
        const auto at = [](const char *iso) { return *fromIso(QString::fromLatin1(iso)); };
        QVERIFY(!silence.isOn(kStart));
        QVERIFY(!silence.isOn(at("2026-02-01T01:59:59Z")));
        QVERIFY(silence.isOn(at("2026-02-01T02:00:00Z")));
        QVERIFY(silence.isOn(at("2026-02-01T03:59:59Z")));
        QVERIFY(!silence.isOn(at("2026-02-01T04:00:00Z")));
        QVERIFY(!silence.isOn(at("2026-02-08T02:30:00Z")));
        QVERIFY(silence.isOn(at("2026-03-01T03:00:00Z")));
        QVERIFY(!silence.isOn(at("2026-07-05T03:00:00Z"))); // over
        Alert alert;
        alert.rule = "disk-free";
        alert.labels = {{u"volume"_s, u"data"_s}};
        QVERIFY(kept.matcher.matches(alert));
        alert.labels = {{u"volume"_s, u"storage"_s}};
        QVERIFY(!kept.matcher.matches(alert));
    }

    void refusedSilences_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *body, const char *names) { QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(names); };
        row(R"({"reason":"x","minutes":5})", "matcher");
        row(R"({"matcher":{},"reason":"x","minutes":5})", "says nothing");
        row(R"({"matcher":{"rules":"*"},"reason":"x","minutes":5})", "rules");
        row(R"({"matcher":{"rule":"*","severity":"loud"},"reason":"x","minutes":5})", "severity");
        row(R"({"matcher":{"rule":"*","labels":{"a":1}},"reason":"x","minutes":5})", "labels");
        row(R"({"matcher":{"rule":"*"},"minutes":5})", "reason");
        row(R"({"matcher":{"rule":"*"},"reason":"x"})", "needs an end");
        row(R"({"matcher":{"rule":"*"},"reason":"x","minutes":0})", "at least 1");
        row(R"({"matcher":{"rule":"*"},"reason":"x","until":"2026-01-01T00:00:00Z"})", "past");
        row(R"({"matcher":{"rule":"*"},"reason":"x","until":"2030-01-01T00:00:00Z"})", "a year");
        row(R"({"matcher":{"rule":"*"},"reason":"x","minutes":5,"recurrence":{"rule":"FREQ=DAILY","start":"02:00"}})", "durationMinutes");
        row(R"({"matcher":{"rule":"*"},"reason":"x","minutes":5,"recurrence":{"rule":"daily","start":"02:00","durationMinutes":5}})", "FREQ");
        row(R"({"matcher":{"rule":"*"},"reason":"x","minutes":5,"recurrence":{"rule":"FREQ=DAILY","start":"02:00","durationMinutes":5,"zome":"Asia/Tokyo"}})", "mean zone");
        row(R"({"matcher":{"rule":"*"},"reason":"x","minutes":5,"recurrence":{"rule":"FREQ=DAILY","start":"02:00","durationMinutes":5,"zone":7}})", "zone");
        row(R"({"matcher":{"rule":"*"},"reason":"x","minutes":120,"recurrence":{"rule":"FREQ=DAILY","start":"02:00","durationMinutes":60}})", "2026-01-06T02:00:00");
        row(R"({"matcher":{"rule":"*"},"reason":"x","until":"2026-01-06T02:00:00Z","recurrence":{"rule":"FREQ=DAILY","start":"02:00","durationMinutes":60}})", "never be on");
    }
    void refusedSilences()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, names);
        const auto made = silenceFromRequest(wire::objectOf(body), u"anna"_s, kStart);
        QVERIFY(!made);
        const QString said = made.error().message + made.error().fix;
        QVERIFY2(said.contains(names), qPrintable(said));
    }

    /// The occurrence that runs already counts.
    void recurringSilenceThatIsOn()
    {
        const auto made = silenceFromRequest(wire::objectOf(R"({"matcher":{"rule":"*"},"reason":"x","minutes":60,"recurrence":{"rule":"FREQ=DAILY","start":"08:30","durationMinutes":60}})"), u"anna"_s, kStart);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QVERIFY(ActiveSilence(*made).isOn(kStart));
    }

    void backTestFindsEpisodes()
    {
        std::vector<PastStep> past;
        const auto add = [&past](double value, Millis time) {
            for (Millis passed(0); passed < time; passed += 10s)
                past.push_back({kStart + 10s * past.size(), 10s, Span::of(value), value, -1});
        };
        const auto episode = [&](Millis time, double value) {
            add(value, time);
            add(0, 10min);
        };
        Rule rule = ruleNamed("queue-depth");
        rule.clear.reset();
        rule.clearHolds = 0s;
        add(3, 10min);
        episode(2min, 11);
        episode(170s, 25);
        episode(3min, 12);
        episode(20min, 11);
        const BackTest test = backTest(rule, past);
        QCOMPARE(test.episodes.size(), size_t(4)); // "would have fired 4 times, 2 of them shorter than 3 min"
        QCOMPARE(test.shorterThan(3min), qint64(2));
        QCOMPARE(test.episodes[1].severity, Severity::Critical);
        QCOMPARE(test.episodes[1].peak, 25.0);
        QCOMPARE(test.episodes[0].from, kStart + 10min);
        QCOMPARE(test.episodes[0].to, kStart + 12min);
        QCOMPARE(backTest(ruleNamed("queue-sustained"), past).episodes.size(), size_t(1));
        add(11, 1min); // what still runs is not short
        const BackTest running = backTest(rule, past);
        QCOMPARE(running.episodes.size(), size_t(5));
        QVERIFY(running.episodes.back().isOpen);
        QCOMPARE(running.shorterThan(3min), qint64(2));
    }

    void backTestOverGaps()
    {
        std::vector<PastStep> past;
        for (int i = 0; i < 60; ++i)
            past.push_back({kStart + 10s * i, 10s, Span::of(11), 11, -1});
        for (int i = 0; i < 60; ++i) // nobody measured for an hour: the two do not add up
            past.push_back({kStart + 1h + 10s * i, 10s, Span::of(11), 11, -1});
        QCOMPARE(backTest(ruleNamed("queue-sustained"), past).episodes.size(), size_t(0));
        QCOMPARE(backTest(ruleNamed("queue-depth"), past).episodes.size(), size_t(2));
    }

    void backTestOfFailures()
    {
        std::vector<FinishedBuild> finished;
        for (int i = 0; i < 12; ++i) {
            FinishedBuild build;
            build.outcome = i < 4 ? Outcome::Error : Outcome::Success;
            build.completedAt = kStart + std::chrono::minutes(i);
            finished.push_back(build);
        }
        const auto rates = failureRates(finished, kStart - 1h, kStart + 30h);
        const BackTest test = backTest(ruleNamed("failure-rate"), rates);
        QCOMPARE(test.episodes.size(), size_t(1));
        QCOMPARE(test.episodes[0].severity, Severity::Critical);
        QCOMPARE(test.episodes[0].from, kStart + 10min); // the eighth has ended
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
