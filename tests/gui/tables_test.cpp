// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/buildsmodel.h"
#include "console/models/logmodel.h"
#include "console/models/rowroles.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/logview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
api::BuildItem build(int number, BuildStatus status = BuildStatus::Completed)
{
    api::BuildItem item;
    item.id.value = "b" + QByteArray::number(number);
    item.project = u"project-%1"_s.arg(number % 50);
    item.submittedAt = fromMs(1'000'000LL + number * 1'000LL);
    item.status = status;
    return item;
}

struct Fixture {
    explicit Fixture(int rows)
    {
        proxy.setSourceModel(&model);
        proxy.setRules([](int) { return true; }, [this](int a, int b, int column) { return model.rowLess(a, b, column); });
        QList<api::BuildItem> builds;
        for (int i = 0; i < rows; ++i)
            builds << build(i);
        model.apply(builds, {});
        table = std::make_unique<CalmTable>(&proxy);
        table->setColumnCharacters({10, 10, 10, 0, 10, 10});
        table->sortByColumn(BuildsModel::Submitted, Qt::DescendingOrder);
        table->resize(700, 400);
        table->show();
        next = rows;
    }
    /// What the person sees, row by row.
    QList<QByteArray> visible() const
    {
        QList<QByteArray> ids;
        for (int y = 2; y < table->viewport()->height(); y += table->rowHeight(0))
            ids << table->indexAt({2, y}).data(IdRole).toByteArray();
        return ids;
    }
    void change(QRandomGenerator &random)
    {
        QList<api::BuildItem> changed;
        if (random.bounded(4) == 0)
            changed << build(next++, BuildStatus::Pending);
        api::BuildItem old = build(random.bounded(next), BuildStatus(random.bounded(5)));
        old.attempts = random.bounded(1'000);
        changed << old;
        model.apply(changed, {});
    }
    void pointer(bool inside) const
    {
        QEvent leave(QEvent::Leave);
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(table->viewport(), inside ? static_cast<QEvent *>(&enter) : &leave);
    }

    BuildsModel model;
    CalmProxy proxy;
    std::unique_ptr<CalmTable> table;
    int next = 0;
};
} // namespace

class TablesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingMovesUnderThePointer();
    void scrollAndSelectionStayWithTheirRows();
    void newRowsComeOnTopWhenNobodyPoints();
    void restsUnderAMenuAndAfterAKey();
    void hundredThousandBuilds();
    void longLog();
};

