// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

namespace freeagent::integration {

using namespace Qt::StringLiterals;

/// What the real program makes of its disks at a start.
class DisksTest : public QObject
{
    Q_OBJECT

    static QJsonObject doctorLine(Farm &farm, const QString &name)
    {
        for (const QJsonValue &check : farm.get("/api/admin/doctor").object().value("checks"_L1).toArray())
            if (check["name"_L1].toString() == name)
                return check.toObject();
        return {};
    }

    /// A submission gets 503, and why.
    static bool refuses(Farm &farm)
    {
        test::Form form;
        form.file("source", "PK", "app.zip").field("platform", "ios");
        const test::HttpReply refused = farm.post("/api/builds/submit", form);
        return refused.status == 503 && refused.body.contains("STORAGE_MISSING");
    }

private Q_SLOTS:
    void aFolderWithoutAMarkIsTheFarmsWhenItsFilesAreThere()
    {
        test::ControllerFixture controller;
        QVERIFY(controller.start());
        Farm farm(controller);
        QVERIFY(!farm.submit().isEmpty());
        const QString mark = controller.storageDir() + u"/farm.id"_s;
        QTRY_VERIFY(QFile::exists(mark));
        QVERIFY(controller.terminate().ended);
        QVERIFY(QFile::remove(mark));
        QVERIFY2(controller.start(), controller.log().constData());
        farm.reconnect();
        QTRY_VERIFY(QFile::exists(mark));
        QTRY_VERIFY(!farm.submit().isEmpty());
    }

    void theFirstAnswerKnowsTheDisks()
    {
        test::ControllerFixture controller;
        QVERIFY(controller.start());
        Farm farm(controller);
        const QJsonObject storage = farm.get("/api/admin/storage").object();
        QCOMPARE(storage.value("volumes"_L1).toArray().size(), 2);
        for (const QJsonValue &volume : storage.value("volumes"_L1).toArray())
            QVERIFY2(volume["freeBytes"_L1].isDouble(), qPrintable(volume["name"_L1].toString()));
        QCOMPARE(storage.value("acceptsSubmissions"_L1).toBool(), true);
    }

    void aFullDiskRefusesTheFirstSubmission()
    {
        test::ControllerFixture::Options options;
        options.environment = {u"EXPO_CONTROLLER_LIMITS_RESERVE=1000TiB"_s};
        test::ControllerFixture controller(options);
        QVERIFY2(controller.start(), controller.log().constData());
        Farm farm(controller);
        test::Form form;
        form.file("source", "PK", "app.zip").field("platform", "ios");
        const test::HttpReply refused = farm.post("/api/builds/submit", form);
        QCOMPARE(refused.status, 507);
        QVERIFY2(refused.body.contains("STORAGE_LOW"), refused.body.constData());
    }

    /// A slip of the pen in limits.reserve must not cost what waits in the trash.
    void aReserveThatIsTooLargeLeavesTheTrashAlone()
    {
        test::ControllerFixture controller;
        QVERIFY2(controller.start(), controller.log().constData());
        Farm farm(controller);
        const QByteArray worker = farm.registerWorker();
        const QByteArray build = farm.submit();
        QCOMPARE(farm.poll(worker), build);
        QVERIFY(farm.complete(worker, build));
        QCOMPARE(farm.post("/api/admin/cleanup", R"({"olderThanDays":0})").status, 200);
        const auto inTrash = [&farm] { return farm.get("/api/admin/trash").object().value("total"_L1).toInt(-1); };
        QVERIFY(inTrash() > 0);

        controller.setEnvironment({u"EXPO_CONTROLLER_LIMITS_RESERVE=1000TiB"_s});
        QVERIFY(controller.restart());
        farm.reconnect();
        QVERIFY(!farm.get("/api/admin/storage").object().value("acceptsSubmissions"_L1).toBool(true));
        QTRY_VERIFY_WITH_TIMEOUT(farm.get("/health").object().value("uptime"_L1).toDouble() >= 8, 30'000); // much longer than a step takes
        QVERIFY(inTrash() > 0);
        QVERIFY(farm.get("/metrics").body.contains("\nexpo_disk_emergency_step 0\n"));

        // What is critical does not wait.
        controller.setEnvironment({u"EXPO_CONTROLLER_LIMITS_RESERVE=1000TiB"_s, u"EXPO_CONTROLLER_DISK_WARNING=1000TiB"_s, u"EXPO_CONTROLLER_DISK_CRITICAL=1000TiB"_s});
        QVERIFY(controller.restart());
        farm.reconnect();
        QTRY_COMPARE_WITH_TIMEOUT(inTrash(), 0, 30'000);
    }

    void aStorageFolderThatIsNotMounted()
    {
        test::ControllerFixture controller;
        QVERIFY(controller.start());
        Farm farm(controller);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!farm.submit().isEmpty());
        QCOMPARE(doctorLine(farm, u"files"_s).value("status"_L1).toString(), u"ok"_s);
        QVERIFY(controller.terminate().ended);
        const QString away = controller.folder() + u"/away"_s;
        QVERIFY(QDir().rename(controller.storageDir(), away));

        QVERIFY2(controller.start(), controller.log().constData());
        farm.reconnect();
        QTRY_COMPARE(farm.get("/readyz").status, 503);
        QVERIFY(farm.get("/readyz?verbose").body.contains("[-]files"));
        QTRY_COMPARE(farm.get("/health").object().value("status"_L1).toString(), u"degraded"_s);
        QVERIFY(farm.get("/health").body.contains("none of the 3 stored files"));
        QVERIFY(farm.get("/metrics").body.contains("\nexpo_storage_missing_files 3\n"));
        const QJsonObject line = doctorLine(farm, u"files"_s);
        QCOMPARE(line.value("status"_L1).toString(), u"critical"_s);
        QVERIFY(line.value("fix"_L1).toString().contains(u"mount"_s));
        QVERIFY2(refuses(farm), "what came now would lie below the mount");

        // One file in its place proves nothing: it may have come while nothing was mounted.
        QVERIFY(controller.terminate().ended);
        QDirIterator stored(away + u"/builds"_s, QDir::Files, QDirIterator::Subdirectories);
        const QString one = stored.next();
        const QString below = controller.storageDir() + one.mid(away.size());
        QVERIFY(QDir().mkpath(QFileInfo(below).path()) && QFile::copy(one, below));
        QVERIFY2(controller.start(), controller.log().constData());
        farm.reconnect();
        QVERIFY(refuses(farm));
        QTRY_COMPARE(farm.get("/readyz").status, 503);

        QVERIFY(controller.terminate().ended);
        QVERIFY(QDir(controller.storageDir()).removeRecursively());
        QVERIFY(QDir().rename(away, controller.storageDir()));
        QVERIFY2(controller.start(), controller.log().constData());
        farm.reconnect();
        QTRY_COMPARE(doctorLine(farm, u"files"_s).value("status"_L1).toString(), u"ok"_s);
        QCOMPARE(farm.get("/readyz").status, 200);
        QVERIFY(!farm.submit().isEmpty());
        QVERIFY(!farm.get("/health").body.contains("stored files"));
    }
};

} // namespace freeagent::integration

QTEST_GUILESS_MAIN(freeagent::integration::DisksTest)
#include "tst_disks.moc"
