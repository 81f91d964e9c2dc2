// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/missingfiles.h"
#include "tests/support/keptfarm.h"

#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::retention;
using namespace std::chrono_literals;

/// Rows whose file is gone, on the real store and real files.
class MissingFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::KeptFarm> farm;

    MissingFiles &missing() { return farm->retention->missing(); }
    /// As the controller does after it has compared files with rows.
    void compare()
    {
        farm->reopen();
        const auto keys = test::answerOf<std::vector<QByteArray>>([&](auto done) { farm->store->artifactKeys(done); });
        missing().watch(*farm->store, *farm->artifacts, farm->reconciled.missing, qint64(keys->size()));
    }
    void moveAway() { QVERIFY(QDir(farm->folder()).rename(QStringLiteral("builds"), QStringLiteral("elsewhere"))); }
    void pass(Millis time)
    {
        farm->clock.advance(time);
        farm->retention->tick();
    }

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<test::KeptFarm>();
        farm->start();
    }
    void cleanup() { farm.reset(); }

    void nothingIsMissing()
    {
        QVERIFY(!missing().isKnown());
        farm->add({});
        compare();
        QVERIFY(missing().isKnown());
        QCOMPARE(missing().number(), 0);
        QCOMPARE(missing().concern(), QString());
        QCOMPARE(missing().fix(), QString());
    }

    void oneFileIsMissingUntilItIsBack()
    {
        const Build build = farm->add({});
        farm->add({});
        const QString path = farm->path(farm->keyOf(build.id, ArtifactKind::Result));
        QVERIFY(QFile::rename(path, farm->path("kept")));
        compare();
        QCOMPARE(missing().number(), 1);
        QVERIFY(!missing().isAll());
        QVERIFY(!missing().concern().isEmpty() && !missing().fix().isEmpty());
        QVERIFY(QFile::rename(farm->path("kept"), path));
        QSignalSpy changed(&missing(), &MissingFiles::changed);
        pass(59s);
        QCoreApplication::processEvents();
        QCOMPARE(missing().number(), 1);
        pass(1s);
        QVERIFY(changed.wait());
        QCOMPARE(missing().number(), 0);
        QCOMPARE(missing().concern(), QString());
    }

    void anotherFolderIsSaid()
    {
        for (int i = 0; i < 3; ++i)
            farm->add({});
        moveAway();
        compare();
        QCOMPARE(missing().number(), 6);
        QVERIFY(missing().isAll());
        QVERIFY(missing().concern().contains(QStringLiteral("none of the 6")));
        QVERIFY(missing().fix().contains(QStringLiteral("mount")));
    }

    void someThatComeBackAreFoundAndTheRestIsStillMissed()
    {
        const Build build = farm->add({});
        farm->add({});
        const QByteArray key = farm->keyOf(build.id, ArtifactKind::Source);
        moveAway();
        compare();
        QCOMPARE(missing().number(), 4);
        QVERIFY(QDir().mkpath(QFileInfo(farm->path(key)).path()));
        QVERIFY(QFile::copy(farm->path("elsewhere" + key.mid(key.indexOf('/'))), farm->path(key)));
        pass(1min);
        QTRY_COMPARE(missing().number(), 3);
        QVERIFY(!missing().isAll());
    }

    void rowsThatWentAreNotMissed()
    {
        const Build build = farm->add({.daysAgo = 100, .success = false});
        farm->add({.success = false});
        QVERIFY(QFile::remove(farm->path(farm->keyOf(build.id, ArtifactKind::Source))));
        compare();
        QCOMPARE(missing().number(), 1);
        QVERIFY(farm->cleanUp(90).has_value());
        QVERIFY(farm->keyOf(build.id, ArtifactKind::Source).isEmpty());
        pass(30min);
        QTRY_COMPARE(missing().number(), 0);
    }
};

QTEST_GUILESS_MAIN(MissingFilesTest)
#include "tst_missingfiles.moc"