void TablesTest::nothingMovesUnderThePointer()
{
    Fixture f(500);
    f.table->sortByColumn(BuildsModel::State, Qt::AscendingOrder);
    f.table->verticalScrollBar()->setValue(f.table->rowHeight(0) * 40);
    f.table->selectRow(45);
    const QByteArray chosen = f.proxy.index(45, 0).data(IdRole).toByteArray();
    f.pointer(true);
    const QList<QByteArray> before = f.visible();
    QRandomGenerator random(5);
    for (int i = 0; i < 1'000; ++i)
        f.change(random);
    QCOMPARE(f.visible(), before);
    QCOMPARE(f.table->currentIndex().data(IdRole).toByteArray(), chosen);
    QCOMPARE(f.table->currentIndex().row(), 45);
    QVERIFY(f.proxy.dueRows() > 0);
    f.pointer(false);
    QCOMPARE(f.proxy.dueRows(), 0);
    QCOMPARE(f.table->currentIndex().data(IdRole).toByteArray(), chosen);
    QCOMPARE(f.table->selectionModel()->selectedRows().size(), 1);
    for (int row = 1; row < f.proxy.rowCount(); ++row) {
        const int above = f.proxy.mapToSource(f.proxy.index(row - 1, 0)).row();
        const int below = f.proxy.mapToSource(f.proxy.index(row, 0)).row();
        QVERIFY(!f.model.rowLess(below, above, BuildsModel::State));
    }
}

void TablesTest::scrollAndSelectionStayWithTheirRows()
{
    Fixture f(500);
    f.table->verticalScrollBar()->setValue(f.table->rowHeight(0) * 100 + 7);
    f.table->selectRow(103);
    const QList<QByteArray> before = f.visible();
    const QByteArray chosen = f.table->currentIndex().data(IdRole).toByteArray();
    QRandomGenerator random(6);
    for (int i = 0; i < 1'000; ++i)
        f.change(random);
    QVERIFY(f.model.rowCount() > 600);
    QCOMPARE(f.visible(), before);
    QCOMPARE(f.table->currentIndex().data(IdRole).toByteArray(), chosen);
    f.model.apply({}, {{f.proxy.index(3, 0).data(IdRole).toByteArray()}});
    QCOMPARE(f.visible(), before);
}

void TablesTest::newRowsComeOnTopWhenNobodyPoints()
{
    Fixture f(50);
    f.table->selectRow(0);
    f.model.apply({build(1'000)}, {});
    QCOMPARE(f.visible().first(), QByteArray("b1000"));
    QCOMPARE(f.table->currentIndex().data(IdRole).toByteArray(), QByteArray("b49"));
    QCOMPARE(f.table->verticalScrollBar()->value(), 0);
}

void TablesTest::restsUnderAMenuAndAfterAKey()
{
    Fixture f(50);
    QMenu menu;
    menu.addAction(u"x"_s);
    f.table->holdFor(&menu);
    menu.popup({0, 0});
    QVERIFY(f.proxy.isHeld());
    menu.close();
    QVERIFY(!f.proxy.isHeld());
    f.table->setFocus();
    QTest::keyClick(f.table.get(), Qt::Key_Down);
    QVERIFY(f.proxy.isHeld());
}

void TablesTest::hundredThousandBuilds()
{
    Fixture f(100'000);
    f.table->selectRow(f.proxy.mapFromSource(f.model.index(300, 0)).row());
    QElapsedTimer timer;
    timer.start();
    f.table->sortByColumn(BuildsModel::Project, Qt::AscendingOrder);
    qInfo("sort 100,000: %lld ms", timer.restart());
    f.proxy.setRules([&](int row) { return row % 3 == 0; }, [&](int a, int b, int column) { return f.model.rowLess(a, b, column); });
    qInfo("filter 100,000: %lld ms", timer.restart());
    QCOMPARE(f.proxy.rowCount(), 33'334);
    QCOMPARE(f.table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(f.table->currentIndex().data(IdRole).toByteArray(), QByteArray("b300"));
    f.proxy.setRules([](int) { return true; }, [&](int a, int b, int column) { return f.model.rowLess(a, b, column); });
    timer.restart();
    QRandomGenerator random(7);
    for (int i = 0; i < 1'000; ++i)
        f.change(random);
    qInfo("1,000 changes among 100,000: %lld ms", timer.restart());
    for (int i = 0; i < 60; ++i) {
        f.table->verticalScrollBar()->setValue(i * 20'000);
        f.table->viewport()->grab();
    }
    qInfo("scroll frame: %.1f ms", double(timer.elapsed()) / 60);
    QVERIFY(f.proxy.rowCount() >= 100'000);
}

void TablesTest::longLog()
{
    LogModel log;
    LogView view(&log);
    view.resize(600, 400);
    view.show();
    QList<api::NumberedLine> lines;
    for (int i = 0; i < 50'000; ++i)
        lines.append({i + 1, {fromMs(i), LogLevel::Info, u"a line of a log, number %1"_s.arg(i)}});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        log.append(lines);
    view.viewport()->grab();
    qInfo("500,000 lines: %lld ms", timer.elapsed());
    QVERIFY(view.follows());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.selectRow(log.rowCount() - 1);
    QVERIFY(view.selectedText().endsWith(u"number 49999\n"_s));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    TablesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tables_test.moc"
