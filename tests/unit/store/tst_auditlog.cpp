// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/auditchain.h"
#include "daemon/store/auditlog.h"
#include "daemon/store/auditselect.h"
#include "daemon/store/connection.h"
#include "daemon/store/writer.h"
#include "tests/unit/store/samples.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

namespace {
AuditEntry act(int number, const QString &actor = u"ann"_s, const QByteArray &action = "token.create")
{
    AuditEntry entry;
    entry.at = at(number);
    entry.actor = actor;
    entry.role = "admin";
    entry.tokenId = "T123456789";
    entry.address = "192.0.2.7";
    entry.action = action;
    entry.subject = u"thing %1 – ß"_s.arg(number);
    entry.after = "{\"number\":" + QByteArray::number(number) + "}";
    entry.outcome = "ok";
    return entry;
}

/// A log with entries, and a way to do to its rows what the program never does.
struct Trial {
    StoreFolder store;
    std::unique_ptr<store::SqliteAuditLog> log = std::make_unique<store::SqliteAuditLog>(store->writer(), store->reader());

    void append(const AuditEntry &entry)
    {
        QVERIFY(answerOf<void>([&](auto done) { log->append(entry, done); }));
    }
    void fill(int number)
    {
        int durable = 0;
        for (int i = 1; i <= number; ++i)
            log->append(act(i), [&durable](Result<void> kept) { durable += kept.has_value(); });
        QTRY_COMPARE_WITH_TIMEOUT(durable, number, 60'000);
    }
    AuditVerdict verify()
    {
        return *answerOf<AuditVerdict>([&](auto done) { log->verify(done); });
    }
    AuditPage query(const AuditFilter &filter)
    {
        return *answerOf<AuditPage>([&](auto done) { log->query(filter, done); });
    }
    void tamper(const QByteArray &sql)
    {
        log.reset();
        store.close();
        {
            auto connection = store::Connection::open({.file = store.file()});
            QVERIFY(connection);
            for (const QByteArray &statement : sql.split(';'))
                QVERIFY2((*connection)->run(statement.trimmed()), qPrintable((*connection)->detail()));
        }
        store.reopen();
        log = std::make_unique<store::SqliteAuditLog>(store->writer(), store->reader());
    }
};

QList<qint64> numbers(const AuditPage &page)
{
    QList<qint64> list;
    for (const AuditEntry &entry : page.entries)
        list.append(entry.seq);
    return list;
}
} // namespace

class AuditLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canonicalFormsDiffer();
    void entriesComeBackWhole();
    void concurrentEntriesFormOneChain();
    void theChainGoesOnAfterARestart();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void longChainsAreWalkedInPieces();
    void filters_data();
    void filters();
    void pages();
    void nothingIsScanned();
    void refusedEntriesLeaveNoGap();
};

void AuditLogTest::canonicalFormsDiffer()
{
    AuditEntry a = act(1);
    QSet<QByteArray> forms{store::canonicalForm(a)};
    const auto changed = [&](auto change) {
        AuditEntry other = a;
        change(other);
        forms.insert(store::canonicalForm(other));
    };
    changed([](auto &e) { e.seq = 2; });
    changed([](auto &e) { e.at += Millis(1); });
    changed([](auto &e) { e.actor += u'x'; });
    changed([](auto &e) { e.role = "viewer"; });
    changed([](auto &e) { e.tokenId = ""; });
    changed([](auto &e) { e.address = "192.0.2.8"; });
    changed([](auto &e) { e.action += 'x'; });
    changed([](auto &e) { e.subject += u'x'; });
    changed([](auto &e) { e.before = e.after; });
    changed([](auto &e) { std::swap(e.before, e.after); });
    changed([](auto &e) { e.reason = u"x"_s; });
    changed([](auto &e) { e.outcome = "denied"; });
    changed([](auto &e) { e.role += e.tokenId.left(1); e.tokenId = e.tokenId.mid(1); }); // the same letters, another border
    QCOMPARE(forms.size(), 14);
    a.previous = store::auditGenesis();
    QCOMPARE(a.previous.size(), 64);
    QVERIFY(store::auditHash(a) != store::auditHash(act(1)));
}

void AuditLogTest::entriesComeBackWhole()
{
    Trial t;
    AuditEntry entry = act(1);
    entry.before = R"({"enabled":false})";
    entry.reason = u"because; 'quoted' \"words\""_s;
    t.append(entry);
    AuditEntry bare; // null texts everywhere
    bare.at = at(2);
    t.append(bare);
    const AuditPage page = t.query({});
    QCOMPARE(page.total, 2);
    entry.seq = 1;
    entry.previous = store::auditGenesis();
    entry.hash = store::auditHash(entry);
    QCOMPARE(page.entries[1], entry);
    QCOMPARE(page.entries[0].previous, entry.hash);
    QVERIFY(t.verify().ok);
}

