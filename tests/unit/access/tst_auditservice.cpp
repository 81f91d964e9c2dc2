// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/auditservice.h"
#include "daemon/access/chainwatch.h"
#include "tests/support/fakeaudit.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::access;
using namespace std::chrono_literals;

namespace {
AuditEntry refusal(const QByteArray &address, const QString &reason = QStringLiteral("auth.invalid_key"))
{
    AuditEntry entry;
    entry.role = "nobody";
    entry.address = address;
    entry.action = "auth.failed";
    entry.subject = QStringLiteral("GET /api/builds");
    entry.reason = reason;
    entry.outcome = "denied";
    return entry;
}
} // namespace

class AuditServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actsAreWrittenOneByOne();
    void refusalsAreGathered();
    void kindsAreApart();
    void anAttackFromEverywhereIsBounded();
    void theClockMayGoBack();
    void aBrokenChainIsToldSoonAndDaily();
};

void AuditServiceTest::actsAreWrittenOneByOne()
{
    test::FakeClock clock;
    test::FakeAudit log;
    AuditService audit(log, clock);
    int durable = 0;
    for (int i = 0; i < 3; ++i)
        audit.record(refusal("192.0.2.1"), [&durable](Result<void> kept) { durable += kept.has_value(); });
    QCOMPARE(log.entries.size(), size_t(3));
    QCOMPARE(durable, 3);
    QCOMPARE(log.entries[0].at, clock.now());
}

void AuditServiceTest::refusalsAreGathered()
{
    test::FakeClock clock;
    test::FakeAudit log;
    AuditService audit(log, clock);
    const Time begin = clock.now();
    for (int i = 0; i < 1000; ++i)
        audit.refused(refusal("192.0.2.1"));
    QCOMPARE(log.entries.size(), size_t(1)); // the first one, at once
    clock.advance(59'999ms);
    audit.tick();
    QCOMPARE(log.entries.size(), size_t(1));
    clock.advance(1ms);
    audit.tick();
    QCOMPARE(log.entries.size(), size_t(2));
    QCOMPARE(log.entries[1].after, "{\"repeated\":999,\"since\":\"" + toIso(begin) + "\"}");
    audit.refused(refusal("192.0.2.1")); // a new minute, a new first
    QCOMPARE(log.entries.size(), size_t(3));
    clock.advance(61s);
    audit.tick();
    QCOMPARE(log.entries.size(), size_t(3)); // nothing was left out
    audit.refused(refusal("192.0.2.1"));
    audit.refused(refusal("192.0.2.1"));
    audit.flush();
    QCOMPARE(log.entries.size(), size_t(5));
}

void AuditServiceTest::kindsAreApart()
{
    test::FakeClock clock;
    test::FakeAudit log;
    AuditService audit(log, clock);
    audit.refused(refusal("192.0.2.1"));
    audit.refused(refusal("192.0.2.2"));
    audit.refused(refusal("192.0.2.2", QStringLiteral("auth.token_ended")));
    audit.refused(refusal("2001:db8::1"));
    audit.refused(refusal("2001:db8::2")); // the same network
    QCOMPARE(log.entries.size(), size_t(4));
}

void AuditServiceTest::anAttackFromEverywhereIsBounded()
{
    test::FakeClock clock;
    test::FakeAudit log;
    AuditService audit(log, clock);
    for (int i = 0; i < 100'000; ++i)
        audit.refused(refusal("10." + QByteArray::number(i >> 16) + '.' + QByteArray::number((i >> 8) & 255) + '.' + QByteArray::number(i & 255)));
    clock.advance(60s);
    audit.tick();
    QVERIFY2(log.entries.size() <= 2 * AuditService::kMostKinds + 2, qPrintable(QString::number(log.entries.size())));
    qint64 told = 0;
    for (const AuditEntry &entry : log.entries)
        told += entry.after.isEmpty() ? 1 : entry.after.mid(entry.after.indexOf(':') + 1).split(',').first().toLongLong();
    QCOMPARE(told, 100'000); // none is lost, only told together
}

void AuditServiceTest::aBrokenChainIsToldSoonAndDaily()
{
    test::FakeClock clock;
    test::FakeAudit log;
    ChainWatch watch(log, clock);
    QSignalSpy told(&watch, &ChainWatch::broken);
    watch.tick();
    QVERIFY(!watch.verdict()); // a start has better things to do
    clock.advance(ChainWatch::kFirst);
    watch.tick();
    QVERIFY(watch.verdict() && watch.verdict()->ok);
    QCOMPARE(watch.concerns(), QStringList());
    log.broken = 7;
    clock.advance(ChainWatch::kEvery - 1ms);
    watch.tick();
    QCOMPARE(told.size(), 0);
    clock.advance(1ms);
    watch.tick();
    QCOMPARE(told.size(), 1);
    QVERIFY(watch.concerns().first().contains(QStringLiteral("entry 7")));
}

void AuditServiceTest::theClockMayGoBack()
{
    test::FakeClock clock;
    test::FakeAudit log;
    AuditService audit(log, clock);
    audit.refused(refusal("192.0.2.1"));
    audit.refused(refusal("192.0.2.1"));
    clock.jumpWallClock(-1h);
    audit.tick();
    QCOMPARE(log.entries.size(), size_t(2));
}

QTEST_APPLESS_MAIN(AuditServiceTest)
#include "tst_auditservice.moc"
