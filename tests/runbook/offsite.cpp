// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"
#include "tests/support/fakes3.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

class RunbookOffsite : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeS3> store;
    std::unique_ptr<QTemporaryDir> safe; ///< where the operator keeps keys

    struct Ran {
        int exitCode = -1;
        QByteArray out;
    };
    static Ran run(const QStringList &words, const QStringList &environment = {})
    {
        QProcess program;
        QProcessEnvironment full = QProcessEnvironment::systemEnvironment();
        for (const QString &entry : environment)
            full.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        program.setProcessEnvironment(full);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(productBinary(u"expo-controller"_s), words);
        program.waitForFinished(60'000);
        return {program.exitCode(), program.readAll()};
    }
    QString keyFile(const QString &name = u"backup.key"_s) const { return safe->filePath(name); }
    QString makeKey(const QString &name = u"backup.key"_s) const
    {
        if (const Ran made = run({u"backup-key"_s, keyFile(name)}); made.exitCode != 0)
            qFatal("%s", made.out.constData());
        return keyFile(name);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString secretFile(const QByteArray &secret) const
    {
        QFile file(safe->filePath(u"s3-secret"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size())
            qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    QByteArray settings(const QByteArray &targets, const QByteArray &more = {}) const
    {
        return "[backup]\ntargets = [" + targets + "]\n" + more + "[backup.s3]\nendpoint = \"" + store->endpoint().toLatin1() + "\"\nregion = \"" + store->region.toLatin1()
            + "\"\naccess-key = \"" + store->accessKey + "\"\nsecret-key_file = \"" + secretFile(store->secretKey).toUtf8() + "\"\nallow-private = [\"127.0.0.1\"]\n";
    }
    QByteArray keySetting() const { return "key_file = \"" + keyFile().toUtf8() + "\"\n"; }
    static QJsonObject status(CtlShell &shell) { return shell.farm().get("/api/backups/status").object(); }
    static Ran restore(const ControllerFixture &machine, const QStringList &words, const QByteArray &configuration)
    {
        const QString config = machine.folder() + u"/restore.toml"_s;
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
            qFatal("cannot write");
        file.close();
        return run(QStringList{u"restore"_s} + words + QStringList{u"--config"_s, config, u"--data-dir"_s, machine.dataDir(), u"--storage-dir"_s, machine.storageDir()});
    }

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<FakeS3>();
        safe = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { store.reset(); }

    void rb_53_sealed_before_it_leaves()
    {
        makeKey();
        QTemporaryDir other;
        const QByteArray targets = "\"s3://farm-backups/farm\", \"file:" + other.path().toUtf8() + "\", \"exec:/bin/cp -r {folder} " + safe->path().toUtf8() + "/sent\"";
        CtlShell shell({{}, {}, settings(targets, keySetting()), true});
        shell.farm().submit();
        const auto made = shell.type(u"expoctl backup create"_s);
        QVERIFY2(made.exitCode == 0, made.text().constData());
        const QString id = status(shell).value(u"latest"_s).toString();
        for (const QJsonValue &target : status(shell).value(u"targets"_s).toArray())
            QVERIFY2(target[u"at"_s].isString() && target[u"error"_s].isNull(), qPrintable(target[u"target"_s].toString() + target[u"error"_s].toString()));
        for (const QString &folder : {store->folder() + u"/farm/"_s + id, QString(other.path() + u'/' + id), safe->filePath(u"sent"_s)}) {
            const QStringList names = QDir(folder).entryList(QDir::Files);
            QVERIFY2(names.contains(u"controller.db.sealed"_s) && names.contains(u"manifest.json.sealed"_s) && names.contains(u"copy.json"_s), qPrintable(folder + names.join(u' ')));
            for (const QString &name : names) {
                const QByteArray content = read(folder + u'/' + name);
                QVERIFY2(name == u"copy.json" || (name.endsWith(u".sealed"_s) && content.startsWith("EFASEAL")), qPrintable(name));
                QVERIFY2(!content.contains("SQLite format") && !content.contains(shell.controller().key()), qPrintable(name));
            }
        }
        // Neither key nor secret is shown anywhere.
        const QByteArray key = read(keyFile()).trimmed();
        const auto shown = run({u"--print-config"_s, u"--config"_s, shell.controller().folder() + u"/controller.toml"_s});
        QVERIFY2(shown.exitCode == 0 && shown.out.contains("backup.key"), shown.out.constData());
        for (const QByteArray &text : {shown.out, shell.controller().log(), read(shell.controller().dataDir() + u"/backups/latest/config.json"_s)})
            QVERIFY(!text.contains(key) && !text.contains(store->secretKey));
        QVERIFY(shell.farm().get("/metrics").body.contains("expo_backup_copy_failed 0"));
    }

    void rb_53_a_refused_copy_is_told()
    {
        makeKey();
        CtlShell shell({{}, {}, settings("\"s3://farm-backups/farm\"", keySetting()).replace(store->accessKey, "AKSOMEBODYELSE"), true});
        QCOMPARE(shell.type(u"expoctl backup create"_s).exitCode, 0); // the backup itself is good
        QTRY_VERIFY(shell.farm().get("/health").body.contains("InvalidAccessKeyId"));
        QVERIFY2(status(shell).value(u"targets"_s)[0][u"error"_s].toString().contains(u"InvalidAccessKeyId"_s), "the target says so");
        QVERIFY(shell.type(u"expoctl backup status"_s).out.contains(u"InvalidAccessKeyId"_s));
        QVERIFY(shell.type(u"expoctl check backup"_s).exitCode != 0);
        QVERIFY(shell.farm().get("/metrics").body.contains("expo_backup_copy_failed 1"));
        QCOMPARE(store->keys(), QStringList());
    }

    void rb_53_nothing_leaves_in_the_clear()
    {
        for (const QByteArray &target : {QByteArray("\"s3://farm-backups/farm\""), QByteArray("\"exec:/bin/true {folder}\"")}) {
            ControllerFixture machine({{}, {}, settings(target), true});
            QVERIFY(!machine.start(std::chrono::seconds(3)));
            QVERIFY2(machine.log().contains("backup-key FILE"), machine.log().constData());
        }
        CtlShell willing({{}, {}, settings("\"s3://farm-backups/farm\"", "allow-plain = true\n"), true});
        QCOMPARE(willing.type(u"expoctl backup create"_s).exitCode, 0);
        QCOMPARE(store->keys().filter(u"controller.db"_s).size(), 1);
        QVERIFY(read(store->folder() + u'/' + store->keys().filter(u"controller.db"_s).first()).startsWith("SQLite format"));
    }

    void rb_53_a_key_is_made_once()
    {
        const Ran made = run({u"backup-key"_s, keyFile()});
        QCOMPARE(made.exitCode, 0);
        QVERIFY2(made.out.contains("IF THIS KEY IS LOST, EVERY BACKUP THAT IT SEALED IS LOST"), made.out.constData());
        const QByteArray key = read(keyFile());
        QVERIFY(key.startsWith("efabk_") && !made.out.contains(key.trimmed()));
        QCOMPARE(QFile::permissions(keyFile()) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser), QFile::Permissions());
        QCOMPARE(run({u"backup-key"_s, keyFile()}).exitCode, 73); // never over another
        QCOMPARE(read(keyFile()), key);
        QCOMPARE(run({u"backup-key"_s}).exitCode, 64);
        QFile damaged(keyFile());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(key.chopped(3)) > 0);
        damaged.close();
        ControllerFixture machine({{}, {}, settings("\"s3://farm-backups/farm\"", keySetting()), true});
        QVERIFY(!machine.start(std::chrono::seconds(3)));
        QVERIFY2(machine.log().contains("is not one that"), machine.log().constData());
    }

    void rb_54_from_a_bucket_on_a_clean_machine()
    {
        makeKey();
        const QByteArray configuration = settings("\"s3://farm-backups/farm\"", keySetting());
        QByteArray worker;
        QByteArray token;
        {
            CtlShell old({{}, {}, configuration, true});
            const QJsonObject registered = old.controller().request({"POST", "/api/workers/register", {{"X-API-Key", old.controller().key()}, {"Content-Type", "application/json"}},
                                                                     R"({"name":"mac","capabilities":{}})", false, false}).object();
            worker = registered.value(u"id"_s).toString().toLatin1();
            token = registered.value(u"access_token"_s).toString().toLatin1();
            for (int i = 0; i < 10; ++i)
                old.farm().submit();
            QCOMPARE(old.type(u"expoctl backup create"_s).exitCode, 0);
            old.controller().kill(); // and the machine with its disks is gone
        }
        ControllerFixture machine;
        const Ran dry = restore(machine, {u"s3://farm-backups/farm"_s, u"--dry-run"_s}, configuration);
        QVERIFY2(dry.exitCode == 0 && dry.out.contains("a clean machine"), dry.out.constData());
        QVERIFY(!QFile::exists(machine.dataDir() + u"/controller.db"_s));
        store->next("slow=1&half=1"); // a store as they are
        const Ran done = restore(machine, {u"latest"_s, u"--from"_s, u"s3://farm-backups/farm"_s, u"--yes"_s}, configuration);
        QVERIFY2(done.exitCode == 0, done.out.constData());
        QVERIFY(!QDir(machine.dataDir() + u"/backups/.partial-fetched"_s).exists());
        QVERIFY2(machine.start(), machine.log().constData());
        integration::Farm farm(machine);
        QCOMPARE(farm.get("/api/stats").object().value(u"totalBuilds"_s).toInteger(), 10);
        const HttpReply polled = machine.request({"GET", "/api/workers/poll?worker_id=" + worker, {{"X-Worker-Token", token}, {"X-Worker-Id", worker}}, {}, false, false});
        QVERIFY2(polled.status == 200 && polled.body.contains("\"id\""), polled.body.constData());
    }

    void rb_54_without_the_key()
    {
        makeKey();
        const QByteArray configuration = settings("\"s3://farm-backups/farm\"", keySetting());
        {
            CtlShell old({{}, {}, configuration, true});
            QCOMPARE(old.type(u"expoctl backup create"_s).exitCode, 0);
        }
        ControllerFixture machine;
        const QStringList words{u"latest"_s, u"--from"_s, u"s3://farm-backups/farm"_s, u"--yes"_s};
        const Ran without = restore(machine, words, settings("", {}));
        QVERIFY2(without.exitCode == 77 && without.out.contains("no key was given"), without.out.constData());
        makeKey(u"another.key"_s);
        const Ran another = restore(machine, words, settings("", "key_file = \"" + keyFile(u"another.key"_s).toUtf8() + "\"\n"));
        QVERIFY2(another.exitCode == 77 && another.out.contains("was sealed with the key"), another.out.constData());
        const Ran wrongSecret = restore(machine, words, settings("", keySetting()).replace(store->accessKey, "AKSOMEBODYELSE"));
        QVERIFY2(wrongSecret.exitCode == 69 && wrongSecret.out.contains("InvalidAccessKeyId"), wrongSecret.out.constData());
        const QString database = store->folder() + u'/' + store->keys().filter(u"controller.db"_s).first();
        QByteArray flipped = read(database);
        flipped[1000] = char(flipped[1000] ^ 1);
        QFile file(database);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(flipped) == flipped.size());
        file.close();
        const Ran damaged = restore(machine, words, configuration);
        QVERIFY2(damaged.exitCode == 65 && damaged.out.contains("is not what was written"), damaged.out.constData());
        QVERIFY(!QFile::exists(machine.dataDir() + u"/controller.db"_s));
    }

    void rb_54_from_a_sealed_folder()
    {
        makeKey();
        QTemporaryDir volume;
        const QByteArray configuration = settings("\"file:" + volume.path().toUtf8() + "\"", keySetting());
        {
            CtlShell old({{}, {}, configuration, true});
            old.farm().submit();
            QCOMPARE(old.type(u"expoctl backup create"_s).exitCode, 0);
        }
        ControllerFixture machine;
        const Ran done = restore(machine, {u"file:"_s + volume.path(), u"--yes"_s}, configuration);
        QVERIFY2(done.exitCode == 0, done.out.constData());
        QVERIFY2(machine.start(), machine.log().constData());
        QCOMPARE(integration::Farm(machine).get("/api/stats").object().value(u"totalBuilds"_s).toInteger(), 1);
    }
};

QTEST_GUILESS_MAIN(RunbookOffsite)
#include "offsite.moc"
