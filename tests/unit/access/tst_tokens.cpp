// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/secret.h"
#include "daemon/access/tokenform.h"
#include "daemon/access/tokenservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::access;
using namespace std::chrono_literals;
using Verdict = TokenService::Verdict;

namespace {
struct Trial {
    test::FakeClock clock;
    test::FakeStore store;
    services::Ledger ledger{store};
    TokenService tokens{ledger, clock};

    template <class T>
    T await(const std::function<void(std::function<void(T)>)> &ask)
    {
        std::optional<T> got;
        ask([&got](T value) { got.emplace(std::move(value)); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }))
            qFatal("no answer");
        return std::move(*got);
    }
    Result<IssuedToken> tryCreate(Role role, QList<WorkerId> workers = {}, std::optional<Time> end = {})
    {
        return await<Result<IssuedToken>>([&](auto done) { tokens.create({QStringLiteral("ci"), role, workers, end, QStringLiteral("ann")}, done); });
    }
    IssuedToken create(Role role = Role::Submitter, std::optional<Time> end = {})
    {
        return *tryCreate(role, role == Role::Owner ? QList<WorkerId>{{"mac-1"}} : QList<WorkerId>{}, end);
    }
    Result<IssuedToken> rotate(const QByteArray &id, Millis overlap)
    {
        return await<Result<IssuedToken>>([&](auto done) { tokens.rotate(id, overlap, QStringLiteral("ann"), done); });
    }
    Result<Token> revoke(const QByteArray &id)
    {
        return await<Result<Token>>([&](auto done) { tokens.revoke(id, done); });
    }
    Verdict judge(const QByteArray &text) { return tokens.judge(text, tokenHash(text)).verdict; }
    /// What another start of the program would make of it.
    Verdict judgeAfterRestart(const QByteArray &text)
    {
        services::Ledger other(store);
        TokenService again(other, clock);
        again.load(store.records);
        return again.judge(text, tokenHash(text)).verdict;
    }
};
} // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void form_data();
    void form();
    void formIsHeldStrictly();
    void onlyTheHashIsKept();
    void aTokenOpens();
    void almostRightIsWrong();
    void wishesAreChecked_data();
    void wishesAreChecked();
    void endsAtItsTime();
    void rotationOverlaps();
    void rotationKeepsTheLifetime();
    void rotatedOrEndedTokensDoNotRotate();
    void revocationIsAtOnce();
    void useIsWrittenOnceAMinute();
    void useNeverBringsARevokedTokenBack();
    void changesThatAreNotKept();
    void oneChangeAtATime();
    void damagedRecordsOpenNothing();
};

void TokensTest::form_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("admin") << int(Role::Admin) << QByteArray("efa_admin_");
    QTest::newRow("operator") << int(Role::Operator) << QByteArray("efa_operator_");
    QTest::newRow("owner") << int(Role::Owner) << QByteArray("efa_owner_");
    QTest::newRow("submitter") << int(Role::Submitter) << QByteArray("efa_submitter_");
    QTest::newRow("viewer") << int(Role::Viewer) << QByteArray("efa_viewer_");
}

void TokensTest::form()
{
    QFETCH(int, role);
    QFETCH(QByteArray, prefix);
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const TokenText text = newTokenText(Role(role));
        QVERIFY(text.value.startsWith(prefix));
        static const QRegularExpression kForm(QStringLiteral("^efa_[a-z]+_[0-9A-Za-z]{43}$"));
        QVERIFY(kForm.match(QString::fromLatin1(text.value)).hasMatch());
        QVERIFY(isWellFormedId(text.value)); // build machines refuse other characters and lengths
        QCOMPARE(idIn(text.value), text.id);
        seen.insert(text.value);
    }
    QCOMPARE(seen.size(), 200);
}

void TokensTest::formIsHeldStrictly()
{
    const QByteArray text = newTokenText(Role::Viewer).value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray other = text;
        other[i] = other[i] == 'x' ? 'y' : 'x';
        QVERIFY2(idIn(other).isNull(), other.constData()); // every single wrong character is seen by the checksum or the form
    }
    QVERIFY(idIn(text.chopped(1)).isNull());
    QVERIFY(idIn(QByteArray(text + 'x')).isNull());
    QVERIFY(idIn("efa_viewer_").isNull());
    QVERIFY(idIn("").isNull());
    QVERIFY(idIn("efa_").isNull());
    QVERIFY(idIn("test-admin-key-0123456789abcdef-_AZ").isNull());
}

void TokensTest::onlyTheHashIsKept()
{
    Trial t;
    const IssuedToken issued = t.create();
    QCOMPARE(t.store.records.size(), size_t(1));
    const QByteArray body = t.store.records[0].body;
    QVERIFY(!body.contains(issued.secret));
    QVERIFY(!body.contains(issued.secret.last(43)) && !body.contains(issued.secret.last(33)));
    QVERIFY(body.contains(tokenHash(issued.secret).toHex()));
}

