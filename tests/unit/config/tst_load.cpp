// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/load.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::config;
using namespace Qt::StringLiterals;

namespace {
const Program &program()
{
    static const Program kProgram = [] {
        Program p;
        p.name = u"expo-controller"_s;
        p.environmentPrefix = u"EXPO_CONTROLLER_"_s;
        p.settings = {
            {.key = u"http.port"_s, .flag = u"port"_s, .environment = {u"EXPO_CONTROLLER_PORT"_s, u"PORT"_s},
             .kind = Kind::Integer, .defaultText = u"3000"_s, .least = 0, .most = 65535},
            {.key = u"http.listen"_s, .flag = u"listen"_s, .defaultText = u"127.0.0.1"_s},
            {.key = u"limits.source"_s, .kind = Kind::Size, .defaultText = u"500MiB"_s, .least = 1},
            {.key = u"queue.lease"_s, .kind = Kind::Duration, .defaultText = u"2m"_s, .least = 1000},
            {.key = u"log.format"_s, .defaultText = u"auto"_s, .choices = {u"auto"_s, u"text"_s, u"json"_s}},
            {.key = u"http.metrics"_s, .flag = u"metrics"_s, .kind = Kind::Boolean},
            {.key = u"store.data_dir"_s, .flag = u"data-dir"_s, .environment = {u"DATA_DIR"_s}, .kind = Kind::Path},
            {.key = u"http.trusted"_s, .flag = u"trust"_s, .kind = Kind::List},
            {.key = u"auth.api_key"_s, .flag = u"api-key"_s, .environment = {u"CONTROLLER_API_KEY"_s}, .kind = Kind::Secret},
            {.key = u"runner.*.command"_s, .kind = Kind::List},
            {.key = u"runner.*.limit"_s, .kind = Kind::Duration, .defaultText = u"1h"_s},
        };
        return p;
    }();
    return kProgram;
}
} // namespace

class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void precedence_data();
    void precedence();
    void secretPrecedence_data();
    void secretPrecedence();
    void problems_data();
    void problems();
    void allProblemsAtOnce();
    void laterFileWins();
    void kinds();
    void pathsAreRelativeToTheirFile();
    void tablesOfNames();
    void secretInArgumentsIsWarnedAbout();
    void readableSecretFileIsWarnedAbout();
    void unknownVariableIsWarnedAbout();

private:
    QString write(const QString &name, const QByteArray &text, QFileDevice::Permissions mode = QFile::ReadOwner | QFile::WriteOwner);
    tl::expected<Loaded, QList<Error>> loadWith(const QString &arguments, const Environment &environment, const QByteArray &toml);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLoad::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString TestLoad::write(const QString &name, const QByteArray &text, QFileDevice::Permissions mode)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a test file");
    file.close();
    file.setPermissions(mode);
    return file.fileName();
}

tl::expected<Loaded, QList<Error>> TestLoad::loadWith(const QString &arguments, const Environment &environment, const QByteArray &toml)
{
    QStringList files;
    if (!toml.isEmpty())
        files.append(write(u"controller.toml"_s, toml));
    const QString here = m_folder->path();
    QString line = arguments;
    line.replace(u"HERE"_s, here);
    Environment variables = environment;
    for (QString &value : variables)
        value.replace(u"HERE"_s, here);
    return load(program(), parseCommandLine(program(), line.split(u' ', Qt::SkipEmptyParts)), variables, files);
}

