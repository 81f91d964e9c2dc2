// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/ledger.h"

namespace freeagent::retention {

/// Why a build's files stay.
struct Pin {
    BuildId build;
    QString by;
    QString reason;
    Time at{};
};

/// Builds that retention leaves alone. The fact is a column of the build, who and why a record of kind "pin". Thread: the services'.
/// Errors: "build.not_found", and those of the store.
class Pins : public QObject
{
    Q_OBJECT
public:
    Pins(services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    const Pin *find(const BuildId &build) const;
    /// Newest first.
    QList<Pin> all() const;

    using Done = std::function<void(Result<Build>)>;
    /// Again: the reason is replaced.
    void pin(const BuildId &build, const QString &by, const QString &reason, Done done);
    void unpin(const BuildId &build, Done done);

private:
    void change(const BuildId &build, std::optional<Pin> pin, Done done);

    services::Ledger &m_ledger;
    const Clock &m_clock;
    QHash<BuildId, Pin> m_pins;
};

} // namespace freeagent::retention