void TokensTest::aTokenOpens()
{
    Trial t;
    const IssuedToken issued = t.create(Role::Owner);
    const auto judged = t.tokens.judge(issued.secret, tokenHash(issued.secret));
    QCOMPARE(judged.verdict, Verdict::Good);
    QCOMPARE(judged.token->role, Role::Owner);
    QCOMPARE(judged.token->workers, (QList<WorkerId>{{"mac-1"}}));
    QCOMPARE(judged.token->createdBy, QStringLiteral("ann"));
    QCOMPARE(t.judgeAfterRestart(issued.secret), Verdict::Good);
}

void TokensTest::almostRightIsWrong()
{
    Trial t;
    const IssuedToken issued = t.create();
    QCOMPARE(t.judge(newTokenText(Role::Submitter).value), Verdict::Wrong);
    QCOMPARE(t.judge(issued.token.id), Verdict::Wrong);
    QCOMPARE(t.judge(""), Verdict::Wrong);
    // The id of a real token with a secret of another one, and a checksum that fits.
    const QByteArray hash = tokenHash("something else");
    QCOMPARE(t.tokens.judge(issued.secret, hash).verdict, Verdict::Wrong);
}

void TokensTest::wishesAreChecked_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("machines");
    QTest::addColumn<int>("endsInSeconds");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("owner of nothing") << int(Role::Owner) << 0 << 60 << QByteArray("token.invalid_workers");
    QTest::newRow("submitter with machines") << int(Role::Submitter) << 1 << 60 << QByteArray("token.invalid_workers");
    QTest::newRow("ended before it began") << int(Role::Viewer) << 0 << 0 << QByteArray("token.expired");
    QTest::newRow("owner of one") << int(Role::Owner) << 1 << 60 << QByteArray();
}

void TokensTest::wishesAreChecked()
{
    QFETCH(int, role);
    QFETCH(int, machines);
    QFETCH(int, endsInSeconds);
    QFETCH(QByteArray, code);
    Trial t;
    const auto issued = t.tryCreate(Role(role), QList<WorkerId>(machines, WorkerId{"mac-1"}), t.clock.now() + std::chrono::seconds(endsInSeconds));
    QCOMPARE(issued ? QByteArray() : issued.error().code, code);
    QCOMPARE(t.tokens.tokens().size(), code.isEmpty() ? 1 : 0);
}

void TokensTest::endsAtItsTime()
{
    Trial t;
    QSignalSpy ended(&t.tokens, &TokenService::ended);
    const IssuedToken issued = t.create(Role::Viewer, t.clock.now() + 24h);
    t.clock.advance(24h - 1ms);
    t.tokens.tick();
    QCOMPARE(t.judge(issued.secret), Verdict::Good);
    QCOMPARE(ended.count(), 0);
    t.clock.advance(1ms);
    QCOMPARE(t.judge(issued.secret), Verdict::Expired);
    t.tokens.tick();
    t.tokens.tick();
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended[0][0].toByteArray(), issued.token.id);
}

void TokensTest::rotationOverlaps()
{
    Trial t;
    const IssuedToken old = t.create();
    const auto next = t.rotate(old.token.id, 24h);
    QVERIFY(next);
    QCOMPARE(next->token.role, old.token.role);
    QCOMPARE(t.tokens.find(old.token.id)->rotatedTo, next->token.id);
    t.clock.advance(24h - 1ms);
    QCOMPARE(t.judge(old.secret), Verdict::Good);
    QCOMPARE(t.judge(next->secret), Verdict::Good);
    t.clock.advance(1ms);
    QCOMPARE(t.judge(old.secret), Verdict::Expired);
    QCOMPARE(t.judge(next->secret), Verdict::Good);
    QCOMPARE(t.judgeAfterRestart(old.secret), Verdict::Expired);
    QCOMPARE(t.judgeAfterRestart(next->secret), Verdict::Good);
}

void TokensTest::rotationKeepsTheLifetime()
{
    Trial t;
    const IssuedToken old = t.create(Role::Viewer, t.clock.now() + 240h);
    t.clock.advance(239h);
    const auto next = t.rotate(old.token.id, 24h);
    QVERIFY(next);
    QCOMPARE(next->token.expiresAt, std::optional(t.clock.now() + 240h));
    QCOMPARE(t.tokens.find(old.token.id)->expiresAt, std::optional(t.clock.now() + 1h)); // never longer than it was to live
}

