// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/heartbeat.h"
#include "common/platform/processes.h"
#include "common/platform/servicenotifier.h"
#include "daemon/store/metricstore.h"
#include "daemon/store/sqlitestore.h"
#include "tests/integration/farm.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeservicemanager.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <netinet/in.h>
#include <thread>

using namespace freeagent;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using integration::Farm;
using test::ControllerFixture;
using test::FakeServiceManager;

/// RB-20 and RB-22: the controller in the hands of a service manager.
class SupervisionRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_20_killed_controller_is_back();
    void rb_20_watchdog_is_fed();
    void rb_20_blocked_database_stops_the_watchdog();
    void rb_20_restart_under_load_refuses_nobody();
    void rb_20_restart_finishes_running_requests();
    void rb_20_reload_tells_what_changed();
    void rb_22_second_start_names_the_holder_data();
    void rb_22_second_start_names_the_holder();
};

namespace {
/// A listening socket as a socket unit opens it, kept by whoever starts the controller.
class ListeningSocket
{
public:
    ListeningSocket()
        : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_descriptor, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_descriptor, 4096) != 0
            || ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("cannot listen");
        m_port = ntohs(address.sin_port);
    }
    ~ListeningSocket() { ::close(m_descriptor); }
    ListeningSocket(const ListeningSocket &) = delete;
    ListeningSocket &operator=(const ListeningSocket &) = delete;

    int descriptor() const { return m_descriptor; }
    quint16 port() const { return m_port; }

private:
    int m_descriptor;
    quint16 m_port = 0;
};

ControllerFixture::Options activatedBy(const ListeningSocket &socket)
{
    return {{}, {u"LISTEN_FDNAMES=http"_s}, {}, true, socket.descriptor()};
}

/// Clients that ask all the time, each request on a connection of its own, and count what goes wrong.
class Load
{
public:
    explicit Load(quint16 port)
    {
        for (int i = 0; i < 4; ++i)
            m_threads.emplace_back([this, port] { run(port); });
    }
    ~Load() { stop(); }
    void stop()
    {
        m_stopping = true;
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    int served() const { return m_served; }
    int refused() const { return m_refused; }
    int failed() const { return m_failed; }

private:
    void run(quint16 port)
    {
        while (!m_stopping) {
            test::RawHttp client(port);
            if (!client.connect())
                ++m_refused;
            else if (client.send({"GET", "/health", {{"Connection", "close"}}, {}, false, false}).status == 200)
                ++m_served;
            else
                ++m_failed;
        }
    }

    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_served = 0;
    std::atomic<int> m_refused = 0;
    std::atomic<int> m_failed = 0;
    std::vector<std::thread> m_threads;
};
} // namespace

void SupervisionRows::rb_20_killed_controller_is_back()
{
    ControllerFixture controller;
    QVERIFY2(controller.start(), controller.log().constData());
    Farm farm(controller);
    QList<QByteArray> builds;
    for (int i = 0; i < 20; ++i)
        builds.append(farm.submit());
    const QByteArray worker = farm.registerWorker();
    QCOMPARE(farm.poll(worker), builds[0]);
    controller.kill();
    QElapsedTimer down;
    down.start();
    QVERIFY2(controller.start(), controller.log().constData());
    QVERIFY2(down.elapsed() < 5000, qPrintable(QString::number(down.elapsed())));
    farm.reconnect();
    for (const QByteArray &build : builds)
        QCOMPARE(farm.status(build)["id"_L1].toString().toLatin1(), build); // no row is lost
    QCOMPARE(farm.poll(worker), builds[0]); // the running build still has its worker
    QVERIFY(farm.complete(worker, builds[0]));
}

