// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace freeagent::attribution {

/// A message without what differs from one occurrence to the next: colours, times, addresses, paths, ids, hex, versions, numbers.
/// 300 characters at most.
QString normalised(const QString &message);

/// Equal for equal kinds of failure: 16 hex digits.
QByteArray clusterOf(const QString &kind);

} // namespace freeagent::attribution
