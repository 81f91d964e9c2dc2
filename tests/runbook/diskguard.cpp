// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/schema.h"
#include "daemon/store/sqlitestore.h"
#include "tests/runbook/realfarm.h"
#include "tests/support/patience.h"
#include "tests/support/smalldisk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;

namespace {
bool hasDisks = false;

ControllerFixture::Options smallLimits(const char *reserve)
{
    ControllerFixture::Options options;
    options.environment = {u"EXPO_CONTROLLER_LIMITS_RESERVE="_s + QLatin1String(reserve), u"EXPO_CONTROLLER_DISK_WARNING=4MiB"_s, u"EXPO_CONTROLLER_DISK_CRITICAL=2MiB"_s,
                           u"EXPO_CONTROLLER_DISK_RESERVE_FILE=16MiB"_s};
    return options;
}

qint64 bytesOf(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        bytes += file.size();
    return bytes;
}
} // namespace

/// The real controller on a disk of some megabytes, filled to the last block.
class DiskGuard : public QObject
{
    Q_OBJECT

    /// One build more, as soon as they are taken again.
    static bool takesOne(integration::Farm &farm)
    {
        for (int i = 0; i < patience / 100; ++i) {
            if (!farm.submit("ios").isEmpty())
                return true;
            QTest::qWait(100);
        }
        return false;
    }
    /// Where nothing can be mounted there is no small disk, and a test of one would prove nothing.
    bool noDisks() const
    {
        if (!hasDisks)
            qWarning("This machine allows no mount of a tmpfs, not even in a user namespace: the row is not proven here (limits of file sizes: tst_store_fulldisk)");
        return !hasDisks;
    }

private Q_SLOTS:
    void rb_23_starts_on_a_full_disk()
    {
        if (noDisks())
            return;
        ControllerFixture controller(smallLimits("8MiB"));
        const SmallDisk data(controller.dataDir(), 64);
        const SmallDisk storage(controller.storageDir(), 64);
        QVERIFY(data.isMounted() && storage.isMounted());
        const QString reserve = controller.dataDir() + u"/reserve.space"_s;
        QVERIFY2(controller.start(), controller.log().constData());
        integration::Farm farm(controller);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(reserve).size() == 16 << 20, patience);
        const QByteArray worker = farm.registerWorker("mac-1");
        const QByteArray build = farm.submit("ios");
        QCOMPARE(farm.poll(worker), build);
        QVERIFY(controller.terminate().ended);

        data.fill();
        QVERIFY2(controller.start(), controller.log().constData());
        farm.reconnect();
        QVERIFY(!QFileInfo::exists(reserve)); // let go, to be able to work
        QCOMPARE(farm.get("/api/builds/" + build).status, 200);
        QVERIFY(controller.log().contains("The reserve of 16 MiB was let go"));
        QVERIFY(farm.complete(worker, build)); // what runs delivers
        const HttpReply preview = farm.post("/api/admin/cleanup", R"({"olderThanDays":30,"dryRun":true})");
        QCOMPARE(preview.status, 200); // and a cleanup is offered

        data.fill(4 << 20); // the reserve's space is used up too
        QTRY_COMPARE_WITH_TIMEOUT(farm.post("/api/builds/submit", Form().file("source", "the source").field("platform", "ios")).status, 507, patience);
        data.free();
        QVERIFY(takesOne(farm)); // without a restart
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(reserve).size() == 16 << 20, patience);
    }

    void rb_29_full_during_an_upload()
    {
        if (noDisks())
            return;
        ControllerFixture controller(smallLimits("0"));
        const SmallDisk data(controller.dataDir(), 64);
        const SmallDisk storage(controller.storageDir(), 24);
        QVERIFY(data.isMounted() && storage.isMounted());
        QVERIFY2(controller.start(), controller.log().constData());
        integration::Farm farm(controller);
        const QByteArray running = farm.submit("ios");
        storage.fill(4 << 20);
        const HttpReply refused = farm.post("/api/builds/submit", Form().file("source", QByteArray(12 << 20, 's')).field("platform", "ios"));
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.object().value("code"_L1).toString(), u"STORAGE_FULL"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bytesOf(controller.storageDir() + u"/incoming"_s), 0, patience); // no half file
        farm.reconnect();
        QVERIFY(farm.cancel(running)); // the database takes changes
        storage.free();
        QVERIFY(takesOne(farm));
        QCOMPARE(farm.get("/api/builds?limit=10").object().value("total"_L1).toInt(), 2); // the refused one left no row
    }


    void rb_29_full_during_a_backup()
    {
        if (noDisks())
            return;
        ControllerFixture::Options options = smallLimits("0");
        QTemporaryDir folder;
        options.environment.append(u"EXPO_CONTROLLER_BACKUP_FOLDER="_s + folder.path());
        ControllerFixture controller(options);
        const SmallDisk backups(folder.path(), 64);
        QVERIFY(backups.isMounted());
        QVERIFY2(controller.start(), controller.log().constData());
        integration::Farm farm(controller);
        QVERIFY(!farm.submit("ios").isEmpty());
        backups.fill(64 << 10);
        const auto backup = [&farm] {
            const QByteArray run = farm.post("/api/backups", "{}").object().value("runId"_L1).toString().toLatin1();
            QJsonObject now;
            for (int i = 0; i < 1200; ++i) {
                now = farm.get("/api/admin/runs/" + run).object().value("run"_L1).toObject();
                if (now.value("state"_L1).toString() == u"done" || now.value("state"_L1).toString() == u"failed")
                    break;
                QTest::qWait(50);
            }
            return now.value("state"_L1).toString();
        };
        QCOMPARE(backup(), u"failed"_s);
        for (const QString &name : QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden))
            QVERIFY2(!name.endsWith(u"-manual"_s), qPrintable(name)); // nothing that looks whole
        QVERIFY(!farm.submit("ios").isEmpty());
        backups.free();
        QCOMPARE(backup(), u"done"_s);
    }

    /// A step of the schema that does not fit leaves the file as it was; with space it is made.
    void rb_29_full_during_a_migration()
    {
        if (noDisks())
            return;
        QTemporaryDir folder;
        const SmallDisk disk(folder.path(), 16);
        QVERIFY(disk.isMounted());
        const QString file = folder.filePath(u"old.db"_s);
        {
            auto connection = store::Connection::open({.file = file});
            QVERIFY(connection);
            QVERIFY(store::migrate(**connection, store::migrations().first(1), SystemClock().now()));
            QVERIFY((*connection)->run(QByteArray("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO builds SELECT i, printf('0V%018d', i), 'ios', "
                                                  "'completed', 'success', 0, 1, NULL, i, i, i + 1, i, '', NULL, zeroblob(32), 'p', 0, 0 FROM n")));
        }
        disk.fill(32 << 10);
        const auto refused = store::SqliteStore::open(file);
        QVERIFY(!refused);
        disk.free();
        const auto opened = store::SqliteStore::open(file);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        qint64 builds = 0;
        for (const BuildCount &count : (*opened)->loadHot(SystemClock().now()).counts)
            builds += count.number;
        QCOMPARE(builds, 20'000);
    }
};

int main(int argc, char **argv)
{
    hasDisks = mayMount();
    QCoreApplication app(argc, argv);
    DiskGuard test;
    return QTest::qExec(&test, argc, argv);
}
#include "diskguard.moc"
