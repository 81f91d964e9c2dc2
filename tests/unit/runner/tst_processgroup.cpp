// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processgroup.h"
#include "daemon/runner/processtable.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>
#include <signal.h>

using namespace freeagent;
using namespace freeagent::runner;
using freeagent::test::patience;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ProcessGroupTest : public QObject
{
    Q_OBJECT

    struct Run {
        ProcessGroup group;
        QByteArray output;
        std::optional<ProcessEnd> end;

        explicit Run(const QString &script, const ProcessLimits &limits = {})
        {
            QObject::connect(&group, &ProcessGroup::output, &group,
                             [this](const QByteArray &bytes) { output += bytes; });
            QObject::connect(&group, &ProcessGroup::ended, &group, [this](const ProcessEnd &e) { end = e; });
            QProcessEnvironment environment;
            environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
            group.start({.program = u"/bin/sh"_s,
                         .arguments = {u"-c"_s, script},
                         .folder = u"/"_s,
                         .environment = environment,
                         .limits = limits});
        }
        /// The numbers that the script has printed, one a line.
        QList<qint64> printedIds() const
        {
            QList<qint64> ids;
            for (const QByteArray &line : output.split('\n')) {
                if (const qint64 id = line.toLongLong(); id > 0)
                    ids.append(id);
            }
            return ids;
        }
    };

    /// A process that has ended but whose parent has not asked yet (in a container: never) does not count.
    static bool lives(qint64 process) { return processtable::usageOf(process).residentBytes > 0; }

private Q_SLOTS:
    void endings_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("signal");
        QTest::newRow("good") << u"true"_s << 0 << 0;
        QTest::newRow("bad") << u"exit 3"_s << 3 << 0;
        QTest::newRow("signal") << u"kill -9 $$"_s << 0 << 9;
    }
    void endings()
    {
        QFETCH(QString, script);
        Run run(script);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, patience);
        QTEST(run.end->exitCode, "code");
        QTEST(run.end->signal, "signal");
    }

    void outputKeepsItsOrder()
    {
        Run run(u"for i in 1 2 3 4 5 6 7 8 9; do echo out$i; echo err$i >&2; done"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, patience);
        QByteArray expected;
        for (int i = 1; i < 10; ++i)
            expected += "out" + QByteArray::number(i) + "\nerr" + QByteArray::number(i) + '\n';
        QCOMPARE(run.output, expected);
    }

    void nothingIsInherited()
    {
        qputenv("CONTROLLER_API_KEY", "secret-of-the-worker");
        Run run(u"env"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, patience);
        qunsetenv("CONTROLLER_API_KEY");
        QVERIFY(run.output.contains("PATH="));
        QVERIFY(!run.output.contains("secret-of-the-worker"));
    }

    void missingProgram()
    {
        ProcessGroup group;
        std::optional<ProcessEnd> end;
        connect(&group, &ProcessGroup::ended, this, [&](const ProcessEnd &e) { end = e; });
        group.start(
            {.program = u"/nonexistent/tool"_s, .arguments = {}, .folder = u"/"_s, .environment = {}, .limits = {}});
        QTRY_VERIFY_WITH_TIMEOUT(end, patience);
        QVERIFY(!end->problem.isEmpty());
        QVERIFY(!end->succeeded());
    }

    void endsChildrenToo()
    {
        Run run(u"sleep 600 & echo $!; (sleep 600 & echo $!; wait) & echo $$; wait"_s);
        QTRY_COMPARE_WITH_TIMEOUT(run.printedIds().size(), 3, patience);
        for (const qint64 id : run.printedIds())
            QVERIFY(lives(id));
        run.group.end(10s);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, patience);
        QCOMPARE(run.end->signal, SIGTERM);
        for (const qint64 id : run.printedIds())
            QTRY_VERIFY_WITH_TIMEOUT(!lives(id), patience);
    }

    void killsWhatIgnoresTerm()
    {
        Run run(u"trap '' TERM; sh -c 'trap \"\" TERM; echo $$; while :; do sleep 0.1; done' & echo $$; wait; wait"_s);
        QTRY_COMPARE_WITH_TIMEOUT(run.printedIds().size(), 2, patience);
        run.group.end(50ms);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, patience);
        QCOMPARE(run.end->signal, SIGKILL);
        for (const qint64 id : run.printedIds())
            QTRY_VERIFY_WITH_TIMEOUT(!lives(id), patience);
    }

    void nothingStaysWhenTheLeaderEnds()
    {
        Run run(u"sleep 600 >/dev/null 2>&1 & echo $!"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.end, patience);
        QVERIFY(run.end->succeeded());
        QCOMPARE(run.printedIds().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(run.printedIds().first()), patience);
    }

    void limits()
    {
        Run run(
            u"ulimit -n; ulimit -c; nice; dd if=/dev/zero of=/tmp/freeagent-limit-$$ bs=1024 count=64 2>/dev/null; c=$?; rm -f /tmp/freeagent-limit-$$; exit $c"_s,
            {.fileBytes = 8192, .cpuSeconds = 100, .openFiles = 77, .nice = 3});
        QTRY_VERIFY_WITH_TIMEOUT(run.end, patience);
        QCOMPARE(run.output.split('\n').value(0), QByteArray("77"));
        QCOMPARE(run.output.split('\n').value(1), QByteArray("0"));
        QVERIFY(run.output.split('\n').value(2).toInt() >= 3);
        QVERIFY(!run.end->succeeded());
    }

    void usageCountsChildren()
    {
        Run run(u"sleep 600 & sleep 600 & sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'; echo 1; wait"_s);
        QTRY_VERIFY_WITH_TIMEOUT(run.output.contains("1"), patience);
        const ProcessUsage usage = processtable::usageOf(run.group.id());
        QCOMPARE(usage.processes, 3);
        QVERIFY(usage.residentBytes > 500'000);
        QVERIFY(usage.cpu > 10ms);
        QVERIFY(!processtable::startMark(run.group.id()).isEmpty());
    }

    void destructionEnds()
    {
        qint64 id = 0;
        {
            Run run(u"echo ready; exec sleep 600"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!run.output.isEmpty(), patience);
            id = run.group.id();
        }
        QVERIFY(id > 1);
        QTRY_VERIFY_WITH_TIMEOUT(!lives(id), patience);
    }
};

QTEST_GUILESS_MAIN(ProcessGroupTest)
#include "tst_processgroup.moc"
