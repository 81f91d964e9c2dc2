// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"

#include <QJsonDocument>
#include <QTest>
#include <csignal>

using namespace freeagent;
using namespace Qt::StringLiterals;
using test::CtlShell;

#define EXITS(typed, code) QVERIFY2((typed).exitCode == (code), (typed).text().constData())
#define SHOWS(typed, words) QVERIFY2((typed).out.contains(words), (typed).text().constData())

namespace {
/// What the worst of these lines asks of the exit status.
int worstOf(const QStringList &lines)
{
    int worst = 0;
    for (const QString &line : lines)
        worst = std::max(worst, line.startsWith(u"CRITICAL") ? 2 : line.startsWith(u"OK") ? 0 : 1);
    return worst;
}
} // namespace

/// expoctl against the real controller: the checks, the error review, the playbooks.
class CtlChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_06_check_disk_by_expoctl();
    void rb_08_error_review_of_the_last_hour();
    void rb_09_morning_check_in_eight_lines();
    void rb_09_morning_check_of_a_dead_controller();
    void rb_57_doctor_by_expoctl();
    void rb_59_each_symptom_is_a_playbook();
    void rb_59_diagnosis_fix_and_verification();
    void rb_59_diagnostics_in_one_file();
};

void CtlChecks::rb_06_check_disk_by_expoctl()
{
    const CtlShell shell;
    QVERIFY(shell.knowsItsDisks());
    const auto plain = shell.type(u"expoctl check disk"_s);
    QVERIFY2(plain.exitCode >= 0 && plain.exitCode <= 2, plain.text().constData());
    QCOMPARE(plain.lines().size(), 1);
    for (const auto &[limits, code, status] :
         {std::tuple{u"-w 0 -c 0"_s, 0, u"OK"_s}, {u"-w 1e9 -c 0"_s, 1, u"WARNING"_s}, {u"-w 1e9 -c 1e9"_s, 2, u"CRITICAL"_s}}) {
        const auto checked = shell.type(u"expoctl check disk %1; echo $?"_s.arg(limits));
        QVERIFY2(checked.lines().value(0).startsWith(u"DISK %1: "_s.arg(status)), checked.text().constData());
        QCOMPARE(checked.lines().value(1), QString::number(code));
    }
}

void CtlChecks::rb_08_error_review_of_the_last_hour()
{
    CtlShell shell;
    const QString command = u"expoctl logs --since 1h --class auth,db,worker"_s;
    const auto calm = shell.type(command);
    EXITS(calm, 0);
    QCOMPARE(
        calm.lines(),
        (QStringList{u"auth     0 authentication failures"_s, u"db       0 database errors"_s, u"worker   0 worker disconnections"_s}));
    shell.type(u"curl -s -H 'X-API-Key: wrong' $C/api/builds; curl -s $C/api/builds"_s);
    const auto refused = shell.type(command);
    SHOWS(refused, u"auth     2 authentication failures, last "_s);
    SHOWS(refused, u"from 127.0.0.1 (2)"_s);
    QVERIFY2(!refused.out.contains(u"wrong"_s), refused.text().constData());
    QCOMPARE(shell.type(command + u" --json"_s).json().value("total"_L1).toInt(), 2);
    QCOMPARE(shell.type(u"expoctl logs --class db --json"_s).json().value("total"_L1).toInt(), 0);
    EXITS(shell.type(u"expoctl logs --class disk"_s), 64);
}

void CtlChecks::rb_09_morning_check_in_eight_lines()
{
    CtlShell shell;
    QVERIFY(shell.knowsItsDisks());
    QVERIFY(!shell.farm().registerWorker("mac-1").isEmpty());
    const auto morning = shell.type(u"expoctl check morning"_s);
    QCOMPARE(morning.lines().size(), 8);
    QVERIFY2(morning.ms < 2000, morning.text().constData());
    QVERIFY2(!morning.out.contains(u"UNKNOWN"_s), morning.text().constData());
    EXITS(morning, worstOf(morning.lines()));
    // The disk is what this machine has; all else of an idle farm is well.
    for (const QString &line : morning.lines())
        QVERIFY2(line.startsWith(u"OK"_s) || line.contains(u" Disk "_s) || line.contains(u" Health "_s), qPrintable(line));
    // One thing worth a look: more builds wait than should.
    for (int i = 0; i < 11; ++i)
        QVERIFY(!shell.farm().submit("android").isEmpty());
    const auto busy = shell.type(u"expoctl check morning"_s);
    SHOWS(busy, u"WARNING   Queue          11 builds waiting"_s);
    QVERIFY2(busy.exitCode >= 1, busy.text().constData());
    const auto document = shell.type(u"expoctl check morning --json | jq -e '.checks | length == 8'"_s);
    SHOWS(document, u"true"_s);
}

void CtlChecks::rb_09_morning_check_of_a_dead_controller()
{
    CtlShell shell;
    ::kill(shell.controller().pid(), SIGSTOP); // there, but it does not answer
    const auto hangs = shell.type(u"expoctl check morning"_s);
    ::kill(shell.controller().pid(), SIGCONT);
    EXITS(hangs, 2);
    QCOMPARE(hangs.lines().size(), 8);
    QVERIFY2(hangs.ms < 2000, hangs.text().constData());
    shell.controller().terminate();
    const auto gone = shell.type(u"expoctl check morning"_s);
    EXITS(gone, 2);
    QCOMPARE(gone.lines().size(), 8);
}

