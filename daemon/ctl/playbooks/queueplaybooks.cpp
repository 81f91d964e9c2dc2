// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/forms.h"
#include "daemon/ctl/playbooks/playbook.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
struct Waiting {
    qsizetype builds = 0;
    QString message;
    QString fix;
    std::optional<Time> since;
};

QMap<QString, Waiting> byReason(const QList<QJsonObject> &pending)
{
    QMap<QString, Waiting> reasons;
    for (const QJsonObject &build : pending) {
        const QJsonObject reason = build.value("waitReason"_L1).toObject();
        Waiting &waiting = reasons[reason.value("code"_L1).toString(u"unknown"_s)];
        ++waiting.builds;
        waiting.message = reason.value("message"_L1).toString(u"no reason is known"_s);
        waiting.fix = reason.value("fix"_L1).toString();
        if (const auto since = timeOf(reason.value("since"_L1)); since && (!waiting.since || *since < *waiting.since))
            waiting.since = since;
    }
    return reasons;
}

QString availabilityOf(const QJsonObject &worker) { return worker.value("availability"_L1).toString(worker.value("status"_L1).toString()); }

void lookAtMaintenance(const Result<client::Answer> &answer, bool waits, Diagnosis &diagnosis)
{
    const QJsonObject state = answer ? answer->json.object().value("maintenance"_L1).toObject() : QJsonObject();
    if (!state.value("enabled"_L1).toBool())
        return;
    const QString since = timeOf(state.value("since"_L1)) ? u", since "_s + state.value("since"_L1).toString() : QString();
    diagnosis.note(waits ? Verdict::Warning : Verdict::Ok,
                   u"maintenance is on (%1)%2"_s.arg(state.value("phase"_L1).toString(u"intake closed"_s), since));
    diagnosis.remedies.append({u"When the maintenance is over, end it"_s, u"expoctl maintenance off"_s,
                               postAsk(u"/api/admin/maintenance"_s, {{"enabled"_L1, false}})});
}

/// Who could build and does not.
void lookAtFleet(const QList<QJsonObject> &workers, bool waits, Diagnosis &diagnosis)
{
    int able = 0;
    for (const QJsonObject &worker : workers) {
        const QString state = availabilityOf(worker);
        const QString name = worker.value("name"_L1).toString();
        const QJsonObject hold = worker.value("hold"_L1).toObject();
        able += state == u"online" || state == u"busy";
        if (!waits)
            continue;
        if (state == u"paused" || state == u"draining" || state == u"quarantined") {
            diagnosis.note(
                Verdict::Warning,
                u"%1 is %2%3"_s.arg(
                    name, state, hold.value("reason"_L1).toString().isEmpty() ? QString() : u": "_s + hold.value("reason"_L1).toString()));
            diagnosis.remedies.append({u"Let %1 build again"_s.arg(name), u"expoctl workers resume "_s + name,
                                       postAsk(u"/api/workers/%1/resume"_s.arg(worker.value("id"_L1).toString()))});
        } else if (state == u"offline") {
            diagnosis.note(Verdict::Warning, name + u" is offline"_s);
            diagnosis.remedies.append({u"Bring %1 back"_s.arg(name), u"expoctl doctor worker-offline"_s, {}});
        }
    }
    if (waits && !able)
        diagnosis.note(Verdict::Critical, u"no worker is able to build"_s);
}
} // namespace

Diagnosis diagnosePending(const Answers &answers, Time now)
{
    Diagnosis diagnosis;
    const QList<QJsonObject> pending = itemsOf(answers[0], u"builds"_s, diagnosis);
    const auto reasons = byReason(pending);
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        const QString age = it->since ? u", the oldest since "_s + distanceText(*it->since, now).remove(u" ago"_s) : QString();
        // Waiting for a machine that is at work is what a queue is for.
        const bool usual = it.key() == u"all_busy" || it.key().contains(u"busy");
        diagnosis.note(usual && it->builds <= 10 ? Verdict::Ok
                           : usual               ? Verdict::Warning
                                                 : Verdict::Critical,
                       u"%1 waiting (%2%3): %4"_s.arg(it->builds).arg(it.key(), age, it->message));
        if (!it->fix.isEmpty() && !usual)
            diagnosis.remedies.append({it->fix, {}, {}});
    }
    if (answers[0] && pending.isEmpty())
        diagnosis.note(Verdict::Ok, u"no build waits"_s);
    lookAtFleet(itemsOf(answers[1], u"workers"_s, diagnosis), !pending.isEmpty(), diagnosis);
    lookAtMaintenance(answers[2], !pending.isEmpty(), diagnosis);
    return diagnosis;
}

Diagnosis diagnoseOffline(const Answers &answers, Time now)
{
    Diagnosis diagnosis;
    const QList<QJsonObject> workers = itemsOf(answers[0], u"workers"_s, diagnosis);
    for (const QJsonObject &worker : workers) {
        const QString state = availabilityOf(worker);
        const QString name = worker.value("name"_L1).toString();
        if (state != u"offline" && state != u"late")
            continue;
        QString text = u"%1 is %2"_s.arg(name, state);
        if (const auto seen = timeOf(worker.value("last_seen_at"_L1)))
            text += u", last seen "_s + distanceText(*seen, now);
        if (const QString address = worker.value("address"_L1).toString(); !address.isEmpty())
            text += u" from "_s + address;
        if (const QString line = worker.value("lastLogLine"_L1).toString(); !line.isEmpty())
            text += u", last line: "_s + line;
        diagnosis.note(state == u"late" ? Verdict::Warning : Verdict::Critical, text);
        const QString id = worker.value("id"_L1).toString();
        diagnosis.remedies.append(
            {u"Go through the steps for %1: power, network, app, key"_s.arg(name), u"expoctl workers show "_s + name, {}});
        diagnosis.remedies.append({u"Have %1 restart its app when it is heard of again"_s.arg(name),
                                   u"expoctl workers request %1 restart-app"_s.arg(name),
                                   postAsk(u"/api/workers/%1/requests"_s.arg(id), {{"kind"_L1, u"restart-app"_s}})});
        diagnosis.remedies.append(
            {u"If %1 is gone for good, take it out of the farm"_s.arg(name), u"expoctl workers retire "_s + name, {}});
    }
    if (!answers[0])
        return diagnosis;
    if (workers.isEmpty())
        diagnosis.note(Verdict::Critical, u"no worker has ever registered"_s);
    else if (diagnosis.clues.isEmpty())
        diagnosis.note(Verdict::Ok, u"no worker is offline"_s);
    return diagnosis;
}

} // namespace freeagent::ctl
