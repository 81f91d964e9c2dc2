// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/ctlsettings.h"
#include "daemon/ctl/parse.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::ctl;
using namespace Qt::StringLiterals;

class ParseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void readsOptions();
    void commonOptionsStandAnywhere();
    void settingsGoToTheSettings();
    void helpNeedsNoArguments();
    void moments_data();
    void moments();
    void everyRowIsWhole();

private:
    static Result<Invocation> parsed(const QString &line)
    {
        return parse(commands(), program({}).settings, line.split(u' ', Qt::SkipEmptyParts), kNow);
    }
    static constexpr Time kNow = fromMs(1795564800000); // 2026-11-25T00:00:00Z
};

void ParseTest::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("path");
    QTest::newRow("one word") << u"status"_s << u"status"_s;
    QTest::newRow("two words") << u"builds show abc"_s << u"builds show"_s;
    QTest::newRow("three words") << u"maintenance windows list"_s << u"maintenance windows list"_s;
    QTest::newRow("a group stands for its list") << u"builds"_s << u"builds list"_s;
    QTest::newRow("a group inside a group") << u"maintenance windows"_s << u"maintenance windows list"_s;
    QTest::newRow("a group with an option of its list") << u"builds --status failed"_s << u"builds list"_s;
    QTest::newRow("singular") << u"worker show mac-1"_s << u"workers show"_s;
    QTest::newRow("a command with words of its own") << u"doctor disk-full"_s << u"doctor"_s;
    QTest::newRow("a word like a group behind a command") << u"workers show builds"_s << u"workers show"_s;
    QTest::newRow("behind --") << u"workers show -- --odd-name"_s << u"workers show"_s;
    QTest::newRow("a negative number") << u"builds priority abc -5"_s << u"builds priority"_s;
}

void ParseTest::finds()
{
    QFETCH(QString, line);
    const auto found = parsed(line);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QTEST(found->command->path, "path");
}

void ParseTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("fix");
    QTest::newRow("unknown word") << u"buidls list"_s << QByteArray("usage.unknown_command") << u"did you mean \"builds\"?"_s;
    QTest::newRow("unknown second word") << u"builds lst"_s << QByteArray("usage.unknown_command") << u"did you mean \"list\"?"_s;
    QTest::newRow("nothing near") << u"zzzzzzzz"_s << QByteArray("usage.unknown_command") << u"see expoctl --help"_s;
    QTest::newRow("nothing") << QString() << QByteArray("usage.unknown_command") << u"see expoctl --help"_s;
    QTest::newRow("half a command") << u"capacit"_s << QByteArray("usage.unknown_command") << u"did you mean \"capacity\"?"_s;
    QTest::newRow("unknown option") << u"builds list --stats failed"_s << QByteArray("usage.unknown_option")
                                    << u"did you mean \"--status\"?"_s;
    QTest::newRow("unknown letter") << u"builds list -x"_s << QByteArray("usage.unknown_option") << u"see expoctl builds list --help"_s;
    QTest::newRow("no value") << u"builds list --status"_s << QByteArray("usage.missing_value") << u"see expoctl builds list --help"_s;
    QTest::newRow("value for a switch") << u"status --json=yes"_s << QByteArray("usage.bad_value") << QString();
    QTest::newRow("no such word") << u"builds list --status faild"_s << QByteArray("usage.bad_value") << u"did you mean \"failed\"?"_s;
    QTest::newRow("one bad of a list") << u"builds list --status failed,oops"_s << QByteArray("usage.bad_value")
                                       << u"see expoctl builds list --help"_s;
    QTest::newRow("not a number") << u"builds list --limit many"_s << QByteArray("usage.bad_value") << u"see expoctl builds list --help"_s;
    QTest::newRow("below") << u"builds list --limit 0"_s << QByteArray("usage.bad_value") << u"see expoctl builds list --help"_s;
    QTest::newRow("above") << u"builds list --limit 1001"_s << QByteArray("usage.bad_value") << u"see expoctl builds list --help"_s;
    QTest::newRow("no duration") << u"maintenance drain --deadline soon"_s << QByteArray("usage.bad_value")
                                 << u"see expoctl maintenance drain --help"_s;
    QTest::newRow("no time") << u"audit --since lately"_s << QByteArray("usage.bad_value")
                             << u"write 90m, 1h or 7d for that long ago, or 2026-01-31, or 2026-01-31T14:30"_s;
    QTest::newRow("no argument") << u"builds show"_s << QByteArray("usage.missing_argument") << u"see expoctl builds show --help"_s;
    QTest::newRow("one too many") << u"builds show a b"_s << QByteArray("usage.too_many") << u"see expoctl builds show --help"_s;
    QTest::newRow("an id that climbs") << u"builds show ../../admin"_s << QByteArray("usage.bad_value")
                                       << u"see expoctl builds show --help"_s;
    QTest::newRow("no role") << u"tokens create ci"_s << QByteArray("usage.missing_argument") << u"see expoctl tokens create --help"_s;
}

void ParseTest::refuses()
{
    QFETCH(QString, line);
    const auto found = parsed(line);
    QVERIFY(!found);
    QTEST(found.error().code, "code");
    QTEST(found.error().fix, "fix");
}

