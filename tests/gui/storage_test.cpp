// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/treemap.h"
#include "console/pages/storage/cleanuppanel.h"
#include "console/pages/storage/pinstab.h"
#include "console/pages/storage/policyform.h"
#include "console/pages/storage/retentiontab.h"
#include "console/pages/storage/roomtab.h"
#include "console/pages/storage/storageentry.h"
#include "console/pages/storage/storagetexts.h"
#include "console/pages/storage/trashtab.h"
#include "console/widgets/card.h"
#include "console/widgets/listview.h"
#include "console/widgets/notice.h"
#include "tests/gui/pagefixture.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <numeric>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Admin)
        : PageFixture(storageEntry(), role)
    {
    }
    template <class Widget>
    Widget *the() const
    {
        return page->findChild<Widget *>();
    }
    const Card *card(const QString &title) const
    {
        for (const Card *card : page->findChildren<Card *>())
            if (card->shown().title == title)
                return card;
        return nullptr;
    }
    static int rows(ListView *list) { return list->table()->model()->rowCount(); }
};
} // namespace

class StorageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhenDisksAreFull();
    void badgeCountsDisks();
    void areasAreRight_data();
    void areasAreRight();
    void mapAndTableSayTheSame();
    void keysWalkTheMap();
    void otherNumbersAreForetold();
    void savingThePolicyCanBeUndone();
    void cleanupShowsWhatGoesAndCanBeUndone();
    void cleanupWarnsOfKeepingFewer();
    void oldForesightIsDropped();
    void trashGivesBack();
    void emptyingWantsAWordAndAnAdmin();
    void pinsComeAndGo();
    void viewersSeeWhyNot();
    void linksLeadToTabs();
    void volumes();
};

void StorageTest::saysWhenDisksAreFull()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    const Card *disk = f.card(u"Disk of the files"_s);
    QVERIFY(disk);
    QCOMPARE(disk->shown().note, u"full in 26 d 2 h"_s);
    QCOMPARE(disk->shown().severity, Severity::Warning);
    QCOMPARE(f.card(u"Disk of the data"_s)->shown().note, u"of 64 GiB, not filling"_s);
    QVERIFY(f.the<RoomTab>()->findChild<Notice *>());
    bool said = false;
    for (const Notice *notice : f.page->findChildren<Notice *>())
        said = said || notice->text().contains(u"below 20 GiB"_s);
    QVERIFY(said);
}

void StorageTest::badgeCountsDisks()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.badge, std::pair(1, Severity::Warning));
}

void StorageTest::areasAreRight_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("one") << QList<double>{5};
    QTest::newRow("equal") << QList<double>{2, 2, 2, 2, 2, 2, 2};
    QTest::newRow("one giant") << QList<double>{1'000'000, 3, 2, 1};
    QTest::newRow("falling") << QList<double>{60, 60, 40, 30, 20, 20, 10};
}

void StorageTest::areasAreRight()
{
    QFETCH(QList<double>, values);
    const QRectF room(10, 20, 600, 400);
    const QList<QRectF> rects = squarified(values, room);
    QCOMPARE(rects.size(), values.size());
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    for (int i = 0; i < rects.size(); ++i) {
        const double area = rects[i].width() * rects[i].height();
        QVERIFY2(std::abs(area - values[i] / total * 240'000) < 0.01, qPrintable(QString::number(area)));
        QVERIFY(room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(rects[i]));
        for (int j = 0; j < i; ++j) {
            const QRectF both = rects[i] & rects[j];
            QVERIFY(both.width() * both.height() < 0.01);
        }
    }
    QVERIFY(squarified({1, 2}, {}).first().isEmpty());
}

void StorageTest::mapAndTableSayTheSame()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *map = f.the<Treemap>();
    auto *list = f.the<RoomTab>()->findChild<ListView *>();
    QCOMPARE(map->items().size(), 6);
    QCOMPARE(Fixture::rows(list), 6);
    QCOMPARE(map->items().first().name, u"museum-guide"_s);
    f.named<QToolButton>(u"By age"_s)->click();
    QCOMPARE(Fixture::rows(list), 4);
    QVERIFY(list->select("Older than 90 days"));
    QCOMPARE(map->current(), QByteArray("Older than 90 days"));
    f.named<QToolButton>(u"By kind"_s)->click();
    QCOMPARE(map->items().first().name, u"Result"_s);
    QCOMPARE(map->figures().rows.size(), map->items().size());
}

void StorageTest::keysWalkTheMap()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *map = f.the<Treemap>();
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(map->current(), QByteArray("museum-guide"));
    QTest::keyClick(map, Qt::Key_Right);
    const QByteArray second = map->items()[1].id;
    QCOMPARE(map->current(), second);
    QVERIFY(map->accessibleDescription().startsWith(map->items()[1].name + u": "_s));
    QCOMPARE(f.the<RoomTab>()->findChild<ListView *>()->currentId(), second);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rectOf("museum-guide").center().toPoint());
    QCOMPARE(map->current(), QByteArray("museum-guide"));
}

