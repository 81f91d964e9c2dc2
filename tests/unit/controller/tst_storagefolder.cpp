// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/storagefolder.h"

#include <QTest>

using freeagent::controller::StorageFolder;

/// What a storage folder without the farm's mark is taken for.
class StorageFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatProvesAFolder_data();
    void whatProvesAFolder();
};

void StorageFolderTest::whatProvesAFolder_data()
{
    QTest::addColumn<StorageFolder::Sight>("sight");
    QTest::addColumn<bool>("right");
    QTest::newRow("a new farm") << StorageFolder::Sight{false, false, 0, 0} << true;
    QTest::newRow("all is there, never marked") << StorageFolder::Sight{false, false, 4, 0} << true;
    QTest::newRow("half of it is there") << StorageFolder::Sight{false, false, 4, 2} << true;
    QTest::newRow("one came meanwhile") << StorageFolder::Sight{false, false, 4, 3} << false;
    QTest::newRow("nothing is there") << StorageFolder::Sight{false, false, 1, 1} << false;
    QTest::newRow("the mark is gone, the files are there") << StorageFolder::Sight{false, true, 4, 0} << true;
    QTest::newRow("the mark is gone, most files are there") << StorageFolder::Sight{false, true, 4, 1} << false;
    QTest::newRow("another farm's, nothing is known") << StorageFolder::Sight{true, false, 0, 0} << false;
    QTest::newRow("another key, all is there") << StorageFolder::Sight{true, true, 4, 0} << true;
    QTest::newRow("another farm's") << StorageFolder::Sight{true, false, 4, 4} << false;
}

void StorageFolderTest::whatProvesAFolder()
{
    QFETCH(StorageFolder::Sight, sight);
    QTEST(StorageFolder::isRight(sight), "right");
}

QTEST_GUILESS_MAIN(StorageFolderTest)
#include "tst_storagefolder.moc"
