// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/checks/check.h"
#include "common/checks/values.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::checks {

namespace {
QString reasonsOf(const QJsonObject &health)
{
    const QString reasons = textOf(health.value("reasons"_L1));
    return reasons.isEmpty() ? QString() : u": "_s + reasons;
}

QString buildsText(qint64 number) { return number == 1 ? u"1 build"_s : u"%1 builds"_s.arg(number); }
} // namespace

Finding judgeLiveness(const Answers &answers, const Limits &, Time)
{
    return answers[0] ? Finding{Verdict::Ok, u"the controller answers"_s} : unanswered(answers[0].error());
}

Finding judgeHealth(const Answers &answers, const Limits &, Time)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    const QJsonObject health = *answers[0];
    const QString status = health.value("status"_L1).toString();
    const QString text = status + reasonsOf(health) + u", version "_s + health.value("version"_L1).toString();
    if (status == u"healthy" || status == u"maintenance")
        return {Verdict::Ok, text};
    if (status == u"degraded")
        return {Verdict::Warning, text};
    return status == u"unhealthy" ? Finding{Verdict::Critical, text} : Finding{Verdict::Unknown, u"this is not a controller's answer"_s};
}

Finding judgeWorkers(const Answers &answers, const Limits &limits, Time)
{
    for (const auto &answer : answers)
        if (!answer)
            return unanswered(answer.error());
    static const QSet<QString> kAside{u"paused"_s, u"draining"_s, u"retired"_s};
    qint64 online = 0;
    qint64 counted = 0;
    qint64 aside = 0;
    QStringList offline;
    QStringList quarantined; ///< nobody meant them to be away
    for (const QJsonValue &value : answers[1]->value("workers"_L1).toArray()) {
        const QJsonObject worker = value.toObject();
        const QString state = worker.value("availability"_L1).toString(worker.value("status"_L1).toString());
        if (kAside.contains(state)) {
            aside += state != u"retired";
            continue;
        }
        ++counted;
        if (state == u"offline")
            offline.append(worker.value("name"_L1).toString());
        else if (state == u"quarantined")
            quarantined.append(worker.value("name"_L1).toString());
        else
            ++online;
    }
    // Declared machines that never registered are missing too; those set aside on purpose are not.
    const qint64 declared = answers[0]->value("fleet"_L1).toObject().value("expected"_L1).toInteger();
    const qint64 expected = std::max(counted, declared - aside);
    const qint64 missing = expected - online;
    const QString performance
        = u"online=%1;;;0;%2 offline=%3;0;%4;0;%2"_s.arg(online).arg(expected).arg(missing).arg(double(expected) * limits.critical / 100);
    QString text = u"%1 of %2 workers online"_s.arg(online).arg(expected);
    if (!offline.isEmpty())
        text += u", offline: "_s + offline.join(u", "_s);
    if (!quarantined.isEmpty())
        text += u", quarantined: "_s + quarantined.join(u", "_s);
    if (aside)
        text += u", %1 set aside"_s.arg(aside);
    if (expected == 0)
        return {aside ? Verdict::Ok : Verdict::Warning, aside ? text : u"no worker is registered"_s, performance};
    const double percent = 100.0 * double(missing) / double(expected);
    if (percent > limits.critical)
        return {Verdict::Critical, text, performance};
    return {percent > limits.warning || !quarantined.isEmpty() ? Verdict::Warning : Verdict::Ok, text, performance};
}

Finding judgeQueue(const Answers &answers, const Limits &limits, Time)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    const QJsonObject health = *answers[0];
    const QJsonValue depth = health.value("queueDepth"_L1);
    if (!depth.isDouble())
        return {Verdict::Unknown, u"this is not a controller's answer"_s};
    const qint64 waiting = depth.toInteger();
    const qint64 active = health.value("queue"_L1).toObject().value("active"_L1).toInteger();
    const QString performance = u"queue=%1;%2;%3;0 active=%4;;;0"_s.arg(waiting).arg(limits.warning).arg(limits.critical).arg(active);
    const QString text = u"%1 waiting, %2 at work"_s.arg(buildsText(waiting)).arg(active);
    if (double(waiting) > limits.critical)
        return {Verdict::Critical, text, performance};
    return {double(waiting) > limits.warning ? Verdict::Warning : Verdict::Ok, text, performance};
}

Finding judgeFailures(const Answers &answers, const Limits &limits, Time)
{
    if (!answers[0])
        return unanswered(answers[0].error());
    constexpr qint64 kEnough = 8; ///< one failure of one build is no rate
    const QJsonObject summary = *answers[0];
    const qint64 failed = summary.value("failed"_L1).toInteger();
    const qint64 finished = failed + summary.value("completed"_L1).toInteger();
    const double percent = finished ? 100.0 * double(failed) / double(finished) : 0;
    const QString performance = u"failed=%1;;;0 finished=%2;;;0 rate=%3%;%4;%5;0;100"_s.arg(failed)
                                    .arg(finished)
                                    .arg(percent, 0, 'f', 1)
                                    .arg(limits.warning)
                                    .arg(limits.critical);
    QString text = u"%1 of %2 failed in 24 hours"_s.arg(failed).arg(buildsText(finished));
    if (finished < kEnough)
        return {Verdict::Ok, failed ? text + u", too few for a rate"_s : text, performance};
    text += u" (%1 %)"_s.arg(percent, 0, 'f', 1);
    if (percent > limits.critical)
        return {Verdict::Critical, text, performance};
    return {percent > limits.warning ? Verdict::Warning : Verdict::Ok, text, performance};
}

} // namespace freeagent::checks
