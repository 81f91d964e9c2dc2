// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/weekly.h"

#include "common/base/textforms.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
constexpr size_t kClusters = 5;

QString shareText(double share) { return QString::number(share * 100, 'f', 1) + u" %"_s; }
QString buildsText(qint64 number) { return number == 1 ? u"1 build"_s : u"%1 builds"_s.arg(number); }
QString signedText(qint64 number) { return number > 0 ? u"+%1"_s.arg(number) : QString::number(number); }

QString titleOf(const QByteArray &objective)
{
    static const QHash<QByteArray, QString> kTitles{
        {"success_rate", u"Success"_s}, {"run_time_ios", u"Run time iOS"_s}, {"run_time_android", u"Run time Android"_s}};
    return kTitles.value(objective, QString::fromLatin1(objective));
}

QString figure(const metrics::Verdict &verdict, double value)
{
    return verdict.name == "success_rate" ? shareText(value) : durationText(Millis(qint64(value)));
}

QString objectiveText(const metrics::Verdict &verdict)
{
    const QString goal = figure(verdict, verdict.objective);
    if (!verdict.value)
        return u"%1: no builds, the objective is %2"_s.arg(titleOf(verdict.name), goal);
    QString text = u"%1: %2, objective %3 %4"_s.arg(titleOf(verdict.name), figure(verdict, *verdict.value), goal, verdict.met.value_or(false) ? u"met"_s : u"MISSED"_s);
    if (verdict.regressed.value_or(false))
        text += u", slower than in the four weeks before"_s;
    return text;
}

std::optional<QString> rateTrend(const Week &week)
{
    const auto now = week.now.all.successRate();
    const auto before = week.before.all.successRate();
    if (!now || !before)
        return std::nullopt;
    const double points = (*now - *before) * 100;
    return u"success %1%2 points"_s.arg(points > 0 ? u"+"_s : QString(), QString::number(points, 'f', 1));
}

QString trendText(const Week &week)
{
    if (week.before.all.total == 0)
        return u"Against the week before: it had no builds"_s;
    QStringList parts{u"builds %1"_s.arg(signedText(week.now.all.total - week.before.all.total)), u"failed %1"_s.arg(signedText(week.now.all.failed - week.before.all.failed))};
    if (const auto rate = rateTrend(week))
        parts.append(*rate);
    if (week.now.all.wait.p95 && week.before.all.wait.p95)
        parts.append(u"wait p95 %1 (was %2)"_s.arg(durationText(Millis(*week.now.all.wait.p95)), durationText(Millis(*week.before.all.wait.p95))));
    return u"Against the week before: %1"_s.arg(parts.join(u", "_s));
}

QJsonValue valueOf(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue valueOf(const std::optional<qint64> &number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue valueOf(const std::optional<bool> &flag) { return flag ? QJsonValue(*flag) : QJsonValue(); }

QJsonObject tallyJson(const metrics::Tally &tally)
{
    return {{u"totalBuilds"_s, tally.total}, {u"completed"_s, tally.completed}, {u"failed"_s, tally.failed}, {u"cancelled"_s, tally.cancelled},
            {u"infrastructureFailures"_s, tally.infrastructure}, {u"successRate"_s, valueOf(tally.successRate())},
            {u"runP95Ms"_s, valueOf(tally.run.p95)}, {u"waitP95Ms"_s, valueOf(tally.wait.p95)}};
}
} // namespace

Week weekOf(const std::vector<FinishedBuild> &builds, std::vector<attribution::Cluster> clusters, Time until)
{
    const Time from = until - std::chrono::days(7);
    const Time earlier = from - std::chrono::days(7);
    const auto beginsAt = [&builds](Time t) { return std::find_if(builds.begin(), builds.end(), [t](const FinishedBuild &b) { return b.completedAt >= t; }); };
    const std::vector<FinishedBuild> thisWeek(beginsAt(from), beginsAt(until));
    const std::vector<FinishedBuild> lastWeek(beginsAt(earlier), beginsAt(from));
    const std::vector<FinishedBuild> baseline(beginsAt(from - std::chrono::days(28)), beginsAt(from));
    std::stable_sort(clusters.begin(), clusters.end(), [](const auto &a, const auto &b) { return a.builds > b.builds; });
    clusters.resize(std::min(clusters.size(), kClusters));
    return {from, until, metrics::summarize(thisWeek, baseline), metrics::summarize(lastWeek, {}), std::move(clusters)};
}

QString weekTitle(const Week &week)
{
    const auto rate = week.now.all.successRate();
    return rate ? u"The week: %1, %2 succeeded"_s.arg(buildsText(week.now.all.total), shareText(*rate)) : u"The week: %1"_s.arg(buildsText(week.now.all.total));
}

QStringList weekText(const Week &week)
{
    QStringList lines;
    for (const metrics::Verdict &verdict : week.now.verdicts)
        lines.append(objectiveText(verdict));
    lines.append(trendText(week));
    if (week.clusters.empty())
        lines.append(u"No failure in these seven days."_s);
    for (size_t i = 0; i < week.clusters.size(); ++i) {
        const attribution::Cluster &cluster = week.clusters[i];
        const QString kind = cluster.failure == FailureClass::None ? u"unknown"_s : QString::fromLatin1(word(cluster.failure));
        lines.append(u"Failure %1: %2 (%3), %4"_s.arg(i + 1).arg(cluster.message.simplified().left(160), kind, buildsText(cluster.builds)));
    }
    return lines;
}

QJsonObject toJson(const Week &week)
{
    QJsonArray slo;
    for (const metrics::Verdict &v : week.now.verdicts)
        slo.append(QJsonObject{{u"name"_s, QString::fromLatin1(v.name)}, {u"objective"_s, v.objective}, {u"value"_s, valueOf(v.value)}, {u"met"_s, valueOf(v.met)},
                               {u"budgetLeft"_s, valueOf(v.budgetLeft)}, {u"regressed"_s, valueOf(v.regressed)}});
    QJsonArray clusters;
    for (const attribution::Cluster &c : week.clusters)
        clusters.append(QJsonObject{{u"id"_s, QString::fromLatin1(c.id)}, {u"class"_s, QString::fromLatin1(word(c.failure))}, {u"message"_s, c.message},
                                    {u"builds"_s, c.builds}, {u"example"_s, QString::fromLatin1(c.example.value)}});
    return {{u"from"_s, wire::isoValue(week.from)}, {u"until"_s, wire::isoValue(week.until)}, {u"builds"_s, tallyJson(week.now.all)},
            {u"weekBefore"_s, tallyJson(week.before.all)}, {u"slo"_s, slo}, {u"clusters"_s, clusters}};
}

} // namespace freeagent::people
