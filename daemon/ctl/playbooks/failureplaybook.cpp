// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/forms.h"
#include "daemon/ctl/playbooks/playbook.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
/// One machine that alone explains a group of failures.
void lookAtCluster(const QJsonObject &cluster, Diagnosis &diagnosis)
{
    const QString cause = cluster.value("class"_L1).toString();
    const qint64 builds = cluster.value("builds"_L1).toInteger();
    const QJsonArray workers = cluster.value("workers"_L1).toArray();
    diagnosis.note(builds > 2 ? Verdict::Warning : Verdict::Ok,
                   u"%1 failed alike (%2): %3"_s.arg(builds).arg(cause, cluster.value("message"_L1).toString()));
    const QString example = cluster.value("example"_L1).toString();
    if (cause == u"machine" && workers.size() == 1) {
        const QString name = workers[0]["name"_L1].toString();
        diagnosis.remedies.append({u"Quarantine %1, the only machine where it happens"_s.arg(name), u"expoctl workers quarantine %1 --reason \"fails what others build\""_s.arg(name),
                                   postAsk(u"/api/workers/%1/quarantine"_s.arg(workers[0]["id"_L1].toString()),
                                           {{"reason"_L1, cluster.value("message"_L1).toString()}})});
    } else if (cause == u"author") {
        diagnosis.remedies.append({u"Tell the author; the project itself does not build"_s, u"expoctl builds logs "_s + example, {}});
    } else {
        diagnosis.remedies.append({u"Look at an example"_s, u"expoctl builds why "_s + example, {}});
    }
}

void lookAtTimeouts(const QList<QJsonObject> &builds, Time now, Diagnosis &diagnosis)
{
    qsizetype late = 0;
    for (const QJsonObject &build : builds) {
        const auto ended = timeOf(build.value("completed_at"_L1));
        late += ended && now - *ended <= std::chrono::hours(24);
    }
    if (!late)
        return;
    diagnosis.note(Verdict::Warning, u"%1 ran into the time limit in 24 hours"_s.arg(late));
    diagnosis.remedies.append({u"Compare the limit with the run times; raise queue.time-limit-ios or -android when they are near"_s,
                               u"expoctl stats summary"_s,
                               {}});
}

void lookAtCertificates(const QList<QJsonObject> &certificates, Diagnosis &diagnosis)
{
    for (const QJsonObject &one : certificates) {
        const QString status = one.value("status"_L1).toString();
        if (status != u"warning" && status != u"critical")
            continue;
        const QString error = one.value("error"_L1).toString();
        diagnosis.note(status == u"critical" ? Verdict::Critical : Verdict::Warning,
                       u"certificate of %1: %2"_s.arg(one.value("target"_L1).toString(),
                                                      error.isEmpty() ? u"%1 days left"_s.arg(textOf(one.value("daysLeft"_L1))) : error));
        diagnosis.remedies.append({u"Renew the certificate of %1"_s.arg(one.value("target"_L1).toString()), u"expoctl certificates"_s, {}});
    }
}
} // namespace

Diagnosis diagnoseFailing(const Answers &answers, Time now)
{
    Diagnosis diagnosis;
    const Finding rate = freeagent::checks::judgeFailures(bodiesOf({answers[0]}), {10, 25}, now);
    diagnosis.note(rate.verdict, rate.message);
    if (answers[0]) {
        const QJsonObject classes = answers[0]->json.object().value("byFailureClass"_L1).toObject();
        QStringList causes;
        for (auto it = classes.begin(); it != classes.end(); ++it)
            if (it->toInteger() > 0)
                causes.append(u"%1 %2"_s.arg(it.key()).arg(it->toInteger()));
        if (!causes.isEmpty())
            diagnosis.note(Verdict::Ok, u"by cause: "_s + causes.join(u", "_s));
    }
    for (const QJsonObject &cluster : itemsOf(answers[1], u"clusters"_s, diagnosis).mid(0, 3))
        lookAtCluster(cluster, diagnosis);
    lookAtTimeouts(itemsOf(answers[2], u"builds"_s, diagnosis), now, diagnosis);
    for (const QJsonObject &worker : itemsOf(answers[3], u"workers"_s, diagnosis))
        if (worker.value("availability"_L1) == u"quarantined"_s)
            diagnosis.note(
                Verdict::Warning,
                u"%1 is quarantined: %2"_s.arg(worker.value("name"_L1).toString(), worker.value("hold"_L1)["reason"_L1].toString()));
    lookAtCertificates(itemsOf(answers[4], u"certificates"_s, diagnosis), diagnosis);
    return diagnosis;
}

} // namespace freeagent::ctl
