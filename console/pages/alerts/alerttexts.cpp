// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alerttexts.h"

#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::AlertTexts)
};

QString dayName(const QString &code)
{
    static const QStringList kCodes{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    const qsizetype day = kCodes.indexOf(code.right(2));
    return day < 0 ? code : QLocale().dayName(int(day) + 1);
}

/// The forms that the console makes itself; any other is shown as it is written.
QString ruleWords(const QString &rule)
{
    QHash<QString, QString> parts;
    for (const QString &part : rule.split(u';'))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    const QString often = parts.value(u"FREQ"_s);
    const QString day = parts.value(u"BYDAY"_s);
    if (often == "DAILY"_L1 && parts.size() == 1)
        return Text::tr("every day");
    if (often == "WEEKLY"_L1 && !day.isEmpty() && parts.size() == 2)
        //: %1 is the name of a day.
        return Text::tr("every %1").arg(dayName(day));
    if (often == "MONTHLY"_L1 && day.startsWith(u'1') && parts.size() == 2)
        //: %1 is the name of a day.
        return Text::tr("every first %1 of the month").arg(dayName(day));
    return rule;
}
} // namespace

Severity severityFrom(const QString &word)
{
    return word == "critical"_L1 ? Severity::Critical : word == "warning"_L1 ? Severity::Warning : Severity::Busy;
}

Severity alertSeverity(const QJsonObject &alert)
{
    const QString state = alert.value("state"_L1).toString();
    if (state == "resolved"_L1)
        return Severity::Good;
    if (state == "pending"_L1)
        return Severity::Waiting;
    const bool quiet = state == "acknowledged"_L1 || !alert.value("suppressedBy"_L1).isNull();
    return quiet ? Severity::Neutral : severityFrom(alert.value("severity"_L1).toString());
}

QString alertStateText(const QString &state)
{
    if (state == "pending"_L1)
        return Text::tr("Pending");
    if (state == "acknowledged"_L1)
        return Text::tr("Acknowledged");
    return state == "resolved"_L1 ? Text::tr("Resolved") : Text::tr("Firing");
}

QStringList alertFacts(const QJsonObject &alert, Time now)
{
    QStringList facts;
    const QString unit = alert.value("unit"_L1).toString();
    //: %1 and %2 are figures such as "11 builds".
    facts << Text::tr("%1, threshold %2").arg(figureText(alert.value("value"_L1), unit), figureText(alert.value("threshold"_L1), unit));
    if (const auto over = jsonTime(alert.value("resolvedAt"_L1)))
        //: %1 is a time, %2 a duration.
        facts << Text::tr("over at %1 after %2").arg(spokenTime(*over, now), spokenDuration(*over - jsonTime(alert.value("since"_L1)).value_or(*over)));
    else if (const auto since = jsonTime(alert.value("since"_L1)))
        //: %1 is a duration, %2 a time.
        facts << Text::tr("for %1, since %2").arg(spokenDuration(now - *since), spokenTime(*since, now));
    if (const int times = alert.value("occurrences"_L1).toInt(); times > 1)
        facts << Text::tr("%n time(s) in 30 days", nullptr, times);
    if (const QJsonObject escalation = alert.value("escalation"_L1).toObject(); !escalation.isEmpty()) {
        //: %1 is a person.
        facts << Text::tr("told to %1").arg(escalation.value("who"_L1).toString());
        if (!escalation.value("next"_L1).isNull())
            //: %1 is a person, %2 a time.
            facts << Text::tr("then %1 at %2").arg(escalation.value("next"_L1).toString(), timeOf(escalation.value("nextAt"_L1), now));
    }
    return facts;
}

QString timelineText(const QString &what)
{
    static const QHash<QString, const char *> kWords{
        {u"pending"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Noticed")},
        {u"fired"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Fired")},
        {u"notified"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Told")},
        {u"worsened"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Worse")},
        {u"improved"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Better")},
        {u"acknowledged"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Acknowledged")},
        {u"unacknowledged"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Acknowledgement ended")},
        {u"suppressed"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Quiet")},
        {u"unsuppressed"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Heard again")},
        {u"escalated"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Escalated")},
        {u"resolved"_s, QT_TRANSLATE_NOOP("freeagent::console::AlertTexts", "Resolved")}};
    const char *known = kWords.value(what);
    return known ? Text::tr(known) : what;
}

QString pageOf(const QString &apiLink)
{
    static const QList<std::pair<QString, QString>> kPages{
        {u"/api/workers"_s, u"workers"_s},         {u"/api/capacity"_s, u"capacity"_s},     {u"/api/failures"_s, u"builds?tab=clusters"_s},
        {u"/api/admin/storage"_s, u"storage"_s},   {u"/api/backups"_s, u"backups"_s},       {u"/api/builds"_s, u"builds"_s},
        {u"/api/maintenance"_s, u"maintenance"_s}, {u"/api/admin/schedule"_s, u"maintenance"_s}};
    for (const auto &[link, page] : kPages)
        if (apiLink.startsWith(link))
            return page;
    return {};
}

QString matcherText(const QJsonObject &matcher)
{
    const QString rule = matcher.value("rule"_L1).toString();
    QStringList parts{rule.isEmpty() || rule == "*"_L1 ? Text::tr("every rule") : rule};
    if (const QString severity = matcher.value("severity"_L1).toString(); !severity.isEmpty())
        //: %1 is critical, warning or info.
        parts << Text::tr("only %1").arg(severity);
    const QJsonObject labels = matcher.value("labels"_L1).toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        parts << it.key() + u'=' + it->toString();
    return parts.join(u", "_s);
}

QString silenceTimes(const QJsonObject &silence, Time now)
{
    const QString end = timeOf(silence.value("until"_L1), now);
    const QJsonObject recurrence = silence.value("recurrence"_L1).toObject();
    if (recurrence.isEmpty())
        //: %1 is a time.
        return Text::tr("until %1").arg(end);
    const Millis length = std::chrono::minutes(recurrence.value("durationMinutes"_L1).toInt());
    //: "every first Sunday of the month at 02:00 UTC for 2 h, ends on ..."
    return Text::tr("%1 at %2 %3 for %4, ends %5")
        .arg(ruleWords(recurrence.value("rule"_L1).toString()), recurrence.value("start"_L1).toString(), recurrence.value("zone"_L1).toString(),
             spokenDuration(length), end);
}

} // namespace freeagent::console
