// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/schema.h"
#include "tests/runbook/ctlshell.h"
#include "tests/support/backupfarm.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <csignal>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

#define EXITS(typed, expected)                                                                                                 \
    do {                                                                                                                       \
        const CtlShell::Typed one = (typed);                                                                                   \
        QVERIFY2(one.exitCode == (expected), one.text().constData());                                                          \
    } while (false)
#define SHOWS(typed, part)                                                                                                     \
    do {                                                                                                                       \
        const CtlShell::Typed one = (typed);                                                                                   \
        QVERIFY2(one.out.contains(part), one.text().constData());                                                              \
    } while (false)

class RunbookBackups : public QObject
{
    Q_OBJECT

    static QJsonArray listed(CtlShell &shell) { return shell.farm().get("/api/backups").object().value(u"backups"_s).toArray(); }
    static int kept(CtlShell &shell, const QString &kind)
    {
        int number = 0;
        for (const QJsonValue &item : listed(shell))
            number += item[u"kind"_s].toString() == kind;
        return number;
    }
    static QStringList folders(const QString &backups, bool hidden)
    {
        QStringList names = QDir(backups).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeIf([hidden](const QString &name) { return name.startsWith(u'.') != hidden || name == u"storage"; });
        return names;
    }
    struct Restored {
        int exitCode;
        QByteArray out;
    };
    static Restored restore(const ControllerFixture &controller, const QStringList &words)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(productBinary(u"expo-controller"_s),
                      QStringList{u"restore"_s} + words + QStringList{u"--data-dir"_s, controller.dataDir(), u"--storage-dir"_s, controller.storageDir()});
        program.waitForFinished(60'000);
        return {program.exitCode(), program.readAll()};
    }

private Q_SLOTS:
    void rb_48_manifest_and_latest()
    {
        CtlShell shell;
        shell.farm().submit();
        EXITS(shell.type(u"expoctl backup create"_s), 0);
        EXITS(shell.type(u"cd data/backups/latest/ && sha256sum -c SHA256SUMS"_s), 0);
        SHOWS(shell.type(u"jq -r '[.id, .kind, .version, .database.schemaVersion, .database.rows.builds, (.files|length)] | @csv' data/backups/latest/manifest.json"_s),
              u"-manual\",\"manual\",\"" FREEAGENT_VERSION "\",%1,1,2"_s.arg(store::migrations().size()));
        SHOWS(shell.type(u"expoctl backup list"_s), u"-manual"_s);
        EXITS(shell.type(u"expoctl backup verify \"$(basename $(readlink data/backups/latest))\""_s), 0);
    }

