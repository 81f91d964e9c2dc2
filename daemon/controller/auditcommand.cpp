// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/auditcommand.h"

#include "daemon/controller/exitstatus.h"
#include "daemon/store/auditlog.h"

#include <cstdio>

namespace freeagent::controller {

namespace {
void say(std::FILE *where, const QString &text) { std::fprintf(where, "%s\n", qUtf8Printable(text)); }
} // namespace

int runAudit(const config::Settings &settings, const QStringList &words)
{
    if (words != QStringList{QStringLiteral("verify")}) {
        say(stderr, QStringLiteral("expo-controller: say `expo-controller audit verify`"));
        return kUsage;
    }
    const auto verdict = store::verifyAuditFile(settings.path(u"data.folder") + QStringLiteral("/controller.db"));
    if (!verdict) {
        say(stderr, QStringLiteral("expo-controller: ") + verdict.error().message + QLatin1Char(' ') + verdict.error().fix);
        return kIoError;
    }
    const QString head = QString::fromLatin1(verdict->head);
    if (!verdict->ok) {
        say(stdout, QStringLiteral("The audit log is broken: entry %1 was edited, moved or removed. The %2 entries before it are whole (head %3).")
                        .arg(*verdict->firstBroken).arg(verdict->entries).arg(head));
        return 1;
    }
    if (verdict->entries == 0) {
        say(stdout, QStringLiteral("The audit log is empty: 0 entries. Tokens are never made without one, so where there are any, the log was emptied: compare with a backup."));
        return 0;
    }
    say(stdout, QStringLiteral("The audit log is whole: %1 entries, head %2").arg(verdict->entries).arg(head));
    return 0;
}

} // namespace freeagent::controller
