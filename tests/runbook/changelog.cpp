// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/assemble.h"
#include "tests/runbook/ctlshell.h"
#include "tests/support/fakes3.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

class RunbookChangeLog : public QObject
{
    Q_OBJECT

    struct Said {
        int exitCode;
        QByteArray out;
    };
    static Said restore(const QStringList &words, const QString &data, const QString &storage)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(productBinary(u"expo-controller"_s), QStringList{u"restore"_s} + words + QStringList{u"--data-dir"_s, data, u"--storage-dir"_s, storage});
        program.waitForFinished(60'000);
        return {program.exitCode(), program.readAll()};
    }
    static Said restore(const QStringList &words, const ControllerFixture &controller) { return restore(words, controller.dataDir(), controller.storageDir()); }

    static QMap<QString, QString> builds(integration::Farm &farm)
    {
        QMap<QString, QString> states;
        for (const QJsonValue &item : farm.get("/api/builds").json().toArray())
            states.insert(item[u"id"_s].toString(), item[u"status"_s].toString());
        return states;
    }
    static QMap<QString, QString> buildsAt(const QString &log, std::optional<Time> at = {})
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"then.db"_s);
        if (const auto made = changelog::assemble(log, at, file); !made)
            return {{u"error"_s, made.error().message}};
        QMap<QString, QString> states;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"then"_s);
            db.setDatabaseName(file);
            QSqlQuery query(db);
            if (db.open() && query.exec(u"SELECT id, status FROM builds"_s))
                while (query.next())
                    states.insert(query.value(0).toString(), query.value(1).toString());
        }
        QSqlDatabase::removeDatabase(u"then"_s);
        return states;
    }
    static QString iso(Time at) { return QString::fromLatin1(toIso(at)); }
    static QJsonObject logOf(integration::Farm &farm) { return farm.get("/api/backups/status").object().value(u"changelog"_s).toObject(); }
    static bool hasBase(integration::Farm &farm) { return !logOf(farm).value(u"newestBase"_s).isNull(); }

