// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/playbooks/playbook.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

Verdict Diagnosis::verdict() const
{
    Verdict worst = Verdict::Ok;
    for (const Clue &clue : clues)
        worst = worse(clue.verdict, worst);
    return worst;
}

const QList<Playbook> &playbooks()
{
    static const QList<Playbook> kPlaybooks{
        {.symptom = u"builds-pending"_s,
         .title = u"Builds wait and are not given to a worker"_s,
         .alsoCalled = {u"pending"_s, u"queue"_s, u"stuck"_s},
         .paths = {u"/api/builds?status=pending&limit=200&format=object"_s, u"/api/workers"_s, u"/api/admin/maintenance"_s},
         .diagnose = diagnosePending,
         .verification = u"expoctl check queue"_s},
        {.symptom = u"worker-offline"_s,
         .title = u"A worker is offline"_s,
         .alsoCalled = {u"offline"_s, u"worker"_s, u"workers"_s},
         .paths = {u"/api/workers"_s},
         .diagnose = diagnoseOffline,
         .verification = u"expoctl check workers"_s},
        {.symptom = u"uploads-fail"_s,
         .title = u"Uploads of sources or results fail"_s,
         .alsoCalled = {u"upload"_s, u"uploads"_s},
         .paths = {u"/api/admin/storage"_s, u"/api/admin/doctor"_s, u"/api/builds?status=failed&limit=100&format=object"_s,
                   u"/api/admin/errors?class=db,auth"_s},
         .diagnose = diagnoseUploads,
         .verification = u"expoctl check disk"_s},
        {.symptom = u"controller-slow"_s,
         .title = u"The controller answers slowly"_s,
         .alsoCalled = {u"slow"_s, u"controller"_s},
         .paths = {u"/health"_s, u"/api/admin/database"_s, u"/api/admin/runs?limit=20"_s, u"/api/admin/doctor"_s},
         .diagnose = diagnoseSlow,
         .verification = u"expoctl check livez"_s},
        {.symptom = u"disk-full"_s,
         .title = u"A disk is full or will be soon"_s,
         .alsoCalled = {u"disk"_s, u"storage"_s, u"space"_s},
         .paths = {u"/api/admin/storage"_s, u"/api/admin/trash"_s, u"/api/admin/retention"_s},
         .diagnose = diagnoseDisk,
         .verification = u"expoctl check disk"_s},
        {.symptom = u"builds-fail"_s,
         .title = u"Builds fail or time out"_s,
         .alsoCalled = {u"failures"_s, u"failing"_s, u"timeout"_s, u"timeouts"_s, u"certificates"_s, u"signing"_s},
         .paths = {u"/api/stats/summary?days=1"_s, u"/api/failures/clusters?days=1"_s,
                   u"/api/builds?status=timeout&limit=100&format=object"_s, u"/api/workers"_s, u"/api/admin/certificates"_s},
         .diagnose = diagnoseFailing,
         .verification = u"expoctl check failures"_s},
    };
    return kPlaybooks;
}

const Playbook *playbookFor(const QString &symptom)
{
    for (const Playbook &playbook : playbooks())
        if (playbook.symptom == symptom || playbook.alsoCalled.contains(symptom))
            return &playbook;
    return nullptr;
}

QList<QJsonObject> itemsOf(const Result<client::Answer> &answer, const QString &key, Diagnosis &diagnosis)
{
    QList<QJsonObject> items;
    if (!answer) {
        const Finding found = unanswered(answer.error());
        if (!diagnosis.clues.contains({found.verdict, found.message}))
            diagnosis.note(found.verdict, found.message);
        return items;
    }
    for (const QJsonValue &item : answer->json.object().value(key).toArray())
        items.append(item.toObject());
    return items;
}

client::Ask postAsk(const QString &path, const QJsonObject &body) { return {.verb = "POST", .path = path, .body = body}; }

} // namespace freeagent::ctl
