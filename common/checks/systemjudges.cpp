// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"
#include "common/checks/check.h"
#include "common/checks/values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::checks {

namespace {
constexpr double kGib = 1024.0 * 1024 * 1024;
constexpr double kEnoughGib = 20; ///< the controller's own first limit
constexpr Millis kForgotten = std::chrono::hours(4); ///< maintenance without an end that nobody thinks of any more

Verdict verdictFrom(const QString &status)
{
    return status == u"critical" ? Verdict::Critical : status == u"warning" ? Verdict::Warning : Verdict::Ok;
}

Finding judgeVolume(const QJsonObject &volume, const Limits &limits)
{
    const QString name = volume.value("name"_L1).toString();
    const QJsonValue free = volume.value("freeBytes"_L1);
    if (!free.isDouble())
        return {Verdict::Unknown, name + u" cannot be measured"_s};
    const double gib = free.toDouble() / kGib;
    Finding found{Verdict::Ok, name + u' ' + sizeText(free.toInteger()) + u" free"_s};
    found.performance = u"'%1'=%2B;%3:;%4:;0;%5"_s.arg(name)
                            .arg(free.toInteger())
                            .arg(qint64(limits.warning * kGib))
                            .arg(qint64(limits.critical * kGib))
                            .arg(volume.value("totalBytes"_L1).toInteger());
    found.verdict = gib < limits.critical ? Verdict::Critical : gib < limits.warning ? Verdict::Warning : Verdict::Ok;
    // A volume that the controller finds wanting though it has space lacks inodes.
    const Verdict own = verdictFrom(volume.value("status"_L1).toString());
    const QJsonValue inodes = volume.value("freeInodes"_L1);
    if (own != Verdict::Ok && gib >= kEnoughGib && inodes.isDouble()) {
        found.verdict = worse(own, found.verdict);
        found.message += u" but only %1 inodes"_s.arg(inodes.toInteger());
    }
    if (const QString full = secondsOf(volume.value("fullInSeconds"_L1)); !full.isEmpty())
        found.message += u", full in "_s + full;
    return found;
}
} // namespace

Finding judgeDisk(const Answers &answers, const Limits &limits, Time)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    const QJsonArray volumes = answers[0]->value("volumes"_L1).toArray();
    if (volumes.isEmpty())
        return {Verdict::Unknown, u"the controller names no volume"_s};
    Finding all{Verdict::Ok};
    QStringList messages;
    QStringList performance;
    for (const QJsonValue &volume : volumes) {
        const Finding one = judgeVolume(volume.toObject(), limits);
        all.verdict = worse(one.verdict, all.verdict);
        one.verdict == Verdict::Ok ? messages.append(one.message) : messages.prepend(one.message);
        performance.append(one.performance);
    }
    all.message = messages.join(u"; "_s);
    all.performance = performance.join(u' ').trimmed();
    return all;
}

Finding judgeErrors(const Answers &answers, const Limits &limits, Time)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    static const QHash<QString, QString> kNames{
        {u"auth"_s, u"refused credentials"_s}, {u"db"_s, u"database errors"_s}, {u"worker"_s, u"lost workers"_s}};
    Finding found{Verdict::Ok};
    QStringList texts;
    QStringList performance;
    for (const QJsonValue &value : answers[0]->value("classes"_L1).toArray()) {
        const QString kind = value["class"_L1].toString();
        const double count = value["count"_L1].toDouble();
        const Limits own = kind == u"auth" ? limits : Limits{0, kind == u"db" ? 9.0 : 1e9};
        const Verdict verdict = count > own.critical ? Verdict::Critical : count > own.warning ? Verdict::Warning : Verdict::Ok;
        found.verdict = worse(verdict, found.verdict);
        texts.append(u"%1 %2"_s.arg(count).arg(kNames.value(kind, kind)));
        performance.append(u"%1=%2;;;0"_s.arg(kind).arg(count));
    }
    if (texts.isEmpty())
        return {Verdict::Unknown, u"this is not a controller's answer"_s};
    found.message = texts.join(u", "_s) + u" in the last hour"_s;
    found.performance = performance.join(u' ');
    return found;
}

