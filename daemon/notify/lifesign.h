// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/message.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace freeagent::notify {

/// Asks for a URL every minute (a "healthcheck" elsewhere), so that somebody who does not depend on this machine notices when the controller is gone.
/// Only while `isWell` says so. Thread: the services'.
class LifeSign : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis kEvery = std::chrono::minutes(1);

    LifeSign(Carrier &carrier, const Clock &clock, std::function<bool()> isWell, QObject *parent = nullptr);

    void setUrl(const QUrl &url) { m_url = url; } ///< empty: none
    void tick(); ///< once a second

Q_SIGNALS:
    void remark(const QString &text); ///< that it does not arrive, and that it does again

private:
    void told(const Verdict &outcome);

    Carrier &m_carrier;
    const Clock &m_clock;
    std::function<bool()> m_isWell;
    QUrl m_url;
    std::optional<Instant> m_last;
    bool m_failing = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace freeagent::notify
