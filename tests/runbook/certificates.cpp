// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/certificatewatch.h"
#include "daemon/tls/certificates.h"
#include "daemon/tls/prober.h"
#include "tests/support/certificates/certificates.h"
#include "tests/support/daemon/controllerfixture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakestore.h"

#include <QFile>
#include <QJsonArray>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;
using services::CertificateStatus;
using test::Certificates;

/// RB-18: the certificates that clients meet, with real handshakes and certificates made by openssl.
class CertificateRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rb_18_days_left_data();
    void rb_18_days_left();
    void rb_18_wrong_host_or_chain_data();
    void rb_18_wrong_host_or_chain();
    void rb_18_looks_daily();
    void rb_18_renewal_is_tried();
    void rb_18_results_outlive_a_restart();
    void rb_18_shown_by_api_and_health();
    void rb_18_new_files_are_taken_without_a_broken_connection();

private:
    /// A watch on a fake store, with real handshakes; its clock stands where the certificate's time begins.
    struct Watched {
        test::FakeStore store;
        test::FakeClock clock;
        services::Ledger ledger{store};
        tls::Prober prober{{}};
        services::CertificateWatch watch{ledger, prober, clock};

        void setClock(Time at) { clock.jumpWallClock(at - clock.now()); }
        void look();
    };
    static void serve(QSslServer &server, const Certificates::Files &files);
    static QByteArray shownBy(QSslSocket &socket, quint16 port);

    Certificates m_made;
    Certificates::Files m_authority;
};

void CertificateRows::Watched::look()
{
    bool over = false;
    watch.run([&over] { over = true; });
    QTRY_VERIFY_WITH_TIMEOUT(over, 20'000);
}

void CertificateRows::serve(QSslServer &server, const Certificates::Files &files)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate));
    QFile key(files.key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
}

void CertificateRows::initTestCase() { m_authority = m_made.authority(u"Test authority"_s); }

void CertificateRows::rb_18_days_left_data()
{
    QTest::addColumn<int>("days");   ///< that the certificate has when it is made
    QTest::addColumn<int>("passed"); ///< seconds since then
    QTest::addColumn<int>("left");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("22 days") << 22 << 0 << 22 << QByteArray("ok");
    QTest::newRow("a second less than 22 days") << 22 << 1 << 21 << QByteArray("warning");
    QTest::newRow("21 days") << 21 << 0 << 21 << QByteArray("warning");
    QTest::newRow("20 days") << 20 << 0 << 20 << QByteArray("warning");
    QTest::newRow("8 days") << 8 << 0 << 8 << QByteArray("warning");
    QTest::newRow("a second less than 8 days") << 8 << 1 << 7 << QByteArray("critical");
    QTest::newRow("7 days") << 7 << 0 << 7 << QByteArray("critical");
    QTest::newRow("6 days") << 6 << 0 << 6 << QByteArray("critical");
    QTest::newRow("the last second") << 1 << 86'399 << 0 << QByteArray("critical");
    QTest::newRow("expired") << 1 << 86'401 << -1 << QByteArray("critical");
}

void CertificateRows::rb_18_days_left()
{
    QFETCH(int, days);
    QFETCH(int, passed);
    QFETCH(int, left);
    QFETCH(QByteArray, status);
    const auto files = m_made.signedBy(m_authority, test::kLocalNames, days);
    QSslServer server;
    serve(server, files);
    Watched w;
    w.prober.setCaFile(m_authority.certificate);
    w.setClock(tls::readCertificate(files.certificate)->notBefore + std::chrono::seconds(passed));
    const QString target = u"localhost:%1"_s.arg(server.serverPort());
    w.watch.setPlan({{target}, files.certificate, {}});
    w.look();
    const auto reports = w.watch.reports();
    QCOMPARE(reports.size(), size_t(2)); // our own file, and the public name
    QCOMPARE(reports[0].target, files.certificate);
    QCOMPARE(reports[1].target, target);
    for (const auto &report : reports) {
        QCOMPARE(word(report.status).toByteArray(), status);
        QCOMPARE(*report.daysLeft, qint64(left));
        QCOMPARE(report.error.isEmpty(), status == "ok");
    }
    QCOMPARE(w.watch.reasons().size(), status == "ok" ? 0 : 2);
}

