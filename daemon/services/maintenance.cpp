// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/maintenance.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::services {

namespace {
const QByteArray kSetting = "maintenance";
const QString kPrefix = u"503 Service Unavailable - "_s;
const QString kUsual = u"Scheduled maintenance"_s;

std::optional<Time> timeIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
}

QByteArray encode(const MaintenanceService::State &state)
{
    QJsonObject object{{u"enabled"_s, state.enabled}, {u"message"_s, state.message}, {u"by"_s, state.by},
                       {u"reason"_s, state.reason},   {u"drain"_s, state.drain},     {u"hold"_s, state.hold},
                       {u"run"_s, QString::fromLatin1(state.run)}};
    const auto put = [&object](const QString &key, const std::optional<Time> &time) {
        if (time)
            object.insert(key, toMs(*time));
    };
    put(u"since"_s, state.since);
    put(u"until"_s, state.until);
    put(u"confirmedAt"_s, state.confirmedAt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

QString backAtText(Time end, Time now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMs(end) + 59'999, Qt::UTC); // up to the minute
    const QString clock = QLocale::c().toString(at, at.time().minute() ? u"h:mm AP"_s : u"h AP"_s);
    if (end - now < std::chrono::hours(24))
        return clock + u" UTC"_s;
    const bool thisYear = at.date().year() == QDateTime::fromMSecsSinceEpoch(toMs(now), Qt::UTC).date().year();
    return clock + u" UTC"_s + QLocale::c().toString(at, thisYear ? u" 'on' d MMMM"_s : u" 'on' d MMMM yyyy"_s);
}

MaintenanceService::MaintenanceService(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void MaintenanceService::load(const QHash<QByteArray, QByteArray> &settings)
{
    const QJsonObject object = QJsonDocument::fromJson(settings.value(kSetting)).object();
    m_state.enabled = object.value(u"enabled"_s).toBool();
    m_state.message = object.value(u"message"_s).toString();
    m_state.since = timeIn(object, u"since"_s);
    m_state.until = timeIn(object, u"until"_s);
    m_state.by = object.value(u"by"_s).toString();
    m_state.reason = object.value(u"reason"_s).toString();
    m_state.drain = object.value(u"drain"_s).toBool();
    m_state.hold = object.value(u"hold"_s).toBool();
    m_state.run = object.value(u"run"_s).toString().toLatin1();
    m_state.confirmedAt = timeIn(object, u"confirmedAt"_s);
}

QString MaintenanceService::userText() const
{
    QString text = m_state.message;
    if (text.startsWith(kPrefix))
        text.remove(0, kPrefix.size());
    if (m_state.until && *m_state.until > m_clock.now() && !text.contains(u"(back at "_s))
        text += u" (back at "_s + backAtText(*m_state.until, m_clock.now()) + u')';
    return kPrefix + text;
}

Result<void> MaintenanceService::admitSubmission() const
{
    if (!m_state.enabled || m_state.hold)
        return {};
    return failure("maintenance.active", userText(), u"Submit again when the maintenance is over."_s);
}

int MaintenanceService::retryAfter() const
{
    const auto now = m_clock.now();
    if (!m_state.until || *m_state.until <= now)
        return 60;
    return int(std::clamp<qint64>((toMs(*m_state.until) - toMs(now) + 999) / 1000, 1, std::numeric_limits<int>::max()));
}

MaintenanceService::State MaintenanceService::stateFor(const Order &order) const
{
    State next;
    if (!order.enabled)
        return next;
    next.enabled = true;
    next.message = order.message.isEmpty() ? kUsual : order.message;
    next.until = order.until;
    next.drain = order.drain || order.hold;
    next.hold = order.hold;
    next.run = order.run;
    // Who began it is who is asked about it, whatever is changed meanwhile.
    next.since = m_state.enabled ? m_state.since : std::optional(m_clock.now());
    next.by = m_state.enabled && order.run == m_state.run ? m_state.by : order.by;
    next.reason = m_state.enabled && order.run == m_state.run && order.reason.isEmpty() ? m_state.reason : order.reason;
    next.confirmedAt = isUnattended() ? std::optional(m_clock.now()) : m_state.confirmedAt;
    return next;
}

void MaintenanceService::set(const Order &order, std::function<void(Result<State>)> done)
{
    const State next = stateFor(order);
    if (next == m_state)
        return done(m_state);
    Unit unit;
    unit.changes.push_back(PutSetting{kSetting, encode(next)});
    unit.events.push_back({0, m_clock.now(), next.enabled ? "maintenance.on" : "maintenance.off", {}, {}, encode(next)});
    m_ledger.commit(std::move(unit), [this, next, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_state = next;
        Q_EMIT changed();
        done(m_state);
    });
}

bool MaintenanceService::isUnattended() const
{
    const auto asked = m_state.confirmedAt ? m_state.confirmedAt : m_state.since;
    return m_state.enabled && !m_state.until && m_state.run.isEmpty() && asked && m_clock.now() - *asked >= kAskAgainAfter;
}

QStringList MaintenanceService::reasons() const
{
    QStringList list;
    if (m_state.enabled)
        list.append(userText());
    if (isUnattended())
        list.append(u"maintenance has been on since %1 without an end: end it, or ask for it again to confirm it"_s.arg(QString::fromLatin1(toIso(*m_state.since))));
    if (m_state.enabled && m_state.run.isEmpty() && m_state.until && *m_state.until <= m_clock.now())
        list.append(u"maintenance was expected to end at %1 and is still on: end it, or ask for it again with a later end"_s.arg(QString::fromLatin1(toIso(*m_state.until))));
    return list + m_troubles;
}

} // namespace freeagent::services
