// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/commandrun.h"
#include "console/offline/steps.h"
#include "console/offline/verification.h"

#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
const QString kFarm = u"farm.example:3000"_s;
}

/// Commands on the controller's machine: words, addresses, runs, and what comes back.
class ReachTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsSurviveAShell_data();
    void wordsSurviveAShell();
    void commandsAreWords_data();
    void commandsAreWords();
    void addressesCannotBecomeOptions_data();
    void addressesCannotBecomeOptions();
    void callsAreLists();
    void reachIsKeptForEachFarm();
    void everyStepHasACommandThatIsWords();
    void runsStreamAndEnd();
    void runsThatCannotStartSaySo();
    void runsAreCancelled();
    void reportsAreRead();
};

void ReachTest::wordsSurviveAShell_data()
{
    QTest::addColumn<QString>("word");
    int number = 0;
    for (const QString &word : {u"plain-word_1.2"_s, u"two words"_s, u""_s, u"; rm -rf /"_s, u"$(reboot)"_s, u"`reboot`"_s, u"it's"_s, u"''"_s, u"a\nb"_s, u"\"quoted\""_s, u"\\"_s, u"*"_s, u"~"_s, u"!x"_s,
                                u"#no"_s, u"&&"_s, u"|tee"_s, u"-o ProxyCommand=x"_s, u"ü"_s})
        QTest::newRow(qPrintable(QString::number(number++))) << word;
}

void ReachTest::wordsSurviveAShell()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf '<%s>' "_s + shellLine({word, u"end"_s})});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), u"<%1><end>"_s.arg(word));
}

void ReachTest::commandsAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words"); // empty: refused
    QTest::newRow("words") << u"  df   -h "_s << QStringList{u"df"_s, u"-h"_s};
    QTest::newRow("double quotes") << u"ss \"sport = :3000\""_s << QStringList{u"ss"_s, u"sport = :3000"_s};
    QTest::newRow("single quotes") << u"echo 'a \"b\" c'd"_s << QStringList{u"echo"_s, u"a \"b\" cd"_s};
    QTest::newRow("an empty word") << u"x \"\""_s << QStringList{u"x"_s, QString()};
    QTest::newRow("no shell") << u"a && b | c; $(d)"_s << QStringList{u"a"_s, u"&&"_s, u"b"_s, u"|"_s, u"c;"_s, u"$(d)"_s};
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("a quote without end") << u"echo \"a"_s << QStringList();
    QTest::newRow("no program") << u"\"\" a"_s << QStringList();
}

void ReachTest::commandsAreWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const auto found = commandWords(text);
    QCOMPARE(found.has_value(), !words.isEmpty());
    if (found)
        QCOMPARE(*found, words);
}

void ReachTest::addressesCannotBecomeOptions_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<QByteArray>("code"); // empty: good
    QTest::newRow("good") << u"farm-1.example"_s << u"ops"_s << 22 << u"/keys of ops/key"_s << QByteArray();
    QTest::newRow("least") << u"farm"_s << QString() << 0 << QString() << QByteArray();
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"root"_s << 2222 << QString() << QByteArray();
    QTest::newRow("option as a host") << u"-oProxyCommand=reboot"_s << QString() << 0 << QString() << QByteArray("reach.host");
    QTest::newRow("spaces") << u"farm reboot"_s << QString() << 0 << QString() << QByteArray("reach.host");
    QTest::newRow("command") << u"farm;reboot"_s << QString() << 0 << QString() << QByteArray("reach.host");
    QTest::newRow("no host") << QString() << u"ops"_s << 0 << QString() << QByteArray("reach.host");
    QTest::newRow("option as a user") << u"farm"_s << u"-oX"_s << 0 << QString() << QByteArray("reach.user");
    QTest::newRow("user with a space") << u"farm"_s << u"a b"_s << 0 << QString() << QByteArray("reach.user");
    QTest::newRow("port") << u"farm"_s << QString() << 65'536 << QString() << QByteArray("reach.port");
    QTest::newRow("option as a key") << u"farm"_s << QString() << 0 << u"-oX"_s << QByteArray("reach.identity");
    QTest::newRow("key with a line end") << u"farm"_s << QString() << 0 << u"/k\n-oX"_s << QByteArray("reach.identity");
}

