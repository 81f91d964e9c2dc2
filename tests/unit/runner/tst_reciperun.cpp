// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processtable.h"
#include "daemon/runner/reciperun.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::runner;
using freeagent::test::patience;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RecipeRunTest : public QObject
{
    Q_OBJECT

    struct Trial {
        QTemporaryDir dir;
        RecipeContext context;
        std::unique_ptr<RecipeRun> run;
        QStringList lines;
        std::optional<std::optional<Error>> ending;

        Trial()
        {
            context.folder = context.scratch = dir.path();
            context.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
            context.grace = 100ms;
            context.sampling = 20ms;
        }
        Result<void> start(const Recipe &recipe)
        {
            run = std::make_unique<RecipeRun>(recipe, context, Sandbox::none());
            connect(run.get(), &RecipeRun::line, run.get(),
                    [this](LogLevel, const QString &text) { lines.append(text); });
            connect(run.get(), &RecipeRun::ended, run.get(),
                    [this](const std::optional<Error> &error) { ending = error; });
            return run->start();
        }
        QByteArray code() const { return *ending ? (*ending)->code : QByteArray(); }
    };
    static Recipe recipe(const QStringList &commands, const QStringList &cleanup = {})
    {
        Recipe r;
        r.name = u"trial"_s;
        r.commands = commands;
        r.cleanup = cleanup;
        return r;
    }

private Q_SLOTS:
    void commandsRunInOrder()
    {
        Trial trial;
        trial.context.values.insert(u"platform"_s, u"ios"_s);
        QVERIFY(trial.start(recipe({u"echo one; echo two >&2"_s, u"pwd; printf {platform}"_s}, {u"echo bye"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray());
        QCOMPARE(trial.lines,
                 (QStringList {u"$ echo one; echo two >&2"_s, u"one"_s, u"two"_s, u"$ pwd; printf ios"_s,
                               trial.dir.path(), u"ios"_s, u"$ echo bye"_s, u"bye"_s}));
    }

    void firstFailureEndsAndCleansUp_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("said");
        QTest::newRow("exit code") << u"exit 3"_s << u"failed with exit code 3"_s;
        QTest::newRow("in the middle of a line") << u"false; echo never"_s << u"failed with exit code 1"_s;
        QTest::newRow("unset variable") << u"echo $nothing; echo never"_s << u"failed with exit code"_s;
        QTest::newRow("signal") << u"kill -11 $$"_s << u"signal 11"_s;
    }
    void firstFailureEndsAndCleansUp()
    {
        QFETCH(QString, command);
        QFETCH(QString, said);
        Trial trial;
        QVERIFY(trial.start(recipe({command, u"echo never"_s}, {u"false"_s, u"echo cleaned"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray("build.failed"));
        QVERIFY2((*trial.ending)->message.contains(said), qPrintable((*trial.ending)->message));
        QVERIFY(!trial.lines.contains(u"never"_s));
        QCOMPARE(trial.lines.last(), u"cleaned"_s);
    }

    void timeLimit()
    {
        Trial trial;
        trial.context.timeLimit = 200ms;
        QVERIFY(trial.start(recipe({u"trap '' TERM; sleep 600"_s, u"echo never"_s}, {u"echo cleaned"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray("build.time_limit"));
        QCOMPARE(trial.lines.last(), u"cleaned"_s);
    }

    void memoryLimit()
    {
        Trial trial;
        trial.context.memoryLimit = 20 << 20;
        QVERIFY(trial.start(recipe({u"head -c 60000000 /dev/zero | tail | sleep 600"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray("build.memory_limit"));
    }

    void usageIsSampled()
    {
        Trial trial;
        QVERIFY(trial.start(recipe({u"sleep 600"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(trial.run->usage().processes > 0, patience);
        trial.run->stop();
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
    }

    void stopEndsTheWholeGroup()
    {
        Trial trial;
        qint64 leader = 0;
        QVERIFY(trial.start(recipe({u"sleep 600 & sleep 600 & echo started; wait"_s}, {u"echo cleaned"_s})));
        connect(trial.run.get(), &RecipeRun::groupStarted, this,
                [&](qint64 id) { leader = leader == 0 ? id : leader; });
        QTRY_VERIFY_WITH_TIMEOUT(trial.lines.contains(u"started"_s), patience);
        QCOMPARE(processtable::usageOf(leader).processes, 3);
        trial.run->stop();
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray("build.stopped"));
        QTRY_COMPARE_WITH_TIMEOUT(processtable::usageOf(leader).residentBytes, 0, patience);
        QCOMPARE(trial.lines.last(), u"cleaned"_s);
    }

    void stopBeforeTheFirstCommand()
    {
        Trial trial;
        QVERIFY(trial.start(recipe({u"echo never"_s})));
        trial.run->stop();
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.code(), QByteArray("build.stopped"));
        QCOMPARE(trial.lines, QStringList());
    }

    void cleanupHasALimit()
    {
        Trial trial;
        trial.context.cleanupLimit = 50ms;
        QVERIFY(trial.start(recipe({u"true"_s}, {u"sleep 600"_s, u"echo done"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(trial.ending, patience);
        QCOMPARE(trial.lines.last(), u"done"_s);
    }

    void cannotStart()
    {
        Trial unknown;
        const auto template_ = unknown.start(recipe({u"echo {nothing}"_s}));
        QVERIFY(!template_);
        QCOMPARE(template_.error().code, QByteArray("template.unknown_placeholder"));
        Recipe tool = recipe({u"true"_s});
        tool.tools = {u"sh"_s, u"surely-not-installed"_s};
        Trial missing;
        const auto started = missing.start(tool);
        QVERIFY(!started);
        QCOMPARE(started.error().code, QByteArray("build.tool_missing"));
        QVERIFY(started.error().message.contains(u"surely-not-installed"_s));
    }

    void levels_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("level");
        QTest::newRow("plain") << u"Starting Metro Bundler"_s << int(LogLevel::Info);
        QTest::newRow("npm warn") << u"npm warn deprecated x"_s << int(LogLevel::Warn);
        QTest::newRow("npm old error") << u"npm ERR! code 1"_s << int(LogLevel::Error);
        QTest::newRow("npm error") << u"npm error code 1"_s << int(LogLevel::Error);
        QTest::newRow("error") << u"Error: no such file"_s << int(LogLevel::Error);
        QTest::newRow("warning") << u"  warning: unused"_s << int(LogLevel::Warn);
        QTest::newRow("later") << u"0 errors, 1 warning"_s << int(LogLevel::Info);
        QTest::newRow("other word") << u"errors.js bundled"_s << int(LogLevel::Info);
    }
    void levels()
    {
        QFETCH(QString, line);
        QTEST(int(levelOf(line)), "level");
    }
};

QTEST_GUILESS_MAIN(RecipeRunTest)
#include "tst_reciperun.moc"
