// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/arguments.h"
#include "daemon/ctl/forms.h"
#include "daemon/ctl/progress.h"
#include "daemon/ctl/session.h"
#include "daemon/ctl/texttable.h"

#include <QJsonArray>

namespace freeagent::ctl {

// What several files of commands share.

inline OptionSpec reasonOption()
{
    return {.name = QStringLiteral("reason"), .letter = u'm', .value = Value::Text, .help = QStringLiteral("Why, for the audit log")};
}
inline OptionSpec limitOption(const QString &usual = QStringLiteral("20"))
{
    return {.name = QStringLiteral("limit"),
            .letter = u'n',
            .value = Value::Integer,
            .help = QStringLiteral("At most so many"),
            .usual = usual,
            .least = 1,
            .most = 1000};
}
inline PositionalSpec buildPositional(bool many = false)
{
    return {.name = QStringLiteral("build"), .help = QStringLiteral("id of a build"), .value = Value::Build, .many = many};
}
inline PositionalSpec workerPositional()
{
    return {.name = QStringLiteral("worker"), .help = QStringLiteral("name or id of a worker"), .value = Value::Worker};
}

/// A query of those values that are not empty.
QUrlQuery queryOf(const QList<std::pair<QString, QString>> &items);

/// The id of the worker with this name or id. Errors: those of the controller, "worker.not_found", "worker.ambiguous".
Result<QString> workerId(Session &session, const QString &nameOrId);

/// Calls `each` for all of `ids`, goes on after an error, and gives the worst exit status.
int forEach(const QStringList &ids, const std::function<int(const QString &)> &each);

/// "pending" yellow, "failed" red, ...: words of states as cells.
Cell stateCell(const QString &word);

/// Waits for a run of the scheduler with a progress bar; 0 when it is done, 1 when it failed or was cancelled.
int followRun(Session &session, const QString &runId);

} // namespace freeagent::ctl