void CtlChecks::rb_57_doctor_by_expoctl()
{
    const CtlShell shell;
    QVERIFY(shell.knowsItsDisks());
    const auto doctor = shell.type(u"expoctl doctor"_s);
    QVERIFY2(doctor.exitCode >= 0 && doctor.exitCode <= 2, doctor.text().constData());
    const QString words = shell.type(u"expoctl doctor --json"_s).out.toLower();
    for (const QString &word : {u"mount"_s, u"fsync"_s, u"device"_s})
        QVERIFY2(words.contains(word), qPrintable(word + u": "_s + words));
}

void CtlChecks::rb_59_each_symptom_is_a_playbook()
{
    CtlShell shell;
    QVERIFY(shell.knowsItsDisks());
    QVERIFY(!shell.farm().registerWorker("mac-1").isEmpty());
    for (const QString &symptom :
         {u"builds-pending"_s, u"worker-offline"_s, u"uploads-fail"_s, u"controller-slow"_s, u"disk-full"_s, u"builds-fail"_s}) {
        const auto diagnosed = shell.type(u"expoctl doctor "_s + symptom);
        QVERIFY2(diagnosed.exitCode >= 0 && diagnosed.exitCode <= 2, diagnosed.text().constData());
        for (const QString &heading : {u"\nDiagnosis\n"_s, u"\nProposed fix\n"_s, u"\nVerification\n"_s})
            SHOWS(diagnosed, heading);
        QVERIFY2(!diagnosed.out.contains(u"UNKNOWN"_s) && diagnosed.err.isEmpty(), diagnosed.text().constData());
        QVERIFY2(diagnosed.exitCode == 0 || symptom != u"builds-pending", diagnosed.text().constData());
        SHOWS(shell.type(u"expoctl doctor %1 --json | jq -r .symptom"_s.arg(symptom)), symptom);
    }
    EXITS(shell.type(u"expoctl doctor rain"_s), 64);
}

void CtlChecks::rb_59_diagnosis_fix_and_verification()
{
    CtlShell shell;
    const QByteArray worker = shell.farm().registerWorker("mac-1");
    QVERIFY(!worker.isEmpty());
    EXITS(shell.type(u"expoctl workers pause mac-1 --reason 'new Xcode'"_s), 0);
    const QByteArray build = shell.farm().submit("ios");
    const auto diagnosed = shell.type(u"expoctl doctor builds-pending"_s);
    QVERIFY2(diagnosed.exitCode == 2 || diagnosed.exitCode == 1, diagnosed.text().constData());
    SHOWS(diagnosed, u"mac-1 is paused: new Xcode"_s);
    SHOWS(diagnosed, u"expoctl workers resume mac-1"_s);
    EXITS(shell.type(u"expoctl doctor builds-pending --fix < /dev/null"_s), 64); // nobody to ask
    const auto fixed = shell.type(u"expoctl doctor builds-pending --fix --yes --within 1s"_s);
    QVERIFY2(fixed.err.contains(u"done: Let mac-1 build again"_s), fixed.text().constData());
    QCOMPARE(shell.farm().poll(worker), build);
    EXITS(shell.type(u"expoctl doctor builds-pending"_s), 0);
}

void CtlChecks::rb_59_diagnostics_in_one_file()
{
    CtlShell shell;
    EXITS(shell.type(u"rm -f farm.json; expoctl diagnostics -o farm.json"_s), 0);
    SHOWS(shell.type(u"stat -c %a farm.json"_s), u"600");
    const QString file = shell.type(u"cat farm.json"_s).out;
    const QJsonObject parts = QJsonDocument::fromJson(file.toUtf8()).object().value("parts"_L1).toObject();
    QVERIFY2(parts.size() >= 30, file.toUtf8().constData());
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const int status = it.value()["status"_L1].toInt();
        QVERIFY2(status == 200 || (it.key() == u"readiness" && status == 503), qPrintable(it.key()));
    }
    QCOMPARE(parts["health"_L1]["body"_L1]["status"_L1].toString(), shell.farm().get("/health").object().value("status"_L1).toString());
    QVERIFY(parts["metrics"_L1]["text"_L1].toString().contains(u"expo_queue"));
    QVERIFY(!file.contains(shell.type(u"printf %s \"$K\""_s).out)); // the key
    EXITS(shell.type(u"expoctl diagnostics -o farm.json"_s), 1); // never over another one
    EXITS(shell.type(u"expoctl diagnostics -o /nowhere/farm.json"_s), 74);
    SHOWS(shell.type(u"expoctl diagnostics -o - | jq -r .madeBy"_s), u"expoctl ");
    shell.controller().kill();
    EXITS(shell.type(u"expoctl diagnostics -o late.json"_s), 69);
    EXITS(shell.type(u"test -e late.json"_s), 1);
}

QTEST_GUILESS_MAIN(CtlChecks)
#include "ctlchecks.moc"
