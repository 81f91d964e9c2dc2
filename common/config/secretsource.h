// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace freeagent::config {

/// The first line of a file, without the blanks around it. A file that other users may read is taken, with a warning.
/// Errors: "config.unreadable", "config.bad_value" (nothing in it). Any thread.
Result<QByteArray> readSecretFile(const QString &path, QStringList &warnings);

} // namespace freeagent::config
