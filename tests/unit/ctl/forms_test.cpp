// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/forms.h"
#include "daemon/ctl/progress.h"
#include "daemon/ctl/texttable.h"

#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace freeagent::ctl;
using namespace Qt::StringLiterals;

/// Tables, colours and forms of values.
class FormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void alignsColumns();
    void nothingIsCutInAPipe();
    void givesWayToTheTerminal();
    void coloursOnlyForAPerson();
    void controlCharactersAreHarmless();
    void emptyTable();
    void progressOnlyWhereAPersonWatches();
    void nullIsNoNumber();
    void values();

private:
    Output output(Manner manner = {}) { return Output(m_terminal, manner); }

    Terminal m_terminal;
    QString m_out;
    QString m_err;
};

void FormsTest::init()
{
    m_out.clear();
    m_err.clear();
    m_terminal = {};
    m_terminal.out = [this](const QByteArray &bytes) { m_out += QString::fromUtf8(bytes); };
    m_terminal.err = [this](const QByteArray &bytes) { m_err += QString::fromUtf8(bytes); };
}

void FormsTest::alignsColumns()
{
    TextTable table({u"NAME"_s, u">JOBS"_s, u"REMARK"_s});
    table.add({u"mac-1"_s, u"2"_s, u"fine"_s});
    table.add({u"a much longer name"_s, u"12"_s, QString()});
    Output out = output();
    table.print(out);
    QCOMPARE(m_out,
             u"NAME                JOBS  REMARK\n"
             "mac-1                  2  fine\n"
             "a much longer name    12  -\n"_s);
}

void FormsTest::nothingIsCutInAPipe()
{
    TextTable table({u"A"_s});
    table.add({QString(500, u'x')});
    Output out = output();
    table.print(out);
    QVERIFY(m_out.contains(QString(500, u'x')));
}

void FormsTest::givesWayToTheTerminal()
{
    m_terminal.personReads = true;
    m_terminal.width = 40;
    TextTable table({u"ID"_s, u"MESSAGE"_s});
    table.add({u"abcdefgh"_s, QString(100, u'm')});
    Output out = output();
    table.print(out);
    for (const QString &line : m_out.split(u'\n'))
        QVERIFY2(line.size() <= 40, qPrintable(line));
    QVERIFY(m_out.contains(u"abcdefgh  mmm"_s) && m_out.contains(QChar(0x2026)));
}

void FormsTest::coloursOnlyForAPerson()
{
    for (const auto &[person, colours, json] :
         {std::tuple{true, true, false}, {true, false, false}, {false, true, false}, {true, true, true}}) {
        m_terminal.personReads = person;
        m_terminal.colours = colours;
        const bool painted = output({json, false, false, false}).painted(Colour::Good, u"x"_s) != u"x";
        QCOMPARE(painted, person && colours && !json);
    }
}

void FormsTest::controlCharactersAreHarmless()
{
    TextTable table({u"PROJECT"_s});
    table.add({u"evil\x1b]0;title\x07\r\nname\u202e"_s});
    Output out = output();
    table.print(out);
    QCOMPARE(m_out, u"PROJECT\nevil ]0;title   name \n"_s);
}

void FormsTest::emptyTable()
{
    Output out = output();
    TextTable({u"A"_s}).print(out, u"Nothing is there."_s);
    QCOMPARE(m_out, QString());
    QCOMPARE(m_err, u"Nothing is there.\n"_s);
}

void FormsTest::progressOnlyWhereAPersonWatches()
{
    for (const auto &[watches, quiet] : {std::pair{false, false}, {true, true}}) {
        m_terminal.personWatches = watches;
        Output out = output({false, quiet, false, false});
        Progress(out).show(0.5, u"half"_s);
        QCOMPARE(m_err, QString());
    }
    m_terminal.personWatches = true;
    Output out = output();
    Progress progress(out);
    progress.show(0.5, u"half"_s);
    QVERIFY(m_err.contains(u"[############............]  50 %  half"_s));
    progress.end();
    QVERIFY(m_err.endsWith(u"\r\x1b[K"_s));
}

void FormsTest::nullIsNoNumber()
{
    for (const QJsonValue &nothing : {QJsonValue(), QJsonValue(QJsonValue::Undefined)})
        QCOMPARE(bytesOf(nothing) + secondsOf(nothing) + msOf(nothing) + shareOf(nothing) + numberOf(nothing) + textOf(nothing), QString());
    QVERIFY(!timeOf(QJsonValue()));
}

void FormsTest::values()
{
    QCOMPARE(shareOf(0.981), u"98.1 %"_s);
    QCOMPARE(msOf(899'000), u"14m 59s"_s);
    QCOMPARE(msOf(250), u"250 ms"_s);
    QCOMPARE(numberOf(12.0), u"12"_s);
    QCOMPARE(textOf(QJsonArray{u"ios"_s, u"android"_s}), u"ios, android"_s);
    QCOMPARE(textOf(true), u"yes"_s);
    QCOMPARE(timeText(fromMs(1795564800000), true), u"2026-11-25 00:00:00 UTC"_s);
    const Time now = fromMs(1795564800000);
    QCOMPARE(distanceText(now - std::chrono::minutes(3), now), u"3m ago"_s);
    QCOMPARE(distanceText(now + std::chrono::hours(2), now), u"in 2h"_s);
    QCOMPARE(distanceText(now, now), u"now"_s);
    QCOMPARE(timeOf(u"2026-11-25T00:00:00Z"_s), std::optional(now));
    QCOMPARE(timeOf(1795564800000.0), std::optional(now));
}

QTEST_GUILESS_MAIN(FormsTest)
#include "forms_test.moc"
