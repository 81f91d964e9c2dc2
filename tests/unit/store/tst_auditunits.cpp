// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditlog.h"
#include "daemon/store/connection.h"
#include "daemon/store/writer.h"
#include "tests/unit/store/samples.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

namespace {
AuditEntry act(int number)
{
    AuditEntry entry;
    entry.at = at(number);
    entry.actor = u"ann"_s;
    entry.action = "build.retry";
    entry.subject = u"thing %1"_s.arg(number);
    entry.outcome = "ok";
    return entry;
}

struct Trial {
    StoreFolder store;
    std::unique_ptr<store::SqliteAuditLog> log = std::make_unique<store::SqliteAuditLog>(store->writer(), store->reader());

    void append(const AuditEntry &entry)
    {
        QVERIFY(answerOf<void>([&](auto done) { log->append(entry, done); }));
    }
    AuditVerdict verify()
    {
        return *answerOf<AuditVerdict>([&](auto done) { log->verify(done); });
    }
    AuditPage query(const AuditFilter &filter)
    {
        return *answerOf<AuditPage>([&](auto done) { log->query(filter, done); });
    }
    void restart()
    {
        log.reset();
        store.reopen();
        log = std::make_unique<store::SqliteAuditLog>(store->writer(), store->reader());
    }
};

Unit renamed(const QByteArray &worker, int number)
{
    Unit unit;
    unit.changes.push_back(PutSetting{"who", worker});
    unit.audit.push_back(act(number));
    return unit;
}

/// Refused when it is applied: there is no such build. What stands before that in the unit is undone.
Unit refused(int number)
{
    Unit unit = renamed("nobody", number);
    UpdateBuild update;
    update.after.id = {"missing"};
    update.expect = {{BuildStatus::Pending, 0}};
    unit.changes.push_back(update);
    return unit;
}
} // namespace

/// Entries of the audit log that are stored with the changes they tell of.
class AuditUnitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesGoWithTheirUnit();
    void entriesOfRefusedUnitsAreNowhere();
    void whatAJobDidToTheEndIsSeen();
};

/// Units, entries by themselves and refused units at once: they share transactions.
void AuditUnitsTest::entriesGoWithTheirUnit()
{
    Trial t;
    int kept = 0;
    int undone = 0;
    for (int i = 1; i <= 300; ++i) {
        const auto told = [&](const auto &result) { ++(result ? kept : undone); };
        if (i % 3 == 0)
            t.log->append(act(i), told);
        else
            t.store->commit(i % 5 ? renamed("w", i) : refused(i), told);
    }
    QTRY_COMPARE_WITH_TIMEOUT(kept + undone, 300, 60'000);
    QCOMPARE(undone, 40);
    const AuditVerdict verdict = t.verify();
    QVERIFY(verdict.ok);
    QCOMPARE(verdict.entries, 260);
    t.restart();
    QVERIFY(t.verify().ok);
}

void AuditUnitsTest::entriesOfRefusedUnitsAreNowhere()
{
    Trial t;
    t.append(act(1));
    const auto result = answerOf<Committed>([&](auto done) { t.store->commit(refused(2), done); });
    QCOMPARE(result.error().code, QByteArray("store.conflict"));
    QCOMPARE(t.query({}).total, 1);
    t.append(act(3));
    QVERIFY(t.verify().ok);
    QCOMPARE(t.query({}).entries[0].subject, act(3).subject);
    QVERIFY(!t.store->loadHot(at(9)).settings.contains("who"));
}

/// Within one transaction the end is remembered; a later one must not go on with a memory of it.
void AuditUnitsTest::whatAJobDidToTheEndIsSeen()
{
    Trial t;
    for (int i = 1; i <= 3; ++i)
        t.append(act(i));
    const auto cut = answerOf<void>([&](auto done) {
        t.store->writer().perform(
            [](store::Connection &connection) -> Result<void> {
                const bool cutOff = connection.run("DELETE FROM audit_log WHERE seq = 3")
                    && connection.run("UPDATE audit_head SET (seq, hash) = (SELECT seq, hash FROM audit_log WHERE seq = 2)");
                return cutOff ? Result<void>() : tl::unexpected(connection.error());
            },
            done);
    });
    QVERIFY(cut);
    t.append(act(4));
    const AuditVerdict verdict = t.verify();
    QVERIFY(verdict.ok);
    QCOMPARE(verdict.entries, 3);
}

QTEST_GUILESS_MAIN(AuditUnitsTest)
#include "tst_auditunits.moc"
