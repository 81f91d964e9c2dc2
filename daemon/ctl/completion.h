// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/commandspec.h"

namespace freeagent::ctl {

/// What could stand where the cursor is.
struct Candidate {
    QString word;
    QString help;

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// What a shell is told: words, or where others come from.
struct Completion {
    QList<Candidate> words;
    bool files = false; ///< names of files
    Value from = Value::None; ///< Build or Worker: ask the controller
    QString prefix; ///< stands before what the controller names, "--worker="
    QString typed; ///< what all must begin with
};

/// `words` are those behind the program's name up to the cursor, the last one being typed (it may be empty). Pure; any thread.
Completion complete(const QList<CommandSpec> &table, QStringList words);

/// The script for a shell: it asks `expoctl __complete` at each Tab, so that it never has to be made anew. Empty: no such shell.
QString completionScript(const QString &shell);

} // namespace freeagent::ctl
