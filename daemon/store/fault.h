// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

namespace freeagent::store {

/// Why a statement did not run, as far as it matters to what happens next.
enum class Fault : quint8 {
    None,
    Constraint, ///< the statement contradicts a rule of the schema; nothing of it was applied
    Busy,       ///< another program holds the database
    Full,       ///< no space; the transaction is gone, a later one may succeed
    Damaged,    ///< what is in the file cannot be understood
    Failed,     ///< everything else: input/output
};

/// From SQLite's extended result code and, where known, the errno behind it.
Fault faultOf(int extendedCode, int systemErrno);

/// The error that the port promises for a transaction that ended in `fault`. `detail` is the database's own message.
Error errorOf(Fault fault, const QString &detail);

} // namespace freeagent::store