void ReachTest::addressesCannotBecomeOptions()
{
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(int, port);
    QFETCH(QString, identity);
    QFETCH(QByteArray, code);
    const auto call = callFor({Reach::Way::Ssh, host, user, port, identity, {}}, {u"df"_s, u"-h"_s});
    QCOMPARE(call ? QByteArray() : call.error().code, code);
}

void ReachTest::callsAreLists()
{
    const QStringList words{u"ss"_s, u"sport = :3000"_s, u"$(reboot)"_s};
    QCOMPARE(*callFor({Reach::Way::Here, {}, {}, 0, {}, {}}, words), (Call{u"ss"_s, {u"sport = :3000"_s, u"$(reboot)"_s}}));
    QCOMPARE(callFor({}, words).error().code, QByteArray("reach.nowhere"));
    const auto call = callFor({Reach::Way::Ssh, u"farm"_s, u"ops"_s, 2222, u"/k"_s, {}}, words);
    QVERIFY(call);
    QCOMPARE(call->program, u"ssh"_s);
    QVERIFY(call->arguments.contains(u"BatchMode=yes"_s));
    const QStringList tail = call->arguments.mid(call->arguments.indexOf(u"-p"_s));
    QCOMPARE(tail, (QStringList{u"-p"_s, u"2222"_s, u"-i"_s, u"/k"_s, u"-o"_s, u"IdentitiesOnly=yes"_s, u"-l"_s, u"ops"_s, u"--"_s, u"farm"_s, u"ss 'sport = :3000' '$(reboot)'"_s}));
    QVERIFY2(typed(*call).endsWith(u"-- farm 'ss '\\''sport = :3000'\\'' '\\''$(reboot)'\\'''"_s), qPrintable(typed(*call)));
}

void ReachTest::reachIsKeptForEachFarm()
{
    const QTemporaryDir dir;
    const Reach set{Reach::Way::Ssh, u"bastion"_s, u"ops"_s, 2222, u"/keys/farm"_s, {{u"disk"_s, u"df -h /srv"_s}}};
    {
        QSettings settings(dir.filePath(u"s.ini"_s), QSettings::IniFormat);
        saveReach(settings, kFarm, set);
    }
    const QSettings settings(dir.filePath(u"s.ini"_s), QSettings::IniFormat);
    QCOMPARE(loadReach(settings, kFarm), set);
    QCOMPARE(loadReach(settings, u"other:3000"_s).way, Reach::Way::Nowhere);
    QCOMPARE(loadReach(settings, u"other:3000"_s).host, u"other"_s);
    QCOMPARE(loadReach(settings, u"127.0.0.1:3000"_s).way, Reach::Way::Here);
    QCOMPARE(loadReach(settings, u"localhost:3000"_s).way, Reach::Way::Here);
}

void ReachTest::everyStepHasACommandThatIsWords()
{
    QStringList rows;
    QSet<QString> ids;
    for (const EmergencyStep &step : emergencySteps() + restoreParts()) {
        QVERIFY2(commandWords(step.command), qPrintable(step.id));
        QVERIFY(!step.title.isEmpty());
        QVERIFY(!ids.contains(step.id));
        ids.insert(step.id);
        rows << step.row;
        QVERIFY2(!step.command.contains(u"sudo "_s) || step.command.startsWith(u"sudo -n "_s), "sudo must not ask");
    }
    for (const QString &row : {u"RB-20"_s, u"RB-21"_s, u"RB-22"_s, u"RB-23"_s, u"RB-24"_s})
        QVERIFY2(rows.contains(row), qPrintable(row));
    const EmergencyStep disk = emergencySteps().at(5);
    Reach reach;
    QCOMPARE(commandOf(disk, reach), u"df -h"_s);
    reach.commands.insert(u"disk"_s, u"df -h /srv"_s);
    QCOMPARE(commandOf(disk, reach), u"df -h /srv"_s);
    reach.commands.insert(u"stop"_s, u"podman stop farm"_s);
    QCOMPARE(commandOf(u"stop"_s, reach), u"podman stop farm"_s);
}

