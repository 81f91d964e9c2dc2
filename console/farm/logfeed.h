// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "common/base/result.h"

#include <QObject>

namespace freeagent::console {

/// The log of one build while somebody looks at it. Deleting it ends the following. GUI thread.
class LogFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// From the first line of the log on, in order, none twice.
    void linesReceived(const QList<freeagent::api::NumberedLine> &lines);
    /// The build has ended and every line was sent.
    void ended();
    void interrupted(const freeagent::Error &why, bool final);
};

} // namespace freeagent::console
