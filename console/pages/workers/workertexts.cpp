// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/workertexts.h"

#include "console/models/jsontexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::WorkerTexts)
};

constexpr qint64 kFewestBuilds = 5;
} // namespace

Severity availabilitySeverity(const QString &availability)
{
    static const QHash<QString, Severity> kSeverities{{u"online"_s, Severity::Good},        {u"busy"_s, Severity::Busy},
                                                      {u"late"_s, Severity::Warning},       {u"offline"_s, Severity::Critical},
                                                      {u"paused"_s, Severity::Waiting},     {u"draining"_s, Severity::Waiting},
                                                      {u"quarantined"_s, Severity::Warning}, {u"retired"_s, Severity::Neutral}};
    return kSeverities.value(availability, Severity::Unknown);
}

QString availabilityText(const QString &availability)
{
    static const QHash<QString, const char *> kWords{
        {u"online"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Idle")},
        {u"busy"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Building")},
        {u"late"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Late")},
        {u"offline"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Offline")},
        {u"paused"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Paused")},
        {u"draining"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Draining")},
        {u"quarantined"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Quarantined")},
        {u"retired"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Retired")}};
    const char *known = kWords.value(availability);
    return known ? Text::tr(known) : availability;
}

QString holdText(const QJsonObject &worker, Time now)
{
    const QJsonObject hold = worker.value("hold"_L1).toObject();
    if (hold.isEmpty())
        return {};
    const QString kind = availabilityText(hold.value("kind"_L1).toString());
    const QString by = hold.value("by"_L1).toString();
    const QString reason = hold.value("reason"_L1).toString();
    if (hold.value("until"_L1).isString())
        //: %1 is "Paused", %2 a person, %3 a time, %4 why.
        return Text::tr("%1 by %2 until %3: %4").arg(kind, by, timeOf(hold.value("until"_L1), now), reason);
    //: %1 is "Paused", %2 a person, %3 a time, %4 why.
    return Text::tr("%1 by %2 since %3: %4").arg(kind, by, timeOf(hold.value("since"_L1), now), reason);
}

QString machineText(const QJsonObject &worker)
{
    const QJsonObject health = worker.value("health"_L1).toObject();
    QStringList parts;
    if (const QString os = health.value("os"_L1).toString(); !os.isEmpty())
        parts << os;
    if (const QString xcode = health.value("xcode"_L1).toString(); !xcode.isEmpty())
        parts << u"Xcode "_s + xcode;
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

QString requestText(const QString &kind)
{
    if (kind == "restart-app"_L1)
        return Text::tr("restart of the worker");
    return kind == "reboot"_L1 ? Text::tr("reboot of the machine") : kind == "update"_L1 ? Text::tr("update") : kind;
}

QString stepText(const QString &step)
{
    static const QHash<QString, const char *> kWords{
        {u"polled"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Asks for work")},
        {u"registered"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Is registered")},
        {u"diagnostics"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Its own checks pass")},
        {u"disk"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Has room on its disk")},
        {u"no_hold"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Nobody holds it")},
        {u"canary"_s, QT_TRANSLATE_NOOP("freeagent::console::WorkerTexts", "Has built lately")}};
    const char *known = kWords.value(step);
    return known ? Text::tr(known) : step;
}

std::optional<double> successRate(const QJsonObject &worker)
{
    const qint64 good = worker.value("successfulBuilds"_L1).toInteger();
    const qint64 all = good + worker.value("failedBuilds"_L1).toInteger();
    if (all < kFewestBuilds)
        return std::nullopt;
    return double(good) / double(all);
}

std::optional<Time> endFrom(const QString &word, Time now)
{
    static const QRegularExpression kLength(u"^(\\d{1,3})(m|min|h|d)$"_s);
    static const QRegularExpression kClock(u"^(\\d{1,2}):(\\d{2})$"_s);
    if (const auto match = kLength.match(word.toLower()); match.hasMatch()) {
        const qint64 minutes = match.captured(1).toInt() * (match.captured(2) == "h"_L1 ? 60 : match.captured(2) == "d"_L1 ? 1440 : 1);
        return minutes > 0 ? std::optional(now + std::chrono::minutes(minutes)) : std::nullopt;
    }
    if (const auto match = kClock.match(word); match.hasMatch()) {
        const QTime at(match.captured(1).toInt(), match.captured(2).toInt());
        if (!at.isValid())
            return std::nullopt;
        const QDateTime today = QDateTime::fromMSecsSinceEpoch(toMs(now));
        QDateTime end(today.date(), at);
        if (end <= today)
            end = end.addDays(1);
        return fromMs(end.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

} // namespace freeagent::console
