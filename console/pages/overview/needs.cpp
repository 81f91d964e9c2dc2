// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/needs.h"

#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// The alert itself when no page does what is recommended.
QString pageFor(const QString &advised, const QString &id)
{
    static const QList<std::pair<QString, QString>> kPages{
        {u"/api/workers"_s, u"workers?state=offline"_s}, {u"/api/capacity"_s, u"capacity"_s}, {u"/api/failures"_s, u"builds?tab=clusters"_s},
        {u"/api/admin/storage"_s, u"storage"_s}, {u"/api/backups"_s, u"backups"_s}, {u"/api/drills"_s, u"backups?tab=drills"_s},
        {u"/api/admin/recovery"_s, u"backups?tab=integrity"_s}, {u"/api/builds"_s, u"builds"_s}, {u"/api/maintenance"_s, u"maintenance"_s},
        {u"/api/admin/schedule"_s, u"maintenance"_s}};
    for (const auto &[link, page] : kPages)
        if (advised.startsWith(link))
            return page;
    return u"alerts/"_s + id;
}

bool needsSomebody(const QJsonObject &alert)
{
    return alert.value("state"_L1).toString() == "firing"_L1 && alert.value("suppressedBy"_L1).isNull() && alert.value("severity"_L1).toString() != "info"_L1;
}

Need needOf(const QJsonObject &alert, Time now)
{
    QStringList evidence;
    for (const QJsonValue &line : alert.value("evidence"_L1).toArray())
        evidence << plainText(line.toString());
    const QJsonObject action = alert.value("action"_L1).toObject();
    const QString id = alert.value("id"_L1).toString();
    return {id,
            alert.value("severity"_L1).toString() == "critical"_L1 ? Severity::Critical : Severity::Warning,
            plainText(alert.value("summary"_L1).toString()),
            plainText(alert.value("cause"_L1).toString()),
            evidence.join(u" · "_s),
            agoOf(alert.value("since"_L1), now),
            plainText(action.value("label"_L1).toString()),
            pageFor(action.value("link"_L1).toString(), id)};
}
} // namespace

Needs needsOf(const QJsonArray &alerts, Time now)
{
    QList<QJsonObject> open;
    for (const QJsonValue &alert : alerts)
        if (needsSomebody(alert.toObject()))
            open << alert.toObject();
    std::stable_sort(open.begin(), open.end(), [](const QJsonObject &a, const QJsonObject &b) {
        const auto rank = [](const QJsonObject &alert) {
            return std::pair(alert.value("severity"_L1).toString() != "critical"_L1, sortTime(alert.value("since"_L1)));
        };
        return rank(a) < rank(b);
    });
    Needs needs;
    for (const QJsonObject &alert : open.first(std::min<qsizetype>(open.size(), Needs::kMost)))
        needs.first << needOf(alert, now);
    needs.others = int(open.size() - needs.first.size());
    return needs;
}

} // namespace freeagent::console
