// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/audittrail.h"
#include "daemon/http/livecallers.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::http;

namespace {
/// Writes when it is told to, or not at all.
class SlowLog final : public AuditLog
{
public:
    std::vector<AuditEntry> entries;
    std::vector<std::function<void(Result<void>)>> waiting;

    void append(AuditEntry entry, std::function<void(Result<void>)> done) override
    {
        entries.push_back(std::move(entry));
        waiting.push_back(std::move(done));
    }
    void query(const AuditFilter &, std::function<void(Result<AuditPage>)>) override {}
    void verify(std::function<void(Result<AuditVerdict>)>) override {}
};

struct Sent {
    std::vector<ingest::Response> responses;
    int files = 0;
    int streams = 0;
    int cuts = 0;
};

class FakeExchange final : public ingest::Exchange
{
public:
    explicit FakeExchange(Sent &sent, ingest::RequestHead head = {}, QByteArray body = {})
        : m_sent(sent), m_head(std::move(head)), m_body(std::move(body))
    {
    }
    const ingest::RequestHead &head() const override { return m_head; }
    const std::shared_ptr<const void> &context() const override { return m_context; }
    const QByteArray &body() const override { return m_body; }
    const std::vector<ingest::Part> &parts() const override { return m_parts; }
    bool answered() const override { return !m_sent.responses.empty(); }
    void answer(ingest::Response response) override { m_sent.responses.push_back(std::move(response)); }
    void answerFile(ingest::FileResponse) override { ++m_sent.files; }
    std::shared_ptr<ingest::Stream> answerStream(QByteArray, ingest::Headers) override
    {
        ++m_sent.streams;
        return nullptr;
    }
    void cut() override { ++m_sent.cuts; }
    bool peerGone() const override { return false; }
    void onPeerGone(std::function<void()>) override {}

private:
    Sent &m_sent;
    ingest::RequestHead m_head;
    std::shared_ptr<const void> m_context;
    QByteArray m_body;
    std::vector<ingest::Part> m_parts;
};

struct Trial {
    test::FakeClock clock;
    SlowLog log;
    access::AuditService audit{log, clock};
    Trail trail;
    Sent sent;

    std::shared_ptr<AuditedExchange> exchange(ingest::RequestHead head = {}, QByteArray body = {})
    {
        AuditEntry entry;
        entry.actor = QStringLiteral("ann");
        entry.action = "POST /api/admin/cleanup";
        return std::make_shared<AuditedExchange>(std::make_shared<FakeExchange>(sent, std::move(head), std::move(body)), audit, entry, trail);
    }
};

ingest::Response withStatus(int status)
{
    ingest::Response response;
    response.status = status;
    return response;
}
} // namespace

class AuditedExchangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersWaitForTheirEntry();
    void entriesThatCannotBeWritten_data();
    void entriesThatCannotBeWritten();
    void outcomes_data();
    void outcomes();
    void handlersDescribe();
    void entriesGoWithTheirChange();
    void whatFailedHasAnEntryOfItsOwn();
    void nothingToTakeAlong();
    void reasons_data();
    void reasons();
    void nobodyAnswered();
    void filesAndStreams();
    void aTokensConnectionsAreCut();
};

void AuditedExchangeTest::answersWaitForTheirEntry()
{
    Trial t;
    auto exchange = t.exchange();
    exchange->answer(withStatus(200));
    QVERIFY(exchange->answered());
    exchange->answer(withStatus(500)); // a second answer is none
    exchange.reset();
    QCOMPARE(t.log.entries.size(), size_t(1));
    QVERIFY(t.sent.responses.empty());
    t.log.waiting[0]({});
    QCOMPARE(t.sent.responses.size(), size_t(1));
    QCOMPARE(t.sent.responses[0].status, 200);
    QCOMPARE(t.log.entries[0].at, t.clock.now());
}

