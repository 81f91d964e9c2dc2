// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"
#include "tests/support/daemon/zipbytes.h"

#include <QDir>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

/// What comes in with a submission, and what is refused.
class Submissions : public Suite
{
    Q_OBJECT
public:
    Submissions()
        // The limits are settings; small ones let a test pass them without sending half a gigabyte.
        : Suite({{}, {}, "[limits]\nsource = 2000000\ncerts = 100000\nresult = 3000000\n", true})
    {
    }
private Q_SLOTS:
    void answer_data();
    void answer();
    void refused_data();
    void refused();
    void limitsAreKept_data();
    void limitsAreKept();
    void refusedLeavesNothing();
    void metadataIsKept();
    void certsInAnyForm_data();
    void certsInAnyForm();
    void hostileCerts_data();
    void hostileCerts();

private:
    QJsonObject signingBundle(const Form &form);
    HttpReply fetchCerts(const Form &form, const QByteArray &route);
};

void Submissions::answer_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("asBearer");
    QTest::addColumn<int>("status");
    QTest::newRow("the CLI") << QByteArray("/api/builds/submit") << false << 200;
    QTest::newRow("bearer") << QByteArray("/api/builds/submit") << true << 201;
    QTest::newRow("as a resource") << QByteArray("/api/builds") << false << 201;
    QTest::newRow("as a resource, bearer") << QByteArray("/api/builds") << true << 201;
}

void Submissions::answer()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, asBearer);
    QFETCH(int, status);
    const HttpReply reply = api().post(target, asBearer ? bearer() : admin(), Form().file("source", "zip").field("platform", "android"));
    ANSWERS(reply, status, R"({"id":"#id","buildId":"#id","jobId":"#id","status":"pending","platform":"android","submitted_at":"#ms",
                               "createdAt":"#iso","access_token":"#token","original_build_id":"#absent"})");
    const QJsonObject body = reply.object();
    QCOMPARE(body.value("buildId"_L1), body.value("id"_L1));
    QCOMPARE(body.value("jobId"_L1), body.value("id"_L1));
    QVERIFY(logMessages(body.value("id"_L1).toString().toLatin1()).contains(u"Build submitted"_s));
}

void Submissions::refused_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const Form &form, const char *text) {
        QTest::newRow(name) << form.contentType() << form.body() << QByteArray(text);
    };
    row("no source", Form().field("platform", "ios"), "Source file required");
    row("a source that is a field", Form().field("platform", "ios").field("source", "text"), "Source file required");
    row("no platform", Form().file("source", "s"), "Valid platform required (ios|android)");
    row("another platform", Form().file("source", "s").field("platform", "windows"), "Valid platform required (ios|android)");
    row("empty platform", Form().file("source", "s").field("platform", ""), "Valid platform required (ios|android)");
    row("nothing", Form(), "Source file required");
    QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}") << QByteArray("Content must be multipart/form-data");
    QTest::newRow("cut off") << Form().contentType() << Form().file("source", "s").field("platform", "ios").body().chopped(30) << QByteArray("#text");
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("x") << QByteArray("#text");
}

void Submissions::refused()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, text);
    ANSWERS(api().send({"POST", "/api/builds/submit", admin() + Headers{{"Content-Type", contentType}}, body, false, false}), 400,
            "{\"error\":\"" + text + "\"}");
}

void Submissions::limitsAreKept_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("status");
    QTest::newRow("source, at the limit") << QByteArray("source") << 2'000'000 << false << 200;
    QTest::newRow("source, above") << QByteArray("source") << 2'000'001 << false << 413;
    QTest::newRow("source, above, in chunks") << QByteArray("source") << 2'000'001 << true << 413;
    QTest::newRow("certs, at the limit") << QByteArray("certs") << 100'000 << false << 200;
    QTest::newRow("certs, above") << QByteArray("certs") << 100'001 << false << 413;
    QTest::newRow("source, far above") << QByteArray("source") << 40'000'000 << false << 413;
}

void Submissions::limitsAreKept()
{
    QFETCH(QByteArray, part);
    QFETCH(int, size);
    QFETCH(bool, chunked);
    QFETCH(int, status);
    Form form = Form().field("platform", "ios").file(part, QByteArray(size, 'x'));
    if (part != "source")
        form.file("source", "s");
    const Headers headers = admin() + Headers{{"Content-Type", form.contentType()}};
    const HttpReply reply = api().send({"POST", "/api/builds/submit", headers, form.body(), chunked, !chunked});
    ANSWERS(reply, status, "");
    if (status == 413) {
        ANSWERS(reply, 413, part == "source" ? R"({"error":"Source file too large"})" : R"({"error":"Certs file too large"})");
        QVERIFY(reply.closes);
    }
}

