// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/completion.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent::ctl;
using namespace Qt::StringLiterals;

class CompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offers_data();
    void offers();
    void asksTheController_data();
    void asksTheController();
    void everyCommandCanBeReached();
    void scripts_data();
    void scripts();
    void bashReadsTheScript();

private:
    static QStringList wordsOf(const Completion &completion)
    {
        QStringList words;
        for (const Candidate &candidate : completion.words)
            words.append(candidate.word);
        return words;
    }
};

void CompletionTest::offers_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("first word") << QStringList{u"bu"_s} << QStringList{u"builds"_s};
    QTest::newRow("second word") << QStringList{u"builds"_s, u"c"_s} << QStringList{u"cancel"_s, u"canary"_s};
    QTest::newRow("third word") << QStringList{u"maintenance"_s, u"windows"_s, QString()}
                                << QStringList{u"list"_s, u"add"_s, u"edit"_s, u"remove"_s};
    QTest::newRow("singular") << QStringList{u"worker"_s, u"sh"_s} << QStringList{u"show"_s};
    QTest::newRow("options") << QStringList{u"cleanup"_s, u"--d"_s} << QStringList{u"--dry-run"_s, u"--data-dir"_s};
    QTest::newRow("values") << QStringList{u"builds"_s, u"list"_s, u"--status"_s, u"c"_s} << QStringList{u"completed"_s, u"cancelled"_s};
    QTest::newRow("values behind the sign") << QStringList{u"builds"_s, u"list"_s, u"--platform=a"_s}
                                            << QStringList{u"--platform=android"_s};
    QTest::newRow("as bash splits it") << QStringList{u"builds"_s, u"list"_s, u"--platform"_s, u"="_s, u"a"_s} << QStringList{u"android"_s};
    QTest::newRow("as bash splits it, nothing typed")
        << QStringList{u"builds"_s, u"list"_s, u"--platform"_s, u"="_s} << QStringList{u"ios"_s, u"android"_s};
    QTest::newRow("next of a list") << QStringList{u"builds"_s, u"list"_s, u"-s"_s, u"failed,ti"_s} << QStringList{u"failed,timeout"_s};
    QTest::newRow("argument") << QStringList{u"completion"_s, u"z"_s} << QStringList{u"zsh"_s};
    QTest::newRow("symptom") << QStringList{u"doctor"_s, u"d"_s} << QStringList{u"disk-full"_s};
    QTest::newRow("second argument") << QStringList{u"workers"_s, u"request"_s, u"mac-1"_s, u"re"_s}
                                     << QStringList{u"restart-app"_s, u"reboot"_s};
    QTest::newRow("behind a value") << QStringList{u"builds"_s, u"list"_s, u"--status"_s, u"failed"_s, u"--lim"_s}
                                    << QStringList{u"--limit"_s};
    QTest::newRow("nothing more") << QStringList{u"status"_s, u"x"_s} << QStringList{};
    QTest::newRow("a command that is a group too") << QStringList{u"audit"_s, u"v"_s} << QStringList{u"verify"_s};
    QTest::newRow("hidden") << QStringList{u"__"_s} << QStringList{};
}

void CompletionTest::offers()
{
    QFETCH(QStringList, line);
    const QStringList words = wordsOf(complete(commands(), line));
    QTEST(words, "expected");
}

void CompletionTest::asksTheController_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("files");
    QTest::newRow("worker") << QStringList{u"workers"_s, u"pause"_s, QString()} << int(Value::Worker) << false;
    QTest::newRow("option") << QStringList{u"builds"_s, u"list"_s, u"--worker"_s, QString()} << int(Value::Worker) << false;
    QTest::newRow("build") << QStringList{u"builds"_s, u"show"_s, u"ab"_s} << int(Value::Build) << false;
    QTest::newRow("one more build") << QStringList{u"builds"_s, u"cancel"_s, u"a"_s, QString()} << int(Value::Build) << false;
    QTest::newRow("only one") << QStringList{u"builds"_s, u"show"_s, u"a"_s, QString()} << int(Value::None) << false;
    QTest::newRow("file") << QStringList{u"builds"_s, u"submit"_s, QString()} << int(Value::None) << true;
    QTest::newRow("key") << QStringList{u"status"_s, u"--key-file"_s, QString()} << int(Value::None) << true;
}

void CompletionTest::asksTheController()
{
    QFETCH(QStringList, line);
    const Completion completion = complete(commands(), line);
    QTEST(int(completion.from), "from");
    QTEST(completion.files, "files");
}

void CompletionTest::everyCommandCanBeReached()
{
    for (const CommandSpec &command : commands()) {
        if (command.hidden)
            continue;
        const QStringList path = command.path.split(u' ');
        for (qsizetype i = 0; i < path.size(); ++i)
            QVERIFY2(wordsOf(complete(commands(), path.first(i) + QStringList{QString()})).contains(path[i]), qPrintable(command.path));
        for (const OptionSpec &option : command.options)
            QVERIFY2(wordsOf(complete(commands(), path + QStringList{u"--"_s + option.name})).contains(u"--"_s + option.name),
                     qPrintable(command.path));
    }
}

void CompletionTest::scripts_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("registers");
    QTest::newRow("bash") << u"bash"_s << u"complete -F _expoctl expoctl"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"#compdef expoctl"_s;
    QTest::newRow("fish") << u"fish"_s << u"complete -c expoctl"_s;
}

void CompletionTest::scripts()
{
    QFETCH(QString, shell);
    QFETCH(QString, registers);
    const QString script = completionScript(shell);
    QVERIFY(script.contains(registers));
    QVERIFY(script.contains(u"expoctl __complete -- "_s) || script.contains(u"__complete -- "_s));
    QCOMPARE(completionScript(u"tcsh"_s), QString());
}

/// The script in a real bash, with a program in place of expoctl that says what it was asked.
void CompletionTest::bashReadsTheScript()
{
    const QTemporaryDir folder;
    QFile stand(folder.filePath(u"expoctl"_s));
    QVERIFY(stand.open(QIODevice::WriteOnly));
    stand.write("#!/bin/sh\nshift 2\nprintf 'asked:%s\\thelp\\n' \"$*\"\nprintf 'two words\\n'\n");
    stand.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    stand.close();
    QProcess bash;
    bash.start(
        u"bash"_s,
        {u"--norc"_s, u"-c"_s,
         completionScript(u"bash"_s) + u"\nCOMP_WORDS=(\"$1\" builds sh); COMP_CWORD=2; _expoctl; printf '%s|' \"${COMPREPLY[@]}\""_s,
         u"bash"_s, stand.fileName()});
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(bash.readAllStandardOutput(), QByteArray("asked:builds sh|two words|"));
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completion_test.moc"
