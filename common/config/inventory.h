// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"

#include <functional>

namespace freeagent::config {

/// A setting as it is in effect and as it is written. Of a secret it says "set" or "not set", never what it is.
struct InventoryItem {
    QString key{};
    QString help{};
    bool isSecret = false;
    std::optional<QString> value{}; ///< as it is in effect; nothing: a table that only the files have
    QString usual{};                ///< the default, in the same form
    Origin origin{};
    bool live = false; ///< takes effect when the files are read again; else with the next start
    /// The files say something else than what is in effect.
    bool differs = false;
    std::optional<QString> written{}; ///< when it differs: what they say; nothing: they say nothing any more
    Origin writtenAt{};               ///< when it differs
};

/// All settings of a program with what the files said when they were read last.
struct Inventory {
    QList<InventoryItem> items; ///< in the order in which they were declared
    Time readAt{};
};

/// `isLive` is asked for every key. Pure; any thread.
QList<InventoryItem> inventory(const Program &program, const Settings &running, const Settings &written, const std::function<bool(const QString &)> &isLive);

} // namespace freeagent::config