void TestLoad::precedence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QMap<QString, QString>>("environment");
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<qint64>("port");
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("origin");
    const QByteArray toml = "[http]\n\nport = 4\n";
    const Environment own{{u"EXPO_CONTROLLER_PORT"_s, u"5"_s}, {u"PORT"_s, u"6"_s}};
    const Environment common{{u"PORT"_s, u"6"_s}};
    QTest::newRow("default") << u""_s << Environment() << QByteArray() << qint64(3000) << int(Source::Default) << u"default"_s;
    QTest::newRow("file") << u""_s << Environment() << toml << qint64(4) << int(Source::File) << u"controller.toml:3"_s;
    QTest::newRow("variable over file") << u""_s << common << toml << qint64(6) << int(Source::Environment) << u"PORT"_s;
    QTest::newRow("own variable over common") << u""_s << own << toml << qint64(5) << int(Source::Environment)
                                              << u"EXPO_CONTROLLER_PORT"_s;
    QTest::newRow("flag over all") << u"--port 7"_s << own << toml << qint64(7) << int(Source::Flag) << u"--port"_s;
    QTest::newRow("last flag wins") << u"--port 7 --port=8"_s << own << toml << qint64(8) << int(Source::Flag) << u"--port"_s;
    QTest::newRow("empty variable is not set") << u""_s << Environment{{u"PORT"_s, u""_s}} << toml << qint64(4)
                                               << int(Source::File) << u"controller.toml:3"_s;
    QTest::newRow("number as text in the file") << u""_s << Environment() << QByteArray("http.port = \"9\"") << qint64(9)
                                                << int(Source::File) << u"controller.toml:1"_s;
}

void TestLoad::precedence()
{
    QFETCH(QString, arguments);
    QFETCH(Environment, environment);
    QFETCH(QByteArray, toml);
    QFETCH(qint64, port);
    QFETCH(int, source);
    QFETCH(QString, origin);
    const auto loaded = loadWith(arguments, environment, toml);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->settings.integer(u"http.port"), port);
    QCOMPARE(int(loaded->settings.origin(u"http.port").source), source);
    QVERIFY2(loaded->settings.origin(u"http.port").detail.endsWith(origin), qPrintable(loaded->settings.origin(u"http.port").detail));
    QCOMPARE(loaded->settings.isSet(u"http.port"), source != int(Source::Default));
}

void TestLoad::secretPrecedence_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QMap<QString, QString>>("environment");
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("secret");
    const QByteArray toml = "auth.api_key_file = \"fromtoml\"";
    const QString variable = u"CONTROLLER_API_KEY"_s;
    const Environment clear{{variable, u"clear"_s}, {variable + u"_FILE"_s, u"HERE/fromvariable"_s}};
    const Environment systemd{{variable, u"clear"_s}, {u"CREDENTIALS_DIRECTORY"_s, u"HERE/credentials"_s}};
    QTest::newRow("not set") << u""_s << Environment() << QByteArray() << QByteArray();
    QTest::newRow("in the file") << u""_s << Environment() << QByteArray("auth.api_key = \"inline\"") << QByteArray("inline");
    QTest::newRow("file named by the file") << u""_s << Environment() << toml << QByteArray("toml-secret");
    QTest::newRow("variable over file") << u""_s << clear << toml << QByteArray("clear");
    QTest::newRow("file named by a variable") << u""_s << Environment{{variable + u"_FILE"_s, u"HERE/fromvariable"_s}} << toml
                                              << QByteArray("variable-secret");
    QTest::newRow("credential over variable") << u""_s << systemd << toml << QByteArray("credential-secret");
    QTest::newRow("flag file over credential") << u"--api-key-file HERE/fromflag"_s << systemd << toml << QByteArray("flag-secret");
    QTest::newRow("flag") << u"--api-key shown"_s << systemd << toml << QByteArray("shown");
}

void TestLoad::secretPrecedence()
{
    QFETCH(QString, arguments);
    QFETCH(Environment, environment);
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, secret);
    write(u"fromtoml"_s, "toml-secret\n");
    write(u"fromvariable"_s, "variable-secret\n");
    write(u"fromflag"_s, " flag-secret \nsecond line\n");
    QVERIFY(QDir(m_folder->path()).mkdir(u"credentials"_s));
    write(u"credentials/api-key"_s, "credential-secret");
    const auto loaded = loadWith(arguments, environment, toml);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->settings.secret(u"auth.api_key"), secret);
}

