// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <optional>

namespace freeagent {

/// What a person, or a program in a person's name, may do on a farm.
enum class Role : quint8 {
    Admin,     ///< everything, keys and the audit log included
    Operator,  ///< runs the farm: maintenance, workers, retention; and all that submitters may
    Owner,     ///< reads, and looks after the machines of its scope
    Submitter, ///< reads, submits, retries, cancels, fetches results
    Viewer,    ///< reads
};
QByteArrayView word(Role);
std::optional<Role> roleFrom(QByteArrayView);

/// What something asks of who wants it.
enum class Level : quint8 { Viewer, Submitter, Owner, Operator, Admin };

/// The rule, pure. `owns`: the machine in question is in the scope of an owner; it matters where Level::Owner is asked for and to
/// owners only.
bool allows(Role role, Level level, bool owns = false);

} // namespace freeagent
