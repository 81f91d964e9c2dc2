// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;
using test::CtlShell;

#define EXITS(typed, code) QVERIFY2((typed).exitCode == (code), (typed).text().constData())
#define SHOWS(typed, words) QVERIFY2((typed).out.contains(words), (typed).text().constData())

/// What the runbook has an operator type, typed.
class CtlCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_11_optimize_by_expoctl();
    void rb_13_cleanup_by_expoctl();
    void rb_19_worker_show_by_expoctl();
    void rb_25_lost_worker_by_expoctl();
    void rb_26_why_a_build_waits_by_expoctl();
    void rb_27_checklist_by_expoctl();
    void rb_31_next_windows_by_expoctl();
    void rb_34_drain_by_expoctl();
    void rb_58_capacity_by_expoctl();
    void rb_64_audit_by_expoctl();
    void runbook_commands_verbatim();
    void expoctl_in_a_shell();
    void expoctl_downloads_into_anything();
    void expoctl_says_when_its_output_is_lost();
    void expoctl_submits_after_the_maintenance();
    void expoctl_completes_in_bash();
    void manuals_of_all_programs();
};

void CtlCommands::rb_11_optimize_by_expoctl()
{
    CtlShell shell;
    const auto rehearsal = shell.type(u"expoctl db optimize --dry-run"_s);
    EXITS(rehearsal, 0);
    for (const QString &figure : {u"Size: "_s, u"Freelist: "_s, u"Free space: "_s, u"Estimate: "_s})
        SHOWS(rehearsal, figure);
    EXITS(shell.type(u"expoctl db optimize < /dev/null"_s), 64);
    const auto made = shell.type(u"expoctl db optimize --yes"_s);
    EXITS(made, 0);
    SHOWS(shell.type(u"expoctl runs list"_s), u"done"_s);
}

void CtlCommands::rb_13_cleanup_by_expoctl()
{
    CtlShell shell;
    const QByteArray worker = shell.farm().registerWorker("mac-1");
    const QByteArray pinned = shell.farm().submit("ios");
    QCOMPARE(shell.farm().poll(worker), pinned);
    QVERIFY(shell.farm().complete(worker, pinned));
    const QByteArray running = shell.farm().submit("ios");
    QCOMPARE(shell.farm().poll(worker), running);
    EXITS(shell.type(u"expoctl builds pin %1 --reason release"_s.arg(QString::fromLatin1(pinned))), 0);
    // Everything that has ended is old enough; what is pinned or runs is not touched.
    const auto none = shell.type(u"expoctl cleanup --older-than 0 --keep 0 --dry-run --json"_s);
    QCOMPARE(none.json().value("files"_L1).toInt(-1), 0);
    EXITS(shell.type(u"expoctl builds unpin %1"_s.arg(QString::fromLatin1(pinned))), 0);
    const auto rehearsal = shell.type(u"expoctl cleanup --older-than 0 --keep 0 --dry-run --json"_s);
    QVERIFY2(rehearsal.json().value("files"_L1).toInt() > 0, rehearsal.text().constData());
    const auto made = shell.type(u"expoctl cleanup --older-than 0 --keep 0 --yes --json"_s);
    for (const auto &figure : {"files"_L1, "bytes"_L1, "builds"_L1})
        QCOMPARE(made.json().value(figure), rehearsal.json().value(figure));
    SHOWS(shell.type(u"expoctl trash list"_s), QString::fromLatin1(pinned));
    EXITS(shell.type(u"expoctl trash restore $(expoctl trash list --json | jq -r '.items[].id')"_s), 0);
    EXITS(shell.type(u"expoctl builds download %1"_s.arg(QString::fromLatin1(pinned))), 0);
}

