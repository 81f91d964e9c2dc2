// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/start.h"

#include <QTemporaryFile>
#include <QTest>
#include <QTextStream>

using namespace freeagent;
using namespace freeagent::config;
using namespace Qt::StringLiterals;

namespace {
Program program()
{
    Program p;
    p.name = u"expo-controller"_s;
    p.summary = u"queues builds"_s;
    p.environmentPrefix = u"EXPO_CONTROLLER_"_s;
    p.settings = {{.key = u"http.port"_s, .flag = u"port"_s, .environment = {u"PORT"_s}, .kind = Kind::Integer,
                   .defaultText = u"3000"_s, .help = u"TCP port of the service"_s},
                  {.key = u"limits.source"_s, .kind = Kind::Size, .defaultText = u"500MiB"_s, .help = u"Largest source"_s},
                  {.key = u"auth.api_key"_s, .flag = u"api-key"_s, .environment = {u"CONTROLLER_API_KEY"_s}, .kind = Kind::Secret,
                   .help = u"The admin key"_s}};
    return p;
}

struct Outcome {
    int status = -1; ///< -1: goes on
    QString out;
    QString err;
};

Outcome run(const QStringList &arguments, const Environment &environment = {}, const Program &p = program())
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    const auto started = startWith(p, parseCommandLine(p, arguments), environment, out, err);
    if (!started)
        outcome.status = started.error();
    out.flush();
    err.flush();
    return outcome;
}
} // namespace

class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOn();
    void helpIsMadeFromTheTable();
    void manualIsMadeFromTheTable();
    void version();
    void printConfigNamesOriginsAndNoSecret();
    void printedConfigIsAConfig();
    void checkConfig();
    void checkConfigAsksTheJudge();
    void variablesOfOthers();
    void wrongConfigurationEndsWith78();
    void configFileOfTheEnvironment();
    void scrubsArguments();
    void scrubsEnvironment();
};

void TestStart::goesOn()
{
    const Outcome outcome = run({u"--port"_s, u"1"_s});
    QCOMPARE(outcome.status, -1);
    QCOMPARE(outcome.out + outcome.err, QString());
}

void TestStart::manualIsMadeFromTheTable()
{
    const Outcome outcome = run({u"--print-manual"_s, u"--port"_s, u"bad"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.startsWith(u".TH "_s));
    for (const QString &part : {u".B \"\\-\\-port N\""_s, u"TCP port of the service."_s, u"\\-\\-api\\-key\\-file PATH"_s})
        QVERIFY2(outcome.out.contains(part), qPrintable(outcome.out));
}

void TestStart::helpIsMadeFromTheTable()
{
    const Outcome outcome = run({u"--help"_s, u"--port"_s, u"bad"_s});
    QCOMPARE(outcome.status, 0);
    for (const QString &part : {u"--port N"_s, u"TCP port of the service"_s, u"(default 3000; PORT; http.port)"_s,
                                u"--api-key-file PATH"_s, u"--print-config"_s, u"queues builds"_s})
        QVERIFY2(outcome.out.contains(part), qPrintable(part));
    QCOMPARE(outcome.err, QString());
}

void TestStart::version()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, u"expo-controller %1\n"_s.arg(QStringLiteral(FREEAGENT_VERSION)));
}

void TestStart::printConfigNamesOriginsAndNoSecret()
{
    const Outcome outcome = run({u"--print-config"_s}, {{u"PORT"_s, u"8080"_s}, {u"CONTROLLER_API_KEY"_s, u"hush-hush"_s}});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(u"http.port = 8080"_s));
    QVERIFY(outcome.out.contains(u"# PORT\n"_s));
    QVERIFY(outcome.out.contains(u"limits.source = \"500MiB\"  # default\n"_s));
    QVERIFY(outcome.out.contains(u"# auth.api_key (set)"_s));
    QVERIFY(!outcome.out.contains(u"hush-hush"_s));
}

void TestStart::printedConfigIsAConfig()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(run({u"--print-config"_s, u"--port=7"_s}).out.toUtf8());
    file.close();
    const Outcome again = run({u"--print-config"_s, u"--config"_s, file.fileName()});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains(u"http.port = 7"_s), qPrintable(again.out));
}

void TestStart::checkConfig()
{
    const Outcome right = run({u"--check-config"_s});
    QCOMPARE(right.status, 0);
    QVERIFY(right.out.startsWith(u"The configuration is right"_s));
    const Outcome wrong = run({u"--check-config"_s, u"--port"_s, u"x"_s});
    QCOMPARE(wrong.status, kConfigurationError);
}

