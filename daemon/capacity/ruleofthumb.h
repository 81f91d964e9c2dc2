// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freeagent::capacity {

inline constexpr int kBuildsPerWorkerDay = 50;

/// How many workers the rule of thumb wants for so many builds a day: 200 -> 4, 201 -> 5, none for none. It knows nothing of when
/// builds come; see simulate().
int workersByRule(double buildsPerDay);

} // namespace freeagent::capacity
