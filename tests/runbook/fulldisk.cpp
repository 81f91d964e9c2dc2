// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"
#include "tests/support/patience.h"

#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// The real controller, told that more must be free than any disk has: full from its first look on.
class FullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_39_full_disk_of_the_controller()
    {
        ControllerFixture controller;
        QVERIFY2(controller.start(), controller.log().constData());
        integration::Farm farm(controller);
        const QByteArray worker = farm.registerWorker("mac-1");
        const QByteArray build = farm.submit("ios");
        QCOMPARE(farm.poll(worker), build);

        controller.setEnvironment({u"EXPO_CONTROLLER_LIMITS_RESERVE=1000000GiB"_s, u"EXPO_CONTROLLER_DISK_WARNING=1000000GiB"_s});
        QVERIFY(controller.restart());
        farm.reconnect();
        QTRY_VERIFY_WITH_TIMEOUT(!farm.get("/api/admin/storage").object().value("acceptsSubmissions"_L1).toBool(true), patience);
        const HttpReply refused = farm.post("/api/builds/submit", Form().file("source", "the source").field("platform", "ios"));
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.object().value("code"_L1).toString(), u"STORAGE_LOW"_s);
        QTRY_COMPARE_WITH_TIMEOUT(farm.get("/health").object().value("status"_L1).toString(), u"degraded"_s, patience);
        // What runs may deliver.
        QVERIFY(farm.complete(worker, build));
        QCOMPARE(farm.get("/api/builds/" + build + "/download").status, 200);

        controller.setEnvironment({});
        QVERIFY(controller.restart());
        farm.reconnect();
        QTRY_VERIFY_WITH_TIMEOUT(!farm.submit("ios").isEmpty(), patience);
    }
};

QTEST_GUILESS_MAIN(FullDisk)
#include "fulldisk.moc"
