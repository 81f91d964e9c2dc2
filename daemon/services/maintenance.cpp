// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/maintenance.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace freeagent::services {

namespace {
const QByteArray kSetting = "maintenance";
const QString kEnabled = QStringLiteral("enabled");
const QString kMessage = QStringLiteral("message");
const QString kSince = QStringLiteral("since");
const QString kUntil = QStringLiteral("until");

std::optional<Time> timeIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
}

QByteArray encode(const MaintenanceService::State &state)
{
    QJsonObject object{{kEnabled, state.enabled}, {kMessage, state.message}};
    if (state.since)
        object.insert(kSince, toMs(*state.since));
    if (state.until)
        object.insert(kUntil, toMs(*state.until));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

MaintenanceService::MaintenanceService(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void MaintenanceService::load(const QHash<QByteArray, QByteArray> &settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.value(kSetting)).object();
    m_state = {object.value(kEnabled).toBool(), object.value(kMessage).toString(), timeIn(object, kSince), timeIn(object, kUntil)};
}

Result<void> MaintenanceService::admitSubmission() const
{
    if (!m_state.enabled)
        return {};
    return failure("maintenance.active", m_state.message, QStringLiteral("Submit again when the maintenance is over."));
}

int MaintenanceService::retryAfter() const
{
    if (!m_state.until)
        return 60;
    return int(std::max<qint64>(1, (toMs(*m_state.until) - toMs(m_clock.now()) + 999) / 1000));
}

void MaintenanceService::set(bool enabled, QString message, std::optional<Time> until,
                             std::function<void(Result<State>)> done)
{
    if (enabled && message.isEmpty())
        message = QStringLiteral("503 Service Unavailable - Scheduled maintenance");
    State next{enabled, enabled ? message : QString(), enabled ? std::optional(m_clock.now()) : std::nullopt, enabled ? until : std::nullopt};
    if (m_state.enabled && enabled)
        next.since = m_state.since;
    if (next == m_state)
        return done(m_state);
    Unit unit;
    unit.changes.push_back(PutSetting{kSetting, encode(next)});
    unit.events.push_back({0, m_clock.now(), enabled ? "maintenance.on" : "maintenance.off", {}, {}, encode(next)});
    m_ledger.commit(std::move(unit), [this, next, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_state = next;
        done(m_state);
    });
}

} // namespace freeagent::services