Finding judgeCertificates(const Answers &answers, const Limits &limits, Time)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    const QJsonArray all = answers[0]->value("certificates"_L1).toArray();
    Finding found{Verdict::Ok, u"no certificate is watched"_s};
    QStringList texts;
    QStringList performance;
    for (const QJsonValue &value : all) {
        const QString target = value["target"_L1].toString();
        const QJsonValue days = value["daysLeft"_L1];
        Verdict verdict = verdictFrom(value["status"_L1].toString());
        QString text = target + u": "_s + value["error"_L1].toString(u"not looked at yet"_s);
        if (days.isDouble()) {
            const double left = days.toDouble();
            text = u"%1: %2 days"_s.arg(target).arg(left);
            if (const QString error = value["error"_L1].toString(); !error.isEmpty())
                text += u", "_s + error;
            // The controller's own word is about chain and host too; for the days these limits count.
            if (verdict != Verdict::Critical || value["error"_L1].toString().isEmpty())
                verdict = left < limits.critical ? Verdict::Critical : left < limits.warning ? Verdict::Warning : Verdict::Ok;
            performance.append(u"'%1'=%2;%3:;%4:"_s.arg(target).arg(left).arg(limits.warning).arg(limits.critical));
        } else if (verdict == Verdict::Ok) {
            verdict = Verdict::Unknown;
        }
        found.verdict = worse(verdict, found.verdict);
        verdict == Verdict::Ok ? texts.append(text) : texts.prepend(text);
    }
    if (!texts.isEmpty())
        found.message = texts.join(u"; "_s);
    found.performance = performance.join(u' ');
    return found;
}

Finding judgeBackup(const Answers &answers, const Limits &limits, Time now)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    const QJsonObject status = *answers[0];
    if (!status.contains("lastSuccess"_L1))
        return {Verdict::Unknown, u"this is not a controller's answer"_s};
    const QString reasons = textOf(status.value("reasons"_L1));
    const QJsonValue age = status.value("ageSeconds"_L1);
    if (!age.isDouble()) {
        const bool late = status.value("late"_L1).toBool();
        const auto next = timeOf(status.value("next"_L1));
        const QString due = next ? u", the first is due "_s + distanceText(*next, now) : u", none is scheduled"_s;
        return {late ? Verdict::Critical : reasons.isEmpty() && next ? Verdict::Ok : Verdict::Warning,
                u"there is no backup yet"_s + (reasons.isEmpty() ? due : u": "_s + reasons)};
    }
    const double hours = age.toDouble() / 3600;
    Finding found{reasons.isEmpty() ? Verdict::Ok : Verdict::Warning};
    found.message = status.value("latest"_L1).toString() + u", "_s + secondsOf(age) + u" old, verified"_s;
    if (!reasons.isEmpty())
        found.message += u"; "_s + reasons;
    found.performance = u"age=%1s;%2;%3;0"_s.arg(age.toInteger()).arg(qint64(limits.warning * 3600)).arg(qint64(limits.critical * 3600));
    found.verdict = worse(hours > limits.critical ? Verdict::Critical : hours > limits.warning ? Verdict::Warning : Verdict::Ok, found.verdict);
    return found;
}

Finding judgeMaintenance(const Answers &answers, const Limits &, Time now)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    if (answers.size() > 1 && answers[1]) {
        const QJsonObject run = answers[1]->value("run"_L1).toObject();
        if (const QString state = run.value("state"_L1).toString(); state == u"failed" || state == u"blocked") {
            for (const QJsonValue &step : run.value("steps"_L1).toArray())
                if (step["state"_L1] == u"failed"_s)
                    return {
                        Verdict::Critical,
                        u"step \"%1\" has failed, intake stays closed: %2"_s.arg(step["name"_L1].toString(), step["error"_L1].toString())};
            return {Verdict::Critical, u"the maintenance run has failed, intake stays closed"_s};
        }
    }
    const QJsonObject state = answers[0]->value("maintenance"_L1).toObject();
    if (!state.value("enabled"_L1).toBool())
        return {Verdict::Ok, u"submissions are taken"_s};
    const auto until = timeOf(state.value("until"_L1));
    const auto since = timeOf(state.value("since"_L1));
    if (until && *until < now)
        return {Verdict::Warning, u"intake is closed and should have opened "_s + distanceText(*until, now)};
    if (!until && since && now - *since > kForgotten)
        return {Verdict::Warning, u"intake was closed %1, and no end is set"_s.arg(distanceText(*since, now))};
    return {Verdict::Ok, until ? u"intake is closed, opens "_s + distanceText(*until, now) : u"intake is closed, no end is set"_s};
}

} // namespace freeagent::checks
