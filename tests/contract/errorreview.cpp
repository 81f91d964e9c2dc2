// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// `GET /api/admin/errors`: what was refused and lost, by class.
class ErrorReviewSuite : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAtFirst();
    void refusedKeysAreCounted();
    void badQueries_data();
    void badQueries();
    void isForOperators();
};

void ErrorReviewSuite::nothingAtFirst()
{
    ANSWERS(api().get("/api/admin/errors?class=db,worker", admin()), 200,
            R"({"since":"#iso","until":"#iso","coveredSince":"#iso","total":0,
                "classes":[{"class":"db","count":0,"lastAt":null,"bySource":[],"examples":[]},{"class":"worker","count":0}]})");
}

void ErrorReviewSuite::refusedKeysAreCounted()
{
    const auto count = [this] {
        return api().get("/api/admin/errors?class=auth", admin()).object().value("classes"_L1).toArray().at(0)["count"_L1].toInteger();
    };
    const qint64 before = count();
    ANSWERS(api().get("/api/builds", {{"X-API-Key", "wrong"}}), 403, R"({"error":"Invalid API key"})");
    ANSWERS(api().get("/api/builds", {}), 401, "");
    QCOMPARE(count(), before + 2);
    const HttpReply reply = api().get("/api/admin/errors?since=2026-01-01T00:00:00Z&class=auth&limit=2", bearer());
    ANSWERS(reply, 200, R"({"classes":[{"class":"auth","lastAt":"#iso","bySource":[{"source":"127.0.0.1","count":"#int"}],
        "examples":[{"at":"#iso","code":"auth.missing_key","message":"#text","source":"127.0.0.1"},{"code":"auth.invalid_key"}]}]})");
    QVERIFY(!reply.body.contains("wrong")); // what was tried stays out
    ANSWERS(api().get("/api/admin/errors?class=auth&limit=0", admin()), 200, R"({"classes":[{"examples":[]}]})");
    ANSWERS(api().get("/api/admin/errors?class=auth&since=4102444800000", admin()), 200,
            R"({"total":0,"classes":[{"count":0,"lastAt":null}]})");
}

void ErrorReviewSuite::badQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"since=yesterday", "class=disk", "limit=51", "limit=-1", "limit=many"})
        QTest::newRow(query) << QByteArray(query);
}

void ErrorReviewSuite::badQueries()
{
    QFETCH(QByteArray, query);
    ANSWERS(api().get("/api/admin/errors?" + query, admin()), 400, R"({"error":"#text","code":"REQUEST_INVALID_QUERY"})");
}

void ErrorReviewSuite::isForOperators()
{
    ANSWERS(api().get("/api/admin/errors", {}), 401, R"({"error":"#text"})");
    ANSWERS(api().get("/api/admin/errors", {{"X-API-Key", "wrong"}}), 403, R"({"error":"#text"})");
}

std::unique_ptr<QObject> errorReviewSuite() { return std::make_unique<ErrorReviewSuite>(); }

} // namespace freeagent::contract

#include "errorreview.moc"
