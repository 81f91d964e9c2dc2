// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/retention/retention.h"

namespace freeagent::retention {

/// Makes room when new builds are refused for lack of it, one step after another and no further than is needed: the trash, what the policy lets
/// go anyway, then files of builds that are older and older. The newest success of a project, branch and platform never goes, and nothing
/// younger than the floor without somebody who says so. Each step is told once, and not again after a restart. Thread: the services'.
class Emergency : public QObject
{
    Q_OBJECT
public:
    enum class Step : quint8 { None, Trash, Due, Older, Oldest, Exhausted };
    static constexpr int kOlderDays = 30;
    static constexpr int kOldestDays = 7;
    static constexpr Millis kRecovered = std::chrono::minutes(1);

    /// A step that was taken: what went, and what stays.
    struct Taken {
        Step step = Step::None;
        Time at{};
        QString text; ///< one sentence
        int files = 0;
        qint64 bytes = 0;
        Tally stays{};
    };

    Emergency(Retention &retention, services::Ledger &ledger, const Clock &clock, int floorDays, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    /// Once a second: whether there is too little space now.
    void tick(bool isShort);
    Step step() const { return m_step; }
    /// Until there has been space for a minute; in the order in which they were taken.
    const std::vector<Taken> &taken() const { return m_taken; }
    QStringList concerns() const;

Q_SIGNALS:
    void stepped(const QString &text); ///< for the log, once a step

private:
    void take(Step step);
    void emptyTrash();
    void cleanUp(int days);
    void ended(const Result<int> &files, qint64 bytes);
    bool isAllowed(Step step) const;
    /// With what stays, which is looked up first.
    void tell(Taken taken);
    void keep(Taken taken);
    void recover();

    Retention &m_retention;
    services::Ledger &m_ledger;
    const Clock &m_clock;
    int m_floorDays;
    Step m_step = Step::None;
    std::vector<Taken> m_taken;
    std::optional<Instant> m_spaceSince;
    bool m_isBusy = false;
    Instant m_next{}; ///< not before: the disks must have been looked at since the last step
};

QByteArray word(Emergency::Step step);

} // namespace freeagent::retention
