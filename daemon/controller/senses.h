// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/probes/machine.h"
#include "daemon/probes/volume.h"

#include <memory>

namespace freeagent::controller {

/// How the controller sees the machine that it runs on.
struct Senses {
    std::shared_ptr<const probes::VolumeSource> volumes = std::make_shared<probes::SystemVolumes>();
    std::shared_ptr<const probes::MachineSource> machine = std::make_shared<probes::MachineSource>();
    bool supervised = false; ///< somebody starts it again when it ends with an error
};

} // namespace freeagent::controller
