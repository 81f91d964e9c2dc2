// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/calmproxy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace freeagent::console;

namespace {
/// Numbers; even ones are shown.
class Numbers final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(values.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(values[index.row()]) : QVariant();
    }
    void add(const QList<int> &more)
    {
        beginInsertRows({}, int(values.size()), int(values.size() + more.size()) - 1);
        values += more;
        endInsertRows();
    }
    void set(int row, int value)
    {
        values[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, 1));
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        values.remove(first, count);
        endRemoveRows();
    }

    QList<int> values;
};

struct Fixture {
    Fixture()
    {
        proxy.setSourceModel(&numbers);
        proxy.setRules([this](int row) { return numbers.values[row] % 2 == 0; },
                       [this](int a, int b, int) { return std::pair(numbers.values[a], a) < std::pair(numbers.values[b], b); });
    }
    QList<int> shown() const
    {
        QList<int> result;
        for (int row = 0; row < proxy.rowCount(); ++row)
            result << proxy.index(row, 0).data().toInt();
        return result;
    }
    QList<int> wanted() const
    {
        QList<int> result;
        for (const int value : numbers.values)
            if (value % 2 == 0)
                result << value;
        std::sort(result.begin(), result.end());
        return result;
    }

    Numbers numbers;
    CalmProxy proxy;
};
} // namespace

class CalmProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filtersAndSorts();
    void restsWhileHeld();
    void aPersonMaySortWhileHeld();
    void selectionsStayWithTheirRows();
    void sameAsStartingAnew();
    void ticksMoveNothing();
};

void CalmProxyTest::filtersAndSorts()
{
    Fixture f;
    f.numbers.add({5, 8, 2, 7, 4});
    QCOMPARE(f.shown(), (QList<int>{2, 4, 8}));
    f.numbers.set(0, 6);
    QCOMPARE(f.shown(), (QList<int>{2, 4, 6, 8}));
    f.numbers.set(1, 9);
    QCOMPARE(f.shown(), (QList<int>{2, 4, 6}));
    f.proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(f.shown(), (QList<int>{6, 4, 2}));
    f.numbers.add({10, 3, 0});
    QCOMPARE(f.shown(), (QList<int>{10, 6, 4, 2, 0}));
}

void CalmProxyTest::restsWhileHeld()
{
    Fixture f;
    f.numbers.add({2, 4, 6});
    f.proxy.setHeld(true);
    f.numbers.set(0, 100);
    f.numbers.set(1, 5);
    f.numbers.add({0, 1});
    QCOMPARE(f.shown(), (QList<int>{100, 5, 6, 0}));
    QCOMPARE(f.proxy.dueRows(), 3);
    f.numbers.set(1, 4);
    f.proxy.setHeld(false);
    QCOMPARE(f.shown(), (QList<int>{0, 4, 6, 100}));
    QCOMPARE(f.proxy.dueRows(), 0);
}

void CalmProxyTest::aPersonMaySortWhileHeld()
{
    Fixture f;
    f.numbers.add({2, 4, 6});
    f.proxy.setHeld(true);
    f.numbers.set(0, 100);
    f.proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(f.shown(), (QList<int>{100, 6, 4}));
    QVERIFY(f.proxy.isHeld());
}

void CalmProxyTest::selectionsStayWithTheirRows()
{
    Fixture f;
    f.numbers.add({2, 4, 6, 8});
    const QPersistentModelIndex four = f.proxy.index(1, 0);
    f.numbers.set(0, 50);
    QCOMPARE(four.data().toInt(), 4);
    QCOMPARE(four.row(), 0);
    f.numbers.remove(0, 1);
    QCOMPARE(four.data().toInt(), 4);
    f.proxy.sort(0, Qt::DescendingOrder);
    QCOMPARE(four.row(), 2);
    QCOMPARE(four.data().toInt(), 4);
}

void CalmProxyTest::sameAsStartingAnew()
{
    Fixture f;
    const QAbstractItemModelTester tester(&f.proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&f.proxy, &QAbstractItemModel::modelReset);
    QRandomGenerator random(11);
    for (int round = 0; round < 2'000; ++round) {
        const int rows = int(f.numbers.values.size());
        switch (random.bounded(6)) {
        case 0: {
            QList<int> more;
            for (int i = random.bounded(1, random.bounded(20) ? 4 : 60); i > 0; --i)
                more << random.bounded(200);
            f.numbers.add(more);
            break;
        }
        case 1:
            if (rows > 3)
                f.numbers.remove(random.bounded(rows - 2), random.bounded(1, 3));
            break;
        case 2: f.proxy.setHeld(random.bounded(2)); break;
        default:
            if (rows)
                f.numbers.set(random.bounded(rows), random.bounded(200));
        }
        if (!f.proxy.isHeld())
            QCOMPARE(f.shown(), f.wanted());
    }
    f.proxy.setHeld(false);
    QCOMPARE(f.shown(), f.wanted());
    QCOMPARE(reset.size(), 0);
}

void CalmProxyTest::ticksMoveNothing()
{
    Fixture f;
    f.numbers.add({2, 4});
    f.numbers.values[0] = 100;
    QSignalSpy changed(&f.proxy, &QAbstractItemModel::dataChanged);
    Q_EMIT f.numbers.dataChanged(f.numbers.index(0, 0), f.numbers.index(1, 1), {Qt::DisplayRole});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.shown(), (QList<int>{100, 4}));
}

QTEST_GUILESS_MAIN(CalmProxyTest)
#include "calmproxy_test.moc"