void ParseTest::readsOptions()
{
    const auto found = parsed(u"builds list -n5 --status=failed,timeout --status cancelled --since 2026-01-31 --search x"_s);
    QVERIFY(found);
    const Arguments &arguments = found->arguments;
    QCOMPARE(arguments.integer(u"limit"_s), 5);
    QCOMPARE(arguments.list(u"status"_s), (QStringList{u"failed"_s, u"timeout"_s, u"cancelled"_s}));
    QVERIFY(arguments.moment(u"since"_s) < kNow);
    QCOMPARE(arguments.text(u"search"_s), u"x"_s);
    QVERIFY(!arguments.has(u"until"_s));
    QCOMPARE(parsed(u"builds list"_s)->arguments.text(u"limit"_s), u"20"_s); // the usual value
    QCOMPARE(parsed(u"maintenance drain --deadline 1h30m"_s)->arguments.duration(u"deadline"_s), Millis(90 * 60'000));
}

void ParseTest::commonOptionsStandAnywhere()
{
    for (const QString &line : {u"--json -qy builds list"_s, u"builds --json -q -y list"_s, u"builds list --json -yq"_s}) {
        const auto found = parsed(line);
        QVERIFY2(found, qPrintable(line));
        QCOMPARE(found->common, (QSet<QString>{u"json"_s, u"quiet"_s, u"yes"_s}));
    }
}

void ParseTest::settingsGoToTheSettings()
{
    const auto found = parsed(u"--url http://farm:3000 status --key-file k --config c.toml"_s);
    QVERIFY(found);
    QCOMPARE(found->settings.flags, (QList<config::GivenFlag>{{u"url"_s, u"http://farm:3000"_s, false}, {u"key"_s, u"k"_s, true}}));
    QCOMPARE(found->settings.configFiles, QStringList{u"c.toml"_s});
}

void ParseTest::helpNeedsNoArguments()
{
    QCOMPARE(parsed(u"builds show --help"_s)->command->path, u"builds show"_s);
    const auto group = parsed(u"builds --help"_s);
    QVERIFY(group->help && !group->command);
    QCOMPARE(group->group, u"builds"_s);
    QVERIFY(parsed(u"--version"_s)->version);
}

void ParseTest::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("iso");
    QTest::newRow("ago") << u"1h"_s << QByteArray("2026-11-24T23:00:00.000Z");
    QTest::newRow("days ago") << u"7d"_s << QByteArray("2026-11-18T00:00:00.000Z");
    QTest::newRow("with a sign, from now") << u"+1h"_s << QByteArray("2026-11-25T01:00:00.000Z");
    QTest::newRow("day") << u"2026-01-01"_s << QByteArray("2026-01-01T00:00:00.000Z");
    QTest::newRow("minute") << u"2026-01-31T14:30"_s << QByteArray("2026-01-31T14:30:00.000Z");
    QTest::newRow("with a blank") << u"2026-01-31 14:30"_s << QByteArray("2026-01-31T14:30:00.000Z");
    QTest::newRow("offset") << u"2026-01-31T14:30:00+02:00"_s << QByteArray("2026-01-31T12:30:00.000Z");
    QTest::newRow("today") << u"today"_s << QByteArray("2026-11-25T00:00:00.000Z");
    QTest::newRow("yesterday") << u"yesterday"_s << QByteArray("2026-11-24T00:00:00.000Z");
    QTest::newRow("leap day") << u"2028-02-29"_s << QByteArray("2028-02-29T00:00:00.000Z");
    QTest::newRow("no leap day") << u"2026-02-29"_s << QByteArray();
    QTest::newRow("words") << u"last week"_s << QByteArray();
}

void ParseTest::moments()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, iso);
    const auto moment = momentFrom(text, kNow, true);
    QCOMPARE(moment ? toIso(*moment) : QByteArray(), iso);
}

/// What help, manual and completion rely on.
void ParseTest::everyRowIsWhole()
{
    QSet<QString> paths;
    for (const CommandSpec &command : commands()) {
        QVERIFY2(!command.help.isEmpty() && !command.help.endsWith(u'.'), qPrintable(command.path));
        QVERIFY2(command.handler, qPrintable(command.path));
        QVERIFY2(!paths.contains(command.path), qPrintable(command.path));
        paths.insert(command.path);
        QSet<QString> names;
        for (const OptionSpec &option : command.options + commonOptions()) {
            QVERIFY2(!option.help.isEmpty() && !option.help.endsWith(u'.'), qPrintable(command.path + u' ' + option.name));
            QVERIFY2(!names.contains(option.name), qPrintable(command.path + u' ' + option.name));
            QVERIFY2(option.letter.isNull() || !names.contains(QString(option.letter)), qPrintable(command.path + u" -"_s + option.letter));
            names.insert(option.name);
            if (!option.letter.isNull())
                names.insert(option.letter);
            QVERIFY2(option.value != Value::Choice || !option.choices.isEmpty(), qPrintable(command.path + u' ' + option.name));
        }
        for (qsizetype i = 0; i < command.positional.size(); ++i)
            QVERIFY2(!command.positional[i].many || i + 1 == command.positional.size(), qPrintable(command.path));
    }
}

QTEST_GUILESS_MAIN(ParseTest)
#include "parse_test.moc"
