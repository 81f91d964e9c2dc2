// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/sources/safetymetrics.h"

#include "daemon/metrics/exposition.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
struct Net {
    MetricInfo info;
    const char *summary; ///< %1: the figure, for people
    const char *cause;   ///< when whoever looked has no better one
};

const std::array<Net, 8> &nets()
{
    static const std::array<Net, 8> kNets{{
        {{"backup.failed", "level", u"1 while the last backup has not succeeded"_s, {}}, "The last backup failed", "The log of the run has the reason"},
        {{"backup.age", "seconds", u"Since the newest verified backup was begun, or since there should be one"_s, {}}, "The newest verified backup is %1 old",
         "No backup has succeeded since; what came after it would be lost with the disk"},
        {{"changelog.failed", "level", u"1 while changes, or copies of them elsewhere, are not kept in the change log"_s, {}}, "The change log is not kept",
         "What is committed now could be had back from the newest backup only"},
        {{"database.damaged", "level", u"1 while the database's file is known to be damaged"_s, {}}, "The database is damaged", "A page of its file does not hold what was written to it"},
        {{"storage.missing", "files", u"Stored files of builds that are not on the disk"_s, {}}, "%1 stored files of builds are missing",
         "Something else than the controller removed them, or the storage folder is not the one that it was"},
        {{"drill.failed", "level", u"1 while the last restore drill has not succeeded"_s, {}}, "The last restore drill failed",
         "What is kept could not be restored as it stands: a backup that nobody can restore is none"},
        {{"drill.age", "seconds", u"Since the last restore drill that succeeded, or since there should be one"_s, {}}, "No restore drill has succeeded for %1",
         "Nobody knows whether the backups can be restored, and how long that takes"},
        {{"space.step", "level", u"Steps that make room by themselves: 1 was taken, 2 nothing more may go"_s, "step"}, "Files went for lack of space",
         "New builds were refused for lack of space"},
    }};
    return kNets;
}

const Net *netOf(const QByteArray &metric)
{
    const auto found = std::find_if(nets().begin(), nets().end(), [&metric](const Net &net) { return net.info.name == metric; });
    return found == nets().end() ? nullptr : &*found;
}
} // namespace

void SafetyMetrics::watch(const QByteArray &metric, Look look)
{
    watchAll(metric, [look = std::move(look)] { return std::vector<Finding>{look()}; });
}

void SafetyMetrics::watchAll(const QByteArray &metric, LookAtAll look)
{
    Q_ASSERT_X(netOf(metric), "SafetyMetrics::watch", metric.constData());
    m_looks.insert(metric, std::move(look));
}

std::vector<SafetyMetrics::Finding> SafetyMetrics::look(const QByteArray &metric) const
{
    const auto known = m_looks.constFind(metric);
    return known == m_looks.cend() ? std::vector<Finding>() : (*known)();
}

QList<MetricInfo> SafetyMetrics::metrics() const
{
    QList<MetricInfo> infos;
    for (const Net &net : nets())
        infos.append(net.info);
    return infos;
}

std::vector<Reading> SafetyMetrics::read(const QByteArray &metric)
{
    const Net *net = netOf(metric);
    std::vector<Reading> readings;
    for (const Finding &finding : look(metric))
        readings.push_back({.labels = finding.labels, .value = finding.value});
    if (readings.empty() && net && net->info.label.isEmpty())
        readings.push_back({});
    return readings;
}

Story SafetyMetrics::explain(const QByteArray &metric, const Reading &reading)
{
    const Net *net = netOf(metric);
    if (!net)
        return {};
    const std::vector<Finding> all = look(metric);
    const auto found = std::find_if(all.begin(), all.end(), [&reading](const Finding &one) { return one.labels == reading.labels; });
    const Finding finding = found == all.end() ? Finding() : *found;
    const QString summary = finding.summary.isEmpty() ? QString::fromLatin1(net->summary) : finding.summary;
    return {finding.summary.isEmpty() && summary.contains(u"%1"_s) ? summary.arg(figureText(reading.value.value_or(0), net->info.unit)) : summary,
            finding.cause.isEmpty() ? QString::fromLatin1(net->cause) : finding.cause, finding.evidence};
}

void SafetyMetrics::write(metrics::Exposition &out) const
{
    const std::vector<Finding> missing = look("storage.missing");
    if (missing.empty() || !missing.front().value)
        return;
    out.family(metrics::Exposition::Kind::Gauge, "expo_storage_missing_files", "Stored files of builds that are not on the disk.");
    out.value(*missing.front().value);
}

} // namespace freeagent::alerting
