// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/classify.h"
#include "daemon/attribution/linememory.h"

#include <QSet>
#include <QTest>

using namespace freeagent;
using namespace freeagent::attribution;
using namespace Qt::StringLiterals;

namespace {
Failure reported(const QString &error, const QStringList &log = {})
{
    Failure failure;
    failure.error = error;
    failure.logTail = log;
    failure.workerName = u"mac-1"_s;
    return failure;
}
} // namespace

class ClassifyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("expected"); // class, and "again" when another worker is tried
        const auto row = [](const char *line, const char *expected) { QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(expected); };
        row("npm ERR! ENOSPC: no space left on device, write", "machine again");
        row("tar: write error: No space left on device", "machine again");
        row("Command 1 of 2 of the runner expo-export was killed (signal 9), most often because memory ran out: npm ci", "machine again");
        row("Process completed with exit code 137", "machine again");
        row("fatal: Cannot allocate memory", "machine again");
        row("error: EMFILE: too many open files, watch", "machine again");
        row("cp: cannot create file: Read-only file system", "machine again");
        row("xcrun: error: unable to find utility \"xcodebuild\"", "machine again");
        row("You have not agreed to the Xcode license agreements", "machine again");
        row("error: errSecInternalComponent", "machine again");
        row("security: SecKeychainUnlock /Users/x/login.keychain: The user name or passphrase you entered is not correct.", "machine again");
        row("Unable to boot device in current state: Booting", "machine again");
        row("SDK location not found. Define location with sdk.dir", "machine again");
        row("JAVA_HOME is not set and no 'java' command could be found", "machine again");
        row("sh: line 1: npx: command not found", "machine again");
        row("/bin/sh: 1: node: not found", "machine again");
        row("This worker cannot build with the runner xcode: xcodebuild is not installed.", "machine again");
        row("bwrap: setting up uid map: Permission denied", "machine again");
        row("The controller does not have the file: HTTP 404.", "farm again");
        row("The file came with a wrong digest 3 times (SHA-256 a, not b).", "farm again");
        row("npm ERR! code E503", "dependency");
        row("npm error code ERESOLVE", "dependency");
        row("npm ERR! code ETIMEDOUT", "dependency");
        row("request to https://registry.example.org/expo failed, reason: read ECONNRESET", "dependency");
        row("[!] CocoaPods could not find compatible versions for pod \"React-Core\":", "dependency");
        row("Could not resolve all files for configuration ':app:releaseRuntimeClasspath'.", "dependency");
        row("> Could not find com.facebook.react:react-native:0.79.2.", "dependency");
        row("src/App.tsx(3,7): error TS2322: Type 'string' is not assignable to type 'number'.", "author");
        row("✖ 12 problems (3 errors, 9 warnings)", "author");
        row("Tests: 2 failed, 40 passed, 42 total", "author");
        row("SyntaxError: /project/App.js: Unexpected token (12:4)", "author");
        row("Unable to resolve module ./Foo from /project/App.js", "author");
        row("AppDelegate.swift:12:5: error: no such module 'Expo'", "author");
        row("error: No profiles for 'com.example.app' were found", "author");
        row("No certificate for team 'ABCDE12345' matching 'Apple Distribution' found", "author");
        row("FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory", "author");
        row("The source archive was refused: it has more than 10 entries.", "author");
        // Words of the published clients that say nothing about the machine.
        for (const char *plain : {"xcodebuild exited with 65", "VM bootstrap failed", "no space", "no disk", "pod install failed", "it broke", "Build failed", "boom", "x"})
            row(plain, "author");
    }
    void lines()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, expected);
        const Verdict verdict = classify(reported(line));
        QCOMPARE(QByteArray(word(verdict.failure).toByteArray() + (deservesAnotherWorker(verdict) ? " again" : "")), expected);
        QVERIFY2(verdict.evidence.contains(line.left(20)), qPrintable(verdict.evidence));
        QCOMPARE(verdict.cluster.size(), 16);
        // The same in the log, under a message that says nothing.
        if (expected != "author" || isCertain(verdict)) {
            const Verdict fromLog = classify(reported(u"Build failed"_s, {u"npm run build"_s, line, u"exit"_s}));
            QCOMPARE(fromLog.failure, verdict.failure);
        }
    }

    /// Every line above, one after another in one memory, several rounds: enough of them that some are forgotten in between.
    void aMemoryChangesNoVerdict()
    {
        LineMemory memory;
        QStringList lines;
        for (const char *line : {"npm ERR! ENOSPC: no space left on device, write", "Cannot find module 'a'", "Cannot find module 'b'", "it broke",
                                 "src/App.tsx(3,7): error TS2322: no", "npm ERR! code ETIMEDOUT", "", "it broke\nCannot find module 'a'",
                                 "module\nCannot find module 'a'"})
            lines.append(QString::fromUtf8(line));
        lines.append(QString(5000, u'x') + u" No space left on device"_s);
        for (int i = 0; i < 300; ++i)
            lines.append(u"exit of step %1 without a word"_s.arg(QString(i % 26 + 1, QChar(u'a' + i % 26))));
        for (int round = 0; round < 3; ++round)
            for (const QString &line : lines) {
                QCOMPARE(classify(reported(line), memory), classify(reported(line)));
                QCOMPARE(classify(reported(u"Build failed"_s, {line, u"exit"_s}), memory), classify(reported(u"Build failed"_s, {line, u"exit"_s})));
            }
    }

    void whatCameBeforeIsNotLookedAtAgain()
    {
        LineMemory memory;
        const Failure failure = reported(u"it broke"_s, {u"npm run build"_s, u"Cannot find module 'a'"_s});
        classify(failure, memory);
        const qint64 looked = memory.looked();
        QVERIFY(looked >= 4);
        for (int i = 0; i < 100; ++i)
            classify(failure, memory);
        QCOMPARE(memory.looked(), looked);
    }

    void memoryStaysBounded()
    {
        LineMemory memory;
        for (int i = 0; i < 5000; ++i)
            classify(reported(u"broke %1"_s.arg(i)), memory);
        QVERIFY2(memory.size() <= 4 * Recollection<int>::kLately, QByteArray::number(memory.size()).constData());
        QVERIFY(memory.size() >= 2 * Recollection<int>::kLately);
        const qsizetype before = memory.size();
        const qint64 looked = memory.looked();
        classify(reported(QString(LineMemory::kLongest + 1, u'x')), memory); // long lines are looked at each time and not kept
        classify(reported(QString(LineMemory::kLongest + 1, u'x')), memory);
        QCOMPARE(memory.size(), before);
        QCOMPARE(memory.looked(), looked + 4);
    }

    void harmlessLinesMeanNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"npm warn deprecated glob@7.2.3", "Downloading https://services.gradle.org/gradle-8.13.zip", "found 0 errors",
                                 "✖ 4 problems (0 errors, 4 warnings)", "Tests:       42 passed, 42 total", "BUILD SUCCESSFUL in 3m", "keychain created",
                                 "> Task :app:compileReleaseKotlin", "0 failed", "Killing daemon"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void harmlessLinesMeanNothing()
    {
        QFETCH(QString, line);
        QVERIFY2(!ruleFor(line), ruleFor(line) ? ruleFor(line)->name : "");
    }

    void rulesAreNamedOnceAndValid()
    {
        QSet<QByteArray> names;
        for (const Rule &rule : rules()) {
            QVERIFY2(rule.pattern.isValid(), rule.name);
            QVERIFY2(!names.contains(rule.name), rule.name);
            QVERIFY2(rule.probability > 0 && rule.probability < 1, rule.name);
            names.insert(rule.name);
        }
    }

    void aMachinesTroubleIsOneClusterWhateverItHit()
    {
        QCOMPARE(classify(reported(u"tar: a: No space left on device"_s)).cluster, classify(reported(u"npm ERR! ENOSPC on /x/y"_s)).cluster);
        QVERIFY(classify(reported(u"Cannot find module 'a'"_s)).cluster != classify(reported(u"Cannot find module 'b'"_s)).cluster);
    }

    void figuresOfTheMachineCountWhenWordsDoNot()
    {
        Failure failure = reported(u"exit 1"_s);
        failure.diskPercent = 98.9;
        QCOMPARE(classify(failure).failure, FailureClass::Author);
        failure.diskPercent = 99;
        QCOMPARE(classify(failure).failure, FailureClass::Machine);
        QVERIFY(classify(failure).evidence.contains(u"99.0 % full"));
        failure.diskPercent.reset();
        failure.complaint = u"tool node: not installed"_s;
        QCOMPARE(classify(failure).failure, FailureClass::Machine);
        QVERIFY(!deservesAnotherWorker(classify(failure)));
        failure.error = u"error TS2322: no"_s; // words that say it is the project's win
        QCOMPARE(classify(failure).failure, FailureClass::Author);
    }

    void endsWithoutAReport()
    {
        Failure failure;
        failure.end = AttemptEnd::WorkerLost;
        failure.workerName = u"mac-2"_s;
        failure.silent = std::chrono::seconds(121);
        QCOMPARE(classify(failure).failure, FailureClass::Machine);
        QCOMPARE(classify(failure).evidence, u"worker mac-2 gave no sign of life for 2m"_s);
        failure.end = AttemptEnd::TimedOut;
        failure.limit = std::chrono::minutes(60);
        QCOMPARE(classify(failure).failure, FailureClass::Author);
        QVERIFY(classify(failure).evidence.contains(u"limit of 1h"));
    }

    void othersTell_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("builtElsewhere");
        QTest::addColumn<QList<int>>("counts"); // projects here, workers alike, projects alike, others succeeded
        QTest::addColumn<FailureClass>("expected");
        const QString vague = u"exit 1"_s;
        QTest::newRow("nothing known") << vague << false << QList{1, 0, 1, 0} << FailureClass::Author;
        QTest::newRow("the same source was built elsewhere") << vague << true << QList{1, 0, 1, 0} << FailureClass::Machine;
        QTest::newRow("two projects here, none elsewhere") << vague << false << QList{2, 0, 2, 3} << FailureClass::Machine;
        QTest::newRow("two projects here, others idle") << vague << false << QList{2, 0, 2, 2} << FailureClass::Author;
        QTest::newRow("two projects here, one elsewhere") << vague << false << QList{2, 1, 2, 3} << FailureClass::Author;
        QTest::newRow("everybody everywhere") << vague << false << QList{2, 1, 3, 3} << FailureClass::Farm;
        QTest::newRow("a network that fails here only") << u"read ECONNRESET"_s << false << QList{2, 0, 2, 3} << FailureClass::Machine;
        QTest::newRow("certain by itself") << u"error TS1: x"_s << true << QList{5, 0, 5, 9} << FailureClass::Author;
    }
    void othersTell()
    {
        QFETCH(QString, error);
        QFETCH(bool, builtElsewhere);
        QFETCH(QList<int>, counts);
        QFETCH(FailureClass, expected);
        const Failure failure = reported(error);
        const Verdict verdict = weighed(classify(failure), failure, {builtElsewhere, counts[0], counts[1], counts[2], counts[3]});
        QCOMPARE(verdict.failure, expected);
        QCOMPARE(verdict.cluster, classify(failure).cluster);
    }

    void longLinesAreCheap()
    {
        QVERIFY(!ruleFor(QString(5'000'000, u'a')));
        QCOMPARE(classify(reported(QString(100'000, u'-'))).failure, FailureClass::Author);
    }
};

QTEST_GUILESS_MAIN(ClassifyTest)
#include "tst_classify.moc"
