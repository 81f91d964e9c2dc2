// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"
#include "tests/support/backupfarm.h"
#include "tests/support/httpsink.h"

#include <QProcess>
#include <csignal>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

class RunbookDrill : public QObject
{
    Q_OBJECT

    static QJsonArray drills(CtlShell &shell) { return shell.farm().get("/api/drills").object().value(u"drills"_s).toArray(); }
    static QJsonObject last(CtlShell &shell) { return drills(shell).first().toObject(); }
    static QString scratch(CtlShell &shell) { return shell.controller().dataDir() + u"/drill"_s; }
    /// Second controllers that live. Tests of this file run one after another.
    static int rehearsals()
    {
        QProcess look;
        look.start(u"/bin/sh"_s, {u"-c"_s, u"cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n' | grep -cx -e 'rehears[e]'"_s});
        look.waitForFinished();
        return look.readAll().trimmed().toInt();
    }

private Q_SLOTS:
    void rb_55_drill_measures()
    {
        CtlShell shell;
        const QByteArray worker = shell.farm().registerWorker();
        const QByteArray build = shell.farm().submit();
        QCOMPARE(shell.farm().poll(worker), build);
        QVERIFY(shell.farm().complete(worker, build));
        for (int i = 0; i < 5; ++i)
            shell.farm().submit();
        QCOMPARE(shell.type(u"expoctl backup create"_s).exitCode, 0);
        QTest::qWait(1100); // what comes now is younger than the backup
        shell.farm().submit();
        const auto typed = shell.type(u"expoctl drill"_s);
        QVERIFY2(typed.exitCode == 0, typed.text().constData());
        const QJsonObject drill = last(shell);
        QCOMPARE(drill.value(u"outcome"_s).toString(), u"done"_s);
        const double rto = drill.value(u"rtoSeconds"_s).toDouble();
        const double rpo = drill.value(u"rpoSeconds"_s).toDouble();
        QVERIFY2(rto > 0 && rto < 30 * 60, "the target is half an hour");
        QVERIFY2(rpo >= 1.1 && rpo < 24 * 3600, QByteArray::number(rpo).constData());
        const QJsonValue log = drill.value(u"logSeconds"_s);
        QVERIFY2(log.isDouble() && log.toDouble() <= 1, "a change is in the change log within a second");
        double steps = 0;
        for (const QJsonValue &step : drill.value(u"steps"_s).toArray())
            steps += step[u"seconds"_s].toDouble();
        QVERIFY(steps >= rto);
        const QByteArray scrape = shell.farm().get("/metrics").body;
        QVERIFY(scrape.contains("expo_drill_rto_seconds ") && scrape.contains("expo_drill_rpo_seconds ") && scrape.contains("expo_drill_failed 0"));
        QVERIFY2(shell.type(u"expoctl drill list"_s).out.contains(drill.value(u"backup"_s).toString()), "in the list");
        QVERIFY(!QFile::exists(scratch(shell)));
        QCOMPARE(shell.farm().get("/api/stats").object().value(u"totalBuilds"_s).toInteger(), 7); // nothing came back into the farm
        // A restart remembers.
        QVERIFY(shell.controller().restart());
        shell.farm().reconnect();
        QCOMPARE(last(shell), drill);
    }

    void rb_55_drill_finds_what_is_missing()
    {
        ControllerFixture first;
        CtlShell shell;
        QVERIFY(shell.controller().terminate().ended);
        const QString database = shell.controller().dataDir() + u"/controller.db"_s;
        BackupFarm::fill(database, 1, 2000);
        QVERIFY(shell.controller().start());
        shell.farm().reconnect();
        QCOMPARE(shell.type(u"expoctl backup create"_s).exitCode, 0);
        const auto good = shell.type(u"expoctl drill"_s);
        QVERIFY2(good.exitCode == 0, good.text().constData());
        QCOMPARE(last(shell).value(u"rows"_s)[0][u"compared"_s].toInteger(), 2000);
        // Rows that the live database has, and the backup should have; and one whose past is another.
        QVERIFY(shell.controller().terminate().ended);
        BackupFarm::fill(database, 2001, 2003);
        BackupFarm::run(database, {u"UPDATE builds SET outcome = 'error' WHERE id LIKE '%0000000007'"_s});
        QVERIFY(shell.controller().start());
        shell.farm().reconnect();
        const auto bad = shell.type(u"expoctl drill"_s);
        QCOMPARE(bad.exitCode, 1);
        QCOMPARE(last(shell).value(u"rows"_s)[0].toObject(), (QJsonObject{{u"table"_s, u"builds"_s}, {u"compared"_s, 2000}, {u"missing"_s, 3}, {u"differing"_s, 1}}));
        QVERIFY(last(shell).value(u"message"_s).toString().contains(u"lacks 3 rows"_s));
        QVERIFY(shell.farm().get("/metrics").body.contains("expo_drill_failed 1"));
        QVERIFY(!QFile::exists(scratch(shell)));
    }

