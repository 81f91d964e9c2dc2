// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/tokenform.h"
#include "tests/runbook/farmdoor.h"
#include "tests/support/daemon/openapi.h"
#include "tests/support/daemon/ssereader.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

using namespace freeagent;
using namespace freeagent::test;

/// RB-05: bearer tokens and X-API-Key are both accepted everywhere, wrong ones are refused, worker headers keep their rules.
class RunbookAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_05_both_headers_everywhere();
    void rb_05_wrong_is_refused_with_a_challenge();
    void rb_05_worker_headers();
    void rb_05_scoped_tokens();
    void rb_05_guessing_is_slowed_down_for_guessers_only();
    void rb_05_rotation_and_revocation();
    void rb_05_no_secret_anywhere();
};

namespace {
const QByteArray kWrong = "wrong-wrong-wrong-wrong-wrong-wrong-1";
const ControllerFixture::Options kPatient{{}, {QStringLiteral("EXPO_CONTROLLER_AUTH_FAILURES_PER_MINUTE=0")}, {}};

bool isRefused(const HttpReply &reply) { return reply.status == 401 || reply.status == 403 || reply.status == 429; }
} // namespace

void RunbookAccess::rb_05_both_headers_everywhere()
{
    const FarmDoor door(kPatient);
    QCOMPARE(door.get("/api/builds", door.admin()).status, 200);
    QCOMPARE(door.get("/api/builds", FarmDoor::bearer(door.farm.key())).status, 200);
    const QStringList operations = OpenApi().operations();
    int asked = 0;
    for (const QString &operation : operations) {
        const QByteArray method = operation.section(QLatin1Char(' '), 0, 0).toLatin1();
        const QByteArray target = operation.section(QLatin1Char(' '), 1).toLatin1().replace("{}", "nosuch");
        if (operation == QLatin1String("GET /api/events")) // answers for ever
            continue;
        const QByteArray body = method == "GET" || method == "OPTIONS" ? QByteArray() : QByteArray("[]");
        const Headers named{{"X-Worker-Id", "nosuch"}, {"X-Build-Id", "nosuch"}};
        const HttpReply byKey = door.farm.request({method, target, door.admin() + named, body, false, false});
        const HttpReply byBearer = door.farm.request({method, target, FarmDoor::bearer(door.farm.key()) + named, body, false, false});
        QVERIFY2(!isRefused(byKey) && byKey.arrived(), qPrintable(operation));
        QVERIFY2(!isRefused(byBearer) && byBearer.arrived(), qPrintable(operation));
        ++asked;
    }
    QVERIFY(asked > 40);
}

void RunbookAccess::rb_05_wrong_is_refused_with_a_challenge()
{
    const FarmDoor door(kPatient);
    for (const Headers &headers : {Headers{}, FarmDoor::bearer(kWrong), FarmDoor::bearer(access::newTokenText(Role::Admin).value)}) {
        const HttpReply reply = door.get("/api/builds", headers);
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.header("www-authenticate").startsWith("Bearer"));
    }
    // Published clients expect 403 for a wrong key in X-API-Key.
    const HttpReply published = door.get("/api/builds", FarmDoor::key(kWrong));
    QCOMPARE(published.status, 403);
    QCOMPARE(published.object().value(QStringLiteral("error")).toString(), QStringLiteral("Invalid API key"));
    QVERIFY(published.header("www-authenticate").startsWith("Bearer"));
}

void RunbookAccess::rb_05_worker_headers()
{
    const FarmDoor door(kPatient);
    const auto mine = door.enrol("mac-1");
    const auto other = door.enrol("mac-2");
    const auto build = door.submit(door.admin());
    QCOMPARE(FarmDoor::text(door.get("/api/workers/poll?worker_id=mac-1", door.admin()).object().value(QStringLiteral("job")).toObject(), "id"), build.id);
    const QByteArray source = "/api/builds/" + build.id + "/source";
    QCOMPARE(door.get(source, door.admin()).status, 401); // Missing X-Worker-Id
    QCOMPARE(door.get(source, door.admin() + Headers{{"X-Worker-Id", "mac-2"}}).status, 403);
    QCOMPARE(door.get(source, Headers{{"X-Worker-Id", "mac-1"}}).status, 401); // a name proves nothing
    QCOMPARE(door.get(source, door.admin() + Headers{{"X-Worker-Id", "mac-1"}}).status, 200);
    QCOMPARE(door.get(source, {{"X-Worker-Token", mine.secret}}).status, 200);
    QCOMPARE(door.get(source, {{"X-Worker-Token", other.secret}}).status, 403);
    QCOMPARE(door.get(source, {{"X-Worker-Token", kWrong}}).status, 401);
    QCOMPARE(door.get("/api/workers/poll", {{"X-Worker-Token", kWrong}}).status, 401); // the only status on which workers register again
}

