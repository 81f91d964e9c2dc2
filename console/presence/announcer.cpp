// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/announcer.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr QLatin1String kNotifications = "presence/notifications"_L1;
constexpr QLatin1String kSounds = "presence/sounds"_L1;
constexpr QLatin1String kQuietHours = "presence/quietHours"_L1;
constexpr QLatin1String kQuietFrom = "presence/quietFrom"_L1;
constexpr QLatin1String kQuietTo = "presence/quietTo"_L1;
constexpr QLatin1String kCriticalsRing = "presence/criticalsRing"_L1;
constexpr QLatin1String kSnoozedUntil = "presence/snoozedUntil"_L1;

QTime timeFrom(const QSettings &settings, QLatin1String key, QTime otherwise)
{
    const QTime read = QTime::fromString(settings.value(key).toString(), u"HH:mm"_s);
    return read.isValid() ? read : otherwise;
}
} // namespace

NoticeOptions readOptions(const QSettings &settings)
{
    NoticeOptions options;
    options.notifications = settings.value(kNotifications, options.notifications).toBool();
    options.sounds = settings.value(kSounds, options.sounds).toBool();
    options.quietHours = settings.value(kQuietHours, options.quietHours).toBool();
    options.quietFrom = timeFrom(settings, kQuietFrom, options.quietFrom);
    options.quietTo = timeFrom(settings, kQuietTo, options.quietTo);
    options.criticalsRing = settings.value(kCriticalsRing, options.criticalsRing).toBool();
    options.snoozedUntil = fromIso(settings.value(kSnoozedUntil).toString());
    return options;
}

void writeOptions(const NoticeOptions &options, QSettings &settings)
{
    settings.setValue(kNotifications, options.notifications);
    settings.setValue(kSounds, options.sounds);
    settings.setValue(kQuietHours, options.quietHours);
    settings.setValue(kQuietFrom, options.quietFrom.toString(u"HH:mm"_s));
    settings.setValue(kQuietTo, options.quietTo.toString(u"HH:mm"_s));
    settings.setValue(kCriticalsRing, options.criticalsRing);
    settings.setValue(kSnoozedUntil, options.snoozedUntil ? QString::fromLatin1(toIso(*options.snoozedUntil)) : QString());
}

bool isQuietHour(const NoticeOptions &options, QTime local)
{
    if (!options.quietHours)
        return false;
    if (options.quietFrom < options.quietTo)
        return local >= options.quietFrom && local < options.quietTo;
    return local >= options.quietFrom || local < options.quietTo;
}

Ring ringFor(Severity severity, const NoticeOptions &options, Time now, QTime local)
{
    const bool pierces = severity == Severity::Critical && options.criticalsRing;
    const bool awake = pierces || !isQuietHour(options, local);
    const bool snoozed = options.snoozedUntil && now < *options.snoozedUntil;
    return {options.notifications && awake, options.sounds && awake && !snoozed};
}

QList<Problem> Announcer::news(const Glance &farm)
{
    // Without contact nothing is known; what is burning then is told once, when contact is back.
    if (!farm.contact || !farm.known)
        return {};
    const bool first = !m_told.contains(farm.farm);
    QHash<QString, Severity> &told = m_told[farm.farm];
    QHash<QString, Severity> still;
    QList<Problem> news;
    for (const Problem &problem : farm.problems) {
        const auto before = told.constFind(problem.id);
        const bool isNew = before == told.constEnd() || *before < problem.severity;
        if (isNew && !first && !problem.handled)
            news << problem;
        if (!problem.handled || first)
            still.insert(problem.id, problem.severity);
        else if (before != told.constEnd())
            still.insert(problem.id, *before);
    }
    told = still;
    return news;
}

} // namespace freeagent::console
