// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/rescuedesk.h"

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

RescueDesk::RescueDesk(const Subjects &subjects, RescuePlace place, QObject *parent)
    : QObject(parent)
    , m_farm(subjects)
    , m_place(std::move(place))
{
}

RescueDesk::~RescueDesk() = default;

void RescueDesk::load(const std::optional<Rescue> &awaiting)
{
    m_rescue = awaiting;
    m_isDamaged = awaiting.has_value();
    m_lane.run<QList<Quarantined>>([place = m_place] { return quarantined(place); }, [this](QList<Quarantined> list) { m_quarantine = std::move(list); });
}

void RescueDesk::setChecked(Millis took)
{
    m_isChecking = false;
    m_checkedAt = m_farm.clock.now();
    m_checkTook = took;
}

void RescueDesk::meet(const QString &damage)
{
    if (m_isDamaged)
        return;
    m_isDamaged = true;
    m_isChecking = false;
    m_rescue = Rescue{{}, RescueState::Suspect, m_farm.clock.now(), damage, {}, {}, false, {}};
    Q_EMIT frozen(refusal());
    Q_EMIT remark(u"The database is damaged: %1. Nothing is written to it any more; what can be read is read, and a repaired one is being made."_s.arg(damage));
    repairNow();
}

void RescueDesk::repairNow()
{
    m_isRepairing = true;
    m_lane.run<Result<Rescue>>(
        [this, place = m_place, damage = m_rescue->damage] {
            const auto step = [this](const QString &) { return !m_lane.isStopping(); };
            return noteDamage(place.dataFolder, damage, m_farm.clock.now()).and_then([&](const Rescue &noted) -> Result<Rescue> {
                if (m_farm.base.wantsAlone())
                    return noted;
                return repair(place, noted, {m_farm.salvager, m_farm.base, m_farm.clock}, false, step);
            });
        },
        [this](Result<Rescue> repaired) { take(std::move(repaired)); });
}

void RescueDesk::take(Result<Rescue> repaired)
{
    m_isRepairing = false;
    if (!repaired) {
        m_rescue->failure = repaired.error().message;
        return Q_EMIT remark(u"The database could not be repaired: %1"_s.arg(repaired.error().message));
    }
    m_rescue = std::move(*repaired);
    if (m_rescue->state != RescueState::Suspect)
        Q_EMIT remark(reportText(*m_rescue));
    if (m_rescue->state == RescueState::Agreed || m_rescue->state == RescueState::Suspect)
        Q_EMIT promotable();
    else
        Q_EMIT undecided();
}

void RescueDesk::agree(const QString &by, std::function<void(Result<Rescue>)> done)
{
    m_lane.run<Result<Rescue>>([place = m_place, by] { return recovery::agree(place, by); },
                               [this, by, done = std::move(done)](Result<Rescue> agreed) {
                                   const bool isAgreed = agreed.has_value();
                                   if (isAgreed)
                                       m_rescue = *agreed;
                                   done(std::move(agreed));
                                   if (!isAgreed)
                                       return;
                                   Q_EMIT remark(u"%1 has agreed to the repaired database; it takes its place now."_s.arg(by));
                                   Q_EMIT promotable();
                               });
}

Error RescueDesk::refusal() const
{
    const bool waits = m_rescue && m_rescue->state == RescueState::Awaiting;
    return {"store.damaged",
            u"The database is damaged. Nothing is taken until it is repaired, so that nothing which was acknowledged is lost; builds that run go on."_s,
            waits ? u"An administrator looks at expoctl recovery status and confirms with expoctl recovery confirm."_s
                  : u"It is being repaired; try again in some minutes. Progress: expoctl recovery status."_s};
}

QStringList RescueDesk::reasons() const
{
    if (!m_isDamaged)
        return {};
    const QString damage = u"the database is damaged (%1)"_s.arg(m_rescue ? m_rescue->damage : QString());
    if (m_isRepairing)
        return {damage + u" and is being repaired; nothing is written to it"_s};
    if (m_rescue && m_rescue->state == RescueState::Awaiting)
        return {damage + u"; the repaired one waits for expoctl recovery confirm"_s};
    if (m_rescue && m_rescue->state == RescueState::Agreed)
        return {damage + u"; the repaired one takes its place now"_s};
    return {damage + u" and could not be repaired: restore a backup (%1)"_s.arg(m_rescue ? m_rescue->failure : QString())};
}

} // namespace freeagent::recovery
