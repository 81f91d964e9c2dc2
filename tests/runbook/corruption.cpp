// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/rawdatabase.h"
#include "tests/runbook/realfarm.h"
#include "tests/support/daemon/zipbytes.h"
#include "tests/support/damagedfile.h"
#include "tests/support/httpsink.h"
#include "tests/support/patience.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;

namespace {
constexpr int kOld = 20'000; ///< builds of the past
constexpr qint64 kBehindTheBeginnings = 60; ///< pages: before them lie the roots of tables and indices
} // namespace

/// The real controller over a database that is damaged.
class Corruption : public QObject
{
    Q_OBJECT

    std::unique_ptr<RealFarm> farm;

    QString file() const { return farm->controller.dataDir() + u"/controller.db"_s; }
    QJsonObject recovery() { return farm->farm->get("/api/admin/recovery").object(); }
    QString state() { return recovery().value("state"_L1).toString(); }
    /// Some builds of the past, here and there.
    void lookAtSome()
    {
        for (int i = 0; i < 20; ++i)
            farm->farm->reconnect(), farm->farm->get("/api/builds/0V" + QByteArray::number(1 + QRandomGenerator::global()->bounded(kOld)).rightJustified(18, '0'));
    }
    qint64 builds() { return farm->farm->get("/api/builds?limit=1").object().value("total"_L1).toInteger(); }