void AuditLogTest::concurrentEntriesFormOneChain()
{
    Trial t;
    t.fill(500); // all at once: they share transactions
    const AuditVerdict verdict = t.verify();
    QVERIFY(verdict.ok);
    QCOMPARE(verdict.entries, 500);
    AuditFilter filter;
    filter.limit = 1;
    QCOMPARE(t.query(filter).entries[0].hash, verdict.head);
}

void AuditLogTest::theChainGoesOnAfterARestart()
{
    Trial t;
    QCOMPARE(t.verify().head, store::auditGenesis());
    t.fill(3);
    t.tamper("SELECT 1"); // close and open
    t.append(act(4));
    const AuditVerdict verdict = t.verify();
    QVERIFY(verdict.ok);
    QCOMPARE(verdict.entries, 4);
    const auto offline = store::verifyAuditFile(t.store.file()); // beside the open store
    QVERIFY(offline);
    QVERIFY(offline->ok);
    QCOMPARE(offline->head, verdict.head);
    QCOMPARE(store::verifyAuditFile(u"/nowhere/controller.db"_s).error().code, QByteArray("store.unusable"));
}

void AuditLogTest::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("firstBroken");
    for (const char *column : {"actor", "role", "token_id", "address", "action", "subject", "before_state", "after_state", "reason", "outcome"})
        QTest::addRow("edited %s", column) << QByteArray("UPDATE audit_log SET ") + column + " = 'x' WHERE seq = 5" << 5;
    QTest::newRow("edited time") << QByteArray("UPDATE audit_log SET at = at + 1 WHERE seq = 5") << 5;
    QTest::newRow("edited hash") << QByteArray("UPDATE audit_log SET hash = previous WHERE seq = 5") << 5;
    QTest::newRow("removed first") << QByteArray("DELETE FROM audit_log WHERE seq = 1") << 1;
    QTest::newRow("removed in the middle") << QByteArray("DELETE FROM audit_log WHERE seq = 5") << 5;
    QTest::newRow("removed and closed up") << QByteArray("DELETE FROM audit_log WHERE seq = 5; UPDATE audit_log SET seq = seq - 1 WHERE seq > 5") << 5;
    QTest::newRow("removed last") << QByteArray("DELETE FROM audit_log WHERE seq = 10") << 10;
    QTest::newRow("removed all") << QByteArray("DELETE FROM audit_log") << 1;
    QTest::newRow("two exchanged") << QByteArray("UPDATE audit_log SET seq = 99 WHERE seq = 4; UPDATE audit_log SET seq = 4 WHERE seq = 5; "
                                                 "UPDATE audit_log SET seq = 5 WHERE seq = 99") << 4;
    QTest::newRow("added without the program")
        << QByteArray("INSERT INTO audit_log SELECT 11, at, actor, role, token_id, address, action, subject, before_state, after_state, reason, "
                      "outcome, hash, hash FROM audit_log WHERE seq = 10") << 11;
    QTest::newRow("end cut off, head moved without its hash")
        << QByteArray("DELETE FROM audit_log WHERE seq > 8; UPDATE audit_head SET seq = 8") << 8;
}

void AuditLogTest::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, firstBroken);
    Trial t;
    t.fill(10);
    QVERIFY(t.verify().ok);
    t.tamper(sql);
    const AuditVerdict verdict = t.verify();
    QVERIFY(!verdict.ok);
    QCOMPARE(verdict.firstBroken, std::optional<qint64>(firstBroken));
    const auto offline = store::verifyAuditFile(t.store.file());
    QVERIFY(offline && !offline->ok);
    QCOMPARE(offline->firstBroken, verdict.firstBroken);
}

void AuditLogTest::longChainsAreWalkedInPieces()
{
    Trial t;
    t.fill(4000); // two whole pieces: the end is seen by an empty third one
    QVERIFY(t.verify().ok);
    t.append(act(4001));
    QCOMPARE(t.verify().entries, 4001);
    t.tamper("UPDATE audit_log SET subject = 'x' WHERE seq = 3001");
    QCOMPARE(t.verify().firstBroken, std::optional<qint64>(3001));
}

