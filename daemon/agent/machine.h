// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QString>

namespace freeagent::agent {

/// "16.2 (16C5032a)", or nothing where there is no Xcode. Blocks for some seconds at most. Any thread.
QString xcodeVersion(const QString &path);

/// The figures that go with every question for work, as a query: "&uptime=3600&disk_free=…&memory_free=…". What is unknown is left
/// out.
QString figuresQuery(const Clock &clock, const QString &scratchFolder);

} // namespace freeagent::agent