void CtlCommands::rb_19_worker_show_by_expoctl()
{
    CtlShell shell;
    const QByteArray worker = shell.farm().registerWorker("mac-1");
    const QByteArray report = "{\"worker_id\":\"" + worker
        + R"(","status":"warning","run_at":1795455421052,"duration_ms":812,"auto_fixed":false,"checks":[{"name":"disk","status":"warning","message":"9 GB free","duration_ms":3,"auto_fixed":false}]})";
    QCOMPARE(shell.farm().post("/api/diagnostics/report", report).status, 200);
    const auto shown = shell.type(u"expoctl worker show mac-1"_s);
    EXITS(shown, 0);
    for (const QString &words : {u"mac-1"_s, u"online"_s, QString::fromLatin1(worker), u"9 GB free"_s})
        SHOWS(shown, words);
    QCOMPARE(shell.type(u"expoctl worker show %1"_s.arg(QString::fromLatin1(worker))).out.section(u'\n', 0, 1),
             shown.out.section(u'\n', 0, 1));
    EXITS(shell.type(u"expoctl workers request mac-1 restart-app"_s), 0);
    SHOWS(shell.type(u"expoctl worker show mac-1"_s), u"restart-app"_s);
    EXITS(shell.type(u"expoctl worker show mac-9"_s), 1);
}

