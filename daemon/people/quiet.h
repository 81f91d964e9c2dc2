// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/roster.h"
#include "daemon/ports/notifier.h"

#include <map>

namespace freeagent::people {

/// Keeps what is for one person and not critical until that person's quiet hours are over; all else goes on at once. What is over before
/// then is told to nobody. Durable like the notices themselves. Thread: the services'.
class QuietNotifier final : public QObject, public Notifier
{
    Q_OBJECT
public:
    /// `onward` takes what may ring.
    QuietNotifier(services::Ledger &ledger, const Roster &roster, Notifier &onward, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    void tick(); ///< once a second

    std::vector<Change> outgoing(const Notice &notice) override;
    void wake() override { m_onward.wake(); }

    qsizetype held() const { return qsizetype(m_held.size()); }

private:
    struct Held {
        Notice notice;
        bool dropped = false;
    };
    void stored(const Record &record);
    bool isQuiet(const Notice &notice) const;

    services::Ledger &m_ledger;
    const Roster &m_roster;
    Notifier &m_onward;
    const Clock &m_clock;
    std::map<QByteArray, Held> m_held; ///< by the id of the notice
    bool m_saving = false;
};

QJsonObject toJson(const Notice &notice);
std::optional<Notice> noticeFrom(const QJsonObject &json);

} // namespace freeagent::people
