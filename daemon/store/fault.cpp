// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/fault.h"

#include <cerrno>
#include <sqlite3.h>

namespace freeagent::store {

namespace {
bool isOutOfSpace(int extendedCode, int systemErrno)
{
    if ((extendedCode & 0xff) == SQLITE_FULL)
        return true;
    // The index of the write-ahead log could not grow: nothing was written yet.
    if (extendedCode == SQLITE_IOERR_SHMSIZE)
        return true;
    // Quotas and file size limits; SQLite itself only knows ENOSPC.
    return extendedCode == SQLITE_IOERR_WRITE && (systemErrno == EDQUOT || systemErrno == EFBIG || systemErrno == ENOSPC);
}
} // namespace

Fault faultOf(int extendedCode, int systemErrno)
{
    if (isOutOfSpace(extendedCode, systemErrno))
        return Fault::Full;
    switch (extendedCode & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE: return Fault::None;
    case SQLITE_CONSTRAINT: return Fault::Constraint;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Fault::Damaged;
    default: return Fault::Failed;
    }
}

Error errorOf(Fault fault, const QString &detail)
{
    switch (fault) {
    case Fault::Constraint:
        return {"store.conflict", QStringLiteral("The change contradicts what is stored (%1); nothing was changed.").arg(detail), {}};
    case Fault::Busy:
        return {"store.busy", QStringLiteral("Another program holds the database; nothing was changed."),
                QStringLiteral("Close programs that have the database file open, then try again.")};
    case Fault::Full:
        return {"store.full", QStringLiteral("The disk of the database is full; nothing was changed."),
                QStringLiteral("Free space on the disk of the data folder; no restart is needed.")};
    case Fault::Damaged:
        return {"store.damaged", QStringLiteral("The database is damaged (%1). Nothing is written to it until it is repaired.").arg(detail),
                QStringLiteral("See what the repair found with expoctl recovery status.")};
    case Fault::None:
    case Fault::Failed: break;
    }
    return {"store.failed", QStringLiteral("The database could not keep a change (%1).").arg(detail),
            QStringLiteral("Check the disk of the data folder, then start the controller again.")};
}

} // namespace freeagent::store
