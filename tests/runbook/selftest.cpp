// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace freeagent::test;
using namespace Qt::StringLiterals;

class RunbookSelfTest : public QObject
{
    Q_OBJECT

    static QJsonObject lastOf(CtlShell &shell) { return shell.farm().get("/api/selftest").object().value(u"selftest"_s).toObject(); }
    static int filesOf(const ControllerFixture &controller)
    {
        int number = 0;
        for (const QString &folder : {u"/builds"_s, u"/incoming"_s})
            for (QDirIterator it(controller.storageDir() + folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); it.next())
                ++number;
        return number;
    }
    static int ready(CtlShell &shell) { return shell.farm().get("/readyz").status; }

private Q_SLOTS:
    void rb_24_selftest_by_expoctl()
    {
        CtlShell shell;
        const auto typed = shell.type(u"expoctl selftest"_s);
        QVERIFY2(typed.exitCode == 0, typed.text().constData());
        for (const QString &part : {u"write"_s, u"read"_s, u"upload"_s, u"download"_s, u"delete"_s})
            QVERIFY2(typed.out.contains(part), typed.text().constData());
        const QJsonObject last = lastOf(shell);
        QVERIFY2(last.value(u"ms"_s).toInteger() < 1000, "quicker than a second");
        QCOMPARE(filesOf(shell.controller()), 0);
        QCOMPARE(shell.type(u"expoctl selftest --last"_s).exitCode, 0);
        QCOMPARE(shell.type(u"expoctl selftest --json | jq -e '.selftest.ok and (.selftest.parts|length) == 5'"_s).exitCode, 0);
    }

    void rb_24_after_every_start()
    {
        CtlShell shell;
        QString before;
        for (int start = 0; start < 3; ++start) {
            QTRY_VERIFY(lastOf(shell).value(u"ok"_s).toBool());
            const QString at = lastOf(shell).value(u"at"_s).toString();
            QVERIFY(at != before);
            before = at;
            QCOMPARE(lastOf(shell).value(u"by"_s).toString(), u"expo-controller"_s);
            QVERIFY(lastOf(shell).value(u"ms"_s).toInteger() < 1000);
            QVERIFY(shell.farm().get("/readyz?verbose").body.contains("selftest"));
            QCOMPARE(ready(shell), 200);
            QVERIFY(start % 2 ? shell.controller().restart() : (shell.controller().kill(), shell.controller().start()));
            shell.farm().reconnect();
        }
    }

    void rb_24_a_failing_part_is_not_ready()
    {
        CtlShell shell;
        QTRY_VERIFY(lastOf(shell).value(u"ok"_s).toBool());
        QVERIFY(QDir(shell.controller().storageDir() + u"/builds"_s).removeRecursively()); // no file can be stored any more
        const auto typed = shell.type(u"expoctl selftest"_s);
        QCOMPARE(typed.exitCode, 1);
        QVERIFY2(typed.out.contains(u"upload"_s) && typed.out.contains(u"failed"_s), typed.text().constData());
        QCOMPARE(ready(shell), 503);
        QVERIFY(shell.farm().get("/readyz?verbose").body.contains("the self-test fails at upload: "));
        QVERIFY(shell.farm().get("/metrics").body.contains("expo_selftest_failed 1"));
        QVERIFY(shell.controller().restart()); // makes the folder again
        shell.farm().reconnect();
        QTRY_COMPARE(ready(shell), 200);
        QTRY_VERIFY(lastOf(shell).value(u"ok"_s).toBool());
    }

    void rb_24_a_kill_in_the_middle_leaves_nothing()
    {
        CtlShell shell;
        QRandomGenerator random(20260224);
        for (int round = 0; round < 12; ++round) {
            const auto asked = shell.type(u"(for i in 1 2 3 4 5 6 7 8; do curl -s -m 2 -o /dev/null -X POST -H \"X-API-Key: $K\" $C/api/selftest & done; sleep 0.0%1; kill -9 %2; wait) 2>/dev/null; true"_s
                                              .arg(random.bounded(10, 99)).arg(shell.controller().pid()));
            QCOMPARE(asked.exitCode, 0);
            shell.controller().kill();
            QVERIFY2(shell.controller().start(), shell.controller().log().constData());
            shell.farm().reconnect();
            QTRY_VERIFY(lastOf(shell).value(u"ok"_s).toBool());
        }
        QTRY_COMPARE(filesOf(shell.controller()), 0);
        QVERIFY(shell.controller().terminate().ended);
        const auto rows = shell.type(u"python3 -c \"import sqlite3; "
                                     "print(sqlite3.connect('data/controller.db').execute('SELECT COUNT(*) FROM records WHERE kind = \\'selftest\\'').fetchone()[0])\""_s);
        QCOMPARE(rows.out.trimmed(), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(RunbookSelfTest)
#include "selftest.moc"