void AuditedExchangeTest::entriesThatCannotBeWritten_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("answered");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("done") << QByteArray("POST") << 200 << 507 << QByteArray("What was asked for was done; do not ask again. But its entry could not be written into the audit log (store.full).");
    QTest::newRow("read") << QByteArray("GET") << 200 << 507 << QByteArray("held back");
    QTest::newRow("refused by the same database") << QByteArray("POST") << 503 << 503 << QByteArray("the answer itself");
    QTest::newRow("refused") << QByteArray("POST") << 404 << 404 << QByteArray("the answer itself");
}

void AuditedExchangeTest::entriesThatCannotBeWritten()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    Trial t;
    ingest::RequestHead head;
    head.method = method;
    ingest::Response response = withStatus(status);
    response.body = "the answer itself";
    t.exchange(head)->answer(response);
    t.log.waiting[0](failure("store.full", QStringLiteral("The disk is full; nothing was changed.")));
    QCOMPARE(t.sent.responses.size(), size_t(1));
    QTEST(t.sent.responses[0].status, "answered");
    const QByteArray body = t.sent.responses[0].body;
    QVERIFY2(body.contains(says), body.constData());
    QVERIFY2(!body.contains("nothing was changed"), body.constData());
}

void AuditedExchangeTest::outcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("200") << 200 << QByteArray("ok");
    QTest::newRow("202") << 202 << QByteArray("ok");
    QTest::newRow("304") << 304 << QByteArray("ok");
    QTest::newRow("400") << 400 << QByteArray("refused 400");
    QTest::newRow("401") << 401 << QByteArray("denied");
    QTest::newRow("403") << 403 << QByteArray("denied");
    QTest::newRow("409") << 409 << QByteArray("refused 409");
    QTest::newRow("429") << 429 << QByteArray("denied");
    QTest::newRow("500") << 500 << QByteArray("failed 500");
}

void AuditedExchangeTest::outcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, outcome);
    Trial t;
    t.exchange()->answer(withStatus(status));
    QCOMPARE(t.log.entries[0].outcome, outcome);
}

void AuditedExchangeTest::handlersDescribe()
{
    Trial t;
    auto exchange = t.exchange();
    t.trail.describe(QStringLiteral("thing"), {{QStringLiteral("n"), 1}}, {{QStringLiteral("n"), 2}});
    t.trail.act("thing.change");
    exchange->answer(withStatus(200));
    const AuditEntry &entry = t.log.entries[0];
    QCOMPARE(entry.action, QByteArray("thing.change"));
    QCOMPARE(entry.subject, QStringLiteral("thing"));
    QCOMPARE(entry.before, QByteArray("{\"n\":1}"));
    QCOMPARE(entry.after, QByteArray("{\"n\":2}"));
    QCOMPARE(entry.actor, QStringLiteral("ann"));
}

void AuditedExchangeTest::entriesGoWithTheirChange()
{
    Trial t;
    ingest::RequestHead head;
    head.headers = {{"x-reason", "because"}};
    auto exchange = t.exchange(head);
    t.trail.describe(QStringLiteral("thing"), {}, {{QStringLiteral("n"), 2}});
    const auto entry = t.trail.takeAlong();
    QVERIFY(entry);
    QCOMPARE(entry->actor, QStringLiteral("ann"));
    QCOMPARE(entry->action, QByteArray("POST /api/admin/cleanup"));
    QCOMPARE(entry->subject, QStringLiteral("thing"));
    QCOMPARE(entry->after, QByteArray("{\"n\":2}"));
    QCOMPARE(entry->reason, QStringLiteral("because"));
    QCOMPARE(entry->outcome, QByteArray("ok"));
    QCOMPARE(entry->at, t.clock.now());
    QVERIFY(t.sent.responses.empty());
    exchange->answer(withStatus(201)); // the change is durable, and with it the entry
    QCOMPARE(t.sent.responses.size(), size_t(1));
    QCOMPARE(t.sent.responses[0].status, 201);
    exchange.reset();
    QVERIFY(t.log.entries.empty());
}

