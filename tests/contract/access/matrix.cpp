// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/access/matrix.h"
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

namespace freeagent::contract {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kOwnMachineId = "matrix-own";
constexpr auto kOtherMachineId = "matrix-other";
} // namespace

/// Role x route x foreign object: every cell is asked of the real controller. A route without a line in matrixRows() fails.
class Matrix : public Suite
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRouteHasARow();
    void everyCell_data();
    void everyCell();
    void refusesUnknownFields_data();
    void refusesUnknownFields();

private:
    QByteArray token(const QByteArray &role, const QByteArray &machine = {});
    Assignment assignment(const QByteArray &machine);
    void renew();
    Headers headersOf(Asker asker) const;
    HttpRequest request(const QByteArray &route) const;
    int statusOf(const QByteArray &route, Asker asker);

    test::HttpReply ask(const HttpRequest &request)
    {
        if (!m_http)
            m_http = std::make_unique<test::RawHttp>(controller().port());
        return m_http->send(request);
    }

    std::unique_ptr<test::RawHttp> m_http;
    QHash<Asker, QByteArray> m_tokens;
    Assignment m_own;
    Assignment m_other;
    QByteArray m_ownVm;
    QByteArray m_otherVm;
};

QByteArray Matrix::token(const QByteArray &role, const QByteArray &machine)
{
    const QByteArray machines = machine.isEmpty() ? QByteArray() : ",\"workers\":[\"" + machine + "\"]";
    const HttpReply reply = api().post("/api/tokens", admin(), "{\"name\":\"matrix " + role + "\",\"role\":\"" + role + '"' + machines + '}');
    if (reply.status != 201)
        fail("token: " + reply.body);
    return reply.object().value("secret"_L1).toString().toLatin1();
}

/// A new build in the hands of this machine; whatever else waited is cancelled.
Suite::Assignment Matrix::assignment(const QByteArray &machine)
{
    const HttpReply registered = api().post("/api/workers/register", admin(),
                                            R"({"name":"matrix","capabilities":{},"active_build_count":0,"id":")" + machine + "\"}");
    Assignment made;
    made.worker = {machine, registered.object().value("access_token"_L1).toString().toLatin1()};
    made.build = submit();
    made.otp = otpOf(made.build, made.worker);
    return made;
}

void Matrix::renew()
{
    clearQueue();
    m_other = assignment(kOtherMachineId);
    m_own = assignment(kOwnMachineId);
    m_ownVm = vmTokenOf(m_own);
    m_otherVm = vmTokenOf(m_other);
}

void Matrix::initTestCase()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    keepQueue();
    m_tokens = {{Asker::Viewer, token("viewer")},
                {Asker::Submitter, token("submitter")},
                {Asker::Operator, token("operator")},
                {Asker::Owner, token("owner", kOwnMachineId)},
                {Asker::OtherOwner, token("owner", kOtherMachineId)},
                {Asker::AdminToken, token("admin")},
                {Asker::Expired, token("admin")},
                {Asker::Revoked, token("admin")}};
    const auto idOf = [](const QByteArray &secret) { return secret.mid(secret.lastIndexOf('_') + 1, 10); };
    ANSWERS(api().post("/api/tokens/" + idOf(m_tokens[Asker::Expired]) + "/rotate", admin(), R"({"overlapSeconds":0})"), 201, "");
    ANSWERS(api().send({"DELETE", "/api/tokens/" + idOf(m_tokens[Asker::Revoked]), admin(), {}, false, false}), 200, "");
    renew();
}

void Matrix::everyRouteHasARow()
{
    QStringList rows;
    const QList<MatrixRow> table = matrixRows();
    for (const MatrixRow &row : table) {
        QCOMPARE(int(qstrlen(row.kind.cells)), kAskers); // no empty cell
        rows.append(QString::fromLatin1(row.route));
    }
    rows.sort();
    QCOMPARE(rows, Api::document().operations());
}

void Matrix::everyCell_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<bool>("changes");
    const QList<MatrixRow> table = matrixRows();
    for (const MatrixRow &row : table)
        QTest::newRow(row.route) << QByteArray(row.route) << QByteArray(row.kind.cells) << row.changes;
}

Headers Matrix::headersOf(Asker asker) const
{
    const Headers names{{"X-Worker-Id", kOwnMachineId}, {"X-Build-Id", m_own.build.id}};
    switch (asker) {
    case Asker::Nobody: return {};
    case Asker::AdminKey: return admin() + names;
    case Asker::Worker: return workerToken(m_own.worker.token) + Headers{{"X-Build-Id", m_own.build.id}};
    case Asker::OtherWorker: return workerToken(m_other.worker.token) + Headers{{"X-Build-Id", m_own.build.id}};
    case Asker::Build: return buildToken(m_own.build.token);
    case Asker::OtherBuild: return buildToken(m_other.build.token);
    case Asker::Vm: return vmToken(m_ownVm);
    case Asker::OtherVm: return vmToken(m_otherVm);
    case Asker::Names: return names;
    case Asker::OtherNames: return {{"X-Worker-Id", kOtherMachineId}, {"X-Build-Id", m_own.build.id}};
    default: return Headers{{"Authorization", "Bearer " + m_tokens.value(asker)}} + names;
    }
}

