// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ctl/ctltrial.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

/// Times to come, and what is read from standard input.
class EndsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEndInThePastIsNoEnd();
    void durationsOfEndsLeadForward_data();
    void durationsOfEndsLeadForward();
    void contactsFromStandardInput();
};

void EndsTest::anEndInThePastIsNoEnd()
{
    test::CtlTrial trial;
    trial.answer("POST /api/admin/maintenance", R"({"maintenance":{"enabled":true}})");
    QCOMPARE(trial.run("maintenance on --until 2026-01-05T08:59"), 64);
    QVERIFY2(trial.err.contains(u"--for"_s), qPrintable(trial.err));
    QCOMPARE(trial.run("maintenance on --for 0s"), 64);
    QCOMPARE(trial.run("maintenance on --until 2030-01-01 --for 1h"), 64);
    QVERIFY(trial.requests.isEmpty());
    QCOMPARE(trial.run("maintenance on --until 2030-01-01"), 0);
}

void EndsTest::durationsOfEndsLeadForward_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *line, const char *route, const char *until) { QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(route) << QString::fromLatin1(until); };
    row("silence add --rule disk* --reason known --until 7d", "POST /api/silences", "2026-01-12T09:00:00.000Z");
    row("oncall take --until 2h", "POST /api/oncall/take", "2026-01-05T11:00:00.000Z");
    row("oncall override ada --from 1h --until +2h", "POST /api/oncall/overrides", "2026-01-05T11:00:00.000Z");
    row("maintenance on --until 2h", "POST /api/admin/maintenance", "2026-01-05T11:00:00.000Z");
}

void EndsTest::durationsOfEndsLeadForward()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, route);
    QFETCH(QString, until);
    test::CtlTrial trial;
    trial.answer(route, "{}");
    QCOMPARE(trial.run(line.split(u' ')), 0);
    QCOMPARE(trial.body(0).value("until"_L1).toString(), until);
    if (line.contains(u"--from"_s))
        QCOMPARE(trial.body(0).value("from"_L1).toString(), u"2026-01-05T10:00:00.000Z"_s);
}

void EndsTest::contactsFromStandardInput()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"contacts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"people":[{"name":"Ada"}]})") > 0);
    file.close();
    QVERIFY(std::freopen(qPrintable(file.fileName()), "r", stdin));
    test::CtlTrial trial;
    trial.answer("PUT /api/contacts", "{}");
    QCOMPARE(trial.run("contacts edit -"), 0);
    QCOMPARE(trial.body(0).value("people"_L1).toArray().first().toObject().value("name"_L1).toString(), u"Ada"_s);
}

QTEST_GUILESS_MAIN(EndsTest)
#include "ends_test.moc"