void TestStart::checkConfigAsksTheJudge()
{
    Program p = program();
    int asked = 0;
    p.judge = [&asked](const Settings &settings) {
        ++asked;
        QList<Error> problems;
        if (settings.integer(u"http.port") == 1)
            problems = {{"x.one", u"port 1 is taken"_s, u"Take another one."_s}, {"x.two", u"nobody listens"_s, u"did you mean 2?"_s}};
        return problems;
    };
    const Outcome wrong = run({u"--check-config"_s, u"--port=1"_s}, {}, p);
    QCOMPARE(wrong.status, kConfigurationError);
    QCOMPARE(wrong.out, QString());
    QCOMPARE(wrong.err, u"expo-controller: port 1 is taken. Take another one.\nexpo-controller: nobody listens; did you mean 2?\n"_s);
    const Outcome right = run({u"--check-config"_s, u"--port=2"_s}, {}, p);
    QCOMPARE(right.status, 0);
    QVERIFY(right.out.startsWith(u"The configuration is right"_s));
    QCOMPARE(asked, 2);
    QCOMPARE(run({u"--port=1"_s}, {}, p).status, -1); // the start finds out by itself
    QCOMPARE(run({u"--print-config"_s, u"--port=1"_s}, {}, p).status, 0);
    QCOMPARE(asked, 2);
}

void TestStart::variablesOfOthers()
{
    Program p = program();
    p.foreign = {{u"EXPO_CONTROLLER_URL"_s}, {u"EXPO_CONTROLLER_API_KEY"_s, u"that key is for clients"_s, true}};
    QCOMPARE(run({}, {{u"EXPO_CONTROLLER_URL"_s, u"http://farm"_s}, {u"EXPO_CONTROLLER_API_KEY_FILE"_s, u"/key"_s}}, p).err, QString());
    Loaded loaded;
    QString said;
    QTextStream out(&said);
    QVERIFY(startWith(p, {}, {{u"EXPO_CONTROLLER_API_KEY"_s, u"hush-hush"_s}}, out, out, &loaded));
    QCOMPARE(said, u"expo-controller: warning: that key is for clients\n"_s);
    QCOMPARE(loaded.scrubVariables, QStringList{u"EXPO_CONTROLLER_API_KEY"_s});
    QVERIFY(loaded.settings.secret(u"auth.api_key").isEmpty());
    QVERIFY(run({}, {{u"EXPO_CONTROLLER_URI"_s, u"x"_s}}, p).err.contains(u"did you mean EXPO_CONTROLLER_URL?"_s));
}

void TestStart::wrongConfigurationEndsWith78()
{
    const Outcome outcome = run({u"--prot=1"_s, u"--config"_s, u"/nonexistent/x.toml"_s});
    QCOMPARE(outcome.status, 78);
    QCOMPARE(outcome.err.count(u'\n'), 2);
    QVERIFY(outcome.err.contains(u"expo-controller: unknown flag \"--prot\"; did you mean \"--port\"?\n"_s));
    QVERIFY(outcome.err.contains(u"/nonexistent/x.toml cannot be read"_s));
}

void TestStart::configFileOfTheEnvironment()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("http.port = 5\n");
    file.close();
    const Outcome outcome = run({u"--print-config"_s}, {{u"EXPO_CONTROLLER_CONFIG"_s, file.fileName()}});
    QVERIFY(outcome.out.contains(file.fileName() + u":1"_s));
}

void TestStart::scrubsArguments()
{
    QByteArray words[] = {"prog", "--api-key", "secret", "--api-key=secret", "--api-key-file=path", "secret"};
    char *argv[6];
    for (int i = 0; i < 6; ++i)
        argv[i] = words[i].data();
    scrubArgument(u"api-key"_s, 6, argv);
    QCOMPARE(words[2], QByteArray("xxxxxx"));
    QCOMPARE(words[3], QByteArray("--api-key=xxxxxx"));
    QCOMPARE(words[4], QByteArray("--api-key-file=path"));
    QCOMPARE(words[5], QByteArray("secret"));
}

void TestStart::scrubsEnvironment()
{
    qputenv("FREEAGENT_TEST_SECRET", "secret");
    const char *place = ::getenv("FREEAGENT_TEST_SECRET");
    scrubEnvironment(u"FREEAGENT_TEST_SECRET"_s);
    QVERIFY(!qEnvironmentVariableIsSet("FREEAGENT_TEST_SECRET"));
    QCOMPARE(QByteArray(place), QByteArray("xxxxxx"));
}

QTEST_APPLESS_MAIN(TestStart)
#include "tst_start.moc"
