// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/config/settings.h"

namespace freeagent::config {

/// Text made the value its spec asks for: kind, range and choices hold. `items`, when given, stands for the text of a List;
/// `folder` is what a relative Path is relative to. Errors: "config.bad_value", without the setting's name. Pure; any thread.
Result<Setting> checkedValue(const SettingSpec &spec, const QString &text, const std::optional<QStringList> &items,
                             const QString &folder);

/// How a person would write it; "(set)" or "(not set)" for a Secret.
QString writtenForm(const Setting &setting);

} // namespace freeagent::config
