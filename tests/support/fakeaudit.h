// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/auditlog.h"

namespace freeagent::test {

/// An audit log in memory, without a chain.
class FakeAudit final : public AuditLog
{
public:
    std::vector<AuditEntry> entries;
    std::optional<qint64> broken; ///< what a walk finds

    void append(AuditEntry entry, std::function<void(Result<void>)> done) override
    {
        entry.seq = qint64(entries.size()) + 1;
        entries.push_back(std::move(entry));
        done({});
    }
    void query(const AuditFilter &, std::function<void(Result<AuditPage>)> done) override { done(AuditPage{entries, qint64(entries.size())}); }
    void verify(std::function<void(Result<AuditVerdict>)> done) override { done(broken ? AuditVerdict{false, *broken - 1, broken, {}} : AuditVerdict{true, qint64(entries.size()), {}, {}}); }
};

} // namespace freeagent::test