void StorageTest::otherNumbersAreForetold()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *tab = f.the<RetentionTab>();
    QVERIFY(!f.action(u"Save policy…"_s)->isEnabled());
    tab->form()->field(u"artifactDays"_s)->setValue(30);
    QTRY_VERIFY2(tab->verdict().contains(u"more than now"_s), qPrintable(tab->verdict()));
    const QJsonObject body = *f.asked("PUT", u"/api/admin/retention"_s).last().body;
    QCOMPARE(body, (QJsonObject{{u"artifactDays"_s, 30}, {u"dryRun"_s, true}}));
    QVERIFY(f.action(u"Save policy…"_s)->isEnabled());
    f.action(u"Discard what is typed"_s)->trigger();
    QCOMPARE(tab->form()->field(u"artifactDays"_s)->value(), 90);
    QVERIFY(!f.action(u"Save policy…"_s)->isEnabled());
}

void StorageTest::savingThePolicyCanBeUndone()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *form = f.the<PolicyForm>();
    form->field(u"logDays"_s)->setValue(14);
    f.action(u"Save policy…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    QVERIFY2(f.strip.text().contains(u"The next clean-up removes"_s), qPrintable(f.strip.text()));
    f.strip.reasonField()->setText(u"Small disk"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    QCOMPARE(*f.asked("PUT", u"/api/admin/retention"_s).last().body, (QJsonObject{{u"logDays"_s, 14}, {u"reason"_s, u"Small disk"_s}}));
    QTRY_VERIFY(form->changes().isEmpty());
    QCOMPARE(form->field(u"logDays"_s)->value(), 14);
    f.strip.undoButton()->click();
    QTRY_COMPARE(form->field(u"logDays"_s)->value(), 30);
}

void StorageTest::cleanupShowsWhatGoesAndCanBeUndone()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *panel = f.the<CleanupPanel>();
    const QString stored = f.card(u"Stored"_s)->shown().value;
    f.action(u"Show what would go"_s)->trigger();
    QTRY_VERIFY(Fixture::rows(panel->list()) > 0);
    QVERIFY(panel->verdict().startsWith(u"Would go: "_s));
    QCOMPARE(f.asked("POST", u"/api/admin/cleanup"_s).last().body->value("dryRun"_L1), QJsonValue(true));
    f.action(u"Clean up…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    QVERIFY2(f.strip.text().contains(u"they can be put back for 24 hour"_s), qPrintable(f.strip.text()));
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Done);
    QVERIFY(!f.asked("POST", u"/api/admin/cleanup"_s).last().body->contains("dryRun"_L1));
    QTRY_VERIFY(f.card(u"Stored"_s)->shown().value != stored);
    f.strip.undoButton()->click();
    QTRY_COMPARE(f.asked("POST", u"/api/admin/trash/restore"_s).size(), 1);
    QVERIFY(f.asked("POST", u"/api/admin/trash/restore"_s).first().body->value("runId"_L1).toString().startsWith(u"cl-"_s));
    QTRY_COMPARE(f.card(u"Stored"_s)->shown().value, stored);
}

void StorageTest::cleanupWarnsOfKeepingFewer()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *panel = f.the<CleanupPanel>();
    QCOMPARE(panel->kept()->value(), 3);
    panel->kept()->setValue(0);
    panel->olderThan()->setValue(30);
    f.action(u"Clean up…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    QVERIFY2(f.strip.text().contains(u"this one keeps fewer"_s), qPrintable(f.strip.text()));
}

void StorageTest::oldForesightIsDropped()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *panel = f.the<CleanupPanel>();
    f.action(u"Show what would go"_s)->trigger();
    panel->olderThan()->setValue(400);
    QTRY_COMPARE(f.asked("POST", u"/api/admin/cleanup"_s).size(), 1);
    QCOMPARE(Fixture::rows(panel->list()), 0);
    f.action(u"Show what would go"_s)->trigger();
    QTRY_COMPARE(panel->verdict(), u"Nothing would go."_s);
}

