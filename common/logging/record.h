// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace freeagent::logging {

enum class Level { Debug, Info, Warning, Error };
QByteArrayView word(Level); ///< "debug", "info", "warning", "error"
/// Also "warn", as old configurations have it. Case does not matter.
std::optional<Level> levelFrom(QStringView text);
/// The number syslog and journald know the level by.
int priority(Level);

/// What an event is about: BUILD_ID, WORKER_ID, ACTOR, ... in capitals, as journald wants it.
struct Field {
    QByteArray name;
    QString value;

    friend bool operator==(const Field &, const Field &) = default;
};

/// One event, complete: what a sink writes as one line.
struct Record {
    Time at{};
    Level level = Level::Info;
    QByteArray code; ///< stable and machine readable: "build.submitted"
    QString text;    ///< one sentence for people
    QList<Field> fields{};

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace freeagent::logging