void Submissions::refusedLeavesNothing()
{
    const auto files = [this] {
        QStringList found;
        QList<QString> folders{controller().storageDir()};
        while (!folders.isEmpty()) {
            const QFileInfoList entries = QDir(folders.takeFirst()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            for (const QFileInfo &entry : entries)
                entry.isDir() ? folders.append(entry.filePath()) : found.append(entry.filePath());
        }
        found.sort();
        return found;
    };
    const QStringList before = files();
    ANSWERS(api().post("/api/builds/submit", admin(), Form().file("source", QByteArray(1'500'000, 's')).field("platform", "none")), 400, "");
    ANSWERS(api().post("/api/builds/submit", admin(), Form().file("source", QByteArray(1'500'000, 's')).field("platform", "ios").file("certs", QByteArray(100'001, 'c'))),
            413, "");
    test::RawHttp broken = controller().connection();
    const QByteArray body = Form().file("source", QByteArray(1'500'000, 's')).field("platform", "ios").body();
    broken.write(test::encode({"POST", "/api/builds/submit", admin() + Headers{{"Content-Type", Form().contentType()}}, body, false, false}, controller().port()));
    broken.write(body.left(1'000'000));
    broken.close();
    QTRY_COMPARE(files(), before);
}

void Submissions::metadataIsKept()
{
    const HttpReply reply = api().post("/api/builds/submit", admin(),
                                       Form().file("source", "s").field("platform", "ios").field("metadata", R"({"project":"shop-app","priority":7})"));
    ANSWERS(reply, 200, "");
    ANSWERS(api().get("/api/builds/" + reply.object().value("id"_L1).toString().toLatin1(), admin()), 200, R"({"project":"shop-app","priority":7})");
    ANSWERS(api().post("/api/builds/submit", admin(), Form().file("source", "s").field("platform", "ios").field("metadata", "{broken")), 400, "");
}

HttpReply Submissions::fetchCerts(const Form &form, const QByteArray &route)
{
    const HttpReply submitted = api().post("/api/builds/submit", admin(), form);
    const SubmittedBuild build{submitted.object().value("id"_L1).toString().toLatin1(), {}};
    const RegisteredWorker worker = registerWorker("mac", "ios");
    otpOf(build, worker);
    return api().get("/api/builds/" + build.id + '/' + route, adminAs(worker.id) + Headers{{"X-Build-Id", build.id}});
}

QJsonObject Submissions::signingBundle(const Form &form) { return fetchCerts(form, "certs-secure").object(); }

void Submissions::certsInAnyForm_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QStringList>("profiles");
    const Form start = Form().file("source", "s").field("platform", "ios");
    const QByteArray zip = test::zipOf({{"dist.p12", "the p12"}, {"password.txt", "s3cret\n"}, {"app.mobileprovision", "profile one"}, {"ext.mobileprovision", "profile two"}});
    QTest::newRow("a zip") << Form(start).file("certs", zip) << QByteArray("s3cret") << QStringList{u"profile one"_s, u"profile two"_s};
    QTest::newRow("a zip in a folder") << Form(start).file("certs", test::zipOf({{"certs/dist.p12", "the p12"}, {"certs/password.txt", "pw"}}))
                                       << QByteArray("pw") << QStringList{};
    QTest::newRow("the bare p12 and a profile, as the first CLI") << Form(start).file("certs", "the p12", "certs.zip").file("profile", "profile one")
                                                                  << QByteArray() << QStringList{u"profile one"_s};
    QTest::newRow("documented name") << Form(start).file("credentials", zip) << QByteArray("s3cret") << QStringList{u"profile one"_s, u"profile two"_s};
    QTest::newRow("a zip and one profile more") << Form(start).file("certs", zip).file("profile", "profile three") << QByteArray("s3cret")
                                                << QStringList{u"profile one"_s, u"profile two"_s, u"profile three"_s};
}

void Submissions::certsInAnyForm()
{
    QFETCH(Form, form);
    QFETCH(QByteArray, password);
    QFETCH(QStringList, profiles);
    const QJsonObject bundle = signingBundle(form);
    QCOMPARE(QByteArray::fromBase64(bundle.value("p12"_L1).toString().toLatin1()), QByteArray("the p12"));
    QCOMPARE(bundle.value("p12Password"_L1).toString().toUtf8(), password);
    QCOMPARE(QByteArray::fromBase64(bundle.value("keychainPassword"_L1).toString().toLatin1()).size(), 24);
    QStringList found;
    for (const QJsonValue profile : bundle.value("provisioningProfiles"_L1).toArray())
        found.append(QString::fromUtf8(QByteArray::fromBase64(profile.toString().toLatin1())));
    QCOMPARE(found, profiles);

    const HttpReply zip = fetchCerts(form, "certs");
    ANSWERS(zip, 200, "");
    QVERIFY(zip.header("content-disposition").contains("-certs.zip"));
    const auto entries = test::entriesOf(zip.body);
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const auto &entry) { return entry.second == "the p12"; }));
}

void Submissions::hostileCerts_data()
{
    QTest::addColumn<QByteArray>("certs");
    QTest::addColumn<int>("status");
    QTest::newRow("climbs out") << test::zipOf({{"../../etc/x.p12", "p12"}}) << 500;
    QTest::newRow("climbs out in the middle") << test::zipOf({{"a/../../x.p12", "p12"}}) << 500;
    QTest::newRow("absolute") << test::zipOf({{"/etc/x.p12", "p12"}}) << 500;
    QTest::newRow("no p12") << test::zipOf({{"readme.txt", "hello"}}) << 500;
    QTest::newRow("not really a zip") << QByteArray("PK\x03\x04 but then nothing") << 500;
    QTest::newRow("unpacks to 60 MiB") << test::zipOf({{"x.p12", QByteArray(60 << 20, '\0')}}) << 500;
}

void Submissions::hostileCerts()
{
    QFETCH(QByteArray, certs);
    QFETCH(int, status);
    const Form form = Form().file("source", "s").field("platform", "ios").file("certs", certs);
    ANSWERS(fetchCerts(form, "certs-secure"), status, R"({"error":"Failed to process certs file"})");
    ANSWERS(fetchCerts(Form().file("source", "s").field("platform", "ios"), "certs-secure"), 404, R"({"error":"Certs not found"})");
    ANSWERS(fetchCerts(Form().file("source", "s").field("platform", "ios"), "certs"), 404, R"({"error":"Certs not found"})");
}

std::unique_ptr<QObject> submissionsSuite() { return std::make_unique<Submissions>(); }

} // namespace freeagent::contract

#include "submissions.moc"
