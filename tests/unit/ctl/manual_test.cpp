// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/manual.h"
#include "daemon/ctl/commandspec.h"
#include "daemon/ctl/helptext.h"
#include "daemon/ctl/manual.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

/// The manual pages and help, as they come from the tables.
class ManualTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lint_data();
    void lint();
    void namesEveryCommand();
    void escapesWhatTroffReads();
    void helpNamesEverything();
};

void ManualTest::lint_data()
{
    QTest::addColumn<QString>("page");
    config::Program odd;
    odd.name = u"odd"_s;
    odd.summary = u"A program with \"odd\" words"_s;
    odd.settings = {{.key = u"a.b"_s,
                     .flag = u"a-b"_s,
                     .environment = {u"A_B"_s},
                     .defaultText = u"'x'"_s,
                     .help = u".begins with a dot \\ and \"quotes\""_s}};
    odd.commands = {{u"do"_s, u"Does it"_s}};
    odd.configFiles = {u"/etc/odd.toml"_s};
    QTest::newRow("expoctl") << ctl::manualPage();
    QTest::newRow("odd") << config::manualPage(odd);
}

void ManualTest::lint()
{
    QFETCH(QString, page);
    QProcess mandoc;
    mandoc.start(u"mandoc"_s, {u"-Tlint"_s, u"-W"_s, u"style"_s});
    QVERIFY2(mandoc.waitForStarted(), "mandoc is missing (package mandoc)");
    mandoc.write(page.toUtf8());
    mandoc.closeWriteChannel();
    QVERIFY(mandoc.waitForFinished());
    QByteArray complaints;
    for (const QByteArray &line : mandoc.readAllStandardOutput().split('\n'))
        if (!line.isEmpty() && !line.contains("referenced manual not found")) // pages of this package, not installed here
            complaints += line + '\n';
    QCOMPARE(complaints, QByteArray());
}

void ManualTest::namesEveryCommand()
{
    QProcess mandoc;
    mandoc.start(u"mandoc"_s, {u"-Tutf8"_s, u"-O"_s, u"width=300"_s});
    QVERIFY(mandoc.waitForStarted());
    mandoc.write(ctl::manualPage().toUtf8());
    mandoc.closeWriteChannel();
    QVERIFY(mandoc.waitForFinished());
    QString text = QString::fromUtf8(mandoc.readAllStandardOutput());
    text.remove(QRegularExpression(u".\b"_s)); // overstruck for bold
    for (const ctl::CommandSpec &command : ctl::commands())
        if (!command.hidden)
            QVERIFY2(text.contains(command.path), qPrintable(command.path));
    QVERIFY(text.contains(u"--key-file PATH"_s) && text.contains(u"EXPO_CONTROLLER_API_KEY"_s));
}

void ManualTest::escapesWhatTroffReads()
{
    config::Manual page(u"x"_s, 1, u"y"_s);
    page.paragraph(u".SH no macro, 'nor this, --flag \\n"_s);
    QVERIFY(page.text().endsWith(u"\n\\&.SH no macro, 'nor this, \\-\\-flag \\en\n"_s));
}

void ManualTest::helpNamesEverything()
{
    const QString overview = ctl::overviewHelp({});
    for (const ctl::Group &group : ctl::groups())
        QVERIFY2(overview.contains(u"\n  "_s + group.name) && !group.help.isEmpty(), qPrintable(group.name));
    for (const ctl::CommandSpec &command : ctl::commands()) {
        const QString help = ctl::commandHelp(command);
        for (const ctl::OptionSpec &option : command.options)
            QVERIFY2(help.contains(u"--"_s + option.name) && help.contains(option.help), qPrintable(command.path));
        QVERIFY(help.contains(u"Exit status:"_s));
    }
}

QTEST_GUILESS_MAIN(ManualTest)
#include "manual_test.moc"