void TestLoad::problems_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("text"); // of message and fix
    QTest::newRow("unknown key, near") << u""_s << QByteArray("[http]\nprot = 1") << QByteArray("config.unknown_key")
                                       << u"controller.toml:2: unknown key \"http.prot\"|did you mean \"http.port\"?"_s;
    QTest::newRow("unknown key, far") << u""_s << QByteArray("colour = 1") << QByteArray("config.unknown_key")
                                      << u"unknown key \"colour\"|see expo-controller --print-config for all keys"_s;
    QTest::newRow("unknown key of a runner") << u""_s << QByteArray("[runner.shell]\ncomand = [\"sh\"]")
                                             << QByteArray("config.unknown_key") << u"|did you mean \"runner.shell.command\"?"_s;
    QTest::newRow("syntax") << u""_s << QByteArray("a = 1\n[http\n") << QByteArray("config.syntax") << u"controller.toml:2: |"_s;
    QTest::newRow("same key twice") << u""_s << QByteArray("[http]\nport = 1\nport = 2") << QByteArray("config.syntax")
                                    << u"controller.toml:3: |"_s;
    QTest::newRow("not a number") << u"--port many"_s << QByteArray() << QByteArray("config.bad_value")
                                  << u"--port: http.port: \"many\" is not a whole number|"_s;
    QTest::newRow("out of range") << u"--port 65536"_s << QByteArray() << QByteArray("config.bad_value")
                                  << u"--port: http.port: \"65536\" is above the most allowed, 65535|"_s;
    QTest::newRow("too short") << u""_s << QByteArray("queue.lease = \"10ms\"") << QByteArray("config.bad_value")
                               << u"is below the least allowed, 1s|"_s;
    QTest::newRow("duration without unit") << u""_s << QByteArray("queue.lease = 30") << QByteArray("config.bad_value")
                                           << u"\"30\" is not a duration with its unit|"_s;
    QTest::newRow("not a choice") << u""_s << QByteArray("log.format = \"jsn\"") << QByteArray("config.bad_value")
                                  << u"\"jsn\" is not one of auto, text, json|did you mean \"json\"?"_s;
    QTest::newRow("list for a value") << u""_s << QByteArray("http.port = [1]") << QByteArray("config.bad_value")
                                      << u"one value is wanted here, not a list|"_s;
    QTest::newRow("a date") << u""_s << QByteArray("http.listen = 2026-01-01") << QByteArray("config.bad_value")
                            << u"http.listen is neither text, number|"_s;
    QTest::newRow("no such secret file") << u"--api-key-file HERE/absent"_s << QByteArray() << QByteArray("config.unreadable")
                                         << u"absent cannot be read|correct the path"_s;
    QTest::newRow("unknown flag") << u"--daa-dir x"_s << QByteArray() << QByteArray("config.unknown_flag")
                                  << u"unknown flag \"--daa-dir\"|did you mean \"--data-dir\"?"_s;
}

void TestLoad::problems()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, toml);
    QFETCH(QByteArray, code);
    QFETCH(QString, text);
    const auto loaded = loadWith(arguments, {}, toml);
    QVERIFY(!loaded.has_value());
    const Error &first = loaded.error().first();
    QCOMPARE(first.code, code);
    QVERIFY2(first.message.contains(text.section(u'|', 0, 0)), qPrintable(first.message));
    QVERIFY2(first.fix.startsWith(text.section(u'|', 1, 1)), qPrintable(first.fix));
}

void TestLoad::allProblemsAtOnce()
{
    const auto loaded = loadWith(u"--port many --nope"_s, {}, "[http]\nprot = 1\n[log]\nformat = \"x\"\n");
    QVERIFY(!loaded.has_value());
    QStringList codes;
    for (const Error &error : loaded.error())
        codes.append(QString::fromLatin1(error.code));
    codes.sort();
    QCOMPARE(codes, (QStringList{u"config.bad_value"_s, u"config.bad_value"_s, u"config.unknown_flag"_s, u"config.unknown_key"_s}));
}

void TestLoad::laterFileWins()
{
    const QString first = write(u"a.toml"_s, "http.port = 1\nhttp.listen = \"::1\"\n");
    const QString second = write(u"b.toml"_s, "http.port = 2\n");
    const auto loaded = load(program(), {}, {}, {first, second});
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->settings.integer(u"http.port"), qint64(2));
    QCOMPARE(loaded->settings.text(u"http.listen"), u"::1"_s);
}

