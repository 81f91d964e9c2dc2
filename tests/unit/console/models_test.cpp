// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/buildsmodel.h"
#include "console/models/calmproxy.h"
#include "console/models/logmodel.h"
#include "console/models/workersmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
api::BuildItem randomBuild(QRandomGenerator &random, int ids)
{
    api::BuildItem item;
    const int number = random.bounded(ids);
    item.id.value = "b" + QByteArray::number(number);
    item.submittedAt = fromMs(number * 1'000LL);
    item.status = BuildStatus(random.bounded(5));
    item.project = u"p%1"_s.arg(random.bounded(9));
    item.platform = random.bounded(2) ? Platform::Ios : Platform::Android;
    if (!item.isPending())
        item.startedAt = item.submittedAt + Millis(random.bounded(90'000));
    if (item.isTerminal())
        item.completedAt = *item.startedAt + Millis(random.bounded(90'000));
    return item;
}
} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsUnderRandomChanges();
    void buildsKeepTheirRows();
    void ticksTouchTextOnly();
    void workersUnderRandomChanges();
    void unknownIsADash();
    void logGrows();
    void logIsBounded();
};

void ModelsTest::buildsUnderRandomChanges()
{
    BuildsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CalmProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setRules([&](int row) { return model.row(row).status != BuildStatus::Completed; },
                   [&](int a, int b, int column) { return model.rowLess(a, b, column); });
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(1);
    QHash<BuildId, api::BuildItem> known;
    for (int round = 0; round < 400; ++round) {
        QList<api::BuildItem> changed;
        QList<BuildId> removed;
        for (int i = random.bounded(5); i > 0; --i)
            changed << randomBuild(random, 120);
        for (int i = random.bounded(3); i > 0 && !known.isEmpty(); --i)
            removed << known.keys().at(random.bounded(int(known.size())));
        model.apply(changed, removed);
        for (const BuildId &id : std::as_const(removed))
            known.remove(id);
        for (const api::BuildItem &item : std::as_const(changed))
            known[item.id] = item;
        if (round % 7 == 0)
            proxy.setHeld(!proxy.isHeld());
        if (round % 31 == 0)
            proxy.sort(random.bounded(int(BuildsModel::ColumnCount)), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), int(known.size()));
        for (const api::BuildItem &item : std::as_const(known))
            QCOMPARE(model.row(model.rowOf(item.id)), item);
    }
    QCOMPARE(reset.size(), 0);
}

void ModelsTest::buildsKeepTheirRows()
{
    BuildsModel model;
    QRandomGenerator random(2);
    QList<api::BuildItem> first;
    for (int i = 0; i < 20; ++i) {
        first << randomBuild(random, 1'000);
        first.last().id.value = "x" + QByteArray::number(i);
    }
    model.apply(first, {});
    const QPersistentModelIndex watched = model.index(7, 0);
    for (int i = 0; i < 100; ++i)
        model.apply({randomBuild(random, 500)}, {});
    QCOMPARE(watched.row(), 7);
    QCOMPARE(model.row(7).id, first[7].id);
    model.apply({}, {first[3].id, first[4].id, first[9].id});
    QCOMPARE(watched.row(), 5);
    QCOMPARE(model.row(5).id, first[7].id);
}

void ModelsTest::ticksTouchTextOnly()
{
    BuildsModel model;
    QRandomGenerator random(3);
    model.apply({randomBuild(random, 5)}, {});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(fromMs(5'000'000));
    model.setNow(fromMs(5'000'000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{Qt::DisplayRole});
}

void ModelsTest::workersUnderRandomChanges()
{
    WorkersModel model([](const BuildId &id) { return id.text(); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CalmProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setRules([](int) { return true; }, [&](int a, int b, int column) { return model.rowLess(a, b, column); });
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(4);
    QSet<QByteArray> known;
    for (int round = 0; round < 300; ++round) {
        api::WorkerItem item;
        item.id.value = "w" + QByteArray::number(random.bounded(30));
        item.name = u"mac-%1"_s.arg(random.bounded(30));
        item.online = random.bounded(2);
        item.load.cpuPercent = random.bounded(100);
        const QByteArray gone = "w" + QByteArray::number(random.bounded(60));
        model.apply({item}, {{gone}});
        known.remove(gone);
        known.insert(item.id.value);
        if (round % 20 == 0)
            proxy.sort(random.bounded(int(WorkersModel::ColumnCount)), Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), int(known.size()));
        QCOMPARE(proxy.rowCount(), int(known.size()));
    }
}

void ModelsTest::unknownIsADash()
{
    WorkersModel model([](const BuildId &id) { return id.text(); });
    api::WorkerItem item;
    item.id.value = "w";
    model.apply({item}, {});
    for (const int column : {WorkersModel::Cpu, WorkersModel::Memory, WorkersModel::Disk, WorkersModel::LastSeen, WorkersModel::Building})
        QCOMPARE(model.index(0, column).data().toString(), u"–"_s);
}

void ModelsTest::logGrows()
{
    LogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int next = 1;
    for (const int count : {1, 0, 4'095, 1, 9'000}) {
        QList<api::NumberedLine> lines;
        for (int i = 0; i < count; ++i, ++next)
            lines.append({next, {fromMs(next), LogLevel(next % 3), u"line %1 ä"_s.arg(next)}});
        model.append(lines);
    }
    QCOMPARE(model.rowCount(), next - 1);
    for (const int row : {0, 1, 4'095, 4'096, 8'191, 8'192, next - 2})
        QCOMPARE(model.line(row), (LogLine{fromMs(row + 1), LogLevel((row + 1) % 3), u"line %1 ä"_s.arg(row + 1)}));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.longestLine(), 0);
}

void ModelsTest::logIsBounded()
{
    LogModel model;
    QList<api::NumberedLine> lines;
    for (int i = 0; i < 100'000; ++i)
        lines.append({i + 1, {fromMs(i), LogLevel::Info, QString::number(i)}});
    for (int i = 0; i < 11; ++i)
        model.append(lines);
    QVERIFY(model.rowCount() <= LogModel::kMostLines);
    QVERIFY(model.rowCount() > LogModel::kMostLines - LogModel::kBlockLines);
    QCOMPARE(model.droppedLines() + model.rowCount(), 1'100'000);
    QCOMPARE(model.line(model.rowCount() - 1).message, u"99999"_s);
    QCOMPARE(model.line(0).message, QString::number(model.droppedLines() % 100'000));
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
