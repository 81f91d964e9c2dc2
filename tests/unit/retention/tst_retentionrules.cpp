// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/figures.h"
#include "daemon/retention/rules.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace freeagent;
using namespace freeagent::retention;
using namespace std::chrono_literals;

namespace {
const Time kNow = test::FakeClock().now();

StoredFile file(StoredKind kind, Millis ago)
{
    StoredFile stored;
    stored.build = {"b"};
    stored.kind = kind;
    stored.storedAt = kNow - ago;
    stored.endedAt = kNow - ago;
    return stored;
}
constexpr Millis days(int number) { return std::chrono::days(number); }
} // namespace

class RetentionRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("limit");
        QTest::newRow("source") << int(StoredKind::Source) << 7;
        QTest::newRow("certificates") << int(StoredKind::Certs) << 7;
        QTest::newRow("profile") << int(StoredKind::Profile) << 7;
        QTest::newRow("log") << int(StoredKind::Log) << 30;
        QTest::newRow("result") << int(StoredKind::Result) << 90;
    }
    void tiers()
    {
        QFETCH(int, kind);
        QFETCH(int, limit);
        const Rules rules = rulesOf(Policy(), kNow);
        QCOMPARE(judge(file(StoredKind(kind), days(limit)), rules), Verdict::Young);
        QCOMPARE(judge(file(StoredKind(kind), days(limit) + 1ms), rules), Verdict::Remove);
    }

    void olderThanNothingIsAllThatHasEnded()
    {
        QCOMPARE(judge(file(StoredKind::Result, 0ms), rulesOlderThan(std::chrono::days(0), 0, kNow)), Verdict::Remove);
        QCOMPARE(judge(file(StoredKind::Result, days(1)), rulesOlderThan(std::chrono::days(1), 0, kNow)), Verdict::Young);
        QCOMPARE(judge(file(StoredKind::Result, days(1) + 1ms), rulesOlderThan(std::chrono::days(1), 0, kNow)), Verdict::Remove);
    }

    void whatStays()
    {
        const Rules rules = rulesOlderThan(std::chrono::days(90), 0, kNow);
        StoredFile old = file(StoredKind::Source, days(1000));
        QCOMPARE(judge(old, rules), Verdict::Remove);
        StoredFile running = old;
        running.endedAt.reset();
        QCOMPARE(judge(running, rules), Verdict::Running);
        StoredFile pinned = old;
        pinned.pinned = true;
        QCOMPARE(judge(pinned, rules), Verdict::Pinned);
        StoredFile shared = old;
        shared.isShared = true;
        QCOMPARE(judge(shared, rules), Verdict::Shared);
        StoredFile second = old;
        second.follows = true;
        QCOMPARE(judge(second, rules), Verdict::Elsewhere);
    }

    void newestSuccessesKeepResultsAndLogs()
    {
        const Rules rules = rulesOlderThan(std::chrono::days(0), 3, kNow);
        for (StoredKind kind : kStoredKinds) {
            StoredFile success = file(kind, days(10));
            success.success = true;
            success.newerSuccesses = 2;
            const bool keeps = kind == StoredKind::Result || kind == StoredKind::Log;
            QCOMPARE(judge(success, rules), keeps ? Verdict::Kept : Verdict::Remove);
            success.newerSuccesses = 3;
            QCOMPARE(judge(success, rules), Verdict::Remove);
            success.newerSuccesses = 0;
            success.success = false;
            QCOMPARE(judge(success, rules), Verdict::Remove);
        }
    }

    void keepingEndsToo()
    {
        Policy policy;
        policy.keepDays = 365;
        StoredFile success = file(StoredKind::Result, days(365));
        success.success = true;
        QCOMPARE(judge(success, rulesOf(policy, kNow)), Verdict::Kept);
        success.endedAt = *success.endedAt - 1ms;
        QCOMPARE(judge(success, rulesOf(policy, kNow)), Verdict::Remove);
    }

    void reasonsNameAgeAndLimit()
    {
        const QString why = reason(file(StoredKind::Result, days(95) + 1h), rulesOf(Policy(), kNow), kNow);
        QCOMPARE(why, QStringLiteral("its build ended 95 days ago, the limit is 90"));
        const QString now = reason(file(StoredKind::Result, days(1)), rulesOlderThan(std::chrono::days(0), 0, kNow), kNow);
        QCOMPARE(now, QStringLiteral("its build ended 1 days ago, the limit is 0"));
    }

    void policiesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fine");
        QTest::newRow("nothing") << QByteArray("{}") << true;
        QTest::newRow("all") << QByteArray(R"({"sourceDays":1,"logDays":2,"artifactDays":3,"keepLastSuccesses":0,"keepDays":9,"trashHours":0})") << true;
        QTest::newRow("no days") << QByteArray(R"({"sourceDays":0})") << false;
        QTest::newRow("half a day") << QByteArray(R"({"sourceDays":0.5})") << false;
        QTest::newRow("a text") << QByteArray(R"({"logDays":"7"})") << false;
        QTest::newRow("negative") << QByteArray(R"({"keepLastSuccesses":-1})") << false;
        QTest::newRow("unknown") << QByteArray(R"({"days":7})") << false;
        QTest::newRow("too long") << QByteArray(R"({"artifactDays":1000000})") << false;
        QTest::newRow("beyond numbers") << QByteArray(R"({"artifactDays":1e300})") << false;
    }
    void policiesAreChecked()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, fine);
        const auto policy = changed(Policy(), QJsonDocument::fromJson(json).object());
        QCOMPARE(policy.has_value(), fine);
        if (!fine)
            QCOMPARE(policy.error().code, QByteArray("retention.invalid_policy"));
        else
            QCOMPARE(*changed(Policy(), toJson(*policy)), *policy);
    }

    void agesAreSummedUp()
    {
        const qint64 today = std::chrono::floor<std::chrono::days>(kNow).time_since_epoch().count();
        std::vector<StorageUse> use;
        for (int ago : {0, 7, 8, 30, 31, 90, 91, 900})
            use.push_back({QStringLiteral("p"), "result", today - ago, 1, 10});
        use.push_back({QStringLiteral("p"), "trash", today, 5, 500});
        const Figures figures = sum(use, kNow);
        QCOMPARE(figures.total, (Tally{8, 80}));
        QCOMPARE(figures.trash, (Tally{5, 500}));
        for (const Tally &age : figures.byAge)
            QCOMPARE(age, (Tally{2, 20}));
        QCOMPARE(figures.byKind.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(RetentionRulesTest)
#include "tst_retentionrules.moc"
