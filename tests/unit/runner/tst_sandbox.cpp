// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/sandbox.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent::runner;
using freeagent::test::patience;
using namespace Qt::StringLiterals;

class SandboxTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir {QDir::homePath() + u"/.freeagent-test-XXXXXX"_s};
    QString m_scratch;

    /// What `script` prints, run enclosed; "<n>" with its exit code behind.
    QByteArray printed(const Sandbox &sandbox, const QString &script)
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        environment.insert(u"HOME"_s, m_scratch + u"/home"_s);
        ProcessGroup group;
        QByteArray output;
        bool done = false;
        connect(&group, &ProcessGroup::output, this, [&](const QByteArray &bytes) { output += bytes; });
        connect(&group, &ProcessGroup::ended, this, [&](const ProcessEnd &end) {
            output += '<' + QByteArray::number(end.exitCode) + '>' + end.problem.toUtf8();
            done = true;
        });
        group.start(sandbox.enclosed({.program = u"/bin/sh"_s,
                                      .arguments = {u"-c"_s, script},
                                      .folder = m_scratch,
                                      .environment = environment,
                                      .limits = {}},
                                     m_scratch));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, patience); }();
        return output;
    }

private Q_SLOTS:
    void init()
    {
        m_scratch = m_dir.filePath(u"mine"_s);
        for (const QString &name : {u"mine/tmp"_s, u"mine/home"_s, u"other"_s, u"shared"_s})
            QVERIFY(QDir().mkpath(m_dir.filePath(name)));
        QFile secret(m_dir.filePath(u"other/secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("hidden") == 6);
    }

    void noneStartsAsIs()
    {
        const auto sandbox = Sandbox::probe(SandboxMode::None);
        QVERIFY(sandbox);
        QVERIFY(!sandbox->isolates());
        QCOMPARE(printed(*sandbox, u"pwd"_s), m_scratch.toUtf8() + "\n<0>");
    }

    void missingBubblewrapIsSaid()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto wanted = Sandbox::probe(SandboxMode::Bubblewrap);
        const auto tried = Sandbox::probe(SandboxMode::Auto);
        qputenv("PATH", path);
        QVERIFY(!wanted);
        QCOMPARE(wanted.error().code, QByteArray("sandbox.unusable"));
        QVERIFY(!wanted.error().fix.isEmpty());
        QVERIFY(tried);
        QVERIFY(!tried->isolates());
        QVERIFY(tried->description().startsWith(u"none: "_s));
    }

    /// Where bubblewrap works, it must isolate; where it does not, the probe must have found that out and plain
    /// programs must run.
    void enclosedOrHonest_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("runs") << u"echo hello"_s << QByteArray("hello\n<0>");
        QTest::newRow("stands in its folder") << u"pwd"_s << m_dir.filePath(u"mine"_s).toUtf8() + "\n<0>";
        QTest::newRow("writes its folder") << u"echo x > file && cat file"_s << QByteArray("x\n<0>");
        QTest::newRow("writes /tmp") << u"echo x > /tmp/f && cat tmp/f"_s << QByteArray("x\n<0>");
        QTest::newRow("no other build") << u"cat ../other/secret 2>/dev/null; ls -A .. | sort"_s
                                        << QByteArray("mine\nshared\n<0>");
        QTest::newRow("no home") << u"ls -A %1 | grep -v '^[.]freeagent-test'"_s.arg(QDir::homePath())
                                 << QByteArray("<1>");
        QTest::newRow("no writing of the system")
            << u"touch /usr/freeagent 2>/dev/null || echo no"_s << QByteArray("no\n<0>");
        QTest::newRow("no passwords") << u"test -e /etc/shadow || echo no"_s << QByteArray("no\n<0>");
        QTest::newRow("no other processes")
            << u"ls -d /proc/[0-9]* | wc -l | awk '{print ($1 < 8)}'"_s << QByteArray("1\n<0>");
        QTest::newRow("no rights") << u"grep CapEff /proc/self/status | tr -d '\\t'"_s
                                   << QByteArray("CapEff:0000000000000000\n<0>");
        QTest::newRow("shared cache") << u"echo x > %1/c && echo kept"_s.arg(m_dir.filePath(u"shared"_s))
                                      << QByteArray("kept\n<0>");
        QTest::newRow("the machine's npm settings")
            << u"test -e /etc/npmrc && echo yes || echo no"_s << QByteArray(QFile::exists(u"/etc/npmrc"_s) ? "yes\n<0>" : "no\n<0>");
        QTest::newRow("exit code") << u"exit 7"_s << QByteArray("<7>");
    }
    void enclosedOrHonest()
    {
        QFETCH(QString, script);
        QFETCH(QByteArray, inside);
        const auto sandbox
            = Sandbox::probe(SandboxMode::Auto, {.readOnly = {}, .writable = {m_dir.filePath(u"shared"_s)}});
        QVERIFY(sandbox);
        if (sandbox->isolates()) {
            QCOMPARE(printed(*sandbox, script), inside);
            return;
        }
        QVERIFY(sandbox->description().size() > 8);
        QVERIFY(!Sandbox::probe(SandboxMode::Bubblewrap));
        QCOMPARE(printed(*sandbox, u"echo hello"_s), QByteArray("hello\n<0>"));
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
