// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/files.h"
#include "daemon/recovery/rescuedesk.h"
#include "daemon/recovery/swap.h"
#include "daemon/store/rawdatabase.h"
#include "daemon/store/sqlitesalvager.h"
#include "tests/support/backupfarm.h"
#include "tests/support/patience.h"

using namespace freeagent;
using namespace freeagent::recovery;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// The way of a damaged database, killed wherever it can be.
class TestRescue : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupFarm> farm;
    std::unique_ptr<store::SqliteSalvager> salvager;
    std::unique_ptr<BackupBase> base;
    QString digest; ///< of the damaged file

    RescuePlace place() const { return {farm->folder.path(), farm->site.storageFolder, farm->catalogue().folder()}; }
    RescueTools tools() const { return {*salvager, *base, farm->clock}; }
    static bool goOn(const QString &) { return true; }
    Result<DatabaseInspector::Finding> look() { return farm->inspector.inspect(farm->databaseFile()); }

    void hit(const QByteArray &name)
    {
        auto database = store::RawDatabase::open(farm->databaseFile(), store::RawDatabase::Use::Fill);
        QVERIFY(database->run("PRAGMA journal_mode=DELETE"));
        store::RawStatement roots(*database, "SELECT rootpage FROM sqlite_master WHERE name = '" + name + "'");
        QCOMPARE(roots.step(), store::RawStatement::Step::Row);
        QFile raw(farm->databaseFile());
        QVERIFY(raw.open(QIODevice::ReadWrite) && raw.seek((roots.integer(0) - 1) * 4096));
        raw.write(QByteArray(4096, '\x5a'));
        raw.close();
        digest = digestOf(farm->databaseFile())->sha256;
    }
    /// Ten builds in a backup, three more since, and the table of builds is gone.
    Rescue lossy()
    {
        farm->close();
        BackupFarm::fill(farm->databaseFile(), 1, 10);
        if (!farm->make())
            qFatal("no backup");
        BackupFarm::fill(farm->databaseFile(), 11, 13);
        hit("builds");
        const auto noted = noteDamage(farm->folder.path(), u"found"_s, farm->clock.now());
        const auto repaired = repair(place(), *noted, tools(), true, goOn);
        if (!repaired)
            qFatal("%s", qPrintable(repaired.error().message));
        return *repaired;
    }
    void isPromoted(qint64 builds)
    {
        const auto finding = look();
        QVERIFY2(finding, whyNot(finding).constData());
        QCOMPARE(finding->trouble, QString());
        QCOMPARE(finding->contents.rows.value(u"builds"_s), builds);
        const QList<Quarantined> kept = quarantined(place());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].sha256, digest);
        QCOMPARE(digestOf(kept[0].path + u"/controller.db"_s)->sha256, digest);
        QVERIFY(readSmall(kept[0].path + u"/report.json"_s).contains("\"tables\""));
        QVERIFY(!pendingRescue(farm->folder.path()));
        QVERIFY(!QFile::exists(place().repairedFile()));
        QVERIFY(!QFile::exists(farm->databaseFile() + u".before-"_s + kept[0].id));
        QVERIFY(!plannedSwap(farm->folder.path()));
    }

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<BackupFarm>();
        salvager = std::make_unique<store::SqliteSalvager>(farm->clock);
        base = std::make_unique<BackupBase>(farm->catalogue().folder(), farm->inspector, farm->clock);
    }
    void cleanup() { farm.reset(); }

    void asksWhenSomethingIsLost()
    {
        const Rescue rescue = lossy();
        QCOMPARE(rescue.state, RescueState::Awaiting);
        QCOMPARE(digestOf(farm->databaseFile())->sha256, digest);
        const auto table = std::find_if(rescue.report->tables.begin(), rescue.report->tables.end(), [](const TableRescue &one) { return one.name == u"builds"; });
        QCOMPARE(table->inBase, std::optional<qint64>(10));
        QCOMPARE(table->merged, 10);
        QCOMPARE(table->lost, std::optional<qint64>(3)); // the indices know of thirteen
        QVERIFY(reportText(rescue).contains(u"expoctl recovery confirm"_s));
        // Without a yes nothing moves, however often it starts.
        const auto promoted = promote(place(), farm->inspector);
        QVERIFY(promoted && !*promoted);
        QCOMPARE(pendingRescue(farm->folder.path())->state, RescueState::Awaiting);
        QVERIFY(agree(place(), u"ann"_s));
        QVERIFY(!agree(place(), u"bob"_s)); // once
        const auto done = promote(place(), farm->inspector);
        QVERIFY2(done && *done, whyNot(done).constData());
        QCOMPARE((*done)->by, u"ann"_s);
        isPromoted(10);
    }

    void asksNobodyWhenNothingIs()
    {
        farm->close();
        BackupFarm::fill(farm->databaseFile(), 1, 10);
        hit("builds_status");
        const auto noted = noteDamage(farm->folder.path(), u"found"_s, farm->clock.now());
        const auto repaired = repair(place(), *noted, tools(), true, goOn);
        QVERIFY2(repaired, whyNot(repaired).constData());
        QCOMPARE(repaired->state, RescueState::Agreed);
        QVERIFY(promote(place(), farm->inspector));
        isPromoted(10);
    }

    void killedBeforeTheSwap()
    {
        const Rescue rescue = lossy();
        QVERIFY(agree(place(), u"ann"_s));
        QVERIFY(planSwap(farm->folder.path(), {rescue.id, kRepairedName, farm->site.storageFolder, {}}));
        const auto swap = plannedSwap(farm->folder.path()); // what the next start does first
        QVERIFY(swap && carryOut(farm->folder.path(), *swap, farm->inspector));
        QVERIFY(promote(place(), farm->inspector));
        isPromoted(10);
    }

    void killedOnTheWayIntoQuarantine()
    {
        const Rescue rescue = lossy();
        QVERIFY(agree(place(), u"ann"_s));
        const Swap swap{rescue.id, kRepairedName, farm->site.storageFolder, {}};
        QVERIFY(planSwap(farm->folder.path(), swap) && carryOut(farm->folder.path(), swap, farm->inspector));
        QVERIFY(makeFolder(place().quarantineFolder() + u'/' + rescue.id));
        QVERIFY(moveTo(farm->databaseFile() + u".before-"_s + rescue.id, place().quarantineFolder() + u'/' + rescue.id + u"/controller.db"_s));
        QVERIFY(promote(place(), farm->inspector));
        isPromoted(10);
        const auto again = promote(place(), farm->inspector);
        QVERIFY(again && !*again);
        isPromoted(10);
    }

    void saysWhenItCannotBeRepaired()
    {
        farm->close();
        QFile raw(farm->databaseFile());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(QByteArray(40'960, 'x'));
        raw.close();
        const auto noted = noteDamage(farm->folder.path(), u"found"_s, farm->clock.now());
        const auto repaired = repair(place(), *noted, tools(), true, goOn);
        QVERIFY2(repaired, whyNot(repaired).constData());
        QCOMPARE(repaired->state, RescueState::Failed);
        QVERIFY(!repaired->failure.isEmpty());
        QVERIFY(!agree(place(), u"ann"_s));
        QVERIFY(!QFile::exists(place().repairedFile()));
        forgetRescue(place());
        QVERIFY(!pendingRescue(farm->folder.path()));
    }

    void theFirstSignFreezesAndRepairs()
    {
        farm->close();
        BackupFarm::fill(farm->databaseFile(), 1, 10);
        hit("builds_status");
        RescueDesk desk({*salvager, *base, farm->clock}, place());
        desk.load({});
        int frozen = 0;
        bool promotable = false;
        connect(&desk, &RescueDesk::frozen, this, [&frozen](const Error &error) { frozen += error.code == "store.damaged"; });
        connect(&desk, &RescueDesk::promotable, this, [&promotable] { promotable = true; });
        QVERIFY(desk.reasons().isEmpty());
        desk.meet(u"first"_s);
        desk.meet(u"second"_s);
        QCOMPARE(frozen, 1);
        QVERIFY(desk.isDamaged() && desk.isRepairing());
        QTRY_VERIFY_WITH_TIMEOUT(promotable, patience);
        QCOMPARE(desk.rescue()->damage, u"first"_s);
        QVERIFY(promote(place(), farm->inspector));
        isPromoted(10);
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