/// A request that an admitted caller would be answered with something else than 401 or 403, and that changes nothing where that is possible.
HttpRequest Matrix::request(const QByteArray &route) const
{
    const QByteArray method = route.split(' ').first();
    QByteArray target = route.split(' ').last();
    const auto next = [&target](const QByteArray &value) { target.replace(target.indexOf("{}"), 2, value); };
    if (target.startsWith("/api/builds/{}"))
        next(m_own.build.id);
    else if (target.startsWith("/api/workers/{}") || target.startsWith("/api/diagnostics/{}"))
        next(kOwnMachineId);
    if (target.contains("/jobs/{}"))
        next(m_own.build.id);
    if (target.endsWith("/download/{}"))
        next("source");
    while (target.contains("{}"))
        next("nosuch");
    if (route == "GET /api/workers/poll")
        target += "?worker_id=" + QByteArray(kOwnMachineId);
    const QByteArray ids = "\"build_id\":\"" + m_own.build.id + "\",\"worker_id\":\"" + kOwnMachineId + "\"";
    static const QByteArrayList kForms{"POST /api/builds/submit", "POST /api/builds", "POST /api/workers/upload", "POST /api/workers/result",
                                       "POST /api/workers/{}/jobs/{}/artifacts", "POST /api/builds/{}/artifact"};
    if (kForms.contains(route)) { // no file in it: 400
        const Form form = Form().field("build_id", m_own.build.id).field("worker_id", kOwnMachineId).field("success", "true");
        return {method, target, {{"Content-Type", form.contentType()}}, form.body(), false, false};
    }
    static const QHash<QByteArray, QByteArray> kBodies{
        {"POST /api/workers/register", "{\"name\":\"matrix\",\"capabilities\":{},\"id\":\"" + QByteArray(kOwnMachineId) + "\"}"},
        {"POST /api/diagnostics/report", "{\"worker_id\":\"" + QByteArray(kOwnMachineId) + R"(","status":"healthy","run_at":1,"duration_ms":1,"checks":[]})"},
        {"PUT /api/workers/{}/jobs/{}", R"({"status":"running"})"},
        {"POST /api/workers/{}/requests/{}/done", "{}"}};
    static const QByteArrayList kNamed{"POST /api/workers/fail", "POST /api/workers/abandon", "POST /api/workers/heartbeat"};
    const QByteArray body = kNamed.contains(route) ? '{' + ids + '}'
        : route.startsWith("POST /api/builds/{}/")  ? QByteArray("{}")
                                                    : kBodies.value(route, "[]"); // no route takes a list: 400
    if (method == "GET" || method == "OPTIONS")
        return {method, target, {}, {}, false, false};
    return {method, target, {{"Content-Type", "application/json"}}, body, false, false};
}

int Matrix::statusOf(const QByteArray &route, Asker asker)
{
    HttpRequest what = request(route);
    what.headers += headersOf(asker);
    if (route != "GET /api/events")
        return ask(what).status;
    test::RawHttp http = controller().connection(); // its answer does not end
    http.connect();
    http.write(test::encode(what, controller().port()));
    return http.readHead().status;
}

void Matrix::everyCell()
{
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, cells);
    QFETCH(bool, changes);
    QByteArray wrong;
    for (int i = 0; i < kAskers; ++i) {
        if (changes && cells[i] == 'Y')
            renew();
        const int status = statusOf(route, Asker(i));
        const char got = status == 401 ? '1' : status == 403 ? '3' : status == 0 ? '?' : 'Y';
        if (got != cells[i])
            wrong += nameOf(Asker(i)) + ": expected " + cells[i] + ", status " + QByteArray::number(status) + '\n';
    }
    if (changes)
        renew();
    QVERIFY2(wrong.isEmpty(), ('\n' + wrong).constData());
}

/// What people send is refused when a word of it is unknown: "dryrun" must not turn a trial into the deed. What machines send is not, for
/// newer ones say more.
void Matrix::refusesUnknownFields_data()
{
    QTest::addColumn<QByteArray>("route");
    static const QByteArrayList kKinds{"operate", "own machine", "administer"};
    static const QByteArrayList kQuestions{"POST /api/alert-rules/back-test", "POST /api/silences/preview", "DELETE /api/tokens/{}"};
    const QList<MatrixRow> table = matrixRows();
    for (const MatrixRow &row : table) {
        const QByteArray route = row.route;
        if (route == "PUT /api/maintenance/windows/{}") // asks for the window first
            continue;
        const bool changes = kKinds.contains(row.kind.name) && (route.startsWith("POST ") || route.startsWith("PUT "));
        if (changes || kQuestions.contains(route))
            QTest::newRow(row.route) << route;
    }
}

void Matrix::refusesUnknownFields()
{
    QFETCH(QByteArray, route);
    HttpRequest what = request(route);
    what.headers += admin();
    what.body = R"({"nonsense":true})";
    const HttpReply reply = ask(what);
    QVERIFY2(reply.status == 400, (QByteArray::number(reply.status) + ' ' + reply.body).constData());
    QVERIFY2(reply.object().value("error"_L1).toString().contains("nonsense"_L1), reply.body.constData());
    QVERIFY2(!reply.object().value("fix"_L1).toString().isEmpty() || route.startsWith("PUT /api/alert-rules/"), reply.body.constData());
}

std::unique_ptr<QObject> matrixSuite() { return std::make_unique<Matrix>(); }

} // namespace freeagent::contract

#include "matrix.moc"