void TokensTest::rotatedOrEndedTokensDoNotRotate()
{
    Trial t;
    QSignalSpy ended(&t.tokens, &TokenService::ended);
    const IssuedToken old = t.create();
    QVERIFY(t.rotate(old.token.id, 0ms));
    QCOMPARE(ended.count(), 1); // no overlap: over at once
    QCOMPARE(t.judge(old.secret), Verdict::Expired);
    QCOMPARE(t.rotate(old.token.id, 1h).error().code, QByteArray("token.ended"));
    const IssuedToken other = t.create();
    QVERIFY(t.revoke(other.token.id));
    QCOMPARE(t.rotate(other.token.id, 1h).error().code, QByteArray("token.ended"));
    QCOMPARE(t.rotate("nosuch", 1h).error().code, QByteArray("token.not_found"));
}

void TokensTest::revocationIsAtOnce()
{
    Trial t;
    QSignalSpy ended(&t.tokens, &TokenService::ended);
    const IssuedToken issued = t.create();
    t.clock.advance(5s);
    const auto revoked = t.revoke(issued.token.id);
    QVERIFY(revoked);
    QCOMPARE(revoked->revokedAt, std::optional(t.clock.now()));
    QCOMPARE(t.judge(issued.secret), Verdict::Revoked);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(t.judgeAfterRestart(issued.secret), Verdict::Revoked);
    t.clock.advance(1h);
    QCOMPARE(t.revoke(issued.token.id)->revokedAt, revoked->revokedAt); // a second time changes nothing
    QCOMPARE(t.revoke("nosuch").error().code, QByteArray("token.not_found"));
}

void TokensTest::useIsWrittenOnceAMinute()
{
    Trial t;
    const IssuedToken issued = t.create();
    QVERIFY(!t.tokens.find(issued.token.id)->lastUsedAt);
    const Time first = t.clock.now();
    const int before = t.store.commits;
    for (int second = 0; second < 59; ++second) {
        QCOMPARE(t.judge(issued.secret), Verdict::Good);
        t.clock.advance(1s);
        t.tokens.tick();
    }
    QCoreApplication::processEvents();
    QCOMPARE(t.store.commits, before);
    QCOMPARE(t.tokens.find(issued.token.id)->lastUsedAt, std::optional(first));
    t.clock.advance(1s);
    t.tokens.tick();
    QTRY_COMPARE(t.store.commits, before + 1);
    services::Ledger other(t.store);
    TokenService again(other, t.clock);
    again.load(t.store.records);
    QCOMPARE(again.find(issued.token.id)->lastUsedAt, std::optional(first));
    t.clock.advance(60s);
    t.tokens.tick();
    QCoreApplication::processEvents();
    QCOMPARE(t.store.commits, before + 1); // nobody used it
}

void TokensTest::useNeverBringsARevokedTokenBack()
{
    Trial t;
    const IssuedToken issued = t.create();
    t.judge(issued.secret);
    bool done = false;
    t.tokens.revoke(issued.token.id, [&done](Result<Token>) { done = true; });
    t.clock.advance(61s);
    t.tokens.tick(); // while the revocation is on its way
    QTRY_VERIFY(done);
    t.clock.advance(61s);
    t.tokens.tick();
    t.tokens.flush();
    QCoreApplication::processEvents();
    QCOMPARE(t.judgeAfterRestart(issued.secret), Verdict::Revoked);
}

void TokensTest::changesThatAreNotKept()
{
    Trial t;
    const IssuedToken issued = t.create();
    t.store.refuse = Error{"store.full", QStringLiteral("no space"), {}};
    QCOMPARE(t.revoke(issued.token.id).error().code, QByteArray("store.full"));
    QCOMPARE(t.judge(issued.secret), Verdict::Good);
    t.store.refuse = Error{"store.full", QStringLiteral("no space"), {}};
    QVERIFY(!t.tryCreate(Role::Viewer));
    QCOMPARE(t.tokens.tokens().size(), 1);
    QVERIFY(t.revoke(issued.token.id));
}

void TokensTest::oneChangeAtATime()
{
    Trial t;
    const IssuedToken issued = t.create();
    std::optional<Result<Token>> first;
    t.tokens.revoke(issued.token.id, [&first](Result<Token> token) { first = std::move(token); });
    QCOMPARE(t.rotate(issued.token.id, 1h).error().code, QByteArray("store.conflict"));
    QTRY_VERIFY(first.has_value());
    QVERIFY(first->has_value());
}

void TokensTest::damagedRecordsOpenNothing()
{
    QVERIFY(!tokenFrom({"token", "x", "{}"}));
    QVERIFY(!tokenFrom({"token", "x", "not json"}));
    QVERIFY(!tokenFrom({"token", "x", R"({"role":"admin","sha256":""})"}));
    QVERIFY(!tokenFrom({"token", "x", R"({"role":"god","sha256":"0000000000000000000000000000000000000000000000000000000000000000"})"}));
    QVERIFY(!tokenFrom({"window", "x", R"({"role":"admin","sha256":"0000000000000000000000000000000000000000000000000000000000000000"})"}));
    Trial t;
    const Token token = t.create(Role::Owner, t.clock.now() + 24h).token;
    QCOMPARE(tokenFrom(recordOf(token)), std::optional(token));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