void StorageTest::trashGivesBack()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *list = f.the<TrashTab>()->list();
    QCOMPARE(Fixture::rows(list), 14);
    QVERIFY(!f.action(u"Put back"_s)->isEnabled());
    QVERIFY(list->select("t-03"));
    f.action(u"Put back"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(Fixture::rows(list), 13);
    QCOMPARE(f.asked("POST", u"/api/admin/trash/restore"_s).last().body->value("ids"_L1), QJsonValue(QJsonArray{u"t-03"_s}));
    QVERIFY(list->select("t-05"));
    f.action(u"Put back the whole clean-up"_s)->trigger();
    f.strip.yesButton()->click();
    QTRY_COMPARE(Fixture::rows(list), 0);
    QTRY_VERIFY(!f.action(u"Empty the trash…"_s)->isEnabled());
}

void StorageTest::emptyingWantsAWordAndAnAdmin()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Empty the trash…"_s)->trigger();
    QVERIFY(!f.strip.yesButton()->isEnabled());
    f.strip.wordField()->setText(u"empty"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(Fixture::rows(f.the<TrashTab>()->list()), 0);
    Fixture operating(Role::Operator);
    QTRY_VERIFY(operating.isReady());
    QVERIFY(!operating.action(u"Empty the trash…"_s)->isEnabled());
    QVERIFY(operating.action(u"Clean up…"_s)->isEnabled());
}

void StorageTest::pinsComeAndGo()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    auto *list = f.the<PinsTab>()->list();
    QCOMPARE(Fixture::rows(list), 2);
    QVERIFY(list->select("bbank-099"));
    f.action(u"Open the pinned build"_s)->trigger();
    QCOMPARE(f.links, QStringList{u"build/bbank-099"_s});
    // The demonstration answers for builds that it knows.
    const QString known = f.farm.world().snapshot().builds.first().id.text();
    f.action(u"Pin a build…"_s)->trigger();
    for (auto *field : f.strip.findChildren<QLineEdit *>())
        if (field->accessibleName() == "Id of the build"_L1)
            field->setText(known);
    f.strip.reasonField()->setText(u"Shipped"_s);
    f.strip.yesButton()->click();
    QTRY_COMPARE(Fixture::rows(list), 3);
    QVERIFY(list->select(known.toLatin1()));
    f.action(u"Take the pin off"_s)->trigger();
    QTRY_COMPARE(Fixture::rows(list), 2);
    f.strip.undoButton()->click();
    QTRY_COMPARE(Fixture::rows(list), 3);
    QCOMPARE(f.asked("POST", u"/api/builds/%1/pin"_s.arg(known)).last().body->value("reason"_L1).toString(), u"Shipped"_s);
}

void StorageTest::viewersSeeWhyNot()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    for (const QString &text : {u"Save policy…"_s, u"Clean up…"_s, u"Show what would go"_s, u"Put back"_s, u"Empty the trash…"_s, u"Pin a build…"_s}) {
        QAction *action = f.action(text);
        QVERIFY2(action, qPrintable(text));
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"perator"_s) || action->toolTip().contains(u"dmin"_s));
    }
    QVERIFY(!f.the<PolicyForm>()->field(u"logDays"_s)->isEnabled());
}

void StorageTest::linksLeadToTabs()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=trash"_s}, {}));
    QVERIFY(f.the<TrashTab>()->isVisible());
    QVERIFY(f.page->openLink({u"by=kind"_s}, {}));
    QVERIFY(f.the<RoomTab>()->isVisible());
    QCOMPARE(f.the<Treemap>()->items().first().name, u"Result"_s);
    QVERIFY(!f.page->openLink({u"tab=none"_s}, {}));
    for (Card *card : f.page->findChildren<Card *>())
        if (card->shown().title == "In the trash"_L1)
            card->click();
    QVERIFY(f.the<TrashTab>()->isVisible());
}

void StorageTest::volumes()
{
    const QJsonObject silent{{u"name"_s, u"backup"_s}, {u"path"_s, u"/b"_s}, {u"status"_s, u"unknown"_s}, {u"freeBytes"_s, QJsonValue::Null}};
    QCOMPARE(volumeCard(silent).value, u"unknown"_s);
    QCOMPARE(volumeCard(silent).severity, Severity::Unknown);
    QCOMPARE(storageAge(u"91+"_s), u"Older than 90 days"_s);
    QCOMPARE(storageAge(u"8-30"_s), u"8–30 days old"_s);
    QCOMPARE(storageTally({{u"files"_s, 2}, {u"bytes"_s, 1048576}}), u"2 file(s), 1.0 MiB"_s);
}

QTEST_MAIN(StorageTest)
#include "storage_test.moc"
