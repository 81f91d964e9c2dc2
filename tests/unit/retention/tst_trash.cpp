// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptfarm.h"

#include <QProcess>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace std::chrono_literals;

/// Undo, and what a kill between any two steps leaves.
class TrashTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<KeptFarm> farm;
    Build build;
    QStringList stored;

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<KeptFarm>();
        build = farm->add({.daysAgo = 100});
        farm->addLog(build.id, 3);
        farm->start();
        QTRY_COMPARE(farm->figures().total.files, 3);
        stored = farm->filesBelow("builds") + farm->filesBelow("logs");
        QCOMPARE(stored.size(), 5);
    }
    void cleanup() { farm.reset(); }

    void everythingComesBack()
    {
        const auto figures = farm->figures();
        const Build repeat = farm->add({.daysAgo = 95, .success = false, .retryOf = build.id});
        const BuildRecord before = farm->find(build.id);
        const auto done = farm->cleanUp(90);
        QCOMPARE(done->files, 3);
        QCOMPARE(done->bytes, figures.total.bytes);
        QCOMPARE(farm->figures().trash, (retention::Tally{3, done->bytes}));
        QCOMPARE(farm->figures().total, retention::Tally());
        QVERIFY(!farm->find(build.id).build.hasResult);
        QCOMPARE(filesInPlace(), QStringList());
        const auto back = farm->restore(done->run);
        QCOMPARE(back->files, 3);
        QCOMPARE(back->bytes, done->bytes);
        QVERIFY(back->failed.empty());
        QCOMPARE(filesInPlace(), stored);
        QCOMPARE(farm->find(build.id).build, before.build);
        QCOMPARE(farm->keyOf(repeat.id, ArtifactKind::Source), farm->keyOf(build.id, ArtifactKind::Source));
        QCOMPARE(farm->figures().total, figures.total);
        QCOMPARE(farm->figures().trash, retention::Tally());
        QVERIFY(farm->inTrash().empty());
        QCOMPARE(farm->cleanUp(90)->files, 3);
    }

    void itemsComeBackOneByOne()
    {
        farm->cleanUp(90);
        const auto items = farm->inTrash();
        const auto back = answerOf<retention::Restored>([&](auto done) { farm->retention->trashCan().restore({items[1].id, "unknown"}, done); });
        QCOMPARE(back->files, 1);
        QCOMPARE(back->failed, (std::vector<QByteArray>{"unknown"}));
        QCOMPARE(farm->inTrash().size(), size_t(2));
    }

    void theTrashIsEmptiedByTime()
    {
        farm->cleanUp(90);
        farm->clock.advance(24h - 1ms);
        farm->retention->tick();
        QCOMPARE(farm->inTrash().size(), size_t(3));
        farm->clock.advance(1min);
        QTRY_VERIFY((farm->retention->tick(), farm->inTrash().empty()));
        QTRY_COMPARE(farm->filesBelow("trash"), QStringList());
        QCOMPARE(farm->figures().trash, retention::Tally());
    }

    void withoutATrashFilesGoAtOnce()
    {
        const auto done = farm->cleanUp(90, 0, false, true);
        QCOMPARE(done->files, 3);
        QTRY_COMPARE(farm->filesBelow("trash"), QStringList());
        QVERIFY(farm->inTrash().empty());
    }

    void theTrashGivesWayWhenTheDiskIsFull()
    {
        farm->cleanUp(90);
        farm->retention->setShortOfSpace(true);
        QTRY_VERIFY((farm->retention->tick(), farm->filesBelow("trash").isEmpty()));
    }

    void emptied()
    {
        farm->cleanUp(90);
        QCOMPARE(*answerOf<int>([&](auto done) { farm->retention->trashCan().empty(done); }), 3);
        QCOMPARE(farm->filesBelow("trash"), QStringList());
    }

    void aTakenPlaceIsLeftAlone()
    {
        const QByteArray key = farm->keyOf(build.id, ArtifactKind::Source);
        const auto done = farm->cleanUp(90);
        QFile younger(farm->path(key));
        QVERIFY(younger.open(QIODevice::WriteOnly) && younger.write("younger") == 7);
        younger.close();
        const auto back = farm->restore(done->run);
        QCOMPARE(back->files, 2);
        QCOMPARE(back->failed.size(), size_t(1));
        QCOMPARE(farm->inTrash().size(), size_t(1));
        QVERIFY(younger.open(QIODevice::ReadOnly));
        QCOMPARE(younger.readAll(), QByteArray("younger"));
    }

    // Kills. Each ends with: nothing lost, no row without its file, and undo still works.

    void killedBeforeTheFilesFollowTheirRows()
    {
        farm->trash->dead = true;
        farm->retention->cleanUp(std::chrono::days(90), 0, false, false, [](Result<retention::CleanupSummary>) {});
        QTRY_VERIFY(!farm->inTrash().empty());
        QCOMPARE(filesInPlace(), stored);
        farm->reopen();
        QCOMPARE(farm->settled.moved, 1); // one portion: that of the sources
        QCOMPARE(farm->reconciled.orphansRemoved, 0);
        undoIsComplete();
    }

    void killedWhenTheFilesHaveMoved()
    {
        farm->trash->diesAfterNext = true;
        farm->retention->cleanUp(std::chrono::days(90), 0, false, false, [](Result<retention::CleanupSummary>) {});
        QTRY_COMPARE(farm->filesBelow("trash").size(), 1);
        farm->reopen();
        QCOMPARE(farm->settled.moved, 0);
        QCOMPARE(farm->reconciled.orphansRemoved, 0);
        undoIsComplete();
    }

    void killedBeforeFilesComeBack()
    {
        const auto done = farm->cleanUp(90);
        farm->trash->dead = true;
        farm->retention->trashCan().restoreRun(done->run, [](Result<retention::Restored>) {});
        QCOMPARE(farm->inTrash().size(), size_t(3));
        farm->reopen();
        undoIsComplete();
    }

    void killedBetweenFilesAndRowsOnTheWayBack()
    {
        const auto done = farm->cleanUp(90);
        farm->trash->diesAfterNext = true;
        farm->retention->trashCan().restoreRun(done->run, [](Result<retention::Restored>) {});
        QTRY_COMPARE(filesInPlace(), stored);
        QCOMPARE(farm->rowsWithoutFile(), QList<QByteArray>());
        farm->reopen();
        QCOMPARE(farm->settled.moved, 3);
        QCOMPARE(farm->reconciled.orphansRemoved, 0);
        undoIsComplete();
    }

    void killedBeforeForgottenFilesAreRemoved()
    {
        farm->cleanUp(90);
        farm->trash->dead = true;
        farm->retention->trashCan().empty([](Result<int>) {});
        QTRY_VERIFY(farm->inTrash().empty());
        QCOMPARE(farm->filesBelow("trash").size(), 5);
        farm->reopen();
        QCOMPARE(farm->settled.removed, 5);
        QCOMPARE(farm->filesBelow("trash"), QStringList());
    }

    void killedInTheMiddleOfALog()
    {
        farm->cleanUp(90);
        const auto items = farm->inTrash();
        const auto log = std::find_if(items.begin(), items.end(), [](const TrashItem &item) { return item.kind == StoredKind::Log; });
        QVERIFY(log != items.end());
        farm->close();
        const QByteArray place = "logs/" + artifacts::logDay(build.id) + '/' + build.id.value;
        QVERIFY(QFile::rename(farm->path("trash/" + log->id + ".2"), farm->path(place + ".2.log")));
        farm->reopen();
        QCOMPARE(filesInPlace(), QStringList());
        undoIsComplete();
    }

    void itemsWhoseFileIsGoneAreForgotten()
    {
        farm->cleanUp(90);
        const QByteArray lost = farm->inTrash().front().id;
        for (const QString &file : farm->filesBelow("trash"))
            if (file.startsWith(QString::fromLatin1(lost)))
                QVERIFY(QFile::remove(farm->path("trash/" + file.toLatin1())));
        QFile foreign(farm->path("trash/readme.txt"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        farm->reopen();
        QCOMPARE(farm->settled.lost, std::vector<QByteArray>{lost});
        QCOMPARE(farm->inTrash().size(), size_t(2));
        QVERIFY(foreign.exists());
    }

    void aTrashThatIsNotMountedIsNotForgotten()
    {
        farm->cleanUp(90);
        QCOMPARE(farm->inTrash().size(), size_t(3));
        QDir storage(farm->folder());
        farm->close();
        QVERIFY(storage.rename(QStringLiteral("trash"), QStringLiteral("elsewhere")));
        farm->reopen();
        QVERIFY(farm->settled.lost.empty());
        QCOMPARE(farm->inTrash().size(), size_t(3));
        farm->close();
        QVERIFY(storage.rmdir(QStringLiteral("trash")));
        QVERIFY(storage.rename(QStringLiteral("elsewhere"), QStringLiteral("trash")));
        farm->reopen();
        undoIsComplete();
    }

    void nothingMovesBeforeTheTrashIsSettled()
    {
        farm->close();
        KeptFarm early(farm->folder());
        bool done = false;
        early.retention->cleanUp(std::chrono::days(90), 0, false, false, [&](Result<retention::CleanupSummary>) { done = true; });
        QCOMPARE(early.cleanUp(90, 0, true)->files, 3);
        QCOMPARE(early.filesBelow("trash"), QStringList());
        QVERIFY(!done);
        early.start();
        QTRY_VERIFY(done);
    }

    void killedAtAnyTime()
    {
        farm->close();
        for (int round = 0; round < 6; ++round) {
            QProcess churn;
            churn.start(QStringLiteral(CHURN), {farm->folder(), QString::number(round)});
            QVERIFY(churn.waitForReadyRead(30'000));
            for (int lines = 0; lines < 3 + round * 2 && churn.waitForReadyRead(30'000); ++lines)
                churn.readAllStandardOutput();
            churn.kill();
            QVERIFY(churn.waitForFinished(30'000));
            KeptFarm after(farm->folder());
            after.start();
            QCOMPARE(after.rowsWithoutFile(), QList<QByteArray>());
            QVERIFY(after.settled.lost.empty());
            QCOMPARE(after.reconciled.orphansRemoved, 0);
            after.close();
        }
    }

private:
    QStringList filesInPlace() const { return farm->filesBelow("builds") + farm->filesBelow("logs"); }
    void undoIsComplete()
    {
        QCOMPARE(farm->rowsWithoutFile(), QList<QByteArray>());
        std::vector<QByteArray> ids;
        for (const TrashItem &item : farm->inTrash())
            ids.push_back(item.id);
        const auto back = answerOf<retention::Restored>([&](auto done) { farm->retention->trashCan().restore(ids, done); });
        QCOMPARE(back->failed, std::vector<QByteArray>());
        QCOMPARE(filesInPlace(), stored);
        QCOMPARE(farm->filesBelow("trash"), QStringList());
        QCOMPARE(farm->rowsWithoutFile(), QList<QByteArray>());
        QVERIFY(farm->find(build.id).build.hasResult);
        QCOMPARE(farm->figures().total.files, 3);
    }
};

QTEST_GUILESS_MAIN(TrashTest)
#include "tst_trash.moc"
