// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/platform/processes.h"

#include <QList>
#include <QStringList>

namespace freeagent::platform {

/// Other processes that hold a lock for writing on one of these files. Empty where the system does not tell. Reads /proc/locks: for messages
/// and for what is asked rarely.
QList<ProcessInfo> writersOf(const QStringList &files);

/// The same of the text of /proc/locks: process ids other than `self`, for files by "major:minor:inode" as it writes them. Where no device
/// fits (file systems of several devices tell another one here than to stat) the inode alone counts.
QList<qint64> writersIn(const QByteArray &locks, const QList<QByteArray> &files, qint64 self);

} // namespace freeagent::platform
