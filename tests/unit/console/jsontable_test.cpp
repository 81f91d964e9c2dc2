// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/jsontable.h"
#include "console/models/jsontexts.h"
#include "console/models/rowroles.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
QList<JsonColumn> columns()
{
    return {{.title = u"Name"_s, .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }},
            {.title = u"Size"_s,
             .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("size"_L1)); },
             .sortKey = [](const QJsonObject &row) { return row.value("size"_L1).toDouble(); },
             .severity = [](const QJsonObject &row) -> std::optional<Severity> {
                 if (row.value("size"_L1).toInt() > 100)
                     return Severity::Warning;
                 return std::nullopt;
             },
             .right = true}};
}

QJsonObject row(const QString &id, const QString &name, int size) { return {{u"id"_s, id}, {u"name"_s, name}, {u"size"_s, size}}; }
} // namespace

class JsonTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsStayWhereTheyAre();
    void changesOnlyWhatChanged();
    void sortsByKeyAndByText();
    void saysWhatItIs();
    void anyHistoryIsConsistent();
    void unknownIsADash();
};

void JsonTableTest::rowsStayWhereTheyAre()
{
    JsonTable table(u"id"_s, columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 2), row(u"c"_s, u"C"_s, 3)});
    table.setRows({row(u"c"_s, u"C"_s, 30), row(u"d"_s, u"D"_s, 4), row(u"a"_s, u"A"_s, 1)});
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.idAt(0), "a"_ba);
    QCOMPARE(table.idAt(1), "c"_ba);
    QCOMPARE(table.idAt(2), "d"_ba);
    QCOMPARE(table.rowOf("b"), -1);
    QCOMPARE(reset.size(), 0);
    table.upsert(row(u"a"_s, u"AA"_s, 1));
    table.remove("c");
    QCOMPARE(table.index(0, 0).data().toString(), u"AA"_s);
    QCOMPARE(table.rowOf("d"), 1);
}

void JsonTableTest::changesOnlyWhatChanged()
{
    JsonTable table(u"id"_s, columns());
    table.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 2)});
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
    table.setRows({row(u"a"_s, u"A"_s, 1), row(u"b"_s, u"B"_s, 9)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(inserted.size(), 0);
}

void JsonTableTest::sortsByKeyAndByText()
{
    JsonTable table(u"id"_s, columns());
    table.setRows({row(u"a"_s, u"beta"_s, 900), row(u"b"_s, u"Alpha"_s, 1100)});
    QVERIFY(table.rowLess(1, 0, 0));
    QVERIFY(table.rowLess(0, 1, 1));
    QVERIFY(table.matches(0, {u"BET"_s}));
    QVERIFY(!table.matches(0, {u"beta"_s, u"alpha"_s}));
}

void JsonTableTest::saysWhatItIs()
{
    JsonTable table(u"id"_s, columns());
    table.setRows({row(u"a"_s, u"A<b>"_s, 5000)});
    QCOMPARE(table.index(0, 0).data(IdRole).toByteArray(), "a"_ba);
    QCOMPARE(table.index(0, 1).data(SeverityRole).toInt(), int(Severity::Warning));
    QVERIFY(!table.index(0, 0).data(SeverityRole).isValid());
    QVERIFY(table.index(0, 1).data(Qt::AccessibleTextRole).toString().startsWith(u"Size: "_s));
    QVERIFY(!table.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void JsonTableTest::anyHistoryIsConsistent()
{
    JsonTable table(u"id"_s, columns());
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        QJsonArray rows;
        QSet<QString> ids;
        for (int i = 0; i < random.bounded(30); ++i) {
            const QString id = QString::number(random.bounded(40));
            ids.insert(id);
            rows.append(row(id, u"n"_s, random.bounded(1000)));
        }
        table.setRows(rows);
        QCOMPARE(table.rowCount(), int(ids.size()));
        for (int at = 0; at < table.rowCount(); ++at)
            QCOMPARE(table.rowOf(table.idAt(at)), at);
    }
}

void JsonTableTest::unknownIsADash()
{
    const QString dash = u"–"_s;
    for (const QString &text : {bytesOf({}), percentOf(QJsonValue::Null), numberOf({}), timeOf({}, {}), agoOf(u"x"_s, {}), secondsOf({}), textOf({})})
        QCOMPARE(text, dash);
    QCOMPARE(percentOf(0.95), u"95.0 %"_s);
    QCOMPARE(agoOf(u"2026-01-05T08:48:00Z"_s, fromMs(1'767'603'600'000)), u"12 min ago"_s);
}

QTEST_APPLESS_MAIN(JsonTableTest)
#include "jsontable_test.moc"
