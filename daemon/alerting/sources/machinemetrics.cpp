// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/sources/machinemetrics.h"

#include "common/base/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr Millis kCountEvery = std::chrono::minutes(1);
constexpr size_t kCounts = 5;
constexpr size_t kShown = 3;
} // namespace

MachineMetrics::MachineMetrics(const probes::Probes &probes, const metrics::HttpFigures &requests, const Clock &clock)
    : m_probes(probes)
    , m_requests(requests)
    , m_clock(clock)
{
}

QList<MetricInfo> MachineMetrics::metrics() const
{
    return {{"machine.cpu", "ratio", u"Part of the machine's processors that is busy, or of the control group's share"_s, {}},
            {"machine.memory", "ratio", u"Part of the memory in use, of the machine or of the control group"_s, {}},
            {"disk.free", "bytes", u"Room that the controller can still use on a volume"_s, "volume"}};
}

std::vector<Reading> MachineMetrics::read(const QByteArray &metric)
{
    if (metric == "disk.free")
        return disks();
    if (metric == "machine.memory")
        return {{.value = m_probes.machine().memory}};
    remember();
    return {{.value = m_probes.machine().cpu}};
}

/// Several folders on one device are one disk, told once.
std::vector<Reading> MachineMetrics::disks() const
{
    std::vector<Reading> readings;
    for (const probes::VolumeState &volume : m_probes.volumes())
        if (volume.sameDeviceAs.isEmpty())
            readings.push_back({.labels = {{u"volume"_s, volume.name}}, .value = volume.reading ? std::optional(double(volume.reading->freeBytes)) : std::nullopt});
    return readings;
}

QStringList MachineMetrics::volumes() const
{
    QStringList names;
    for (const probes::VolumeState &volume : m_probes.volumes())
        if (volume.sameDeviceAs.isEmpty())
            names.append(volume.name);
    return names;
}

void MachineMetrics::remember()
{
    const Instant now = m_clock.monotonic();
    if (!m_counts.empty() && now - m_counts.back().first < kCountEvery)
        return;
    m_counts.emplace_back(now, m_requests.counts());
    if (m_counts.size() > kCounts)
        m_counts.pop_front();
}

Story MachineMetrics::explain(const QByteArray &metric, const Reading &reading)
{
    return metric == "disk.free" ? explainDisk(reading) : metric == "machine.memory" ? explainMemory(reading) : explainProcessor(reading);
}

Story MachineMetrics::explainDisk(const Reading &reading) const
{
    const QString name = reading.labels.value(u"volume"_s);
    Story story;
    story.summary = u"%1 has %2 left"_s.arg(name, figureText(reading.value.value_or(0), "bytes"));
    for (const probes::VolumeState &volume : m_probes.volumes()) {
        if (volume.sameDeviceAs == name)
            story.evidence.append(u"%1 lies on the same disk"_s.arg(volume.name));
        if (volume.name != name || !volume.reading)
            continue;
        story.evidence.append(u"%1: %2 of %3 free"_s.arg(volume.path, sizeText(volume.reading->freeBytes), sizeText(volume.reading->totalBytes)));
        story.cause = u"Builds are kept there; below the reserve new ones are refused before the disk is full"_s;
        if (volume.fullInSeconds) {
            const QString left = durationText(std::chrono::seconds(*volume.fullInSeconds));
            story.cause = u"It fills, and will be full in %1 if it goes on like this"_s.arg(left);
            story.summary += u", full in %1"_s.arg(left);
        }
    }
    return story;
}

Story MachineMetrics::explainProcessor(const Reading &reading) const
{
    Story story;
    story.summary = u"The controller's machine is %1 busy"_s.arg(figureText(reading.value.value_or(0), "ratio"));
    const QHash<QByteArray, qint64> now = m_requests.counts();
    const QHash<QByteArray, qint64> before = m_counts.empty() ? QHash<QByteArray, qint64>() : m_counts.front().second;
    std::vector<std::pair<qint64, QByteArray>> routes;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (const qint64 lately = it.value() - before.value(it.key()); lately > 0)
            routes.emplace_back(lately, it.key());
    std::sort(routes.begin(), routes.end(), std::greater<>());
    for (size_t i = 0; i < std::min(routes.size(), kShown); ++i)
        story.evidence.append(u"%1 requests lately: %2"_s.arg(routes[i].first).arg(QString::fromLatin1(routes[i].second)));
    story.cause = routes.empty() ? u"Hardly any requests came lately: another program on the machine, or upkeep, is the likely cause"_s
                                 : u"Most requests lately: %1"_s.arg(QString::fromLatin1(routes.front().second));
    return story;
}

Story MachineMetrics::explainMemory(const Reading &reading) const
{
    const probes::MachineState &machine = m_probes.machine();
    Story story;
    story.summary = u"The controller's machine uses %1 of its memory"_s.arg(figureText(reading.value.value_or(0), "ratio"));
    story.evidence.append(u"%1 of %2 in use"_s.arg(sizeText(machine.memoryUsed), sizeText(machine.memoryTotal)));
    story.cause = u"Beyond 95 % the system may end the controller; it would come back, but a restart that is chosen is better"_s;
    story.isCauseOfDefault = true;
    return story;
}

CheckMetrics::CheckMetrics(const metrics::Readiness &readiness, const services::CertificateWatch &certificates)
    : m_readiness(readiness)
    , m_certificates(certificates)
{
}

QList<MetricInfo> CheckMetrics::metrics() const
{
    return {{"readiness.failed", "level", u"1 while a check of /readyz fails"_s, "check"},
            {"certificate.level", "level", u"0: in order; 1: ends within 21 days or cannot be looked at; 2: within 7 days, ended, or refused"_s, "target"}};
}

std::vector<Reading> CheckMetrics::read(const QByteArray &metric)
{
    std::vector<Reading> readings;
    if (metric == "readiness.failed") {
        for (const metrics::Readiness::Named &check : m_readiness.all())
            readings.push_back({.labels = {{u"check"_s, QString::fromLatin1(check.name)}}, .value = check.finding.ok ? 0.0 : 1.0});
        return readings;
    }
    using services::CertificateStatus;
    for (const services::CertificateReport &report : m_certificates.reports()) {
        Reading reading{.labels = {{u"target"_s, report.target}}};
        if (report.status != CertificateStatus::Unknown)
            reading.value = report.status == CertificateStatus::Critical ? 2 : report.status == CertificateStatus::Warning ? 1 : 0;
        readings.push_back(reading);
    }
    return readings;
}

Story CheckMetrics::explain(const QByteArray &metric, const Reading &reading)
{
    Story story;
    if (metric == "readiness.failed") {
        const QString name = reading.labels.value(u"check"_s);
        story.summary = u"The controller's check \"%1\" fails"_s.arg(name);
        for (const metrics::Readiness::Named &check : m_readiness.all())
            if (QString::fromLatin1(check.name) == name)
                story.cause = check.finding.message;
        return story;
    }
    const QString target = reading.labels.value(u"target"_s);
    story.summary = u"The certificate of %1 needs renewal"_s.arg(target);
    for (const services::CertificateReport &report : m_certificates.reports()) {
        if (report.target != target)
            continue;
        if (report.daysLeft)
            story.evidence.append(u"%1 days left"_s.arg(*report.daysLeft));
        story.cause = report.error.isEmpty() ? u"It ends soon; clients will then refuse the connection"_s : report.error;
    }
    return story;
}

} // namespace freeagent::alerting