void CertificateRows::rb_18_wrong_host_or_chain_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("says");
    QTest::newRow("in order") << u"sound"_s << QByteArray("ok") << QString();
    QTest::newRow("wrong host") << u"host"_s << QByteArray("critical") << u"not made out to localhost"_s;
    QTest::newRow("self-signed") << u"self"_s << QByteArray("critical") << u"signed by itself"_s;
    QTest::newRow("unknown authority") << u"stranger"_s << QByteArray("critical") << u"authority is not known"_s;
    QTest::newRow("nobody there") << u"closed"_s << QByteArray("warning") << u"cannot be reached"_s;
}

void CertificateRows::rb_18_wrong_host_or_chain()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, status);
    QFETCH(QString, says);
    Certificates::Files files = m_made.signedBy(kind == u"stranger" ? m_made.authority(u"Stranger"_s) : m_authority,
                                                kind == u"host" ? u"DNS:elsewhere.example"_s : test::kLocalNames, 90);
    if (kind == u"self")
        files = m_made.selfSigned(test::kLocalNames, 90);
    QSslServer server;
    serve(server, files);
    const QString target = u"localhost:%1"_s.arg(server.serverPort());
    if (kind == u"closed")
        server.close();
    Watched w;
    w.prober.setCaFile(m_authority.certificate);
    w.setClock(tls::readCertificate(files.certificate)->notBefore);
    QList<QByteArray> told;
    connect(&w.watch, &services::CertificateWatch::statusChanged, this,
            [&told](const services::CertificateReport &report) { told.append(word(report.status).toByteArray()); });
    w.watch.setPlan({{target}, {}, {}});
    w.look();
    const services::CertificateReport report = w.watch.reports().at(0);
    QCOMPARE(word(report.status).toByteArray(), status);
    QVERIFY2(report.error.contains(says), qPrintable(report.error));
    QCOMPARE(told, QList<QByteArray>{status});
    w.look();
    QCOMPARE(told.size(), 1); // the same again is no news
}

void CertificateRows::rb_18_looks_daily()
{
    const auto files = m_made.signedBy(m_authority, test::kLocalNames, 23);
    auto server = std::make_unique<QSslServer>();
    serve(*server, files);
    const quint16 port = server->serverPort();
    int looks = 0;
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, this, [&looks] { ++looks; });
    Watched w;
    w.prober.setCaFile(m_authority.certificate);
    w.setClock(tls::readCertificate(files.certificate)->notBefore);
    w.watch.setPlan({{u"localhost:%1"_s.arg(port)}, {}, {}});
    const auto checkedAt = [&w] { return w.watch.reports().at(0).checkedAt; };
    w.watch.tick(); // at start
    QTRY_COMPARE(checkedAt(), std::optional(w.clock.now()));
    const Time first = w.clock.now();
    w.clock.advance(std::chrono::hours(24) - std::chrono::seconds(1));
    w.watch.tick();
    QCOMPARE(checkedAt(), std::optional(first));
    QCOMPARE(word(w.watch.reports().at(0).status), QByteArrayView("ok"));
    w.clock.advance(std::chrono::seconds(1));
    w.watch.tick();
    QTRY_COMPARE(checkedAt(), std::optional(first + std::chrono::hours(24)));
    QTRY_COMPARE(looks, 2);
    // Time passes between two looks too.
    w.clock.advance(std::chrono::hours(23));
    QCOMPARE(word(w.watch.reports().at(0).status), QByteArrayView("warning"));
    // What could not be looked at is tried an hour later.
    server.reset();
    w.clock.advance(std::chrono::hours(1));
    w.watch.tick();
    QTRY_VERIFY(!w.watch.reports().at(0).error.isEmpty() && *checkedAt() == w.clock.now());
    const Time failed = w.clock.now();
    w.clock.advance(std::chrono::hours(1));
    w.watch.tick();
    QTRY_COMPARE(checkedAt(), std::optional(failed + std::chrono::hours(1)));
}

