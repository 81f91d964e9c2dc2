// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/buildlog.h"

#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

namespace {
Build submitted()
{
    Build build;
    build.id = {"b1"};
    build.submittedAt = fromMs(1000);
    return build;
}

Build ended(Outcome outcome, const QString &error)
{
    Build build = submitted();
    build.status = outcome == Outcome::Success ? BuildStatus::Completed : BuildStatus::Failed;
    build.outcome = outcome;
    build.errorMessage = error;
    build.completedAt = fromMs(9000);
    return build;
}

Attempt attempt(int number, qint64 at, const QString &worker, AttemptEnd end = AttemptEnd::Running, qint64 endedAt = 0)
{
    Attempt a;
    a.build = {"b1"};
    a.number = number;
    a.assignedAt = fromMs(at);
    a.workerName = worker;
    a.end = end;
    if (end != AttemptEnd::Running)
        a.endedAt = fromMs(endedAt);
    return a;
}

/// "1000 info Build submitted"
QStringList spoken(const QList<LogLine> &lines)
{
    QStringList words;
    for (const LogLine &line : lines)
        words.append(u"%1 %2 %3"_s.arg(QString::number(toMs(line.at)), QString::fromLatin1(word(line.level)), line.message));
    return words;
}
} // namespace

class TestBuildLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lifecycle_data();
    void lifecycle();
    void retriesAreLinkedBothWays();
    void levels_data();
    void levels();
};

void TestBuildLog::lifecycle_data()
{
    using Attempts = QList<Attempt>;
    QTest::addColumn<Build>("build");
    QTest::addColumn<QList<Attempt>>("attempts");
    QTest::addColumn<QStringList>("lines");
    const QString first = u"1000 info Build submitted"_s;
    const QString assigned = u"2000 info Assigned to worker mac-1"_s;
    QTest::newRow("waiting") << submitted() << Attempts() << QStringList{first};
    QTest::newRow("under way") << submitted() << Attempts{attempt(1, 2000, u"mac-1"_s)} << QStringList{first, assigned};
    QTest::newRow("completed") << ended(Outcome::Success, {})
                               << Attempts{attempt(1, 2000, u"mac-1"_s, AttemptEnd::Completed, 9000)}
                               << QStringList{first, assigned, u"9000 info Build completed successfully"_s};
    QTest::newRow("failed") << ended(Outcome::Error, u"exit status 65"_s)
                            << Attempts{attempt(1, 2000, u"mac-1"_s, AttemptEnd::Failed, 9000)}
                            << QStringList{first, assigned, u"9000 error Build failed: exit status 65"_s};
    QTest::newRow("timed out") << ended(Outcome::Timeout, u"too long"_s)
                               << Attempts{attempt(1, 2000, u"mac-1"_s, AttemptEnd::TimedOut, 9000)}
                               << QStringList{first, assigned, u"9000 error Build failed: too long"_s};
    QTest::newRow("cancelled while waiting") << ended(Outcome::Cancelled, u"x"_s) << Attempts()
                                             << QStringList{first, u"9000 warn Build cancelled"_s};
    QTest::newRow("lost, then completed")
        << ended(Outcome::Success, {})
        << Attempts{attempt(1, 2000, u"mac-1"_s, AttemptEnd::WorkerLost, 4000), attempt(2, 5000, u"mac-2"_s, AttemptEnd::Completed, 9000)}
        << QStringList{first, assigned, u"4000 warn Worker mac-1 fell silent; the build goes back to the queue"_s,
                       u"5000 info Assigned to worker mac-2"_s, u"9000 info Build completed successfully"_s};
    QTest::newRow("given back") << submitted() << Attempts{attempt(1, 2000, u"mac-1"_s, AttemptEnd::Abandoned, 3000)}
                                << QStringList{first, assigned, u"3000 warn Worker mac-1 gave the build back"_s};
}

void TestBuildLog::lifecycle()
{
    QFETCH(Build, build);
    QFETCH(QList<Attempt>, attempts);
    QFETCH(QStringList, lines);
    QCOMPARE(spoken(lifecycleLines(build, attempts, {})), lines);
}

void TestBuildLog::retriesAreLinkedBothWays()
{
    Build build = ended(Outcome::Error, u"bad"_s);
    build.retryOf = {"b0"};
    QCOMPARE(spoken(lifecycleLines(build, {}, {{BuildId{"b2"}, fromMs(9500)}})),
             (QStringList{u"1000 info Build submitted (retry of b0)"_s, u"9000 error Build failed: bad"_s,
                          u"9500 info Retried as build b2"_s}));
}

void TestBuildLog::levels_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("level"); // -1: refused
    QTest::newRow("info") << QByteArray("info") << int(LogLevel::Info);
    QTest::newRow("warn") << QByteArray("warn") << int(LogLevel::Warn);
    QTest::newRow("error") << QByteArray("error") << int(LogLevel::Error);
    QTest::newRow("not a word of the wire") << QByteArray("warning") << -1;
    QTest::newRow("case matters") << QByteArray("INFO") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestBuildLog::levels()
{
    QFETCH(QByteArray, text);
    QFETCH(int, level);
    const auto parsed = logLevelFrom(text);
    QCOMPARE(parsed ? int(*parsed) : -1, level);
    if (parsed)
        QCOMPARE(word(*parsed).toByteArray(), text);
}

QTEST_APPLESS_MAIN(TestBuildLog)
#include "tst_buildlog.moc"