void ReachTest::runsStreamAndEnd()
{
    CommandRun run;
    QByteArray said;
    connect(&run, &CommandRun::said, this, [&said](const QByteArray &text) { said += text; });
    QSignalSpy ended(&run, &CommandRun::ended);
    // `cat` would wait for ever for a standard input that somebody holds.
    run.start({u"/bin/sh"_s, {u"-c"_s, u"cat; echo one; echo two >&2; exit 3"_s}});
    QTRY_COMPARE(ended.size(), 1);
    const auto how = ended[0][0].value<Ended>();
    QCOMPARE(how.status, 3);
    QCOMPARE(how.out, QByteArray("one\n"));
    QVERIFY(said.contains("one\n") && said.contains("two\n"));
    run.start({u"/bin/sh"_s, {u"-c"_s, u"echo again"_s}});
    QTRY_COMPARE(ended.size(), 2);
    QVERIFY(ended[1][0].value<Ended>().isGood());
    QCOMPARE(ended[1][0].value<Ended>().out, QByteArray("again\n"));
}

void ReachTest::runsThatCannotStartSaySo()
{
    CommandRun run;
    QSignalSpy ended(&run, &CommandRun::ended);
    run.start({u"/no/such/program"_s, {}});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].value<Ended>().status, -1);
    QVERIFY(ended[0][0].value<Ended>().why.contains(u"/no/such/program"_s));
}

void ReachTest::runsAreCancelled()
{
    CommandRun run;
    QSignalSpy said(&run, &CommandRun::said);
    QSignalSpy ended(&run, &CommandRun::ended);
    run.start({u"/bin/sh"_s, {u"-c"_s, u"echo there; exec tail -f /dev/null"_s}});
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(run.isRunning());
    run.cancel();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!run.isRunning());
    QVERIFY(!ended[0][0].value<Ended>().isGood());
    QVERIFY(!ended[0][0].value<Ended>().why.isEmpty());
}

void ReachTest::reportsAreRead()
{
    const auto found = verificationFrom(R"({"path":"/b","backup":{"id":"20260105T020000Z-daily"},"files":[{"name":"a","outcome":"ok"},{"name":"b","outcome":"failed"},{"name":"c","outcome":"could-not-tell"}],
                                            "verified":{"outcome":"failed","message":"b is not what was written"}})");
    QVERIFY(found);
    QVERIFY(!found->isOk());
    QCOMPARE(found->good, 1);
    QCOMPARE(found->bad, 1);
    QCOMPARE(found->unclear, 1);
    QCOMPARE(verificationFrom("Segmentation fault").error().code, QByteArray("backup.answer"));
    const auto told = restoreFrom(R"({"plan":{"backup":{"id":"X","database":{"rows":{"builds":10}}},"hasPresent":true,"lost":3,"changed":1,"returned":0,"skipped":["Y is damaged"],"warnings":["secret.key is not here"]},"restored":null})");
    QVERIFY(told);
    QVERIFY(told->restored.isEmpty());
    const QString sentence = planSentence(told->plan);
    QVERIFY2(sentence.contains(u"3 build"_s) && sentence.contains(u"X would be restored"_s), qPrintable(sentence));
    QCOMPARE(planWarnings(told->plan), (QStringList{u"Y is damaged"_s, u"secret.key is not here"_s}));
    QVERIFY(!restoreFrom("{}"));
}

QTEST_GUILESS_MAIN(ReachTest)
#include "reach_test.moc"
