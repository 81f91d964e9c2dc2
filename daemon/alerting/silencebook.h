// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/silence.h"
#include "daemon/services/ledger.h"

#include <map>

namespace freeagent::alerting {

/// All silences that are not over; those that are go by themselves. Thread: the services'. Errors: those of silenceFromRequest,
/// "alert.no_silence", "alert.too_many_silences", the store's.
class SilenceBook : public QObject
{
    Q_OBJECT
public:
    SilenceBook(services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    void tick(); ///< every ten seconds: forgets what is over

    using Done = std::function<void(Result<Silence>)>;
    void add(const QJsonObject &body, const QString &author, Done done);
    void remove(const QByteArray &id, Done done); ///< gives what it was

    QList<Silence> silences() const; ///< by age
    bool isOn(const QByteArray &id, Time now);
    std::optional<Time> nextStart(const QByteArray &id, Time now) const;
    /// The silence that is on now and means this alert.
    const Silence *over(const Alert &alert, Time now);

Q_SIGNALS:
    void changed();

private:
    void forget(const QByteArray &id, const char *event, Done done);

    services::Ledger &m_ledger;
    const Clock &m_clock;
    std::map<QByteArray, ActiveSilence> m_silences;
    bool m_forgetting = false;
};

} // namespace freeagent::alerting