void AuditLogTest::filters_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("since");
    QTest::addColumn<int>("until");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("all") << QString() << QByteArray() << 0 << 0 << QList<qint64>{6, 5, 4, 3, 2, 1};
    QTest::newRow("actor") << u"bob"_s << QByteArray() << 0 << 0 << QList<qint64>{6, 4, 2};
    QTest::newRow("action") << QString() << QByteArray("b") << 0 << 0 << QList<qint64>{6, 3};
    QTest::newRow("actor and action") << u"bob"_s << QByteArray("a") << 0 << 0 << QList<qint64>{4, 2};
    QTest::newRow("since, inclusive") << QString() << QByteArray() << 4 << 0 << QList<qint64>{6, 5, 4};
    QTest::newRow("until, exclusive") << QString() << QByteArray() << 0 << 4 << QList<qint64>{3, 2, 1};
    QTest::newRow("everything") << u"bob"_s << QByteArray("a") << 3 << 6 << QList<qint64>{4};
    QTest::newRow("nobody") << u"eve"_s << QByteArray() << 0 << 0 << QList<qint64>{};
}

void AuditLogTest::filters()
{
    QFETCH(QString, actor);
    QFETCH(QByteArray, action);
    QFETCH(int, since);
    QFETCH(int, until);
    QFETCH(QList<qint64>, expected);
    Trial t;
    for (int i = 1; i <= 6; ++i)
        t.append(act(i, i % 2 ? u"ann"_s : u"bob"_s, i % 3 ? "a" : "b"));
    AuditFilter filter;
    filter.actor = actor;
    filter.action = action;
    if (since)
        filter.since = at(since);
    if (until)
        filter.until = at(until);
    const AuditPage page = t.query(filter);
    QCOMPARE(numbers(page), expected);
    QCOMPARE(page.total, expected.size());
    filter.ascending = true;
    QList<qint64> reversed = expected;
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(numbers(t.query(filter)), reversed);
}

void AuditLogTest::pages()
{
    Trial t;
    for (int i = 1; i <= 7; ++i)
        t.append(act(i < 4 ? i : 4)); // several within one millisecond
    AuditFilter filter;
    filter.limit = 3;
    QCOMPARE(numbers(t.query(filter)), (QList<qint64>{7, 6, 5}));
    filter.cursor = 5;
    QCOMPARE(numbers(t.query(filter)), (QList<qint64>{4, 3, 2}));
    QCOMPARE(t.query(filter).total, 7);
    filter.cursor = 2;
    QCOMPARE(numbers(t.query(filter)), (QList<qint64>{1}));
    filter.ascending = true;
    filter.cursor = 3;
    QCOMPARE(numbers(t.query(filter)), (QList<qint64>{4, 5, 6}));
}

/// Every combination of filters, order and cursor.
void AuditLogTest::nothingIsScanned()
{
    Trial t;
    auto connection = store::Connection::open({.file = t.store.file()});
    QVERIFY(connection);
    for (int filters = 0; filters < 64; ++filters) {
        AuditFilter filter;
        filter.actor = filters & 1 ? u"ann"_s : QString();
        filter.action = filters & 2 ? "a" : "";
        if (filters & 4)
            filter.since = at(1);
        if (filters & 8)
            filter.until = at(9);
        filter.ascending = filters & 16;
        const std::optional<store::AuditCursor> cursor = filters & 32 ? std::optional(store::AuditCursor{at(4), 4}) : std::nullopt;
        QStringList plan;
        QVERIFY((*connection)->each((*connection)->prepare("EXPLAIN QUERY PLAN " + store::auditSelect(filter, cursor).sql),
                                    [&plan](const store::Statement &row) { plan.append(row.text(3)); }));
        const QByteArray told = QByteArray::number(filters) + ": " + plan.join(u'\n').toUtf8();
        QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty(), told.constData());
        // Without any condition the page is the beginning of an index: a walk that ends after `limit` rows.
        const bool bounded = filters & (1 | 2 | 4 | 8 | 32);
        QVERIFY2(!bounded || plan.filter(u"SCAN"_s).isEmpty(), told.constData());
        QVERIFY2(!plan.filter(QRegularExpression(u"INDEX audit_log_"_s)).isEmpty(), told.constData());
    }
}

void AuditLogTest::refusedEntriesLeaveNoGap()
{
    Trial t;
    t.fill(2);
    bool refused = false;
    t.store->writer().perform([](store::Connection &) -> Result<void> { return failure("store.conflict", u"no"_s); },
                              [&refused](Result<void> done) { refused = !done; });
    t.fill(2);
    QVERIFY(refused);
    const AuditVerdict verdict = t.verify();
    QVERIFY(verdict.ok);
    QCOMPARE(verdict.entries, 4);
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_auditlog.moc"
