// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/controller/restorecommand.h"

namespace freeagent::controller {

/// `expo-controller verify FOLDER|FILE.efabak|ID [--json]`: looks at a backup wherever it is, without a controller and without a farm; changes nothing beside it. Every file against its
/// digest, the database opened and its rows counted, files of builds read. A file is unpacked into the folder for temporary files first. Exit status: 0 whole; 1 nothing there; 64
/// wrong words; 65 damaged; 74 it could not be told. The verdict is printed in each case but those of 1 and 64.
int runVerify(const config::Settings &settings, const QStringList &words, const RestoreWords &options);

} // namespace freeagent::controller
