// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// GET /api/capacity/plan on a farm without a history.
class Capacity : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void unknownIsNull();
    void presetOnlyWhenAsked();
    void registeredWorkersAreMeant();
    void badQueries_data();
    void badQueries();
    void needsACredential();
    void equalQuestionsAtOnce();
};

void Capacity::unknownIsNull()
{
    ANSWERS(api().get("/api/capacity/plan", admin()), 200,
            R"({"ruleOfThumb":{"buildsPerDay":null,"buildsPerWorkerDay":50,"workers":null},"measured":null,"simulation":null,"iosShare":null,
                "recommended":{"workers":null,"workersByPlatform":null,"why":"#text"},"advice":[],"zone":"UTC","growth":1})");
    ANSWERS(api().get("/api/capacity/plan?buildsPerDay=201&growth=2", bearer()), 200,
            R"({"ruleOfThumb":{"buildsPerDay":402,"workers":9},"measured":null,"simulation":null,"recommended":{"workers":null}})");
}

void Capacity::presetOnlyWhenAsked()
{
    const HttpReply reply = api().get("/api/capacity/plan?buildsPerDay=200&curve=workday", admin());
    ANSWERS(reply, 200,
            R"({"measured":null,"iosShare":0.5,"simulation":{"curve":"workday","workers":4,"workersByPlatform":{"any":4,"ios":0,"android":0},"keepsUp":true,
                "keepsThresholds":false,"waitP95Ms":"#int","passes20":{"minuteOfWeek":"#int","at":"#text"}},
                "recommended":{"workers":"#int","why":"#text"},"advice":[]})");
    QVERIFY(reply.body.contains("A preset, not measured"));
    QVERIFY(reply.object().value("recommended"_L1).toObject().value("workers"_L1).toInt() > 4);
}

void Capacity::registeredWorkersAreMeant()
{
    registerWorker("mac-1");
    registerWorker("pad-1", "ios");
    registerWorker("pixel-1", "android");
    ANSWERS(api().get("/api/capacity/plan?buildsPerDay=10&curve=workday", admin()), 200,
            R"({"simulation":{"workers":3,"workersByPlatform":{"any":1,"ios":1,"android":1}}})");
    ANSWERS(api().get("/api/capacity/plan?buildsPerDay=10&curve=workday&workers=2&iosShare=1&zone=Europe/Paris", admin()), 200,
            R"({"zone":"Europe/Paris","iosShare":1,"simulation":{"workers":2,"workersByPlatform":{"any":2,"ios":0,"android":0}}})");
    // Nobody builds for Android: such builds never start, and that is no wait of zero.
    ANSWERS(api().get("/api/capacity/plan?buildsPerDay=10&curve=workday&iosWorkers=2&iosShare=0", admin()), 200,
            R"({"simulation":{"workers":2,"waitP95Ms":null,"meanWaitMs":null,"keepsUp":false,"utilisation":0}})");
}

void Capacity::badQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"buildsPerDay=-1", "buildsPerDay=many", "buildsPerDay=nan", "buildsPerDay=20001", "buildsPerDay=20000&growth=2&curve=workday",
                              "workers=-1", "workers=1.5", "workers=1001", "iosWorkers=x", "androidWorkers=x", "growth=0", "growth=inf", "iosShare=1.1",
                              "weeks=0", "weeks=27", "zone=Mars/Olympus", "zone=../../etc/passwd", "zone=", "curve=flat"})
        QTest::newRow(query) << QByteArray(query);
}

void Capacity::badQueries()
{
    QFETCH(QByteArray, query);
    ANSWERS(api().get("/api/capacity/plan?" + query, admin()), 400, R"({"error":"#text","code":"#text"})");
}

void Capacity::needsACredential()
{
    ANSWERS(api().get("/api/capacity/plan", {}), 401, R"({"error":"#text"})");
}

/// A client that leaves does not spoil the answer of another one.
void Capacity::equalQuestionsAtOnce()
{
    const QByteArray target = "/api/capacity/plan?buildsPerDay=3000&curve=workday&workers=70";
    test::RawHttp leaves = controller().connection();
    QVERIFY(leaves.connect());
    QVERIFY(leaves.write("GET " + target + " HTTP/1.1\r\nHost: x\r\nX-API-Key: " + controller().key() + "\r\n\r\n"));
    leaves.close();
    ANSWERS(api().get(target, admin()), 200, R"({"simulation":{"workers":70}})");
}

std::unique_ptr<QObject> capacitySuite() { return std::make_unique<Capacity>(); }

} // namespace freeagent::contract

#include "capacity.moc"