void CertificateRows::rb_18_renewal_is_tried()
{
    Watched w;
    w.watch.setPlan({{}, {}, {u"/bin/sh"_s, u"-c"_s, u"echo simulating renewal; echo rate limited >&2; exit 1"_s}});
    w.look();
    QVERIFY(w.watch.renewal());
    QCOMPARE(w.watch.renewal()->ranAt, w.clock.now());
    QCOMPARE(w.watch.renewal()->outcome.exitCode, 1);
    QVERIFY(w.watch.renewal()->outcome.output.contains(u"simulating renewal"_s));
    QVERIFY(w.watch.renewal()->outcome.output.contains(u"rate limited"_s));
    QCOMPARE(w.watch.reasons(), QStringList{u"the trial renewal of certificates failed"_s});
    w.watch.setPlan({{}, {}, {u"/bin/echo"_s, u"all is well"_s}});
    w.look();
    QCOMPARE(w.watch.renewal()->outcome.exitCode, 0);
    QCOMPARE(w.watch.reasons(), QStringList());
}

void CertificateRows::rb_18_results_outlive_a_restart()
{
    const auto files = m_made.signedBy(m_authority, test::kLocalNames, 20);
    Watched w;
    w.setClock(tls::readCertificate(files.certificate)->notBefore);
    w.watch.setPlan({{}, files.certificate, {u"/bin/echo"_s, u"all is well"_s}});
    w.look();
    QTRY_COMPARE(w.store.records.size(), size_t(2));
    services::CertificateWatch next(w.ledger, w.prober, w.clock);
    next.load(w.store.records);
    next.setPlan(w.watch.plan());
    QCOMPARE(next.reports().at(0).facts, w.watch.reports().at(0).facts);
    QCOMPARE(*next.reports().at(0).daysLeft, 20);
    QCOMPARE(next.renewal()->outcome.output, u"all is well\n"_s);
    next.setPlan({}); // no longer asked for: forgotten
    QTRY_COMPARE(w.store.records.size(), size_t(1));
}

