// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/lifesign.h"
#include "daemon/notify/postman.h"
#include "tests/support/daemon/controllerfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/httpsink.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// RB-46: who watches the watcher; with the real program.
class ControllerDownRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_44_no_secrets_in_log_or_answers();
    void rb_46_on_failure_reaches_the_pager_within_10_seconds();
    void rb_46_a_dead_channel_does_not_hold_up_the_others();
    void rb_46_an_opened_incident_is_resolved_data();
    void rb_46_an_opened_incident_is_resolved();
    void rb_46_heartbeat_every_minute();
};

namespace {
/// Channels to `sink`: a pager and a chat, their secrets in files.
struct Configured {
    QTemporaryDir folder;
    QByteArray toml;

    explicit Configured(const HttpSink &sink, const QByteArray &more = {})
    {
        toml = "[notify]\nallow-private = [\"127.0.0.1\"]\n[channel.pager]\nkind = \"pagerduty\"\nendpoint = \"" + sink.url("/v2/enqueue") + "\"\nrouting-key_file = "
            + file(u"key"_s, "canary-routing-key") + "\n[channel.chat]\nkind = \"slack\"\nurl_file = " + file(u"url"_s, sink.url("/services/canary-hook")) + '\n' + more;
    }
    QByteArray file(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return '"' + file.fileName().toUtf8() + '"';
    }
    ControllerFixture::Options options() const { return {{}, {}, toml, true, -1}; }
    int notifyFailure(const ControllerFixture &controller, QByteArray *said = nullptr) const
    {
        QProcess process;
        QStringList arguments{u"notify-failure"_s, u"expo-controller.service"_s};
        process.start(productBinary(u"expo-controller"_s), controller.arguments() + arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience))
            qFatal("it does not end");
        if (said)
            *said = process.readAllStandardError();
        return process.exitCode();
    }
};

QList<QJsonObject> pagesOf(const HttpSink &sink)
{
    QList<QJsonObject> pages;
    for (const HttpSink::Request &request : sink.requests)
        if (request.line.contains("/v2/enqueue"))
            pages.append(QJsonDocument::fromJson(request.body).object());
    return pages;
}
} // namespace

void ControllerDownRows::rb_44_no_secrets_in_log_or_answers()
{
    HttpSink sink;
    sink.answer = [](const HttpSink::Request &request) { return HttpSink::status("404 Not Found", "nothing at " + request.line + request.body.left(60)); };
    const Configured configured(sink);
    ControllerFixture controller(configured.options());
    QVERIFY2(controller.start(), controller.log().constData());
    QByteArray seen;
    for (const char *path : {"/api/channels/chat/test", "/api/channels/pager/test", "/api/channels", "/api/deliveries", "/metrics"}) {
        HttpRequest request;
        request.method = QByteArray(path).endsWith("/test") ? "POST" : "GET";
        request.target = path;
        request.headers = {{"X-API-Key", controller.key()}, {"Content-Type", "application/json"}};
        request.body = request.method == "POST" ? "{}" : "";
        std::optional<HttpReply> reply;
        QScopedPointer<QThread> asking(QThread::create([&] { reply = controller.request(request); })); // the sink lives in this thread
        asking->start();
        QVERIFY(QTest::qWaitFor([&] { return asking->isFinished(); }, patience));
        QCOMPARE(reply->status, 200);
        seen += reply->body;
    }
    QCOMPARE(sink.requests.size(), size_t(2));
    QVERIFY2(seen.contains("expo_notifications_pending{channel=\"pager\"}"), seen.constData());
    QVERIFY(controller.terminate().ended);
    for (const char *secret : {"canary-routing-key", "canary-hook"})
        QVERIFY2(!seen.contains(secret) && !controller.log().contains(secret), secret);
}

