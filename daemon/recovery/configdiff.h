// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/making.h"

namespace freeagent::recovery {

// The configuration in backups, as JSON for people and programs.

QByteArray configText(const ConfigText &config);
/// {"changes":[{"key","before","after"}]}: null where a setting is not there.
QByteArray changesText(const ConfigText &before, const ConfigText &after);
ConfigText configFrom(const QByteArray &text);
/// What the newest backup that has one says; nothing when none has.
std::optional<ConfigText> lastConfig(const Catalogue &catalogue);

} // namespace freeagent::recovery
