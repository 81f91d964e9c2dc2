// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace freeagent::controller {

/// `expo-controller backup-key FILE`: makes a key that seals copies of backups, in a file that must not exist (mode 0600), and says what losing it
/// means. The key is never printed. Exit status: 0 made; 64 wrong words; 73 the file cannot be made.
int runBackupKey(const QStringList &words);

} // namespace freeagent::controller
