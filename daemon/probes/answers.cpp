// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/answers.h"

#include "common/base/textforms.h"

#include <future>
#include <thread>

namespace freeagent::probes {

Result<void> answers(const std::shared_ptr<const VolumeSource> &volumes, const QString &path, Millis limit)
{
    const auto looked = std::make_shared<std::promise<void>>();
    const std::future<void> answer = looked->get_future();
    // Nobody can end a look at a disk that hangs, so nobody waits for this thread.
    std::thread([volumes, path, looked] {
        (void)volumes->read(path);
        looked->set_value();
    }).detach();
    if (answer.wait_for(limit) == std::future_status::ready)
        return {};
    return failure("storage.hangs", QStringLiteral("The disk of %1 has not answered for %2").arg(path, durationText(limit)),
                   QStringLiteral("Look whether its mount hangs (findmnt, the kernel's log). The controller starts when it answers."));
}

} // namespace freeagent::probes