namespace {
QByteArray tlsSettings(const Certificates::Files &files)
{
    return "[tls]\ncertificate = \"" + files.certificate.toUtf8() + "\"\nkey = \"" + files.key.toUtf8() + "\"\nlisten = \"127.0.0.1\"\nport = 0\n";
}

quint16 tlsPort(const test::ControllerFixture &controller)
{
    QFile file(controller.dataDir() + u"/controller.tls-port"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUShort() : 0;
}

void copyOver(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    target.write(source.readAll());
}

QByteArray ask(QSslSocket &socket)
{
    socket.write("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray answer;
    while (!answer.contains("\r\n\r\n{") && socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    return answer;
}
} // namespace

void CertificateRows::rb_18_shown_by_api_and_health()
{
    const auto files = m_made.selfSigned(test::kLocalNames, 6);
    test::ControllerFixture controller({{}, {}, tlsSettings(files) + "watch = [\"127.0.0.1:1\"]\nrenew-dry-run = \"/bin/echo simulated\"\n", true});
    QVERIFY2(controller.start(), controller.log().constData());
    const auto certificates = [&controller] {
        return controller.request({"GET", "/api/admin/certificates", {{"X-API-Key", controller.key()}}, {}, false, false}).object();
    };
    QTRY_VERIFY(!certificates()["renewal"_L1]["ranAt"_L1].isNull() && !certificates()["certificates"_L1][1]["checkedAt"_L1].isNull());
    const QJsonObject shown = certificates();
    QCOMPARE(shown["total"_L1].toInt(), 2);
    QCOMPARE(shown["certificates"_L1][0]["target"_L1].toString(), files.certificate);
    QCOMPARE(shown["certificates"_L1][0]["status"_L1].toString(), u"critical"_s);
    QCOMPARE(shown["certificates"_L1][1]["target"_L1].toString(), u"127.0.0.1:1"_s);
    QCOMPARE(shown["certificates"_L1][1]["status"_L1].toString(), u"warning"_s);
    QCOMPARE(shown["renewal"_L1]["output"_L1].toString(), u"simulated\n"_s);
    const auto reasons = [&controller] {
        return QString::fromUtf8(controller.request({"GET", "/health", {}, {}, false, false}).body);
    };
    QTRY_VERIFY2(reasons().contains(u"certificate of "_s + files.certificate + u" is critical"_s), qPrintable(reasons()));
    QVERIFY(reasons().contains(u"\"status\":\"degraded\""_s));

    const auto admin = [&controller](const QByteArray &method, const QByteArray &target) {
        return controller.request({method, target, {{"X-API-Key", controller.key()}}, {}, false, false});
    };
    const test::HttpReply asked = admin("POST", "/api/admin/schedule/certificates/run"); // now, not tomorrow
    QCOMPARE(asked.status, 202);
    const QByteArray run = "/api/admin/runs/" + asked.object()["runId"_L1].toString().toLatin1();
    QTRY_VERIFY2(admin("GET", run).body.contains("\"state\":\"failed\""), admin("GET", run).body.constData());
    QVERIFY2(admin("GET", run).body.contains("is critical"), admin("GET", run).body.constData());
}

QByteArray CertificateRows::shownBy(QSslSocket &socket, quint16 port)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    return socket.waitForEncrypted(10'000) ? socket.peerCertificate().digest() : QByteArray();
}

void CertificateRows::rb_18_new_files_are_taken_without_a_broken_connection()
{
    const auto first = m_made.selfSigned(test::kLocalNames, 90);
    const auto second = m_made.selfSigned(test::kLocalNames, 91);
    const QByteArray secondDigest = QSslCertificate::fromPath(second.certificate).value(0).digest();
    test::ControllerFixture controller({{}, {}, tlsSettings(first), true});
    QVERIFY2(controller.start(), controller.log().constData());
    QSslSocket kept;
    const QByteArray firstDigest = shownBy(kept, tlsPort(controller));
    QVERIFY(!firstDigest.isEmpty());
    QVERIFY(ask(kept).startsWith("HTTP/1.1 200"));

    copyOver(second.certificate, first.certificate); // half of a renewal: refused, and said so
    QTRY_VERIFY2(controller.log().contains("tls.reload_failed"), controller.log().constData());
    QVERIFY(controller.log().contains("does not belong to the certificate"));
    QSslSocket between;
    QCOMPARE(shownBy(between, tlsPort(controller)), firstDigest);

    copyOver(second.key, first.key);
    QTRY_VERIFY2(controller.log().contains("tls.reloaded"), controller.log().constData());
    QSslSocket fresh;
    QCOMPARE(shownBy(fresh, tlsPort(controller)), secondDigest);
    QVERIFY(ask(kept).startsWith("HTTP/1.1 200"));
    QCOMPARE(kept.peerCertificate().digest(), firstDigest);

    QVERIFY(controller.terminate().ended);
    copyOver(m_authority.key, first.key);
    QVERIFY(!controller.start(std::chrono::seconds(5))); // a wrong pair at start: told at once, exit status 78
    QVERIFY2(controller.log().contains("does not belong to the certificate"), controller.log().constData());
}

QTEST_GUILESS_MAIN(CertificateRows)
#include "certificates.moc"