void RunbookAccess::rb_05_scoped_tokens()
{
    const FarmDoor door(kPatient);
    door.enrol("mac-1");
    door.enrol("mac-2");
    const auto admin = door.token("admin");
    const auto operatorToken = door.token("operator");
    const auto owner = door.token("owner", R"(,"workers":["mac-1"])");
    const auto submitter = door.token("submitter");
    const auto viewer = door.token("viewer");
    const auto status = [&](const FarmDoor::Issued &token, const QByteArray &method, const QByteArray &target) {
        return door.farm.request({method, target, FarmDoor::bearer(token.secret), method == "GET" ? "" : "[]", false, false}).status;
    };
    for (const auto &any : {admin, operatorToken, owner, submitter, viewer})
        QCOMPARE(status(any, "GET", "/api/builds"), 200);
    const auto may = [&](const QByteArray &method, const QByteArray &target) {
        QByteArray who;
        for (const auto &[letter, token] : {std::pair('a', admin), {'o', operatorToken}, {'w', owner}, {'s', submitter}, {'v', viewer}})
            if (status(token, method, target) != 403)
                who += letter;
        return who;
    };
    QCOMPARE(may("GET", "/api/builds"), QByteArray("aowsv"));
    QCOMPARE(may("POST", "/api/builds/nosuch/retry"), QByteArray("aos"));
    QCOMPARE(may("POST", "/api/admin/maintenance"), QByteArray("ao"));
    QCOMPARE(may("POST", "/api/tokens"), QByteArray("a"));
    QCOMPARE(may("GET", "/api/workers/poll?worker_id=mac-1"), QByteArray("aw"));
    QCOMPARE(may("GET", "/api/workers/poll?worker_id=mac-2"), QByteArray("a"));
    QVERIFY(!door.submit(FarmDoor::key(submitter.secret)).id.isEmpty());
    QVERIFY(door.submit(FarmDoor::key(viewer.secret)).id.isEmpty());
}

void RunbookAccess::rb_05_guessing_is_slowed_down_for_guessers_only()
{
    const FarmDoor door;
    for (int i = 0; i < 10; ++i)
        QCOMPARE(door.get("/api/builds", FarmDoor::bearer(kWrong)).status, 401);
    const HttpReply eleventh = door.get("/api/builds", FarmDoor::bearer(kWrong));
    QCOMPARE(eleventh.status, 429);
    const int first = eleventh.header("retry-after").toInt();
    QVERIFY2(first > 20 && first <= 30, eleventh.header("retry-after").constData());
    // The same address with a good credential: unaffected, and it forgives nobody.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(door.get("/api/builds", door.admin()).status, 200);
    QCOMPARE(door.get("/api/builds", FarmDoor::key(kWrong)).status, 429);
    // Nor are others who do not guess: no credential, and workers whose token ran out.
    QCOMPARE(door.get("/api/builds", {}).status, 401);
    QCOMPARE(door.get("/api/workers/poll", {{"X-Worker-Token", kWrong}}).status, 401);
    QCOMPARE(door.get("/health", {}).status, 200);
    // Going on makes it longer.
    for (int i = 0; i < 10; ++i)
        door.get("/api/builds", FarmDoor::bearer(kWrong));
    QVERIFY(door.get("/api/builds", FarmDoor::bearer(kWrong)).header("retry-after").toInt() > 30);
    // Build tokens and one-time passwords are guessed at the same door.
    const auto build = door.submit(door.admin());
    QCOMPARE(door.get("/api/builds/" + build.id + "/status", {{"X-Build-Token", kWrong}}).status, 429);
    QCOMPARE(door.get("/api/builds/" + build.id + "/status", {{"X-Build-Token", build.token}}).status, 200);
    door.enrol("mac-1");
    door.get("/api/workers/poll?worker_id=mac-1", door.admin());
    QCOMPARE(door.post("/api/builds/" + build.id + "/authenticate", {}, R"({"otp":"wrong-wrong-wrong"})").status, 429);
}

