// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonObject>
#include <QList>

namespace freeagent::selftest {

struct Part {
    QByteArray name; ///< "write", "read", "upload", "download", "delete"
    bool ok = false;
    QString message; ///< why not; empty when ok
    Millis took{};
};

/// How a self-test ended.
struct Report {
    Time at{}; ///< when it began
    Millis took{};
    QString by;
    QList<Part> parts; ///< in order, up to the first that failed; what was made was removed in any case

    bool ok() const;
    QString trouble() const; ///< "upload: the disk is full"; empty when ok
};
QJsonObject toJson(const Report &report);

} // namespace freeagent::selftest
