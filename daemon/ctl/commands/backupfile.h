// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/session.h"

namespace freeagent::ctl {

/// Packs what the run has backed up into one file on this machine, and reads that file back. The exit status.
int packBackup(Session &session, const QString &run, const QString &file);
/// Reads every byte of such a file. 0 whole, 1 damaged, 3 could not be checked.
int checkBackupFile(Session &session, const QString &file);

} // namespace freeagent::ctl