    /// Builds 1 to kOld of the past, in one file; the controller does not run.
    void seed()
    {
        auto database = store::RawDatabase::open(file(), store::RawDatabase::Use::Fill);
        QVERIFY(database);
        const QByteArray numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(kOld) + ") ";
        QVERIFY(database->run("BEGIN"));
        QVERIFY(database->run("INSERT INTO builds (sequence, id, platform, status, outcome, priority, attempts, created_at, updated_at, completed_at, error_message, token_hash, "
                              "project, has_certs, has_result) " + numbers + "SELECT i + 1000, printf('0V%018d', i), 'ios', 'completed', 'success', 0, 1, i, i, i + 1, '', zeroblob(32), "
                              "'old', 0, 0 FROM n"));
        QVERIFY(database->run("INSERT INTO jobs (build_id, number, worker_id, worker_name, status, assigned_at, error_message) " + numbers
                              + "SELECT printf('0V%018d', i), 1, 'w', 'w', 'completed', i, '' FROM n"));
        QVERIFY(database->run("UPDATE build_counts SET number = number + " + QByteArray::number(kOld) + " WHERE status = 'completed' AND platform = 'ios'"));
        QVERIFY(database->run("INSERT OR IGNORE INTO build_counts VALUES ('ios', 'completed', 'success', " + QByteArray::number(kOld) + ", 0)"));
        QVERIFY(database->run("COMMIT"));
    }
    QByteArray digest(const QString &path)
    {
        QFile raw(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return raw.open(QIODevice::ReadOnly) && hash.addData(&raw) ? hash.result().toHex() : QByteArray();
    }
    void start()
    {
        QVERIFY2(farm->controller.start(std::chrono::seconds(60)), farm->controller.log().constData());
        farm->farm->reconnect();
    }
    void makeBackup()
    {
        QCOMPARE(farm->farm->post("/api/backups", "{}").status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(farm->farm->get("/api/backups/status").object().value("lastSuccess"_L1).isString(), patience);
    }
    /// A farm of kOld builds of the past and one of now, with 12 pages of noise; what it is to be found as.
    QByteArray damaged(quint32 seedOfNoise)
    {
        farm->controller.terminate();
        seed();
        damagePages(file(), 12, seedOfNoise, kBehindTheBeginnings);
        return digest(file());
    }
    int offline(const QStringList &words, QByteArray &output)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(productBinary(u"expo-controller"_s), words + QStringList{u"--data-dir"_s, farm->controller.dataDir(), u"--storage-dir"_s, farm->controller.storageDir()});
        program.waitForFinished(120'000);
        output = program.readAll();
        return program.exitCode();
    }

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<RealFarm>();
        QVERIFY(farm->farm);
    }
    void cleanup() { farm.reset(); }

    /// In a copy (a backup) and in the file: the check fails, and it is an alert.
    void rb_12_a_damaged_page_is_found()
    {
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"sound"_s, patience);
        QVERIFY(farm->farm->get("/metrics").body.contains("expo_database_damaged 0\n"));
        makeBackup();
        const QString id = farm->farm->get("/api/backups/status").object().value("latest"_L1).toString();
        damagePages(farm->controller.dataDir() + u"/backups/"_s + id + u"/controller.db"_s, 1, 7, 5);
        const HttpReply verified = farm->farm->post("/api/backups/" + id.toUtf8() + "/verify", "{}");
        QCOMPARE(verified.object().value("verified"_L1)["outcome"_L1].toString(), u"failed"_s);

        damaged(4);
        start();
        QVERIFY(farm->farm->get("/metrics").body.contains("expo_database_damaged 1\n"));
        QVERIFY(!recovery().value("damage"_L1).toString().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(QString::fromUtf8(farm->farm->get("/health").body).contains(u"the database is damaged"_s), patience);
    }

    /// Overwrite 12 pages with noise, start.
    void rb_28_twelve_pages_of_noise()
    {
        makeBackup();
        const QByteArray found = damaged(4);
        start();
        QCOMPARE(state(), u"awaiting-confirmation"_s);
        // Intake is closed with a clear body, reads go on, the damaged file is as it was found.
        const HttpReply refused = farm->farm->post("/api/builds/submit", Form().file("source", "the source").field("platform", "ios"));
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.object().value("code"_L1).toString(), u"STORE_DAMAGED"_s);
        QCOMPARE(refused.header("retry-after"), "60"_ba);
        const qint64 readable = builds();
        QVERIFY2(readable > kOld * 9 / 10, QByteArray::number(readable).constData());
        QCOMPARE(digest(file()), found);
        const QJsonObject report = recovery().value("report"_L1).toObject();
        QVERIFY(!report.value("base"_L1).toString().isEmpty());
        QVERIFY(!report.value("exact"_L1).toBool(true));
        qint64 salvaged = 0;
        qint64 lost = 0;
        for (const QJsonValue &table : report.value("tables"_L1).toArray())
            if (table["table"_L1].toString() == u"builds") {
                salvaged = table["salvaged"_L1].toInteger() + table["merged"_L1].toInteger();
                lost = table["lost"_L1].toInteger(-1);
            }
        QCOMPARE(salvaged, readable);
        QCOMPARE(salvaged + lost, kOld);

        QCOMPARE(farm->farm->post("/api/admin/recovery/confirm", "{}").status, 202);
        const pid_t pid = farm->controller.pid();
        QTRY_VERIFY_WITH_TIMEOUT((farm->farm->reconnect(), state() == u"sound"), patience);
        QCOMPARE(farm->controller.pid(), pid); // without a restart of the program
        QCOMPARE(builds(), readable);
        QVERIFY(!farm->farm->submit("ios").isEmpty());
        const QJsonArray kept = recovery().value("quarantine"_L1).toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0]["sha256"_L1].toString().toLatin1(), found);
        QCOMPARE(digest(kept[0]["path"_L1].toString() + u"/controller.db"_s), found);
        QVERIFY(farm->farm->get("/api/audit?action=recovery.confirm").body.contains("recovery.confirm"));
    }

    void rb_28_repaired_by_itself_when_nothing_is_lost()
    {
        farm->controller.terminate();
        seed();
        {
            auto database = store::RawDatabase::open(file(), store::RawDatabase::Use::Fill);
            store::RawStatement roots(*database, "SELECT rootpage FROM sqlite_master WHERE name = 'builds_created_at'");
            QCOMPARE(roots.step(), store::RawStatement::Step::Row);
            QFile raw(file());
            QVERIFY(raw.open(QIODevice::ReadWrite) && raw.seek((roots.integer(0) - 1) * 4096));
            raw.write(QByteArray(4096, '\x5a'));
        }
        start();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"sound"_s, patience);
        QCOMPARE(builds(), kOld);
        QVERIFY(!farm->farm->submit("ios").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(recovery().value("quarantine"_L1).toArray().size(), 1, patience);
    }

    /// Every change that was acknowledged is in the change log: nobody has to be asked.
    void rb_28_the_change_log_gives_everything_back()
    {
        QList<QByteArray> acknowledged;
        for (int i = 0; i < 50; ++i)
            acknowledged.append(farm->farm->submit("ios"));
        QVERIFY(farm->farm->cancel(acknowledged.front()));
        farm->controller.terminate();
        {
            auto database = store::RawDatabase::open(file(), store::RawDatabase::Use::Read);
            store::RawStatement roots(*database, "SELECT rootpage FROM sqlite_master WHERE name = 'builds'");
            QCOMPARE(roots.step(), store::RawStatement::Step::Row);
            const qint64 page = roots.integer(0);
            QFile raw(file());
            QVERIFY(raw.open(QIODevice::ReadWrite) && raw.seek((page - 1) * 4096));
            raw.write(QByteArray(4096, '\x5a'));
        }
        start();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"sound"_s, patience);
        QVERIFY2(farm->controller.log().contains("the change log up to"), farm->controller.log().constData());
        for (const QByteArray &build : std::as_const(acknowledged))
            QCOMPARE(farm->farm->get("/api/builds/" + build).status, 200);
        QCOMPARE(farm->farm->status(acknowledged.front()).value("status"_L1).toString(), u"failed"_s);
        QVERIFY(!farm->farm->submit("ios").isEmpty());
    }

    void rb_28_damage_while_it_serves()
    {
        farm->controller.terminate();
        seed();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"sound"_s, patience);
        const QByteArray build = farm->farm->submit("ios");
        damagePages(file(), 60, 9, kBehindTheBeginnings);
        // Whatever reads a damaged page rings. The repair loses nothing where the change log had begun with the sound file; else it asks.
        const pid_t pid = farm->controller.pid();
        QTRY_VERIFY_WITH_TIMEOUT((lookAtSome(), farm->controller.log().contains("The database is damaged")), patience);
        QTRY_VERIFY_WITH_TIMEOUT((farm->farm->reconnect(), state() == u"awaiting-confirmation" || !recovery().value("quarantine"_L1).toArray().isEmpty()), patience);
        QCOMPARE(farm->farm->get("/api/builds/" + build).status, 200);
        if (state() == u"awaiting-confirmation") {
            QCOMPARE(farm->farm->post("/api/builds/submit", Form().file("source", "the source").field("platform", "ios")).status, 503);
            QCOMPARE(farm->farm->post("/api/admin/recovery/confirm", "{}").status, 202);
        }
        QTRY_VERIFY_WITH_TIMEOUT((farm->farm->reconnect(), state() == u"sound"), patience);
        QCOMPARE(farm->controller.pid(), pid); // without a restart of the program
        QCOMPARE(farm->farm->get("/api/builds/" + build).status, 200); // what was acknowledged is there
        QVERIFY(!farm->farm->submit("ios").isEmpty());
    }

    /// The incident is open: told once, past the database, which takes no alert now.
    void rb_28_people_hear_of_it()
    {
        HttpSink sink;
        sink.answer = [](const HttpSink::Request &) { return HttpSink::status("202 Accepted", "{\"status\":\"success\"}"); };
        QTemporaryFile key;
        QVERIFY(key.open() && key.write("routing-key") > 0 && key.flush());
        farm = std::make_unique<RealFarm>("[notify]\nallow-private = [\"127.0.0.1\"]\n[channel.pager]\nkind = \"pagerduty\"\nendpoint = \"" + sink.url("/v2/enqueue")
                                          + "\"\nrouting-key_file = \"" + key.fileName().toUtf8() + "\"\n");
        QVERIFY(farm->farm);
        damaged(4);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(farm->controller.dataDir() + u"/recovery.told"_s), patience);
        const auto told = [&sink] {
            return std::count_if(sink.requests.begin(), sink.requests.end(), [](const HttpSink::Request &request) { return request.body.contains("database is damaged"); });
        };
        QCOMPARE(told(), 1);
        farm->controller.kill();
        start();
        QCOMPARE(state(), u"awaiting-confirmation"_s);
        QTest::qWait(300);
        QCOMPARE(told(), 1);
    }

    void rb_28_offline()
    {
        QByteArray output;
        QCOMPARE(offline({u"recover"_s}, output), 75); // the controller runs
        const QByteArray found = damaged(4);
        QCOMPARE(offline({u"recover"_s, u"--dry-run"_s}, output), 1);
        QVERIFY2(output.contains("damaged"), output.constData());
        QCOMPARE(digest(file()), found);
        QCOMPARE(offline({u"recover"_s}, output), 1); // nobody said yes
        QVERIFY2(output.contains("salvaged"), output.constData());
        QCOMPARE(digest(file()), found);
        QCOMPARE(offline({u"recover"_s, u"--yes"_s}, output), 0);
        QVERIFY2(output.contains(found), output.constData());
        QCOMPARE(offline({u"recover"_s}, output), 0);
        QVERIFY2(output.contains("nothing to repair"), output.constData());
        start();
        QVERIFY(builds() > kOld * 9 / 10);
    }

    /// The real worker keeps the result of its build and tries again until the database is repaired.
    void rb_28_a_running_build_delivers_after_the_repair()
    {
        Form form;
        form.field("platform", "android").file("source", zipOf({{"source.txt", "the build that ran"}}));
        const QByteArray build = farm->farm->post("/api/builds/submit", form).object().value("id"_L1).toString().toLatin1();
        QVERIFY(!build.isEmpty());
        const QString folder = farm->controller.folder();
        QFile config(folder + u"/worker.toml"_s);
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[platform]\nandroid = \"shell\"\nios = \"shell\"\n[sandbox]\nmode = \"none\"\n[disk]\nleast-free = \"1MiB\"\n"
                     "[runner.shell]\ncommands = [\"while ! test -e " + folder.toUtf8() + "/go; do sleep 0.05; done; cat source.txt > {artifact}\"]\n");
        config.close();
        Program worker;
        QVERIFY(worker.start(productBinary(u"expo-worker"_s), {u"--config"_s, config.fileName(), u"--controller"_s, u"http://127.0.0.1:%1"_s.arg(farm->controller.port()), u"--state-dir"_s,
                                                               folder + u"/worker"_s}, folder + u"/worker.log"_s, {u"CONTROLLER_API_KEY="_s + QString::fromLatin1(farm->controller.key())}));
        QTRY_COMPARE_WITH_TIMEOUT(farm->farm->status(build).value("status"_L1).toString(), u"building"_s, patience);
        damaged(4);
        start();
        QCOMPARE(state(), u"awaiting-confirmation"_s);
        QFile go(folder + u"/go"_s);
        QVERIFY(go.open(QIODevice::WriteOnly));
        // It is told to wait, and does.
        const auto log = [&] {
            QFile file(folder + u"/worker.log"_s);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(log().contains("reporting"), log().constData(), patience);
        QTest::qWait(1500); // long enough for several tries, were it not told to wait
        QVERIFY(worker.isRunning());
        QVERIFY(farm->farm->status(build).value("status"_L1).toString() != u"completed");
        QCOMPARE(farm->farm->post("/api/admin/recovery/confirm", "{}").status, 202);
        QTRY_VERIFY_WITH_TIMEOUT((farm->farm->reconnect(), state() == u"sound"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(farm->farm->status(build).value("status"_L1).toString(), u"completed"_s, 120'000);
        QCOMPARE(farm->farm->status(build).value("attempts"_L1).toInt(), 1); // the same one, not a repetition
        QCOMPARE(farm->farm->get("/api/builds/" + build + "/download").body, QByteArray("the build that ran"));
    }

    /// Killed while it waits, it waits again; the damaged file stays as it was.
    void rb_28_a_kill_changes_nothing()
    {
        const QByteArray found = damaged(4);
        start();
        const QJsonObject before = recovery().value("report"_L1).toObject();
        for (int i = 0; i < 3; ++i) {
            farm->controller.kill();
            start();
            QCOMPARE(state(), u"awaiting-confirmation"_s);
            QCOMPARE(recovery().value("report"_L1).toObject(), before);
            QCOMPARE(digest(file()), found);
        }
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"EXPO_CONTROLLER_URL"_s, u"http://127.0.0.1:%1"_s.arg(farm->controller.port()));
        environment.insert(u"EXPO_CONTROLLER_API_KEY"_s, QString::fromLatin1(farm->controller.key()));
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(productBinary(u"expoctl"_s), {u"recovery"_s, u"status"_s});
        QVERIFY(shell.waitForFinished(patience));
        const QByteArray shown = shell.readAll();
        QVERIFY2(shell.exitCode() == 0 && shown.contains("builds") && shown.contains("awaiting-confirmation"), shown.constData());
        shell.start(productBinary(u"expoctl"_s), {u"recovery"_s, u"confirm"_s, u"--yes"_s});
        QVERIFY(shell.waitForFinished(patience));
        QVERIFY2(shell.exitCode() == 0, shell.readAll().constData());
        QTRY_VERIFY_WITH_TIMEOUT((farm->farm->reconnect(), state() == u"sound"), patience);
    }
};

QTEST_GUILESS_MAIN(Corruption)
#include "corruption.moc"