void ControllerDownRows::rb_46_on_failure_reaches_the_pager_within_10_seconds()
{
    HttpSink sink;
    const Configured configured(sink);
    ControllerFixture controller(configured.options());
    QVERIFY2(controller.start(), controller.log().constData());
    controller.kill();
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(configured.notifyFailure(controller), 0); // as OnFailure= runs it
    QVERIFY(watch.elapsed() < 10'000);
    QCOMPARE(pagesOf(sink).size(), 1);
    QCOMPARE(pagesOf(sink).front().value("event_action"_L1).toString(), u"trigger"_s);
    QCOMPARE(sink.requests.size(), size_t(2)); // and the chat
    // Back again: the same key is resolved, by the daemon.
    QVERIFY2(controller.start(), controller.log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(pagesOf(sink).size(), 2, patience);
    QCOMPARE(pagesOf(sink).back().value("event_action"_L1).toString(), u"resolve"_s);
    QCOMPARE(pagesOf(sink).back().value("dedup_key"_L1), pagesOf(sink).front().value("dedup_key"_L1));
}

void ControllerDownRows::rb_46_a_dead_channel_does_not_hold_up_the_others()
{
    HttpSink sink;
    HttpSink hanging;
    hanging.answer = [](const HttpSink::Request &) { return QByteArray(); };
    const Configured configured(sink);
    Configured both(sink, "[channel.hook]\nkind = \"webhook\"\nurl_file = " + configured.file(u"hanging"_s, hanging.url()) + '\n');
    ControllerFixture controller(both.options());
    QVERIFY2(controller.start(), controller.log().constData());
    controller.kill();
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(both.notifyFailure(controller), 0);
    QVERIFY2(watch.elapsed() < 12'000, qPrintable(QString::number(watch.elapsed())));
    QCOMPARE(pagesOf(sink).size(), 1);
    QCOMPARE(hanging.requests.size(), size_t(1));
}

void ControllerDownRows::rb_46_an_opened_incident_is_resolved_data()
{
    QTest::addColumn<QList<QByteArray>>("answers"); // of the pager, to one run after the other; empty: none
    QTest::newRow("its answer is lost") << QList<QByteArray>{QByteArray()};
    QTest::newRow("and then it was out of order") << QList<QByteArray>{HttpSink::status("202 Accepted"), HttpSink::status("500 Internal Server Error")};
}

/// Whatever was heard back: what may be open at the pager is closed there.
void ControllerDownRows::rb_46_an_opened_incident_is_resolved()
{
    QFETCH(QList<QByteArray>, answers);
    HttpSink sink;
    const Configured configured(sink);
    ControllerFixture controller(configured.options());
    QVERIFY2(controller.start(), controller.log().constData());
    controller.kill();
    for (const QByteArray &answer : answers) {
        sink.answer = [&answer](const HttpSink::Request &request) { return request.line.contains("/v2/enqueue") ? answer : HttpSink::status("200 OK", "ok"); };
        QCOMPARE(configured.notifyFailure(controller), 0); // the chat hears of it
    }
    QCOMPARE(pagesOf(sink).size(), answers.size());
    sink.answer = [](const HttpSink::Request &) { return HttpSink::status("202 Accepted"); };
    QVERIFY2(controller.start(), controller.log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(pagesOf(sink).size(), answers.size() + 1, patience);
    QCOMPARE(pagesOf(sink).back().value("event_action"_L1).toString(), u"resolve"_s);
    QCOMPARE(pagesOf(sink).back().value("dedup_key"_L1), pagesOf(sink).front().value("dedup_key"_L1));
}

void ControllerDownRows::rb_46_heartbeat_every_minute()
{
    HttpSink sink;
    FakeClock clock;
    notify::Postman postman({*notify::AddressGuard::allowing({u"127.0.0.1"_s}), {}});
    bool well = true;
    notify::LifeSign sign(postman, clock, [&] { return well; });
    QStringList remarks;
    QObject::connect(&sign, &notify::LifeSign::remark, &sign, [&](const QString &text) { remarks.append(text); });
    sign.setUrl(QUrl(QString::fromLatin1(sink.url("/ping/canary-id"))));
    sign.tick();
    QTRY_COMPARE(sink.requests.size(), size_t(1));
    QVERIFY(sink.requests[0].line.startsWith("GET /ping/canary-id "));
    clock.advance(59'999ms);
    sign.tick();
    QTest::qWait(0);
    QCOMPARE(sink.requests.size(), size_t(1));
    clock.advance(1ms);
    sign.tick();
    QTRY_COMPARE(sink.requests.size(), size_t(2));
    // Not well: the other side misses a ping.
    well = false;
    clock.advance(60s);
    sign.tick();
    QTest::qWait(0);
    QCOMPARE(sink.requests.size(), size_t(2));
    // No way to it: said once.
    well = true;
    sign.setUrl(QUrl(u"http://127.0.0.1:1/ping/canary-id"_s));
    for (int i = 0; i < 3; ++i) {
        clock.advance(60s);
        sign.tick();
        QTRY_VERIFY(!remarks.isEmpty());
    }
    QCOMPARE(remarks.size(), 1);
    QVERIFY(!remarks.front().contains(u"canary-id"));
}

QTEST_GUILESS_MAIN(ControllerDownRows)
#include "controllerdown.moc"
