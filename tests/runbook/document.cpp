// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
struct Row {
    QString how;
    QStringList tests;
};

/// The rows of resources/docs/runbook.md by their numbers.
QMap<int, QList<Row>> rowsOf(const QString &document)
{
    static const QRegularExpression kRow(u"^\\| RB-(\\d\\d) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression kTest(u"`(rb_\\d\\d_\\w+)`"_s);
    QMap<int, QList<Row>> rows;
    for (auto it = kRow.globalMatch(document); it.hasNext();) {
        const auto match = it.next();
        Row row{match.captured(3).trimmed(), {}};
        for (auto tests = kTest.globalMatch(match.captured(4)); tests.hasNext();)
            row.tests.append(tests.next().captured(1));
        rows[match.captured(1).toInt()].append(row);
    }
    return rows;
}

/// What ctest would run, by name.
QStringList knownTests()
{
    QProcess ctest;
    ctest.start(QStringLiteral(FREEAGENT_CTEST), {u"--test-dir"_s, QStringLiteral(FREEAGENT_BUILD), u"-N"_s, u"-R"_s, u"^rb_"_s});
    if (!ctest.waitForFinished() || ctest.exitCode() != 0)
        return {};
    static const QRegularExpression kName(u"Test +#\\d+: (rb_\\w+)"_s);
    QStringList names;
    for (auto it = kName.globalMatch(QString::fromUtf8(ctest.readAllStandardOutput())); it.hasNext();)
        names.append(it.next().captured(1));
    names.sort();
    return names;
}
QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every "expoctl ..." of a document, in code spans and in blocks; "tokens create/list" means both.
QStringList commandsIn(const QString &document)
{
    static const QRegularExpression kCommand(u"(?:^|`)(expoctl [^`\\n#]+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression kEither(u"[a-z-]+(/[a-z-]+)+"_s);
    QStringList commands;
    for (auto it = kCommand.globalMatch(document); it.hasNext();) {
        const QString command = it.next().captured(1).trimmed();
        const QString either = kEither.match(command).captured();
        for (const QString &one : either.isEmpty() ? QStringList{QString()} : either.split(u'/'))
            commands.append(either.isEmpty() ? command : QString(command).replace(either, one));
    }
    commands.removeDuplicates();
    return commands;
}

/// The help of the longest run of words that is a command; empty when there is none.
QString helpOf(const QString &command)
{
    static const QRegularExpression kWord(u"^[a-z][a-z-]*$"_s);
    QStringList words;
    for (const QString &word : command.split(u' ').mid(1)) {
        if (!kWord.match(word).hasMatch())
            break;
        words.append(word);
    }
    for (; !words.isEmpty(); words.removeLast()) {
        QProcess expoctl;
        expoctl.start(QStringLiteral(FREEAGENT_BUILD "/bin/expoctl"), words + QStringList{u"--help"_s});
        if (!expoctl.waitForFinished() || expoctl.exitCode() != 0)
            continue;
        const QString help = QString::fromUtf8(expoctl.readAllStandardOutput());
        if (help.startsWith(u"expoctl %1:"_s.arg(words.join(u' '))))
            return help;
    }
    return {};
}
} // namespace

/// The document of the runbook's rows against the tests that there are.
class TestRunbookDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRowIsThereOnce();
    void theDocumentNamesTheTestsThatThereAre();
    void testsStandInTheirRow();
    void whatIsBuiltIsProved();
    void commandsAreAsWritten_data();
    void commandsAreAsWritten();

private:
    QMap<int, QList<Row>> m_rows;
    QStringList m_tests;
};

void TestRunbookDocument::initTestCase()
{
    m_rows = rowsOf(textOf(QStringLiteral(FREEAGENT_DOCUMENTS "/runbook.md")));
    m_tests = knownTests();
    QVERIFY2(m_tests.size() > 4, "ctest knows of no rows");
}

void TestRunbookDocument::everyRowIsThereOnce()
{
    QList<int> expected(64);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(m_rows.keys(), expected);
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        QVERIFY2(it->size() == 1, qPrintable(u"RB-%1 stands there %2 times"_s.arg(it.key()).arg(it->size())));
}

void TestRunbookDocument::theDocumentNamesTheTestsThatThereAre()
{
    QStringList named;
    for (const QList<Row> &rows : std::as_const(m_rows))
        for (const Row &row : rows)
            named += row.tests;
    named.sort();
    QCOMPARE(named, m_tests);
}

void TestRunbookDocument::testsStandInTheirRow()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        for (const QString &test : it->first().tests)
            QVERIFY2(test.startsWith(u"rb_%1_"_s.arg(it.key(), 2, 10, QLatin1Char('0'))), qPrintable(test));
}

/// A row either has a test or says plainly that it is not built.
void TestRunbookDocument::whatIsBuiltIsProved()
{
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        QVERIFY2(!it->first().tests.isEmpty() || it->first().how.startsWith(u"not yet"_s), qPrintable(u"RB-%1 has no test"_s.arg(it.key())));
}

void TestRunbookDocument::commandsAreAsWritten_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : commandsIn(textOf(QStringLiteral(FREEAGENT_DOCUMENTS "/runbook.md")) + textOf(QStringLiteral(FREEAGENT_DOCUMENTS "/operations.md"))))
        QTest::newRow(qPrintable(command)) << command;
}

/// The help of a command that is named here knows its words and its options.
void TestRunbookDocument::commandsAreAsWritten()
{
    QFETCH(QString, command);
    const QString help = helpOf(command);
    QVERIFY2(!help.isEmpty(), "there is no such command");
    static const QRegularExpression kOption(u"--[a-z-]+"_s);
    for (auto it = kOption.globalMatch(command); it.hasNext();) {
        const QString option = it.next().captured();
        QVERIFY2(help.contains(QRegularExpression(option + u"(?![a-z-])"_s)), qPrintable(option));
    }
}

QTEST_GUILESS_MAIN(TestRunbookDocument)
#include "document.moc"
