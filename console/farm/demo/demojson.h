// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QJsonObject>

/// Items of the invented farm as a controller writes them. Pure.
namespace freeagent::console {

QString demoIso(Time time);
QJsonObject demoBuildJson(const api::BuildItem &build);
QJsonObject demoWorkerJson(const api::WorkerItem &worker, Time now);

} // namespace freeagent::console
