// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/settings.h"
#include "daemon/notify/buildwatch.h"
#include "daemon/notify/lifesign.h"
#include "daemon/notify/noticesink.h"
#include "daemon/notify/postman.h"

#include <QJsonArray>

namespace freeagent::metrics {
class Exposition;
}

namespace freeagent::controller {

/// Everything that tells people and programs elsewhere: the outbox and its channels, ends of builds for webhooks, notices of maintenance, the life
/// sign. Thread: main.
class Telling : public QObject
{
    Q_OBJECT
public:
    /// `isWell`: whether a life sign may be given.
    Telling(services::Ledger &ledger, Store &store, const config::Settings &settings, const Clock &clock, std::function<bool()> isWell);

    /// "config.bad_value": a channel cannot work.
    Result<void> load(const HotState &state, const config::Settings &settings, const QString &dataFolder);
    /// What may change while it serves.
    void apply(const config::Settings &settings);
    void tick(); ///< once a second
    void write(metrics::Exposition &out) const;

    notify::Outbox &outbox() { return m_outbox; }
    maintenance::NoticeSink &noticeSink() { return m_sink; }
    /// Who was told of these groups, for the alerts.
    QJsonArray deliveriesOf(const QList<QByteArray> &groups) const;

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    Result<void> setUp(const config::Settings &settings);
    void tellOfReturn(const QString &dataFolder);

    services::Ledger &m_ledger;
    const Clock &m_clock;
    notify::Postman m_postman;
    notify::Outbox m_outbox;
    notify::BuildWatch m_builds;
    notify::MaintenanceSink m_sink;
    notify::LifeSign m_lifeSign;
};

} // namespace freeagent::controller
