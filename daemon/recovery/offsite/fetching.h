// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/restore.h"
#include "daemon/recovery/targets.h"

namespace freeagent::recovery {

/// A backup that was brought to this machine for a restore. The folder goes with it.
class Fetched
{
public:
    Fetched(RestorePlan plan, QString folder);
    ~Fetched();
    Q_DISABLE_COPY(Fetched)

    const RestorePlan &plan() const { return m_plan; }
    void setSkipped(const QStringList &skipped) { m_plan.skipped = skipped; }

private:
    RestorePlan m_plan;
    QString m_folder; ///< empty: it lies where it always did
};

/// As planRestore(), from a target. `wanted`: "latest" (the newest there that passes its check) or an id. A key that is missing or wrong ends it
/// at once: an older backup is never taken because the newest could not be opened. `folder` is made for what is fetched. `say` is told what
/// goes on. Blocks. Errors: those of planRestore(), Place and sealing, "backup.no_place".
Result<std::unique_ptr<Fetched>> fetchAndPlan(const RestorePlace &place, const Target &target, const Access &access, const QString &wanted, const QString &folder,
                                              const Tools &tools, const std::function<void(const QString &)> &say);

} // namespace freeagent::recovery