void RunbookAccess::rb_05_rotation_and_revocation()
{
    const FarmDoor door(kPatient);
    const auto old = door.token("viewer");
    const QJsonObject rotated = door.post("/api/tokens/" + old.id + "/rotate", door.admin(), R"({"overlapSeconds":600})").object();
    const QByteArray fresh = FarmDoor::text(rotated, "secret");
    QCOMPARE(door.get("/api/builds", FarmDoor::bearer(old.secret)).status, 200);
    QCOMPARE(door.get("/api/builds", FarmDoor::bearer(fresh)).status, 200);
    SseReader stream(door.farm.port());
    QCOMPARE(stream.open("/api/events", FarmDoor::bearer(old.secret)).status, 200);
    QElapsedTimer since;
    since.start();
    QCOMPARE(door.remove("/api/tokens/" + old.id, door.admin()).status, 200);
    while (stream.next()) { }
    QVERIFY(stream.ended());
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(door.get("/api/builds", FarmDoor::bearer(old.secret)).status, 401);
    QCOMPARE(door.get("/api/builds", FarmDoor::bearer(fresh)).status, 200);
}

/// Everything secret that goes through the door, looked for in everything that stays.
void RunbookAccess::rb_05_no_secret_anywhere()
{
    ControllerFixture::Options options = kPatient;
    options.arguments = {QStringLiteral("--log-level"), QStringLiteral("debug")};
    FarmDoor door(options);
    const auto admin = door.token("admin");
    const auto submitter = door.token("submitter");
    const auto worker = door.enrol("mac-1");
    const auto build = door.submit(FarmDoor::key(submitter.secret));
    const QByteArray otp = FarmDoor::text(door.get("/api/workers/poll?worker_id=mac-1", door.admin()).object().value(QStringLiteral("job")).toObject(), "otp");
    const QByteArray vm = FarmDoor::text(door.post("/api/builds/" + build.id + "/authenticate", {}, "{\"otp\":\"" + otp + "\"}").object(), "vm_token");
    const QByteArrayList secrets{door.farm.key(), admin.secret, submitter.secret, worker.secret, build.token, otp, vm, admin.secret.right(33),
                                 submitter.secret.right(33)};
    QByteArray answers;
    for (const QByteArray &secret : secrets) {
        QVERIFY(secret.size() > 8);
        // Where it is not expected, and where it is wrong: errors must not give it back.
        for (const Headers &headers : {FarmDoor::bearer(secret + "x"), FarmDoor::key(secret + "x"), Headers{{"X-Build-Token", secret + "x"}},
                                       Headers{{"X-Worker-Token", secret + "x"}}, Headers{{"X-VM-Token", secret + "x"}}})
            for (const QByteArray &target : {QByteArray("/api/whoami"), "/api/builds/" + build.id + "/status", "/api/builds/" + build.id + "/source"})
                answers += door.get(target, headers).body;
        answers += door.post("/api/builds/" + build.id + "/authenticate", {}, "{\"otp\":\"" + secret + "x\"}").body;
        answers += door.post("/api/tokens", door.admin(), "{\"name\":\"x\",\"role\":\"" + secret + "\"}").body;
    }
    answers += door.get("/api/tokens", door.admin()).body + door.get("/api/audit?limit=1000", door.admin()).body;
    answers += door.get("/api/audit?format=jsonl", door.admin()).body + door.get("/api/admin/errors", door.admin()).body;
    answers += door.get("/api/workers", door.admin()).body + door.get("/api/builds", door.admin()).body + door.get("/", {}).body;
    QVERIFY(answers.size() > 2000);
    QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(door.farm.pid()));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    answers += arguments.readAll();
    QVERIFY(door.farm.terminate().ended); // what waited in memory is on the disk now
    answers += door.farm.log();
    QDirIterator files(door.farm.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        answers += file.readAll();
        ++read;
    }
    QVERIFY(read > 3);
    QVERIFY(answers.contains(admin.id) && answers.contains(build.id)); // what may be seen is seen here
    for (const QByteArray &secret : secrets)
        QVERIFY2(!answers.contains(secret), (QByteArray("found ") + secret + " near " + answers.mid(std::max<qsizetype>(0, answers.indexOf(secret) - 80), 200)).constData());
}

QTEST_GUILESS_MAIN(RunbookAccess)
#include "access.moc"
