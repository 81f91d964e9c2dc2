// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/lifesign.h"

using namespace Qt::StringLiterals;

namespace freeagent::notify {

LifeSign::LifeSign(Carrier &carrier, const Clock &clock, std::function<bool()> isWell, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
    , m_clock(clock)
    , m_isWell(std::move(isWell))
{
}

void LifeSign::tick()
{
    const Instant now = m_clock.monotonic();
    if (m_url.isEmpty() || (m_last && now - *m_last < kEvery) || !m_isWell())
        return;
    m_last = now;
    Message message;
    message.way = Message::Way::Get;
    message.url = m_url.toEncoded();
    message.secrets = {message.url, m_url.path(QUrl::FullyEncoded).toLatin1()};
    m_carrier.carry(std::move(message), [this, alive = std::weak_ptr(m_alive)](const Verdict &outcome) {
        if (!alive.expired())
            told(outcome);
    });
}

void LifeSign::told(const Verdict &outcome)
{
    const bool failing = outcome.kind != Verdict::Kind::Delivered;
    if (failing == std::exchange(m_failing, failing))
        return;
    Q_EMIT remark(failing ? u"The life sign to %1 does not arrive: %2"_s.arg(m_url.host(), outcome.detail) : u"The life sign to %1 arrives again"_s.arg(m_url.host()));
}

} // namespace freeagent::notify
