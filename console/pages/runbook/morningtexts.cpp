// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/morningtexts.h"

#include "console/models/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct MorningTexts {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::MorningTexts)
};

constexpr int kUnchanged = 1'000; ///< behind whatever changed

/// Of two that are as bad as each other the news comes first.
int newsOf(const QString &change)
{
    static const QStringList kOrder{u"new"_s, u"worse"_s, u"changed"_s, u"better"_s, u"over"_s};
    return int(kOrder.indexOf(change));
}

/// Slack gives these three a meaning.
QString forSlack(const QString &text)
{
    return plainText(text).replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}
} // namespace

Severity checkSeverity(const QString &status)
{
    return status == "ok"_L1 ? Severity::Good : status == "warning"_L1 ? Severity::Warning : status == "critical"_L1 ? Severity::Critical : Severity::Unknown;
}

QString checkStatusText(const QString &status)
{
    switch (checkSeverity(status)) {
    case Severity::Good: return MorningTexts::tr("ok");
    case Severity::Warning: return MorningTexts::tr("warning");
    case Severity::Critical: return MorningTexts::tr("critical");
    default:
        //: Of a check that could not be made.
        return MorningTexts::tr("unknown");
    }
}

QString changeText(const QString &change)
{
    //: What became of a check since yesterday.
    return change == "new"_L1       ? MorningTexts::tr("new trouble")
           : change == "worse"_L1   ? MorningTexts::tr("worse")
           : change == "better"_L1  ? MorningTexts::tr("better")
           : change == "over"_L1    ? MorningTexts::tr("good again")
           : change == "changed"_L1 ? MorningTexts::tr("other cause")
                                    : QString();
}

QString checkLink(const QString &check)
{
    static const QHash<QString, QString> kLinks{{u"health"_s, u"overview"_s},   {u"workers"_s, u"workers"_s},
                                                {u"queue"_s, u"builds?filter=status:waiting"_s}, {u"disk"_s, u"storage"_s},
                                                {u"failures"_s, u"builds?tab=clusters"_s}, {u"errors"_s, u"alerts"_s},
                                                {u"certificates"_s, u"alerts?tab=rules"_s}, {u"backup"_s, u"backups"_s}};
    return kLinks.value(check);
}

QJsonArray morningRows(const QJsonObject &report)
{
    const QJsonArray differences = report.value("differences"_L1).toArray();
    QList<QJsonObject> rows;
    for (const QJsonValue &value : report.value("checks"_L1).toArray()) {
        QJsonObject row = value.toObject();
        for (const QJsonValue &difference : differences)
            if (difference["check"_L1] == row.value("name"_L1))
                row.insert(u"change"_s, difference["change"_L1]);
        const int calm = 10 * (int(Severity::Critical) - int(checkSeverity(row.value("status"_L1).toString())));
        row.insert(u"rank"_s, calm + (row.contains("change"_L1) ? newsOf(row.value("change"_L1).toString()) : kUnchanged));
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &a, const QJsonObject &b) { return a.value("rank"_L1).toInt() < b.value("rank"_L1).toInt(); });
    QJsonArray sorted;
    for (const QJsonObject &row : std::as_const(rows))
        sorted.append(row);
    return sorted;
}

QString morningText(const QJsonObject &report)
{
    QStringList lines{plainText(report.value("title"_L1).toString())};
    for (const QJsonValue &row : morningRows(report)) {
        const QString change = changeText(row["change"_L1].toString());
        const QString status = checkStatusText(row["status"_L1].toString()) + (change.isEmpty() ? QString() : u", "_s + change);
        lines << plainText(u"%1: %2 (%3)"_s.arg(row["title"_L1].toString(), row["message"_L1].toString(), status));
    }
    return lines.join(u'\n');
}

QString slackMessage(const QJsonObject &report)
{
    QStringList lines{u'*' + forSlack(report.value("title"_L1).toString()) + u'*'};
    for (const QJsonValue &row : morningRows(report)) {
        const QString status = row["status"_L1].toString();
        const QString sign = status == "ok"_L1 ? u":white_check_mark:"_s : status == "critical"_L1 ? u":red_circle:"_s : status == "warning"_L1 ? u":warning:"_s : u":grey_question:"_s;
        const QString change = changeText(row["change"_L1].toString());
        lines << u"%1 %2: %3"_s.arg(sign, forSlack(row["title"_L1].toString()), forSlack(row["message"_L1].toString())) + (change.isEmpty() ? QString() : u" ("_s + change + u')');
    }
    return lines.join(u'\n');
}

} // namespace freeagent::console
