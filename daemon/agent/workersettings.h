// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/agent/agentsettings.h"

namespace freeagent::agent {

/// What `expo-worker` accepts on its command line, in its environment and in its files.
config::Program workerProgram();

/// The same as values the agent works with. Codes: config.bad_value, config.no_runner.
Result<AgentSettings> agentSettingsFrom(const config::Settings &settings);

/// The built-in recipes with what the tables [runner.<name>] change and add. Used by agentSettingsFrom().
Result<QList<runner::Recipe>> recipesFrom(const config::Settings &settings);
/// The rows of these tables.
QList<config::SettingSpec> recipeSettings();

} // namespace freeagent::agent
