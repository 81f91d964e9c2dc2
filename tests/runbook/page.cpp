// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/controllerfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace freeagent::test;

/// RB-03: the page at "/", as the morning check reads it.
class RunbookPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rb_03_every_worker_is_listed_online();
    void rb_03_a_lost_worker_is_not_online();
    void rb_03_no_login_no_framework_no_secrets();
    void rb_03_names_cannot_break_out();
    void rb_03_maintenance_is_announced();

private:
    void start(const QStringList &arguments = {});
    QByteArray registerWorker(const QByteArray &name);
    QByteArray submit();
    HttpReply post(const QByteArray &target, const QByteArray &body)
    {
        return m_controller->request({"POST", target, {{"X-API-Key", m_controller->key()}, {"Content-Type", "application/json"}}, body, false, false});
    }
    QByteArray page() { return m_controller->request({"GET", "/", {}, {}, false, false}).body; }
    /// The row's own command.
    QByteArray counted()
    {
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("curl -s http://127.0.0.1:%1/ | grep -c '>online<'").arg(m_controller->port())});
        return shell.waitForFinished() ? shell.readAllStandardOutput().trimmed() : QByteArray("the command did not end");
    }

    std::unique_ptr<ControllerFixture> m_controller;
};

void RunbookPage::init() { m_controller.reset(); }

void RunbookPage::start(const QStringList &arguments)
{
    ControllerFixture::Options options;
    options.arguments = arguments;
    m_controller = std::make_unique<ControllerFixture>(options);
    QVERIFY2(m_controller->start(), m_controller->log().constData());
}

QByteArray RunbookPage::registerWorker(const QByteArray &name)
{
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)}, {QStringLiteral("capabilities"), QJsonObject()}}).toJson(QJsonDocument::Compact);
    return m_controller->request({"POST", "/api/workers/register", {{"X-API-Key", m_controller->key()}, {"Content-Type", "application/json"}}, body, false, false})
        .object().value(QStringLiteral("id")).toString().toLatin1();
}

QByteArray RunbookPage::submit()
{
    const Form form = Form().file("source", "zip").field("platform", "ios").field("metadata", R"({"project":"secret-project"})");
    return m_controller->request({"POST", "/api/builds/submit", {{"X-API-Key", m_controller->key()}, {"Content-Type", form.contentType()}}, form.body(), false, false})
        .object().value(QStringLiteral("id")).toString().toLatin1();
}

void RunbookPage::rb_03_every_worker_is_listed_online()
{
    start();
    QCOMPARE(counted(), QByteArray("0"));
    for (const char *name : {"mac-1", "mac-2", "mac-3", "mac-4"})
        QVERIFY(!registerWorker(name).isEmpty());
    QCOMPARE(counted(), QByteArray("4"));
    const QByteArray html = page();
    for (const char *name : {">mac-1<", ">mac-2<", ">mac-3<", ">mac-4<"})
        QCOMPARE(html.count(name), 1);
    // One who builds is online as well.
    QVERIFY(!submit().isEmpty());
    const QByteArray worker = registerWorker("mac-5");
    const HttpReply job = m_controller->request(
        {"GET", "/api/workers/poll?worker_id=" + worker, {{"X-API-Key", m_controller->key()}, {"X-Worker-Id", worker}}, {}, false, false});
    QVERIFY2(job.body.contains("\"id\""), job.body.constData());
    QCOMPARE(counted(), QByteArray("5"));
    QVERIFY(page().contains("<td class=\"\">building</td>"));
}

void RunbookPage::rb_03_a_lost_worker_is_not_online()
{
    const QByteArray config = "[workers]\noffline-after = \"1s\"\n";
    ControllerFixture::Options options;
    options.configuration = config;
    m_controller = std::make_unique<ControllerFixture>(options);
    QVERIFY2(m_controller->start(), m_controller->log().constData());
    QVERIFY(!registerWorker("mac-1").isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(page().count(">offline<"), 1, 20'000);
    QCOMPARE(counted(), QByteArray("0"));
}

void RunbookPage::rb_03_no_login_no_framework_no_secrets()
{
    start();
    registerWorker("mac-1");
    const QByteArray build = submit();
    const HttpReply reply = m_controller->request({"GET", "/", {}, {}, false, false});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("content-type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(reply.body.contains(build));
    QVERIFY(reply.body.contains("http-equiv=\"refresh\""));
    QVERIFY(!m_controller->request({"GET", "/?refresh=off", {}, {}, false, false}).body.contains("http-equiv=\"refresh\""));
    for (const QByteArray &secret : {m_controller->key(), QByteArray("secret-project"), m_controller->dataDir().toUtf8(), QByteArray("<script")})
        QVERIFY2(!reply.body.contains(secret), secret.constData());
    QVERIFY(reply.header("content-security-policy").startsWith("default-src 'none'; style-src 'sha256-"));
    QVERIFY(!reply.header("content-security-policy").contains("unsafe"));
    QCOMPARE(reply.header("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(reply.header("referrer-policy"), QByteArray("no-referrer"));
    QCOMPARE(reply.header("cache-control"), QByteArray("no-store"));
    QVERIFY(!reply.hasHeader("access-control-allow-origin"));
}

void RunbookPage::rb_03_names_cannot_break_out()
{
    start();
    registerWorker("<script>alert(1)</script>");
    registerWorker("{{builds}}\">online<");
    const QByteArray html = page();
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(!html.contains("<script"));
    QCOMPARE(html.count("<h2 id=\"builds\">"), 1);
    QCOMPARE(html.count(">online<"), 2); // one each: the name does not count as a state
}

void RunbookPage::rb_03_maintenance_is_announced()
{
    start();
    QVERIFY(!page().contains("aria-label=\"Maintenance\""));
    const HttpReply window = post("/api/maintenance/windows", R"({"name":"Nightly <b>","rule":"FREQ=DAILY","start":"02:00","durationMinutes":30,"zone":"UTC"})");
    QCOMPARE(window.status, 201);
    const QByteArray ahead = page();
    QVERIFY2(ahead.contains("Next maintenance: <strong>Nightly &lt;b&gt;</strong>"), ahead.constData());
    QVERIFY(ahead.contains("02:00 UTC</time> to <time") && ahead.contains(">02:30 UTC<"));
    QCOMPARE(post("/api/admin/maintenance", R"({"enabled":true,"message":"Back at 4 AM UTC"})").status, 200);
    const QByteArray now = page();
    QVERIFY(now.contains("<h1 class=\"state busy\">Under maintenance</h1>"));
    QVERIFY(now.contains("<strong>Back at 4 AM UTC</strong>"));
}

QTEST_GUILESS_MAIN(RunbookPage)
#include "page.moc"