void AuditedExchangeTest::whatFailedHasAnEntryOfItsOwn()
{
    Trial t;
    auto exchange = t.exchange();
    QVERIFY(t.trail.takeAlong());
    exchange->answer(withStatus(409)); // nothing was changed, so the entry that was taken along is nowhere
    QCOMPARE(t.log.entries.size(), size_t(1));
    QCOMPARE(t.log.entries[0].outcome, QByteArray("refused 409"));
    QVERIFY(t.sent.responses.empty());
    t.log.waiting[0]({});
    QCOMPARE(t.sent.responses[0].status, 409);

    Trial silent;
    auto unanswered = silent.exchange();
    QVERIFY(silent.trail.takeAlong());
    unanswered.reset();
    QCOMPARE(silent.log.entries.size(), size_t(1));
    QCOMPARE(silent.log.entries[0].outcome, QByteArray("unanswered"));
}

void AuditedExchangeTest::nothingToTakeAlong()
{
    Trail ofNoAudit;
    QVERIFY(!ofNoAudit.takeAlong());
    Trial t;
    t.exchange().reset();
    QVERIFY(!t.trail.takeAlong()); // too late
}

void AuditedExchangeTest::reasons_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QByteArray() << QByteArray() << QString();
    QTest::newRow("header") << QByteArray("a  new\tdisk") << QByteArray() << QStringLiteral("a new disk");
    QTest::newRow("body") << QByteArray() << QByteArray(R"({"reason":"a new disk"})") << QStringLiteral("a new disk");
    QTest::newRow("both") << QByteArray("header") << QByteArray(R"({"reason":"body"})") << QStringLiteral("header");
    QTest::newRow("no text") << QByteArray() << QByteArray(R"({"reason":{"x":1}})") << QString();
    QTest::newRow("no JSON") << QByteArray() << QByteArray("\"reason\"") << QString();
    QTest::newRow("long") << QByteArray(2000, 'x') << QByteArray() << QString(500, QLatin1Char('x'));
}

void AuditedExchangeTest::reasons()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    Trial t;
    ingest::RequestHead head;
    if (!header.isEmpty())
        head.headers = {{"x-reason", header}};
    t.exchange(head, body)->answer(withStatus(200));
    QCOMPARE(t.log.entries[0].reason, reason);
}

void AuditedExchangeTest::nobodyAnswered()
{
    Trial t;
    t.exchange().reset();
    QCOMPARE(t.log.entries.size(), size_t(1));
    QCOMPARE(t.log.entries[0].outcome, QByteArray("unanswered"));
}

void AuditedExchangeTest::filesAndStreams()
{
    Trial t;
    t.exchange()->answerFile({});
    QCOMPARE(t.sent.files, 0);
    t.log.waiting[0]({});
    QCOMPARE(t.sent.files, 1);
    t.exchange()->answerStream("text/plain", {});
    QCOMPARE(t.sent.streams, 1);
    QCOMPARE(t.log.entries.size(), size_t(2));
}

void AuditedExchangeTest::aTokensConnectionsAreCut()
{
    Sent one;
    Sent two;
    LiveCallers live;
    std::vector<ingest::ExchangePtr> held;
    for (int i = 0; i < 10'000; ++i) {
        held.push_back(std::make_shared<FakeExchange>(one));
        live.add("one", held.back());
        live.add("one", std::make_shared<FakeExchange>(one)); // over at once
    }
    held.push_back(std::make_shared<FakeExchange>(two));
    live.add("two", held.back());
    QVERIFY2(live.remembered() < 25'000, "those that are gone are forgotten");
    live.cut("one");
    QCOMPARE(one.cuts, 10'000);
    QCOMPARE(two.cuts, 0);
    live.cut("one");
    live.cut("nobody");
    QCOMPARE(one.cuts, 10'000);
}

QTEST_GUILESS_MAIN(AuditedExchangeTest)
#include "tst_auditedexchange.moc"