void TestLoad::kinds()
{
    const auto loaded = loadWith(u"--metrics --trust 10.0.0.1 --trust ::1,::2"_s, {},
                                 "limits.source = 1024\nqueue.lease = \"90s\"\nlog.format = \"json\"\n");
    QVERIFY(loaded.has_value());
    const Settings &s = loaded->settings;
    QCOMPARE(s.size(u"limits.source"), qint64(1024));
    QCOMPARE(s.duration(u"queue.lease"), Millis(90'000));
    QCOMPARE(s.text(u"log.format"), u"json"_s);
    QCOMPARE(s.flag(u"http.metrics"), true);
    QCOMPARE(s.list(u"http.trusted"), (QStringList{u"10.0.0.1"_s, u"::1"_s, u"::2"_s}));
    QCOMPARE(s.path(u"store.data_dir"), QString());
}

void TestLoad::pathsAreRelativeToTheirFile()
{
    const auto fromFile = loadWith({}, {}, "store.data_dir = \"../data\"");
    QVERIFY(fromFile.has_value());
    QCOMPARE(fromFile->settings.path(u"store.data_dir"), QDir::cleanPath(m_folder->path() + u"/../data"_s));
    const auto fromFlag = loadWith(u"--data-dir data"_s, {}, {});
    QVERIFY(fromFlag.has_value());
    QCOMPARE(fromFlag->settings.path(u"store.data_dir"), QDir::current().filePath(u"data"_s));
    const auto home = loadWith(u"--data-dir ~/data"_s, {}, {});
    QVERIFY(home.has_value());
    QCOMPARE(home->settings.path(u"store.data_dir"), QDir::homePath() + u"/data"_s);
}

void TestLoad::tablesOfNames()
{
    const auto loaded = loadWith({}, {}, "[runner.shell]\ncommand = [\"sh\", \"-c\", \"a, b\"]\n[runner.eas]\nlimit = \"2h\"\n");
    QVERIFY(loaded.has_value());
    const Settings &s = loaded->settings;
    QCOMPARE(s.tables(u"runner"), (QStringList{u"eas"_s, u"shell"_s}));
    QCOMPARE(s.list(u"runner.shell.command"), (QStringList{u"sh"_s, u"-c"_s, u"a, b"_s}));
    QCOMPARE(s.duration(u"runner.shell.limit"), Millis(3'600'000));
    QCOMPARE(s.duration(u"runner.eas.limit"), Millis(7'200'000));
    QCOMPARE(s.list(u"runner.eas.command"), QStringList());
    QCOMPARE(s.isSet(u"runner.eas.command"), false);
}

void TestLoad::secretInArgumentsIsWarnedAbout()
{
    const auto loaded = loadWith(u"--api-key very-secret-word"_s, {}, {});
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->warnings.size(), 1);
    QVERIFY(loaded->warnings.first().contains(u"--api-key-file"_s));
    QVERIFY(!loaded->warnings.first().contains(u"very-secret-word"_s));
    QCOMPARE(loaded->scrubFlags, QStringList{u"api-key"_s});
}

void TestLoad::readableSecretFileIsWarnedAbout()
{
    const auto closed = QFile::ReadOwner | QFile::WriteOwner;
    write(u"key"_s, "secret", closed);
    QCOMPARE(loadWith(u"--api-key-file HERE/key"_s, {}, {})->warnings, QStringList());
    write(u"key"_s, "secret", closed | QFile::ReadOther);
    const auto loaded = loadWith(u"--api-key-file HERE/key"_s, {}, {});
    QCOMPARE(loaded->warnings.size(), 1);
    QVERIFY(loaded->warnings.first().contains(u"chmod 600 "_s + m_folder->filePath(u"key"_s)));
}

void TestLoad::unknownVariableIsWarnedAbout()
{
    const auto loaded = loadWith({}, {{u"EXPO_CONTROLLER_PROT"_s, u"1"_s}, {u"EXPO_CONTROLLER_CONFIG"_s, u"x"_s}, {u"OTHER"_s, u"1"_s}}, {});
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->warnings.size(), 1);
    QVERIFY(loaded->warnings.first().endsWith(u"did you mean EXPO_CONTROLLER_PORT?"_s));
}

QTEST_APPLESS_MAIN(TestLoad)
#include "tst_load.moc"