void CtlCommands::rb_25_lost_worker_by_expoctl()
{
    CtlShell shell({.arguments = {}, .environment = {}, .configuration = "[workers]\noffline-after = \"1s\"\n", .fixedKey = true});
    QVERIFY(!shell.farm().registerWorker("mac-1").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(shell.type(u"expoctl workers list --state offline"_s).out.contains(u"mac-1"_s), 15'000);
    const auto shown = shell.type(u"expoctl workers show mac-1"_s);
    SHOWS(shown, u"Last seen: "_s);
    EXITS(shell.type(u"expoctl check workers"_s), 2);
    SHOWS(shell.type(u"expoctl logs --class worker"_s), u"1 worker disconnections"_s);
}

void CtlCommands::rb_26_why_a_build_waits_by_expoctl()
{
    CtlShell shell;
    QVERIFY(!shell.farm().registerWorker("linux", "android").isEmpty());
    const QString build = QString::fromLatin1(shell.farm().submit("ios"));
    const auto why = shell.type(u"expoctl builds why "_s + build);
    EXITS(why, 0);
    for (const QString &words : {u"Waits: "_s, u"(no_compatible_worker)"_s, u"Since: "_s, u"To do: "_s})
        SHOWS(why, words);
    SHOWS(shell.type(u"expoctl doctor builds-pending"_s), u"no_compatible_worker"_s);
}

void CtlCommands::rb_27_checklist_by_expoctl()
{
    CtlShell shell({.arguments = {}, .environment = {}, .configuration = "[workers]\noffline-after = \"1s\"\n", .fixedKey = true});
    const QByteArray worker = shell.farm().registerWorker("mac-1");
    QTRY_VERIFY_WITH_TIMEOUT(shell.type(u"expoctl workers list --state offline"_s).out.contains(u"mac-1"_s), 15'000);
    const auto away = shell.type(u"expoctl workers show mac-1"_s);
    SHOWS(away, u"Bring back\n"_s);
    SHOWS(away, u"[ ]"_s);
}

void CtlCommands::rb_31_next_windows_by_expoctl()
{
    const CtlShell shell;
    const auto added = shell.type(
        u"expoctl maintenance windows add --name Monthly --rule 'FREQ=MONTHLY;BYDAY=1SU' --start 02:00 --duration 2h --zone UTC"_s);
    EXITS(added, 0);
    // A window has no past before its making; the dates of the runbook are checked where the clock can be set.
    const auto next = shell.type(u"expoctl maintenance next --count 3 --from 2099-01-28 --utc"_s);
    EXITS(next, 0);
    for (const QString &start : {u"2099-02-01 02:00:00 UTC"_s, u"2099-03-01 02:00:00 UTC"_s, u"2099-04-05 02:00:00 UTC"_s})
        SHOWS(next, start);
    QCOMPARE(next.lines().size(), 4);
    EXITS(shell.type(u"expoctl maintenance windows edit %1 --start 03:00"_s.arg(added.lines().value(0))), 0);
    SHOWS(shell.type(u"expoctl maintenance next --count 1 --from 2099-01-28 --utc"_s), u"2099-02-01 03:00:00 UTC"_s);
    EXITS(shell.type(u"expoctl maintenance windows remove %1 --yes"_s.arg(added.lines().value(0))), 0);
    QCOMPARE(shell.type(u"expoctl maintenance next --json"_s).json().value("occurrences"_L1).toArray().size(), 0);
}

void CtlCommands::rb_34_drain_by_expoctl()
{
    CtlShell shell;
    const QByteArray worker = shell.farm().registerWorker("mac-1");
    const QByteArray build = shell.farm().submit("ios");
    QCOMPARE(shell.farm().poll(worker), build);
    const auto late = shell.type(u"expoctl maintenance drain --deadline 1s"_s);
    EXITS(late, 75);
    QVERIFY2(late.err.contains(QString::fromLatin1(build) + u" on mac-1"_s), late.text().constData());
    // It blocks until the last build ends, and ends at once then.
    QProcess drain;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"EXPO_CONTROLLER_URL"_s, u"http://127.0.0.1:%1"_s.arg(shell.controller().port()));
    environment.insert(u"EXPO_CONTROLLER_API_KEY"_s, QString::fromLatin1(shell.controller().key()));
    drain.setProcessEnvironment(environment);
    drain.start(test::productBinary(u"expoctl"_s), {u"maintenance"_s, u"drain"_s, u"--deadline"_s, u"90m"_s});
    QByteArray said;
    const auto waits = [&] { return (said += drain.readAllStandardError()).contains("waiting for " + build); };
    QTRY_VERIFY_WITH_TIMEOUT(waits(), 10'000);
    QCOMPARE(drain.state(), QProcess::Running);
    QVERIFY(shell.farm().complete(worker, build));
    QVERIFY(drain.waitForFinished(5'000));
    QCOMPARE(drain.exitCode(), 0);
}

void CtlCommands::rb_58_capacity_by_expoctl()
{
    const CtlShell shell;
    SHOWS(shell.type(u"expoctl capacity plan --builds-per-day 200"_s), u"4 workers for 200 builds a day at 50 each"_s);
    SHOWS(shell.type(u"expoctl capacity plan --builds-per-day 1000"_s), u"20 workers for 1000 builds a day at 50 each"_s);
}

void CtlCommands::rb_64_audit_by_expoctl()
{
    const CtlShell shell;
    EXITS(shell.type(u"expoctl maintenance on --message Updates --reason 'monthly update'"_s), 0);
    EXITS(shell.type(u"expoctl maintenance off"_s), 0);
    const auto audit = shell.type(u"expoctl audit --since 7d"_s);
    EXITS(audit, 0);
    for (const QString &words : {u"monthly update"_s, u"127.0.0.1"_s, u"maintenance"_s})
        SHOWS(audit, words);
    SHOWS(shell.type(u"expoctl audit --since 7d --jsonl | jq -s 'length >= 2'"_s), u"true"_s);
    const auto verified = shell.type(u"expoctl audit --verify"_s);
    EXITS(verified, 0);
    SHOWS(verified, u"is whole"_s);
}

/// As printed in the runbook: no content type, Bearer, dates by the shell.
void CtlCommands::runbook_commands_verbatim()
{
    CtlShell shell;
    QVERIFY(shell.knowsItsDisks());
    QVERIFY(!shell.farm().registerWorker("mac-1").isEmpty());
    for (
        const QString &line : {
            uR"sh(curl -s $C/health | jq -e '.status=="healthy" and .queueDepth==.stats.queueDepth and .queue.pending==.queueDepth')sh"_s,
            uR"sh(curl -s -H "Authorization: Bearer $K" "$C/api/builds?status=failed&since=$(date -u -d yesterday +%Y-%m-%dT%H:%M:%SZ)" | jq -e '.total==0')sh"_s,
            uR"sh(curl -s -H "X-API-Key: $K" -H "Authorization: Bearer $K" "$C/api/builds?limit=1" | jq -e '.total==0')sh"_s,
            uR"sh(curl -s -H "Authorization: Bearer $K" "$C/api/stats/summary?days=7" | jq -e '.successRate==null or (.successRate>=0 and .successRate<=1)')sh"_s,
            uR"sh(curl -s -X POST $C/api/admin/maintenance -H "Authorization: Bearer $K" -d '{"enabled": true, "message": "Scheduled maintenance"}' | jq -e '.maintenance.enabled')sh"_s,
            uR"sh(curl -s -H "Authorization: Bearer $K" $C/api/admin/maintenance | jq -e '.maintenance.enabled and .maintenance.message=="Scheduled maintenance"')sh"_s,
            uR"sh(curl -s $C/health | jq -e '.status=="maintenance"')sh"_s,
            uR"sh(curl -s -X POST $C/api/admin/maintenance -H "Authorization: Bearer $K" -d '{"enabled": false}' | jq -e '.maintenance.enabled==false')sh"_s,
            uR"sh(curl -s -X POST $C/api/admin/cleanup -H "Authorization: Bearer $K" -d '{"olderThanDays": 90, "dryRun": true}' | jq -e '.success')sh"_s,
            uR"sh(curl -s -X POST $C/api/admin/cleanup -H "Authorization: Bearer $K" -d '{"olderThanDays": 90}' | jq -e '.success')sh"_s,
            uR"sh(test "$(curl -s $C/ | grep -c '>online<')" = 1)sh"_s,
            uR"sh(test "$(curl -s -o /dev/null -w '%{http_code}' -H 'Authorization: Bearer wrong' $C/api/builds)" = 401)sh"_s,
            uR"sh(curl -s -H "Authorization: Bearer $K" $C/api/admin/schedule | jq -e '.jobs | length > 0')sh"_s,
            u"expoctl check disk >/dev/null; test $? -le 2"_s,
            u"expoctl check morning >/dev/null; test $? -le 2"_s,
            u"expoctl logs --since 1h --class auth,db,worker"_s,
            u"expoctl db optimize --dry-run"_s,
            u"expoctl worker show mac-1"_s,
            u"expoctl maintenance next --count 3"_s,
            u"expoctl maintenance drain --deadline 90m"_s,
            u"expoctl doctor >/dev/null; test $? -le 2"_s,
            u"expoctl audit --since 7d"_s,
        }) {
        const auto typed = shell.type(line);
        QVERIFY2(typed.exitCode == 0, (line.toUtf8() + '\n' + typed.text()).constData());
    }
    // 503 in maintenance with the runbook's text.
    shell.type(
        uR"sh(curl -s -X POST $C/api/admin/maintenance -H "Authorization: Bearer $K" -d '{"enabled": true, "message": "Scheduled maintenance", "until": "'$(date -u -d "04:00 $([ $(date -u +%H) -lt 4 ] && echo today || echo tomorrow)" +%Y-%m-%dT%H:%M:%SZ)'"}')sh"_s);
    const auto refused
        = shell.type(uR"sh(curl -s -i -H "Authorization: Bearer $K" -F source=@/etc/hostname -F platform=ios $C/api/builds/submit)sh"_s);
    SHOWS(refused, u"HTTP/1.1 503 "_s);
    QVERIFY2(refused.out.contains(u"retry-after:"_s, Qt::CaseInsensitive), refused.text().constData());
    SHOWS(refused, u"503 Service Unavailable - Scheduled maintenance (back at 4 AM UTC)"_s);
}

void CtlCommands::expoctl_in_a_shell()
{
    CtlShell shell;
    for (int i = 0; i < 20; ++i)
        QVERIFY(!shell.farm().submit("ios").isEmpty());
    const auto cut = shell.type(u"set +o pipefail; expoctl builds list | head -n 1"_s);
    EXITS(cut, 0);
    QCOMPARE(cut.err, QString());
    QCOMPARE(cut.lines().size(), 1);
    // A reader that is gone at once: the program ends by the signal and says nothing.
    const auto gone = shell.type(u"expoctl builds list --json | true; echo ${PIPESTATUS[0]}"_s);
    QVERIFY2(gone.out == u"141\n" || gone.out == u"0\n", gone.text().constData());
    QVERIFY2(gone.err.isEmpty(), gone.text().constData());
    SHOWS(shell.type(u"expoctl builds list --json | jq -e '.builds | length == 20'"_s), u"true"_s);
    QVERIFY(!shell.type(u"expoctl builds list"_s).out.contains(u'\x1b'));
    // The id alone can be taken further.
    const auto submitted = shell.type(u"echo source > app.zip; expoctl builds submit app.zip --platform android -q"_s);
    EXITS(submitted, 0);
    EXITS(shell.type(u"expoctl builds show %1"_s.arg(submitted.out.trimmed())), 0);
    EXITS(shell.type(u"expoctl builds cancel %1 --yes && expoctl builds wait %1"_s.arg(submitted.out.trimmed())), 1);
    EXITS(shell.type(u"expoctl builds logs %1 -f"_s.arg(submitted.out.trimmed())), 0);
    const auto event = shell.type(u"expoctl events --type build.submitted --count 1 --since-revision 0 --json"_s);
    EXITS(event, 0);
    QCOMPARE(event.json().value("event"_L1).toString(), u"build.submitted"_s);
    EXITS(shell.type(u"unset EXPO_CONTROLLER_API_KEY; expoctl builds list"_s), 77);
    // The controller's own machine: its data folder is enough.
    EXITS(shell.type(u"unset EXPO_CONTROLLER_API_KEY EXPO_CONTROLLER_URL; expoctl --data-dir data builds list"_s),
          77); // a fixed key is kept nowhere
    CtlShell own({.arguments = {}, .environment = {}, .configuration = {}, .fixedKey = false});
    EXITS(own.type(u"unset EXPO_CONTROLLER_API_KEY EXPO_CONTROLLER_URL; expoctl --data-dir data builds list"_s), 0);
}

/// Whoever submits in a maintenance is told, and with --wait has nothing more to do.
void CtlCommands::expoctl_downloads_into_anything()
{
    CtlShell shell;
    const QByteArray worker = shell.farm().registerWorker("mac-1");
    const QByteArray build = shell.farm().submit("ios");
    QCOMPARE(shell.farm().poll(worker), build);
    QVERIFY(shell.farm().complete(worker, build));
    QTemporaryDir folder;
    const QString fetch = u"cd %1 && expoctl builds download %2 "_s.arg(folder.path(), QString::fromLatin1(build));
    EXITS(shell.type(fetch + u"--output whole"_s), 0);
    const auto piped = shell.type(fetch + u"--output - > piped && cmp whole piped && test ! -e ./-"_s);
    EXITS(piped, 0);
    QVERIFY2(piped.err.contains(u"SHA-256"_s), piped.text().constData());
    const auto facts = shell.type(fetch + u"--output - --json 2> facts > piped && cmp whole piped && jq -r .path facts"_s);
    EXITS(facts, 0);
    SHOWS(facts, u"-"_s);
    EXITS(shell.type(u"cd %1 && echo old > real && ln -s real link"_s.arg(folder.path())), 0);
    EXITS(shell.type(fetch + u"--output link"_s), 1);
    EXITS(shell.type(fetch + u"--output link --force && test -L link && cmp whole real"_s), 0);
    EXITS(shell.type(u"cd %1 && mkfifo pipe"_s.arg(folder.path())), 0);
    EXITS(shell.type(u"cd %1 && (cat pipe > read & expoctl builds download %2 --output pipe --force && wait) && test -p pipe && cmp whole read"_s.arg(
              folder.path(), QString::fromLatin1(build))),
          0);
}

/// A script that keeps what it was told must not believe that it has it.
void CtlCommands::expoctl_says_when_its_output_is_lost()
{
    CtlShell shell;
    for (const QString &command : {u"expoctl --version"_s, u"expoctl --help"_s, u"expoctl audit --json"_s, u"expoctl workers list --json"_s, u"expoctl --print-config"_s,
                                   u"expo-controller --help"_s, u"expo-controller routes"_s, u"expo-controller catalogue"_s}) {
        const auto lost = shell.type(command + u" > /dev/full"_s);
        EXITS(lost, 74);
        QVERIFY2(lost.err.contains(u"could not be written"_s), lost.text().constData());
    }
    EXITS(shell.type(u"expoctl check workers > /dev/full"_s), 3);
    EXITS(shell.type(u"expoctl audit --json > /dev/null"_s), 0);
}

void CtlCommands::expoctl_submits_after_the_maintenance()
{
    CtlShell shell;
    EXITS(shell.type(u"head -c 20M /dev/zero > app.zip; expoctl maintenance on --for 2s --message 'Moving house' -q"_s), 0);
    const auto refused = shell.type(u"expoctl builds submit app.zip --platform ios"_s);
    EXITS(refused, 75);
    QVERIFY2(refused.err.contains(u"503 Service Unavailable - Moving house (back at "_s) && refused.err.contains(u"--wait"_s), refused.text().constData());
    QVERIFY2(refused.out.isEmpty(), refused.text().constData());
    const auto waited = shell.type(
        uR"sh((sleep 1; expoctl maintenance off -q
 until id=$(expoctl builds list --json | jq -er '.builds[0].id'); do sleep 0.2; done
 expoctl builds cancel $id --yes -q) & expoctl builds submit app.zip --platform ios --wait; status=$?; wait; exit $status)sh"_s);
    EXITS(waited, 1); // submitted, and then cancelled
    QVERIFY2(waited.err.count(u"Moving house"_s) == 1 && waited.err.contains(u"as soon as submissions are taken again"_s), waited.text().constData());
    QVERIFY2(waited.err.contains(u"cancelled"_s), waited.text().constData());
    SHOWS(shell.type(u"expoctl builds list --json | jq '.builds | length'"_s), u"1\n"_s);
}

void CtlCommands::expoctl_completes_in_bash()
{
    CtlShell shell;
    QVERIFY(!shell.farm().registerWorker("mac-1").isEmpty());
    const auto complete = [&shell](const QString &words) {
        const int last = int(words.count(u' ')) + 1;
        return shell
            .type(
                u"source <(expoctl completion bash); COMP_WORDS=(expoctl %1); COMP_CWORD=%2; _expoctl; printf '%s\\n' \"${COMPREPLY[@]}\""_s
                    .arg(words)
                    .arg(last))
            .lines();
    };
    QCOMPARE(complete(u"maint"_s), QStringList{u"maintenance"_s});
    QCOMPARE(complete(u"workers pause m"_s), QStringList{u"mac-1"_s});
    QCOMPARE(complete(u"builds list --platform i"_s), QStringList{u"ios"_s});
    QCOMPARE(complete(u"builds list --platform ''"_s), (QStringList{u"ios"_s, u"android"_s}));
    QCOMPARE(complete(u"workers pause ''"_s), QStringList{u"mac-1"_s});
    QCOMPARE(shell.type(u"source <(expoctl completion bash); complete -p expoctl"_s).out, u"complete -F _expoctl expoctl\n"_s);
}

void CtlCommands::manuals_of_all_programs()
{
    const CtlShell shell;
    for (const QString &print : {u"expoctl man"_s, u"expo-controller --print-manual"_s, u"expo-worker --print-manual"_s}) {
        const auto lint = shell.type(print + u" | mandoc -Tlint -W warning"_s);
        EXITS(lint, 0);
        QCOMPARE(lint.out, QString());
    }
}

QTEST_GUILESS_MAIN(CtlCommands)
#include "ctlcommands.moc"