void SupervisionRows::rb_20_watchdog_is_fed()
{
    const QTemporaryDir folder;
    const QByteArray address = folder.filePath(u"notify"_s).toLocal8Bit();
    FakeServiceManager manager(address);
    ControllerFixture controller({{}, {u"NOTIFY_SOCKET="_s + QString::fromLocal8Bit(address), u"WATCHDOG_USEC=1200000"_s}, {}, true});
    QVERIFY2(controller.start(), controller.log().constData());
    QByteArray first = manager.heard(10s);
    int migrations = 0;
    for (; first.startsWith("EXTEND_TIMEOUT_USEC=") || first.startsWith("STATUS=changing the database"); first = manager.heard(10s))
        migrations += first.startsWith("EXTEND_TIMEOUT_USEC=900000000");
    QVERIFY(migrations > 0); // a new database is made step by step; each may take its time
    QCOMPARE(first, QByteArray("READY=1\nSTATUS=0/0 workers, 0 queued"));
    for (int i = 0; i < 5; ++i)
        QVERIFY(manager.hears("WATCHDOG=1"));
    Farm farm(controller);
    farm.registerWorker();
    farm.submit();
    farm.submit("android");
    QVERIFY(manager.hears("STATUS=1/1 workers, 2 queued"));

    ::kill(controller.pid(), SIGSTOP);
    manager.all();
    QVERIFY(!manager.hears("WATCHDOG=1", 1300ms)); // longer than the watchdog's time: the service manager ends it
    ::kill(controller.pid(), SIGCONT);
    QVERIFY(manager.hears("WATCHDOG=1"));
    ::kill(controller.pid(), SIGHUP);
    QVERIFY(manager.hears("RELOADING=1\nMONOTONIC_USEC="));
    QVERIFY(manager.hears("READY=1"));
    ::kill(controller.pid(), SIGTERM);
    QVERIFY(manager.hears("STOPPING=1"));
}

