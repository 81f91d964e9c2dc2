// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/bringback.h"

#include "common/base/textforms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace freeagent::services {

namespace {
constexpr std::chrono::hours kFreshDiagnostics{25}; ///< workers check themselves daily
constexpr std::chrono::hours kFreshCanary{24};
constexpr double kFullDisk = 95;
constexpr qint64 kLeastDisk = 2ll << 30;

/// To the second as long as that matters.
QString ago(Millis age)
{
    const Millis positive = std::max(Millis(0), age);
    return (positive < std::chrono::minutes(10) ? QStringLiteral("%1 s").arg(positive.count() / 1000) : durationText(positive)) + QStringLiteral(" ago");
}

ChecklistItem polled(const BringBackFacts &facts)
{
    QString seen = QStringLiteral("last seen ") + ago(facts.silent);
    if (!facts.address.isEmpty())
        seen += QStringLiteral(" from ") + facts.address;
    const bool heard = facts.online && !facts.late;
    return {"polled", heard, seen,
            heard ? QString()
                  : QStringLiteral("Is the machine on and on the network? Start expo-worker there and look at its log; restart the machine if it does not answer.")};
}

ChecklistItem registered(const Worker &worker)
{
    if (worker.retired)
        return {"registered", false, QStringLiteral("it was unregistered"), QStringLiteral("Start expo-worker: it registers again and keeps its history.")};
    const QString version = worker.capabilities.value(QStringLiteral("version")).toString();
    return {"registered", true, version.isEmpty() ? QStringLiteral("registered") : QString(QStringLiteral("registered, version ") + version), {}};
}

QString worstCheck(const DiagnosticReport &report)
{
    QString warning;
    for (const QJsonValue &value : QJsonDocument::fromJson(report.checks).array()) {
        const QJsonObject check = value.toObject();
        const QString line = check.value(QStringLiteral("name")).toString() + QStringLiteral(": ") + check.value(QStringLiteral("message")).toString();
        const QString status = check.value(QStringLiteral("status")).toString();
        if (status == QLatin1String("fail"))
            return line;
        if (status == QLatin1String("warn") && warning.isEmpty())
            warning = line;
    }
    return warning;
}

ChecklistItem diagnostics(const BringBackFacts &facts)
{
    const QString again = QStringLiteral("Run `expo-worker doctor --report` on the machine.");
    if (!facts.diagnostics)
        return {"diagnostics", false, QStringLiteral("it never reported a checkup"), again};
    const DiagnosticReport &report = *facts.diagnostics;
    QString evidence = QString::fromLatin1(report.status) + QStringLiteral(", ") + ago(facts.now - report.runAt);
    if (report.status != "healthy")
        if (const QString worst = worstCheck(report); !worst.isEmpty())
            evidence += QStringLiteral("; ") + worst;
    if (facts.now - report.runAt > kFreshDiagnostics)
        return {"diagnostics", false, evidence, again};
    const bool fine = report.status != "critical";
    return {"diagnostics", fine, evidence, fine ? QString() : QString(QStringLiteral("Mend what it names, then: ") + again)};
}

ChecklistItem disk(const BringBackFacts &facts)
{
    if (!facts.diskPercent && !facts.diskFreeBytes)
        return {"disk", false, QStringLiteral("it has not said how full its disk is"), QStringLiteral("It does with its next poll or build; older workers only while they build.")};
    QStringList known;
    if (facts.diskFreeBytes)
        known.append(sizeText(*facts.diskFreeBytes) + QStringLiteral(" free"));
    if (facts.diskPercent)
        known.append(QStringLiteral("%1 % full").arg(*facts.diskPercent, 0, 'f', 1));
    const bool fine = facts.diskPercent.value_or(0) < kFullDisk && facts.diskFreeBytes.value_or(kLeastDisk) >= kLeastDisk;
    return {"disk", fine, known.join(QStringLiteral(", ")), fine ? QString() : QStringLiteral("Free space on the machine: caches, derived data, old simulators.")};
}

ChecklistItem hold(const Worker &worker)
{
    if (!worker.hold)
        return {"no_hold", true, QStringLiteral("nobody holds it"), {}};
    QString evidence = heldText(*worker.hold);
    if (worker.hold->until)
        evidence += QStringLiteral(", until ") + QString::fromLatin1(toIso(*worker.hold->until));
    return {"no_hold", false, evidence, QStringLiteral("Resume it once the other points are ticked.")};
}

ChecklistItem canary(const BringBackFacts &facts)
{
    const QString submit = QStringLiteral("Submit a canary build for it: POST /api/builds/canary.");
    if (!facts.canary)
        return {"canary", false, QStringLiteral("no canary build ran on it lately"), submit};
    const Build &build = *facts.canary;
    const QString name = QStringLiteral("canary ") + build.id.text();
    if (!build.isTerminal() || !build.completedAt)
        return {"canary", false, name + QStringLiteral(" is ") + QString::fromLatin1(word(build.status)), QStringLiteral("Wait for its end.")};
    const Millis age = facts.now - *build.completedAt;
    if (build.status != BuildStatus::Completed)
        return {"canary", false, name + QStringLiteral(" failed ") + ago(age) + QStringLiteral(": ") + build.errorMessage.left(200), submit};
    const bool fresh = age <= kFreshCanary;
    return {"canary", fresh, name + QStringLiteral(" succeeded ") + ago(age), fresh ? QString() : submit};
}
} // namespace

QList<ChecklistItem> bringBackList(const Worker &worker, const BringBackFacts &facts)
{
    return {polled(facts), registered(worker), diagnostics(facts), disk(facts), hold(worker), canary(facts)};
}

} // namespace freeagent::services
