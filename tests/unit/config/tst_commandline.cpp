// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/commandline.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::config;
using namespace Qt::StringLiterals;

namespace {
Program program()
{
    Program p;
    p.name = u"expo-worker"_s;
    p.settings = {{.key = u"http.port"_s, .flag = u"port"_s, .kind = Kind::Integer},
                  {.key = u"run.sandbox"_s, .flag = u"sandbox"_s, .kind = Kind::Boolean},
                  {.key = u"auth.api_key"_s, .flag = u"api-key"_s, .kind = Kind::Secret}};
    p.commands = {{u"doctor"_s, u"Check this machine"_s}};
    return p;
}

QString spoken(const CommandLine &line)
{
    QStringList words;
    for (const GivenFlag &flag : line.flags)
        words.append(flag.flag + (flag.fromFile ? u"@"_s : u"="_s) + flag.value);
    for (const QString &word : line.positional)
        words.append(u"word:"_s + word);
    for (const QString &file : line.configFiles)
        words.append(u"config:"_s + file);
    if (line.help)
        words.append(u"help"_s);
    if (line.version)
        words.append(u"version"_s);
    if (line.checkConfig)
        words.append(u"check"_s);
    if (line.printConfig)
        words.append(u"print"_s);
    for (const Error &problem : line.problems)
        words.append(QString::fromLatin1(problem.code) + u'(' + problem.fix + u')');
    return words.join(u' ');
}
} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
};

void TestCommandLine::parse_data()
{
    QTest::addColumn<QString>("arguments"); // separated by blanks
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("separate value") << u"--port 3000"_s << u"port=3000"_s;
    QTest::newRow("joined value") << u"--port=3000"_s << u"port=3000"_s;
    QTest::newRow("joined empty value") << u"--port="_s << u"port="_s;
    QTest::newRow("negative number") << u"--port -1"_s << u"port=-1"_s;
    QTest::newRow("value with equals sign") << u"--api-key=a=b"_s << u"api-key=a=b"_s;
    QTest::newRow("secret from a file") << u"--api-key-file k"_s << u"api-key@k"_s;
    QTest::newRow("boolean") << u"--sandbox"_s << u"sandbox=true"_s;
    QTest::newRow("boolean off") << u"--no-sandbox"_s << u"sandbox=false"_s;
    QTest::newRow("boolean joined") << u"--sandbox=off"_s << u"sandbox=off"_s;
    QTest::newRow("boolean takes no next word") << u"--sandbox doctor"_s << u"sandbox=true word:doctor"_s;
    QTest::newRow("command before flags") << u"doctor --port 1"_s << u"port=1 word:doctor"_s;
    QTest::newRow("words behind a command") << u"doctor all"_s << u"word:doctor word:all"_s;
    QTest::newRow("two dashes end flags") << u"doctor -- --port"_s << u"word:doctor word:--port"_s;
    QTest::newRow("own flags") << u"--help --version --check-config --print-config"_s << u"help version check print"_s;
    QTest::newRow("short own flags") << u"-h -V"_s << u"help version"_s;
    QTest::newRow("config files") << u"--config a --config=b"_s << u"config:a config:b"_s;
    QTest::newRow("no value left") << u"--port"_s << u"config.missing_value()"_s;
    QTest::newRow("a flag is no value") << u"--port --sandbox"_s << u"sandbox=true config.missing_value()"_s;
    QTest::newRow("near flag") << u"--prot=3"_s << u"config.unknown_flag(did you mean \"--port\"?)"_s;
    QTest::newRow("far flag") << u"--colour"_s << u"config.unknown_flag(see expo-worker --help)"_s;
    QTest::newRow("unknown short flag") << u"-x"_s << u"config.unknown_flag(see expo-worker --help)"_s;
    QTest::newRow("near command") << u"docter"_s << u"word:docter config.unknown_command(did you mean \"doctor\"?)"_s;
    QTest::newRow("negated with a value") << u"--no-sandbox=1"_s << u"config.unknown_flag(see expo-worker --help)"_s;
    QTest::newRow("only a boolean is negated") << u"--no-port"_s << u"config.unknown_flag(see expo-worker --help)"_s;
    QTest::newRow("all problems at once") << u"--prot=1 --port"_s
                                          << u"config.unknown_flag(did you mean \"--port\"?) config.missing_value()"_s;
}

void TestCommandLine::parse()
{
    QFETCH(QString, arguments);
    QFETCH(QString, result);
    QCOMPARE(spoken(parseCommandLine(program(), arguments.split(u' ', Qt::SkipEmptyParts))), result);
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
