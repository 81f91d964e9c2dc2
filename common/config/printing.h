// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/config/settings.h"

namespace freeagent::config {

// What the command line answers with. Pure; any thread. Each text ends with a line feed.

/// Usage, commands and every setting with its flag, default, environment names and key.
QString helpText(const Program &program);
/// Every setting as `key = value  # origin`, in the order they were declared: itself a TOML file, with secrets commented out.
QString printedSettings(const Program &program, const Settings &settings);
/// One line: "expo-controller: FILE:3: unknown key "http.prot"; did you mean "http.port"?".
QString problemText(const Program &program, const Error &problem);

} // namespace freeagent::config
