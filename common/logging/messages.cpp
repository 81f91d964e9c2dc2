// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/messages.h"

#include <algorithm>
#include <iterator>

namespace freeagent::logging {

namespace {
// Sorted by code. Ids are for ever: whoever filters by one must find the same event in every version.
constexpr MessageKind kKinds[] = {
    {"audit.broken", "5c0f3d7e9a614b52b7d8c1e64f2a9035", "The audit log's chain is broken",
     "An entry of the record of what was done was edited, moved or removed. That takes write access to the database beside the controller.\n"
     "Keep a copy of the data folder as it is, compare the entries with those of a backup, and see who can write there:\n"
     "  expoctl audit verify; expo-controller audit verify\n"
     "Runbook: RB-08\n"},
    {"auth.refused", "b6fb6686c0d04b6cbd33a4974de15597", "A credential was refused",
     "A key or token is missing, wrong, ended, or not enough for what was asked. One line at first, then a number a minute for each address.\n"
     "Who guesses is slowed down by itself; whoever is yours needs a right key. See what was tried:\n"
     "  expoctl logs --since 1h --class auth; expoctl audit --since 1h --action auth.failed\n"
     "Runbook: RB-08\n"},
    {"build.assigned", "4f0b78b92ed8456e84a620f164a7dc56", "A build was given to a worker",
     "Nothing is to be done.\n"
     "Runbook: RB-26\n"},
    {"build.building", "508ad174dc5b44b1832c02f1e99e3389", "A build runs",
     "Nothing is to be done.\n"
     "Runbook: RB-26\n"},
    {"build.cancelled", "cabd84fe051a49d09969c8a9a1a64984", "A build was cancelled",
     "Nothing is to be done.\n"},
    {"build.changed", "378c3cf550b64325b95f6aabe5e1bbeb", "A build is another than before",
     "Nothing is to be done.\n"},
    {"build.completed", "e3bb95d34d3248149da58a7e5fa19e57", "A build has succeeded",
     "Its result can be downloaded.\n"
     "Runbook: RB-26\n"},
    {"build.failed", "38b0c9f933bd45519f3aea3e5fcc17fa", "A build has failed",
     "See its log, and whether author, dependency, machine or farm is the cause:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/builds/@BUILD_ID@\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/builds/@BUILD_ID@/logs\n"
     "Runbook: RB-08\n"},
    {"build.pinned", "b896b9de60d44d6bbbb65a7ed2f5a03e", "The files of a build are kept",
     "Cleanup leaves them until the pin is taken off.\n"
     "Runbook: RB-13\n"},
    {"build.requeued", "17d0435120834cd28c910ded6dc01983", "A build goes to another worker",
     "Its worker fell silent or gave it back. When this repeats with one worker, hold that worker back and look at it:\n"
     "  expo-worker doctor\n"
     "Runbook: RB-25\n"},
    {"build.submitted", "f3800a11c5b9430c8f064c70184a4104", "A build was submitted",
     "It waits for a worker. Why it still waits is said by waitReason:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/builds/@BUILD_ID@\n"
     "Runbook: RB-26\n"},
    {"build.unpinned", "98a9ce13011c412b99516bb81cc85e89", "The files of a build are no longer kept",
     "Cleanup takes them when their time is over.\n"
     "Runbook: RB-13\n"},
    {"certificate.critical", "d4769baf6bd04123ad559f44305e2e98", "A certificate is refused by clients, or will be within days",
     "Workers and submitters cannot connect any more when it has ended, when it is made out to another name, or when its chain\n"
     "is not complete. Renew it now:\n"
     "  certbot renew && systemctl reload expo-controller\n"
     "Runbook: RB-18\n"},
    {"certificate.ok", "fdf5321c46554ac8a16434d7ee10cca7", "A certificate is in order",
     "Nothing is to be done.\n"
     "Runbook: RB-18\n"},
    {"certificate.renewal_failed", "02191fb2d1a347fa81635b3d83ab8869", "The trial renewal of certificates failed",
     "The certificate in use still works. Read the output of the trial and correct its cause before the certificate ends:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/admin/certificates\n"
     "Runbook: RB-18\n"},
    {"certificate.warning", "6a6abbaba1d74f6caa2454d9b31828fc", "A certificate ends soon or cannot be looked at",
     "Renew it before 7 days are left. Try the renewal without renewing:\n"
     "  certbot renew --dry-run\n"
     "Then see what clients meet:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/admin/certificates\n"
     "Runbook: RB-18\n"},
    {"config.changed", "0f482433a5294ffcb183aa12e0250f37", "A setting was changed and is in effect",
     "The fields SETTING, BEFORE and AFTER hold the difference. See all of them and where each comes from:\n"
     "  expo-controller --print-config\n"},
    {"config.reload_failed", "0a93b78b9eae4211959fd676ffe1a622", "The configuration was not taken",
     "Nothing was changed: the controller goes on as before. Correct the place that the message names, then:\n"
     "  expo-controller --check-config && systemctl reload expo-controller\n"},
    {"config.reloaded", "38d7dd733d9a4e9b967c934e2e7d54d7", "The configuration was read again",
     "The lines before this one say what has changed and what still needs a restart.\n"},
    {"config.restart_needed", "8a0059cf1e6c4bfd94fe847521701877", "A changed setting needs a restart",
     "The running controller goes on with the old value. With expo-controller.socket enabled no client is refused meanwhile:\n"
     "  expo-controller --check-config && systemctl restart expo-controller\n"},
    {"controller.listening", "bd8e0b9b2cab4817863a4500f51d4256", "The controller serves",
     "It listens on the address in the message. Verify from outside:\n"
     "  curl -fsS http://127.0.0.1:3000/health\n"
     "Runbook: RB-20\n"},
    {"controller.memory", "0d02abf512e944899cf814f83b306300", "The controller restarts itself for lack of memory",
     "Nothing was lost, and builds went on. See what it needs, and give it more when it comes again:\n"
     "  systemctl show expo-controller -p MemoryPeak -p MemoryMax; systemctl edit expo-controller\n"
     "Runbook: RB-30\n"},
    {"controller.remark", "1a742501a38448d0b08f5f238609cf6b", "Something an operator should know",
     "Nothing was lost. The message says what was found and what was done about it.\n"
     "Runbook: RB-12\n"},
    {"controller.stopping", "9c28156a9df847d6a9fad08df3687e6f", "The controller stops as asked",
     "Running requests end first; builds go on with their workers, which report when it is back.\n"
     "When nobody asked for it: systemctl status expo-controller; journalctl -u expo-controller -b\n"
     "Runbook: RB-20\n"},
    {"http.tls_in_clear", "e224c189675844b2aa67e6c458c1da6f", "A client spoke https to the port for http",
     "It was told so and has no answer to its request. Correct its address: http:// with this port, or https:// with the port of tls.port.\n"
     "  ss -ltnp | grep expo-controller\n"
     "Runbook: RB-18\n"},
    {"key.remark", "b6542f0eeab34e27a714caef1ef4b18e", "The admin key or the listener is unwise",
     "Change what the message names in /etc/expo-controller/controller.toml, then:\n"
     "  systemctl restart expo-controller\n"
     "Runbook: RB-64\n"},
    {"maintenance.drain", "723b8bc1e2b741c3871cc353d431f47d", "Running builds are awaited before maintenance",
     "How many there are, and when the last is expected to end:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/maintenance/drain\n"
     "Runbook: RB-34\n"},
    {"maintenance.notice", "3443e43309d1402794da33045cd039b8", "A notice about maintenance was sent",
     "Nothing is to be done.\n"
     "Runbook: RB-32\n"},
    {"maintenance.off", "be373ffa9eb64301bd6629f5290330c9", "Submissions are taken again",
     "Nothing is to be done.\n"
     "Runbook: RB-36\n"},
    {"maintenance.on", "3f320a07ae7f4db68ea794d2db336b88", "Submissions are refused",
     "Builds under way go on. When this is not wanted:\n"
     "  curl -fsS -X POST -H @key.header -H 'Content-Type: application/json' -d '{\"enabled\":false}' http://127.0.0.1:3000/api/admin/maintenance\n"
     "Runbook: RB-33\n"},
    {"maintenance.run", "11f3e34c313d48f896a69bae82408e65", "A maintenance has moved on",
     "Its steps and what each has shown:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/maintenance/run\n"
     "Runbook: RB-35\n"},
    {"maintenance.window", "d38d10f7441444deb4fad4dca8fdcf4b", "A maintenance window was set",
     "When it occurs next:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/maintenance/next\n"
     "Runbook: RB-31\n"},
    {"maintenance.window_removed", "206edeb7cb884a45b64168a5b8de8f36", "A maintenance window was removed",
     "Nothing is to be done.\n"
     "Runbook: RB-31\n"},
    {"retention.changed", "f141656ab29e40249a45b44d97f978a0", "The rules of retention were changed",
     "The next cleanup follows them.\n"
     "Runbook: RB-13\n"},
    {"schedule.run", "58c11624484142679ee1b31b5e91db28", "A scheduled job has moved on",
     "All jobs, their last outcome and their next time:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/admin/schedule\n"
     "Runbook: RB-51\n"},
    {"selftest.failed", "b87f87ce370d49428498c59ea0fbb69a", "The self-test has failed",
     "The controller cannot do what builds need of it: the line says which part. It is not ready until the next try, half a minute later, passes.\n"
     "  expoctl selftest --last; expoctl doctor\n"
     "Runbook: RB-24\n"},
    {"selftest.passed", "4728c9c68562496c93b952658b17ac6b", "The self-test passes again",
     "Nothing is to be done.\n"
     "Runbook: RB-24\n"},
    {"storage.cleaned", "262eb88d3e3c44e887f8d52cdbe5311a", "Files of old builds were removed",
     "They can be had back from the trash for a day.\n"
     "Runbook: RB-13\n"},
    {"store.busy", "f340815758df4544b501423ead41936d", "Another program holds the database",
     "A change was refused and nothing of it was kept; whoever asked was told. Find the program that has the file open and end it:\n"
     "  fuser -v /var/lib/expo-controller/controller.db\n"
     "Runbook: RB-29\n"},
    {"store.failed", "3bfe9b784626489e896aab56e41d5799", "The database can no longer be trusted to keep what it says",
     "The controller ends itself and starts again, which reads everything from the disk. When this repeats, the disk or the\n"
     "file is damaged: stop the controller and keep the file before anything else is done with it.\n"
     "  systemctl stop expo-controller && cp -a /var/lib/expo-controller /var/tmp/expo-controller.evidence\n"
     "Runbook: RB-28\n"},
    {"store.full", "eff890d8fbcc45dabfabc3d24da591e8", "The disk of the database is full",
     "Changes are refused and nothing of them is kept; builds under way wait to report. Make space; no restart is needed:\n"
     "  df -h /var/lib/expo-controller; expoctl cleanup --dry-run\n"
     "Runbook: RB-21\n"},
    {"tls.reload_failed", "47cc9a5298d24668852653dd7c49cf80", "A new certificate was not taken",
     "The old one stays in use until it ends. tls.certificate and tls.key must belong together and be readable by the user\n"
     "expo-controller. When both files are in place they are taken by themselves, or by:\n"
     "  systemctl reload expo-controller\n"
     "Runbook: RB-18\n"},
    {"tls.reloaded", "e1f1b0ebea9d49c2a026460455138001", "A new certificate is in use",
     "New connections meet it; those that exist go on with the old one. Verify:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/admin/certificates\n"
     "Runbook: RB-18\n"},
    {"watchdog.fed", "4f4a1cdc27af4e3b926c97c9dbaa1a44", "The controller answers again",
     "It was stuck for a while and has recovered by itself. See what the machine did at that time.\n"
     "Runbook: RB-20\n"},
    {"watchdog.withheld", "49b0c42280754b4fa96ce37581adbac7", "The controller is stuck and about to be restarted",
     "The event loop or the database does not answer. When that lasts, the service manager ends the process and starts it anew;\n"
     "nothing that was acknowledged is lost. When it comes back: look for a full or failing disk, and for another program that\n"
     "holds the database (RB-21, RB-29):\n"
     "  systemctl status expo-controller; df -h /var/lib/expo-controller; dmesg | tail\n"
     "Runbook: RB-20\n"},
    {"worker.changed", "99fd2e5b9114423e9da5a74aa52b682b", "A worker is another than before",
     "Name, abilities, owner or hold have changed.\n"
     "Runbook: RB-19\n"},
    {"worker.check", "8fb39bd0378c4782a036b0131ade7669", "This machine lacks something that builds need",
     "The message says what and how to bring it. Look again:\n"
     "  expo-worker doctor\n"
     "Runbook: RB-27\n"},
    {"worker.draining", "1fe4fb9e4e3f4606910d78e79d8294ac", "A worker gets no new builds",
     "Its running builds end. Why, by whom and until when:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/workers/@WORKER_ID@\n"
     "Runbook: RB-27\n"},
    {"worker.offline", "c0d1507f69fc4ee4afe3048c09e6a13b", "A worker is silent",
     "Its build goes to another worker when the lease is over. On the machine:\n"
     "  systemctl status expo-worker; journalctl -u expo-worker -n 50; expo-worker doctor\n"
     "Runbook: RB-25\n"},
    {"worker.online", "6dfaeb7b101141bab56f4df5a6e760b7", "A worker is there again",
     "Nothing is to be done.\n"
     "Runbook: RB-25\n"},
    {"worker.paused", "1341b45f82514e538a44aafa236446c4", "A worker gets no builds",
     "Why, by whom and until when:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/workers/@WORKER_ID@\n"
     "Runbook: RB-27\n"},
    {"worker.quarantined", "b9e311758bfc4fc7bd0bf5be7d70c0d5", "A worker that spoils builds was taken out",
     "It comes back by itself when a trial build succeeds. Which builds it failed, and its last diagnostics:\n"
     "  curl -fsS -H @key.header http://127.0.0.1:3000/api/workers/@WORKER_ID@\n"
     "On the machine: expo-worker doctor\n"
     "Runbook: RB-27\n"},
    {"worker.registered", "c0b4facb171247508a580b26a232ea39", "A worker has registered",
     "Nothing is to be done when it is one of yours.\n"
     "Runbook: RB-27\n"},
    {"worker.resumed", "4bf534ae012342528e6c65d39d1cc814", "A worker gets builds again",
     "Nothing is to be done.\n"
     "Runbook: RB-27\n"},
    {"worker.retired", "5eec471d9815426b89604a0093b40d3b", "A worker has left",
     "It gets no builds any more. It comes back by registering again.\n"
     "Runbook: RB-27\n"},
    {"worker.started", "d7d932bf40594940a4e4ddd60d52e1dd", "The worker runs",
     "It registers with the controller and asks for builds.\n"
     "Runbook: RB-27\n"},
    {"worker.stopping", "fa774f6e7c7f4843b380b374eb5c941a", "The worker stops as asked",
     "Builds under way are given back and go to other workers.\n"
     "Runbook: RB-27\n"},
};
} // namespace

std::span<const MessageKind> messageKinds() { return kKinds; }

QByteArrayView messageId(QByteArrayView code)
{
    const auto found = std::lower_bound(std::begin(kKinds), std::end(kKinds), code,
                                        [](const MessageKind &kind, QByteArrayView wanted) { return QByteArrayView(kind.code) < wanted; });
    return found != std::end(kKinds) && code == QByteArrayView(found->code) ? QByteArrayView(found->id) : QByteArrayView();
}

QByteArray catalogue()
{
    QByteArray text = "# SPDX-License-Identifier: GPL-3.0-or-later\n# Written from common/logging/messages.cpp; `journalctl -x` shows these texts.\n";
    for (const MessageKind &kind : kKinds) {
        text += QByteArray("\n-- ") + kind.id + "\nSubject: " + kind.subject;
        text += QByteArray("\nDefined-By: expo-free-agent\nDocumentation: man:expo-controller(8)\n\n") + kind.text;
    }
    return text;
}

} // namespace freeagent::logging
