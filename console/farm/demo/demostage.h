// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/demo/demoroutes.h"
#include "console/farm/demoworld.h"

#include <QHash>
#include <memory>

namespace freeagent::console {

/// Builds whose files stay, by id, as GET /api/admin/pins lists them.
using DemoPins = QHash<QByteArray, QJsonObject>;

/// What the invented data of a page is made from and where it goes. All outlive the routes.
struct DemoStage {
    DemoRoutes &routes;
    DemoWorld &world;
    const Clock &clock;
    std::function<void(const QByteArray &kind, const QJsonObject &data)> tell; ///< an event of the feed
    std::shared_ptr<DemoPins> pins = std::make_shared<DemoPins>(); ///< pages of builds and of storage both show them
};

/// All of them. One file of this folder for each page; none knows another.
void addDemoRoutes(const DemoStage &stage);

} // namespace freeagent::console