    /// With a channel, a heartbeat and a target configured, and a webhook that waits to be sent.
    void rb_55_a_drill_touches_nobody()
    {
        HttpSink sink;
        QTemporaryDir other;
        QTemporaryDir safe;
        QFile url(safe.filePath(u"url"_s));
        QVERIFY(url.open(QIODevice::WriteOnly) && url.write(sink.url()) > 0 && url.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        url.close();
        CtlShell shell({{}, {}, "[notify]\nallow-private = [\"127.0.0.1\"]\n[channel.ci]\nkind = \"webhook\"\nurl_file = \"" + url.fileName().toUtf8()
                                    + "\"\nevents = [\"build\"]\n[backup]\ntargets = [\"file:" + other.path().toUtf8() + "\"]\n",
                        true});
        QVERIFY(shell.farm().cancel(shell.farm().submit()));
        QTRY_VERIFY2(!sink.requests.empty(), "ends of builds are told");
        QCOMPARE(shell.type(u"expoctl backup create"_s).exitCode, 0);
        const QStringList copies = QDir(other.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const size_t told = sink.requests.size();
        QCOMPARE(shell.type(u"expoctl drill"_s).exitCode, 0); // within it a build is submitted and cancelled
        QTest::qWait(1500);
        QCOMPARE(sink.requests.size(), told);
        QCOMPARE(QDir(other.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), copies);
    }

    void rb_55_cancelled_and_killed()
    {
        CtlShell shell;
        QVERIFY(shell.controller().terminate().ended);
        BackupFarm::fill(shell.controller().dataDir() + u"/controller.db"_s, 1, 200'000);
        QVERIFY(shell.controller().start());
        shell.farm().reconnect();
        QCOMPARE(shell.type(u"expoctl backup create"_s).exitCode, 0);
        const QString run = shell.type(u"expoctl drill run --no-wait"_s).out.trimmed();
        QTRY_VERIFY(QFile::exists(scratch(shell)));
        QCOMPARE(shell.type(u"expoctl runs cancel -y "_s + run).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(drills(shell).size(), 1, 30'000);
        QCOMPARE(last(shell).value(u"outcome"_s).toString(), u"cancelled"_s);
        QTRY_VERIFY(!QFile::exists(scratch(shell)));
        QTRY_COMPARE(rehearsals(), 0);
        // The controller dies with the second one running: nobody is left, and nothing on the disk.
        shell.type(u"expoctl drill run --no-wait"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(scratch(shell) + u"/controller.port"_s) || !drills(shell).isEmpty(), 30'000);
        shell.controller().kill();
        QTRY_COMPARE_WITH_TIMEOUT(rehearsals(), 0, 20'000);
        QVERIFY(shell.controller().start());
        shell.farm().reconnect();
        QTRY_VERIFY(!QFile::exists(scratch(shell)));
    }

    void rb_55_weekly_and_refused_without_room()
    {
        CtlShell shell({{}, {u"EXPO_CONTROLLER_LIMITS_RESERVE=4000TiB"_s}, {}, true});
        QVERIFY(shell.type(u"expoctl schedule list"_s).out.contains(u"drill"_s));
        const QJsonObject answer = shell.farm().get("/api/drills").object();
        const auto next = fromIso(answer.value(u"next"_s).toString());
        QVERIFY(next && *next - SystemClock().now() <= std::chrono::hours(24 * 7));
        QCOMPARE(shell.type(u"expoctl backup create"_s).exitCode, 0);
        QCOMPARE(shell.type(u"expoctl drill"_s).exitCode, 1);
        QVERIFY2(last(shell).value(u"message"_s).toString().contains(u"The drill needs"_s), last(shell).value(u"message"_s).toString().toUtf8().constData());
        QVERIFY(!QFile::exists(scratch(shell)));
    }
};

QTEST_GUILESS_MAIN(RunbookDrill)
#include "drill.moc"