private Q_SLOTS:
    void rb_55_any_second_comes_back()
    {
        CtlShell shell;
        integration::Farm &farm = shell.farm();
        const SystemClock clock;
        std::vector<std::pair<Time, QMap<QString, QString>>> moments;
        const QByteArray worker = farm.registerWorker();
        const auto note = [&] { // at the next whole second
            const Time second = fromMs((toMs(clock.now()) / 1000 + 1) * 1000);
            QTest::qWait(int((second - clock.now()).count()) + 2);
            moments.emplace_back(second, builds(farm));
        };
        for (int i = 0; i < 3; ++i) {
            farm.submit();
            farm.submit();
            note();
            const QByteArray build = farm.poll(worker);
            note();
            QVERIFY(farm.complete(worker, build));
            note();
        }
        const QString log = shell.controller().dataDir() + u"/changelog"_s;
        QTRY_COMPARE(buildsAt(log, moments.back().first), moments.back().second);
        for (const auto &[at, states] : moments)
            QCOMPARE(buildsAt(log, at), states);

        // Over a restart and a kill the same.
        QVERIFY(shell.controller().restart());
        shell.controller().kill();
        const auto &[at, states] = moments[4];
        const Said dry = restore({u"--at"_s, iso(at), u"--dry-run"_s}, shell.controller());
        QVERIFY2(dry.exitCode == 0, dry.out.constData());
        QVERIFY2(dry.out.contains(QStringLiteral("%1 builds would be lost").arg(moments.back().second.size() - states.size()).toUtf8()), dry.out.constData());
        QVERIFY(dry.out.contains("Nothing was changed"));
        const Said early = restore({u"--at"_s, u"2020-01-01T00:00:00Z"_s, u"--dry-run"_s}, shell.controller());
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.out.contains("is before the change log begins. The change log in") && early.out.contains(" covers 20"), early.out.constData());
        QCOMPARE(restore({u"--at"_s, u"yesterday"_s}, shell.controller()).exitCode, 64);

        const Said done = restore({u"--at"_s, iso(at), u"--yes"_s}, shell.controller());
        QVERIFY2(done.exitCode == 0, done.out.constData());
        QVERIFY2(done.out.contains("Undo:     expo-controller restore "), done.out.constData());
        QVERIFY2(shell.controller().start(), shell.controller().log().constData());
        shell.farm().reconnect();
        QCOMPARE(builds(shell.farm()), states);

        // What was before the restore is still to be had.
        QCOMPARE(buildsAt(log, moments.back().first), moments.back().second);
    }

    void rb_55_a_lost_database_is_not_begun_anew()
    {
        CtlShell shell;
        shell.farm().submit();
        QTRY_VERIFY(logOf(shell.farm()).value(u"lagSeconds"_s).toDouble(1) == 0.0);
        const QMap<QString, QString> states = builds(shell.farm());
        shell.controller().kill();
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(shell.controller().dataDir() + u"/controller.db"_s + ending);
        QVERIFY(!shell.controller().start());
        QVERIFY2(shell.controller().log().contains("expo-controller restore --at newest"), shell.controller().log().constData());
        const Said done = restore({u"--at"_s, u"newest"_s, u"--yes"_s}, shell.controller());
        QVERIFY2(done.exitCode == 0, done.out.constData());
        QVERIFY2(shell.controller().start(), shell.controller().log().constData());
        shell.farm().reconnect();
        QCOMPARE(builds(shell.farm()), states);
    }

    void rb_53_changes_arrive_elsewhere_within_a_second()
    {
        const QTemporaryDir other;
        CtlShell shell({{}, {}, "[backup]\ntargets = [\"file:" + other.path().toUtf8() + "\"]\n", true});
        for (int i = 0; i < 5; ++i) {
            shell.farm().submit();
            const QMap<QString, QString> states = builds(shell.farm());
            QTRY_COMPARE_WITH_TIMEOUT(buildsAt(other.path() + u"/changelog"_s), states, 1500); // putting it together takes its part
        }
    }

    void rb_53_the_change_log_arrives_sealed_in_a_bucket()
    {
        FakeS3 store;
        const QTemporaryDir safe;
        const QString key = safe.filePath(u"backup.key"_s);
        QCOMPARE(QProcess::execute(productBinary(u"expo-controller"_s), {u"backup-key"_s, key}), 0);
        QFile secret(safe.filePath(u"s3-secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write(store.secretKey) > 0);
        secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        secret.close();
        const QByteArray target = "s3://" + store.bucket.toLatin1() + "/farm";
        const QByteArray configuration = "[backup]\ntargets = [\"" + target + "\"]\nkey_file = \"" + key.toUtf8() + "\"\n[backup.s3]\nendpoint = \""
            + store.endpoint().toLatin1() + "\"\nregion = \"" + store.region.toLatin1() + "\"\naccess-key = \"" + store.accessKey + "\"\nsecret-key_file = \""
            + secret.fileName().toUtf8() + "\"\nallow-private = [\"127.0.0.1\"]\n";
        CtlShell shell({{}, {}, configuration, true});
        shell.farm().submit();
        shell.farm().submit();
        const QMap<QString, QString> states = builds(shell.farm());
        QTest::qWait(1500); // nothing says when it has arrived but the place itself
        shell.controller().kill();

        ControllerFixture machine;
        QFile config(machine.folder() + u"/restore.toml"_s);
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write(configuration) > 0);
        config.close();
        const Said done = restore({u"--at"_s, u"newest"_s, u"--from"_s, QString::fromLatin1(target), u"--yes"_s, u"--config"_s, config.fileName()}, machine);
        QVERIFY2(done.exitCode == 0, done.out.constData());
        QVERIFY2(machine.start(), machine.log().constData());
        integration::Farm farm(machine);
        QCOMPARE(builds(farm), states);
        int objects = 0;
        QDirIterator it(store.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile object(it.next());
            objects += object.fileName().contains(u"/changelog/"_s);
            QVERIFY2(object.open(QIODevice::ReadOnly) && !object.readAll().contains("EFAL"), qPrintable(object.fileName()));
        }
        QVERIFY(objects >= 2);
    }

    void rb_54_from_the_change_log_on_a_clean_machine()
    {
        const QTemporaryDir other;
        CtlShell shell({{}, {}, "[backup]\ntargets = [\"file:" + other.path().toUtf8() + "\"]\n", true});
        shell.farm().submit();
        shell.farm().submit();
        const QMap<QString, QString> states = builds(shell.farm());
        QVERIFY(shell.controller().terminate().ended);
        ControllerFixture machine;
        const Said done = restore({u"--at=newest"_s, u"--yes"_s, u"--changelog-folder"_s, other.path() + u"/changelog"_s}, machine);
        QVERIFY2(done.exitCode == 0, done.out.constData());
        QVERIFY2(done.out.contains("a clean machine"), done.out.constData());
        QVERIFY2(machine.start(), machine.log().constData());
        integration::Farm farm(machine);
        QCOMPARE(builds(farm), states);
    }

    void rb_55_a_log_that_cannot_be_written_is_told()
    {
        const QTemporaryDir place;
        QFile blocked(place.filePath(u"blocked"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        blocked.close();
        CtlShell shell({{}, {}, "[changelog]\nfolder = \"" + blocked.fileName().toUtf8() + "/log\"\n", true});
        QVERIFY(!shell.farm().submit().isEmpty()); // the farm goes on
        QTRY_VERIFY(shell.farm().get("/health").body.contains("the change log cannot be written"));
        QVERIFY(shell.farm().get("/metrics").body.contains("expo_changelog_failed 1"));
        QVERIFY(blocked.remove());
        QTRY_VERIFY_WITH_TIMEOUT(!shell.farm().get("/health").body.contains("the change log cannot be written"), 15'000);
        QTRY_VERIFY(hasBase(shell.farm()));
        QVERIFY(shell.farm().get("/metrics").body.contains("expo_changelog_failed 0"));
    }

    void change_log_switched_off()
    {
        CtlShell shell({{}, {}, "[changelog]\nenabled = false\n", true});
        QVERIFY(!shell.farm().submit().isEmpty());
        QVERIFY(shell.farm().get("/api/backups/status").object().value(u"changelog"_s).isNull());
        QVERIFY(!shell.farm().get("/metrics").body.contains("expo_changelog_"));
        QVERIFY(!QFile::exists(shell.controller().dataDir() + u"/changelog"_s));
        QVERIFY(shell.controller().terminate().ended);
        const Said none = restore({u"--at"_s, u"newest"_s, u"--dry-run"_s}, shell.controller());
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.out.contains("covers nothing"), none.out.constData());
    }

    void rb_55_synchronous_refuses_what_it_cannot_keep()
    {
        const QTemporaryDir place;
        CtlShell shell({{}, {}, "[changelog]\nmode = \"sync\"\nfolder = \"" + place.path().toUtf8() + "/log\"\n", true});
        QVERIFY(!shell.farm().submit().isEmpty());
        QVERIFY(shell.controller().terminate().ended);
        QVERIFY(QDir(place.filePath(u"log"_s)).removeRecursively());
        QFile blocked(place.filePath(u"log"_s));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        blocked.close();
        QVERIFY2(shell.controller().start(), shell.controller().log().constData());
        shell.farm().reconnect();
        const HttpReply refused = shell.farm().post("/api/builds/submit", Form().field("platform", "ios").file("source", "source"));
        QCOMPARE(refused.status, 503);
        QVERIFY2(refused.body.contains("could not be kept in the change log"), refused.body.constData());
        QVERIFY(!refused.header("retry-after").isEmpty());
        QVERIFY(blocked.remove());
        QVERIFY(!shell.farm().submit().isEmpty()); // by itself, without a restart
    }
};

QTEST_GUILESS_MAIN(RunbookChangeLog)
#include "changelog.moc"
