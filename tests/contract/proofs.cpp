// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"

#include <QDir>
#include <QJsonDocument>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// Self-test and restore drills over the wire.
class ProofsSuite : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void selfTestOfTheStart();
    void selfTestOnDemand();
    void drillWithoutABackup();
    void drillWithOne();
    void refusals();

private:
    QJsonObject ended(const QByteArray &run);
    QJsonObject drilled();
};

QJsonObject ProofsSuite::ended(const QByteArray &run)
{
    const auto now = [&] { return api().get("/api/admin/runs/" + run, admin()).object().value("run"_L1).toObject(); };
    const auto isOpen = [&] {
        const QString state = now().value("state"_L1).toString();
        return state == u"queued" || state == u"running";
    };
    for (int i = 0; i < 3000 && isOpen(); ++i)
        QTest::qWait(10);
    return now();
}

QJsonObject ProofsSuite::drilled()
{
    const HttpReply asked = api().post("/api/drills", admin(), R"({"reason":"to see"})");
    if (asked.status != 202)
        fail(asked.body);
    return ended(asked.object().value("runId"_L1).toString().toLatin1());
}

void ProofsSuite::selfTestOfTheStart()
{
    QTRY_VERIFY(api().get("/api/selftest", admin()).object().value("selftest"_L1).isObject());
    ANSWERS(api().get("/api/selftest", bearer()), 200, R"({"selftest":{"at":"#iso","ok":true,"ms":"#number","by":"expo-controller","parts":[
            {"name":"write","ok":true,"message":null},{"name":"read","ok":true},{"name":"upload","ok":true},{"name":"download","ok":true},{"name":"delete","ok":true}]},"running":false})");
    QVERIFY(api().get("/readyz?verbose", {}).body.contains("selftest"));
}

void ProofsSuite::selfTestOnDemand()
{
    const HttpReply reply = api().post("/api/selftest", admin(), "{}");
    ANSWERS(reply, 200, R"({"selftest":{"ok":true,"by":"#text"},"running":false})");
    QVERIFY(reply.object().value("selftest"_L1)["ms"_L1].toInteger() < 1000);
    QCOMPARE(api().get("/api/stats", admin()).object().value("totalBuilds"_L1).toInteger(), 0); // no build came of it
}

void ProofsSuite::drillWithoutABackup()
{
    ANSWERS(api().get("/api/drills", admin()), 200, R"({"drills":[],"total":0,"failed":false,"next":"#iso","running":null})");
    const QJsonObject run = drilled();
    QCOMPARE(run.value("state"_L1).toString(), u"failed"_s);
    QVERIFY(run.value("message"_L1).toString().contains(u"There is no backup"));
    ANSWERS(api().get("/api/drills", bearer()), 200, R"({"drills":[{"outcome":"failed","backup":null,"rtoSeconds":null,"rpoSeconds":null,"rows":[]}],"total":1,"failed":true})");
    QVERIFY(api().get("/metrics", {}).body.contains("expo_drill_failed 1"));
}

void ProofsSuite::drillWithOne()
{
    submit();
    const QByteArray backup = api().post("/api/backups", admin(), "{}").object().value("runId"_L1).toString().toLatin1();
    QCOMPARE(ended(backup).value("state"_L1).toString(), u"done"_s);
    const QJsonObject run = drilled();
    QVERIFY2(run.value("state"_L1).toString() == u"done", QJsonDocument(run).toJson().constData());
    const QJsonObject report = api().get("/api/drills", admin()).object().value("drills"_L1).toArray().first().toObject();
    QCOMPARE(report.value("id"_L1), run.value("id"_L1));
    QCOMPARE(report.value("outcome"_L1).toString(), u"done"_s);
    QVERIFY(report.value("rtoSeconds"_L1).toDouble() > 0 && report.value("rpoSeconds"_L1).toDouble() >= 0);
    QCOMPARE(report.value("rows"_L1).toArray().size(), 3);
    const QByteArray scrape = api().get("/metrics", {}).body;
    QVERIFY(scrape.contains("expo_drill_failed 0") && scrape.contains("expo_drill_rto_seconds ") && scrape.contains("expo_drill_last_success_timestamp_seconds 1"));
    QVERIFY2(!QDir(controller().dataDir() + u"/drill"_s).exists(), "nothing is left of it");
}

void ProofsSuite::refusals()
{
    ANSWERS(api().post("/api/selftest", admin(), "["), 400, R"({"error":"#text"})");
    ANSWERS(api().post("/api/drills", admin(), "["), 400, R"({"error":"#text"})");
}

std::unique_ptr<QObject> proofsSuite() { return std::make_unique<ProofsSuite>(); }

} // namespace freeagent::contract

#include "proofs.moc"
