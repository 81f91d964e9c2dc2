// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/checks/check.h"

using namespace Qt::StringLiterals;

namespace freeagent::checks {

const QList<CheckSpec> &all()
{
    static const QList<CheckSpec> kChecks{
        {.name = u"health"_s,
         .title = u"Health"_s,
         .help = u"What the controller says of itself"_s,
         .paths = {u"/health"_s},
         .judge = judgeHealth},
        {.name = u"workers"_s,
         .title = u"Fleet"_s,
         .help = u"Workers offline, in percent of those expected; any warns"_s,
         .usual = {0, 50},
         .unit = u"percent"_s,
         .paths = {u"/health"_s, u"/api/workers"_s},
         .judge = judgeWorkers},
        {.name = u"queue"_s,
         .title = u"Queue"_s,
         .help = u"Builds that wait"_s,
         .usual = {10, 20},
         .unit = u"builds"_s,
         .paths = {u"/health"_s},
         .judge = judgeQueue},
        {.name = u"disk"_s,
         .title = u"Disk"_s,
         .help = u"Free space of every volume, inodes too"_s,
         .usual = {20, 5},
         .unit = u"GiB"_s,
         .paths = {u"/api/admin/storage"_s},
         .judge = judgeDisk},
        {.name = u"failures"_s,
         .title = u"Failed builds"_s,
         .help = u"Share of builds that failed in 24 hours, of at least 8"_s,
         .usual = {10, 25},
         .unit = u"percent"_s,
         .paths = {u"/api/stats/summary?days=1"_s},
         .judge = judgeFailures},
        {.name = u"errors"_s,
         .title = u"Errors"_s,
         .help = u"Errors of the last hour by class; database errors and lost workers warn at once"_s,
         .usual = {20, 100},
         .unit = u"refused credentials"_s,
         .paths = {u"/api/admin/errors"_s},
         .judge = judgeErrors},
        {.name = u"certificates"_s,
         .title = u"Certificates"_s,
         .help = u"Days until a watched certificate ends"_s,
         .usual = {21, 7},
         .unit = u"days"_s,
         .paths = {u"/api/admin/certificates"_s},
         .judge = judgeCertificates},
        {.name = u"backup"_s,
         .title = u"Backup"_s,
         .help = u"Age of the newest verified backup; one that failed or was not copied warns at once"_s,
         .usual = {26, 50},
         .unit = u"hours"_s,
         .paths = {u"/api/backups/status"_s},
         .judge = judgeBackup},
        {.name = u"maintenance"_s,
         .title = u"Maintenance"_s,
         .help = u"Intake left closed, a step that failed"_s,
         .paths = {u"/api/admin/maintenance"_s, u"/api/maintenance/run"_s},
         .judge = judgeMaintenance,
         .inMorning = false}, // the health line tells of it
        {.name = u"livez"_s,
         .title = u"Liveness"_s,
         .help = u"The process answers"_s,
         .paths = {u"/livez"_s},
         .judge = judgeLiveness,
         .inMorning = false},
    };
    return kChecks;
}

Finding unanswered(const Error &error)
{
    const bool noContact = error.code.startsWith("net.") || error.code == "http.busy";
    return {noContact ? Verdict::Critical : Verdict::Unknown, error.message, {}};
}

Verdict worse(Verdict a, Verdict b)
{
    static constexpr int kRank[] = {0, 2, 3, 1};
    return kRank[int(a)] >= kRank[int(b)] ? a : b;
}

QString word(Verdict verdict)
{
    static const QString kWords[] = {u"OK"_s, u"WARNING"_s, u"CRITICAL"_s, u"UNKNOWN"_s};
    return kWords[int(verdict)];
}

} // namespace freeagent::checks
