// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

/// What the maintenance routes say, in words. Pure.
namespace freeagent::console {

struct MaintenanceTexts {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::MaintenanceTexts)
};

/// The seven steps, in their order.
const QStringList &maintenanceSteps();
/// "Tell the users", "Wait for builds".
QString stepName(const QString &step);
/// "waits", "goes on", "done".
QString stepStateText(const QString &state);
Severity stepSeverity(const QString &state);
/// "FREQ=MONTHLY;BYDAY=1SU" as "Every first Sunday of the month"; what cannot be said is shown as it is.
QString ruleText(const QString &rule);
QString noticeText(const QString &kind);
QString atDeadlineText(const QString &what);
/// Running or waiting for somebody.
bool isOpenRun(const QJsonObject &run);
/// "Submissions are taken." or since when not, why, by whom, until when.
QString stateSentence(const QJsonObject &state, Time now);
/// How the run went, as text to keep: the steps with their times and evidence.
QString runReport(const QJsonObject &run);
/// An ISO time with day, in UTC: "2026-02-01 02:00".
QString utcText(const QJsonValue &time);

} // namespace freeagent::console