/// The real store, whose writer waits for another program that holds the database and never lets go.
void SupervisionRows::rb_20_blocked_database_stops_the_watchdog()
{
    const QTemporaryDir folder;
    const QByteArray address = folder.filePath(u"notify"_s).toLocal8Bit();
    FakeServiceManager manager(address);
    platform::ServiceNotifier notifier(address);
    test::FakeClock clock;
    store::SqliteOptions options;
    options.busyTimeout = std::chrono::hours(1);
    auto store = store::SqliteStore::open(folder.filePath(u"controller.db"_s), options);
    QVERIFY(store);
    store::SqliteMetricStore metrics(**store);
    int answers = 0;
    platform::Heartbeat heartbeat(notifier, clock, platform::Heartbeat::rulesFor(30s), [&](std::function<void()> answered) {
        metrics.probe([&answers, answered](Result<void>) {
            ++answers;
            answered();
        });
    });
    const auto fed = [&] {
        clock.advance(5s);
        heartbeat.beat();
        return manager.all().contains("WATCHDOG=1");
    };
    QVERIFY(fed());
    QTRY_COMPARE(answers, 1);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(folder.filePath(u"controller.db"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(fed()); // the question that stays open
        QVERIFY(fed());
        QVERIFY(fed());
        for (int i = 0; i < 5; ++i)
            QVERIFY(!fed());
        QVERIFY2(heartbeat.trouble().contains(u"database"), qPrintable(heartbeat.trouble()));
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_COMPARE(answers, 2);
    QVERIFY(fed());
}

void SupervisionRows::rb_20_restart_under_load_refuses_nobody()
{
    const ListeningSocket socket;
    ControllerFixture controller(activatedBy(socket));
    QVERIFY2(controller.start(), controller.log().constData());
    QCOMPARE(controller.port(), socket.port());
    Load load(socket.port());
    int before = 0;
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(load.served() > before + 50);
        before = load.served();
        QCOMPARE(controller.terminate().exitCode, 0);
        QVERIFY2(controller.start(), controller.log().constData());
    }
    QTRY_VERIFY(load.served() > before + 50);
    load.stop();
    QCOMPARE(load.refused(), 0);
    QCOMPARE(load.failed(), 0);
}

void SupervisionRows::rb_20_restart_finishes_running_requests()
{
    const ListeningSocket socket;
    ControllerFixture controller(activatedBy(socket));
    QVERIFY2(controller.start(), controller.log().constData());
    const test::Form form = test::Form().file("source", QByteArray(2 << 20, 's')).field("platform", "ios");
    const test::HttpRequest submission{"POST", "/api/builds/submit", {{"X-API-Key", controller.key()}, {"Content-Type", form.contentType()}},
                                       form.body(), false, false};
    const QByteArray request = test::encode(submission, controller.port()) + submission.body;
    test::RawHttp running(socket.port());
    QVERIFY(running.connect());
    QVERIFY(running.write(request.left(1 << 20)));
    QTRY_VERIFY(!QDir(controller.storageDir() + u"/incoming"_s).isEmpty());
    ::kill(controller.pid(), SIGTERM);
    QTRY_VERIFY(controller.log().contains("controller.stopping"));
    test::RawHttp early(socket.port()); // waits in the socket's queue for the successor
    QVERIFY(early.connect());
    QVERIFY(early.write(test::encode({"GET", "/health", {}, {}, false, false}, socket.port())));
    QVERIFY(running.write(request.mid(1 << 20)));
    const test::HttpReply submitted = running.readReply();
    QVERIFY2(submitted.status == 200 || submitted.status == 201, QByteArray(submitted.body + submitted.error).constData());
    QVERIFY(submitted.closes);
    QCOMPARE(controller.terminate().exitCode, 0);
    QVERIFY2(controller.start(), controller.log().constData());
    QCOMPARE(early.readReply().status, 200);
    Farm farm(controller);
    QCOMPARE(farm.status(submitted.object()["id"_L1].toString().toLatin1())["status"_L1].toString(), u"pending"_s);
}

void SupervisionRows::rb_20_reload_tells_what_changed()
{
    ControllerFixture controller({{}, {}, "[log]\nlevel = \"info\"\n[http]\nidle-timeout = \"75s\"\n", true});
    QVERIFY2(controller.start(), controller.log().constData());
    const auto rewrite = [&controller](const QByteArray &toml) {
        QFile file(controller.folder() + u"/controller.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(toml) == toml.size());
        file.close();
        ::kill(controller.pid(), SIGHUP);
    };
    rewrite("[log]\nlevel = \"warn\"\n[http]\nidle-timeout = \"100ms\"\nlisten = \"127.0.0.2\"\n");
    QTRY_VERIFY2(controller.log().contains("http.idle-timeout: \"75s\" -> \"100ms\"") && controller.log().contains("in effect"), controller.log().constData());
    test::RawHttp idle = controller.connection();
    QTRY_COMPARE(idle.send({"GET", "/health", {}, {}, false, false}).status, 200);
    QVERIFY(idle.closedByPeer(10s));

    rewrite("[http]\nidle-timeout = \"soon\"\n");
    QTRY_VERIFY2(controller.log().contains("config.reload_failed"), controller.log().constData());
    QCOMPARE(controller.request({"GET", "/health", {}, {}, false, false}).status, 200);
    rewrite("[queue]\nlease = \"90s\"\n[limits]\nsource = \"1GiB\"\n");
    QTRY_VERIFY2(controller.log().contains("limits.source") && controller.log().contains("needs a restart"), controller.log().constData());
}

void SupervisionRows::rb_22_second_start_names_the_holder_data()
{
    QTest::addColumn<bool>("samePort");
    QTest::newRow("the same port") << true;
    QTest::newRow("the same data") << false;
}

void SupervisionRows::rb_22_second_start_names_the_holder()
{
    QFETCH(bool, samePort);
    ControllerFixture first;
    QVERIFY2(first.start(), first.log().constData());
    const QTemporaryDir other;
    QProcess second;
    second.start(test::productBinary(u"expo-controller"_s),
                 {u"--data-dir"_s, samePort ? other.filePath(u"data"_s) : first.dataDir(), u"--storage-dir"_s, other.filePath(u"storage"_s), u"--port"_s,
                  samePort ? QString::number(first.port()) : u"0"_s});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 78);
    const QByteArray said = second.readAllStandardError().trimmed();
    QVERIFY2(!said.contains('\n'), said.constData());
    const auto holder = platform::processInfo(first.pid());
    QVERIFY(holder && holder->command == u"expo-controller"_s);
    // "pid 1234 (expo-controller, unit expo-controller.service)"; the unit where the holder runs in one.
    QVERIFY2(QString::fromLocal8Bit(said).contains(platform::text(*holder)), said.constData());
    QVERIFY(said.contains("pid " + QByteArray::number(first.pid())));
    QCOMPARE(first.request({"GET", "/health", {}, {}, false, false}).status, 200);
}

QTEST_GUILESS_MAIN(SupervisionRows)
#include "supervision.moc"