    void rb_48_a_kill_leaves_nothing_that_looks_whole()
    {
        ControllerFixture controller;
        QVERIFY(controller.start() && controller.terminate().ended);
        BackupFarm::fill(controller.dataDir() + u"/controller.db"_s, 1, 30'000);
        QVERIFY2(controller.start(), controller.log().constData());
        const QString backups = controller.dataDir() + u"/backups"_s;
        QRandomGenerator random(20260201);
        int interrupted = 0;
        for (int round = 0; round < 15; ++round) {
            QCOMPARE(controller.request({"POST", "/api/backups", {{"X-API-Key", controller.key()}}, {}, false, false}).status, 202);
            QTest::qWait(int(random.bounded(120)));
            controller.kill();
            interrupted += !folders(backups, true).isEmpty();
            for (const QString &name : folders(backups, false)) {
                QVERIFY2(QFile::exists(backups + u'/' + name + u"/verified.json"_s), qPrintable(name));
                QCOMPARE(QProcess::execute(u"/bin/sh"_s, {u"-c"_s, u"cd '%1' && sha256sum --quiet -c SHA256SUMS"_s.arg(backups + u'/' + name)}), 0);
            }
            QVERIFY2(controller.start(), controller.log().constData());
            QTRY_VERIFY2(folders(backups, true).isEmpty(), "leftovers go");
        }
        QVERIFY2(interrupted > 2, "the kills came between two backups only");
    }

    void rb_49_a_changed_configuration_is_kept()
    {
        CtlShell shell({{}, {}, "[queue]\nlease = \"120s\"\n", true});
        QTRY_COMPARE(kept(shell, u"config-change"_s), 1);
        QFile file(shell.controller().folder() + u"/controller.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("[queue]\nlease = \"130s\"\n") > 0);
        file.close();
        ::kill(shell.controller().pid(), SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(kept(shell, u"config-change"_s), 2, 60'000);
        ::kill(shell.controller().pid(), SIGHUP); // nothing new: nothing kept
        SHOWS(shell.type(u"jq -c .changes data/backups/*-config-change*/changes.json"_s),
              u"[{\"after\":\"\\\"130s\\\"\",\"before\":\"\\\"2m\\\"\",\"key\":\"queue.lease\"}]"_s);
        SHOWS(shell.type(u"cat data/backups/*-config-change*/config.json"_s), u"\"api.key\": \"(sealed "_s);
        EXITS(shell.type(u"grep -r -e \"$K\" data/backups"_s), 1); // no secret anywhere
        for (int start = 0; start < 3; ++start) { // the first has another port
            QVERIFY(shell.controller().restart());
            shell.farm().reconnect();
            QTRY_COMPARE(kept(shell, u"config-change"_s), 3);
        }
    }

    void rb_51_backup_status()
    {
        CtlShell shell;
        SHOWS(shell.type(u"expoctl backup status"_s), u"never"_s);
        SHOWS(shell.type(u"expoctl check backup"_s), u"there is no backup yet"_s);
        EXITS(shell.type(u"expoctl backup create -q"_s), 0);
        for (const QString &word : {u"Last success"_s, u"Last verified"_s, u"Age"_s, u"Next"_s, u"Latest"_s})
            SHOWS(shell.type(u"expoctl backup"_s), word);
        EXITS(shell.type(u"expoctl check backup"_s), 0);
        SHOWS(shell.type(u"expoctl check backup"_s), u"BACKUP OK: "_s);
        SHOWS(shell.type(u"expoctl check morning"_s), u"Backup"_s);
        EXITS(shell.type(u"expoctl backup status --json | jq -e '.ageSeconds < 60 and .late == false and (.next|length) > 0'"_s), 0);
        SHOWS(shell.type(u"curl -s $C/metrics"_s), u"expo_backup_last_success_timestamp_seconds 1"_s);
        SHOWS(shell.type(u"expoctl backup retention"_s), u"made by hand"_s);
    }

    void rb_52_everything_while_builds_run()
    {
        CtlShell shell;
        const QByteArray worker = shell.farm().registerWorker();
        const QByteArray first = shell.farm().submit();
        QCOMPARE(shell.farm().poll(worker), first);
        const auto started = shell.type(u"expoctl backup create --with-storage --no-wait"_s);
        QCOMPARE(started.exitCode, 0);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!shell.farm().submit().isEmpty());
        QVERIFY(shell.farm().complete(worker, first));
        EXITS(shell.type(u"expoctl runs follow "_s + started.out.trimmed()), 0);
        EXITS(shell.type(u"expoctl backup verify $(expoctl backup status --json | jq -r .latest)"_s), 0);
        // A second one copies only what is new.
        EXITS(shell.type(u"expoctl backup create --with-storage"_s), 0);
        EXITS(shell.type(u"expoctl backup create --with-storage"_s), 0);
        EXITS(shell.type(u"expoctl backup list --json | jq -e '.backups[0].storage | .copiedFiles == 0 and .files == 22'"_s), 0);
    }

    /// A backup that was made while builds were coming in, restored on a machine that has nothing.
    void rb_54_on_a_clean_machine()
    {
        ControllerFixture old;
        QVERIFY2(old.start(), old.log().constData());
        const Headers key{{"X-API-Key", old.key()}};
        const QJsonObject registered = old.request({"POST", "/api/workers/register", key + Headers{{"Content-Type", "application/json"}},
                                                    R"({"name":"mac","capabilities":{}})", false, false}).object();
        integration::Farm farm(old);
        for (int i = 0; i < 30; ++i)
            farm.submit();
        const QByteArray run = old.request({"POST", "/api/backups", key + Headers{{"Content-Type", "application/json"}}, R"({"withStorage":true})", false, false})
                                   .object().value(u"runId"_s).toString().toLatin1();
        QString state;
        int meanwhile = 0;
        while (state != u"done" && state != u"failed" && meanwhile < 5000) {
            farm.submit();
            ++meanwhile;
            state = farm.get("/api/admin/runs/" + run).object().value(u"run"_s).toObject().value(u"state"_s).toString();
        }
        QCOMPARE(state, u"done"_s);
        const QString backup = old.dataDir() + u"/backups/"_s + QFile::symLinkTarget(old.dataDir() + u"/backups/latest"_s).section(u'/', -1);
        QFile manifest(backup + u"/manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const qint64 builds = QJsonDocument::fromJson(manifest.readAll())[u"database"_s][u"rows"_s][u"builds"_s].toInteger();
        QVERIFY(builds >= 30 && builds <= 30 + meanwhile);
        old.kill();

        ControllerFixture machine;
        const Restored dry = restore(machine, {backup, u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY2(dry.out.contains("a clean machine"), dry.out.constData());
        QVERIFY(!QFile::exists(machine.dataDir() + u"/controller.db"_s));
        QCOMPARE(restore(machine, {backup}).exitCode, 64); // nobody said yes
        const Restored done = restore(machine, {backup, u"--yes"_s});
        QVERIFY2(done.exitCode == 0, done.out.constData());
        QVERIFY2(machine.start(), machine.log().constData());
        integration::Farm restored(machine);
        QCOMPARE(restored.get("/api/builds?limit=1").status, 200);
        QCOMPARE(restored.get("/api/stats").object().value(u"totalBuilds"_s).toInteger(), builds);
        // The worker comes back by itself with the token that it has.
        const QByteArray id = registered.value(u"id"_s).toString().toLatin1();
        const HttpReply polled = machine.request({"GET", "/api/workers/poll?worker_id=" + id,
                                                  {{"X-Worker-Token", registered.value(u"access_token"_s).toString().toLatin1()}, {"X-Worker-Id", id}}, {}, false, false});
        QVERIFY2(polled.status == 200 && polled.body.contains("\"id\""), polled.body.constData());
        const QJsonArray all = QJsonDocument::fromJson(restored.get("/api/builds").body).array();
        QCOMPARE(all.size(), builds);
        for (const QJsonValue &build : all) // or the queue is too long to be healthy
            QVERIFY(build[u"status"_s].toString() != u"pending" || restored.cancel(build[u"id"_s].toString().toLatin1()));
        QTRY_VERIFY2(restored.get("/health").object().value(u"status"_s).toString() == u"healthy", restored.get("/health").body.constData());
    }

    void rb_54_refuses_beside_a_controller()
    {
        CtlShell shell;
        EXITS(shell.type(u"expoctl backup create"_s), 0);
        const Restored refused = restore(shell.controller(), {u"latest"_s, u"--yes"_s});
        QCOMPARE(refused.exitCode, 75);
        QVERIFY2(refused.out.contains("in use by process"), refused.out.constData());
        QCOMPARE(restore(shell.controller(), {u"latest"_s, u"--dry-run"_s}).exitCode, 0);
        QCOMPARE(restore(shell.controller(), {u"20200101T000000Z-daily"_s, u"--dry-run"_s}).exitCode, 1);
        QCOMPARE(restore(shell.controller(), {}).exitCode, 64);
    }
};

QTEST_GUILESS_MAIN(RunbookBackups)
#include "backups.moc"
