// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/steps.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

QList<EmergencyStep> emergencySteps()
{
    return {
        {u"state"_s, u"RB-20"_s, StepTexts::tr("Does the service run?"),
         StepTexts::tr("\"active (running)\": it runs, so look at the network between you and it, and at the port below. \"failed\": its last lines say why. \"activating\": it is starting, or being started again and again."),
         u"systemctl status expo-controller.service --no-pager --lines 30"_s},
        {u"log"_s, u"RB-20"_s, StepTexts::tr("What did it say last?"),
         StepTexts::tr("The last error before it ended is the cause most of the time. Exit status 78: the configuration is wrong; 74: what was written cannot be trusted any more; 75: another controller holds the data."),
         u"journalctl --unit expo-controller.service --lines 200 --no-pager --output short-iso"_s},
        {u"config"_s, u"RB-20"_s, StepTexts::tr("Is the configuration right?"),
         StepTexts::tr("Every mistake is named with file and line. After a change of the configuration this is the first thing to look at; correct the file, then start again."),
         u"sudo -n -u expo-controller expo-controller --check-config"_s},
        {u"lock"_s, u"RB-21"_s, StepTexts::tr("Who holds the database?"),
         StepTexts::tr("Only the controller may. Another program that is listed here (a sqlite3 shell, a copy under way) has to end by itself or be ended by you. Never remove files that end in -wal or -shm: committed builds are in them."),
         u"sudo -n lsof /var/lib/expo-controller/controller.db /var/lib/expo-controller/controller.db.lock"_s},
        {u"port"_s, u"RB-22"_s, StepTexts::tr("Who listens on the port?"),
         StepTexts::tr("Nothing: the controller does not serve. Another program: it took the port, and the controller refuses to start beside it; the log names it. The controller: it serves, look at the network or the proxy in front."),
         u"sudo -n ss --listening --tcp --numeric --processes \"sport = :3000\""_s},
        {u"disk"_s, u"RB-23"_s, StepTexts::tr("Is a disk full?"),
         StepTexts::tr("The controller starts on a full disk and cleans up by itself. Where something else filled it, make room there. Do not remove folders below its storage by hand: the database knows these files."),
         u"df -h"_s},
        {u"restart"_s, u"RB-20"_s, StepTexts::tr("Start it again"),
         StepTexts::tr("Builds that run go on: their workers keep what they made and deliver it. What was acknowledged is on disk. Read the log first: what stopped it may stop it again."),
         u"sudo -n systemctl restart expo-controller.service"_s, true},
        {u"look"_s, u"RB-24"_s, StepTexts::tr("Which backup could be restored?"),
         StepTexts::tr("Changes nothing. Says which backup is the newest that passes its check, and which builds would be lost or return. To restore, go to \"Restore the farm\"."),
         u"sudo -n -u expo-controller expo-controller restore latest --dry-run"_s},
        {u"proof"_s, u"RB-24"_s, StepTexts::tr("Is it well again?"),
         StepTexts::tr("\"ready\" means that it has written, read, stored and fetched something after its start. The alarm above the pages ends by itself with the first contact."),
         u"curl --silent --show-error --max-time 10 http://127.0.0.1:3000/readyz"_s},
    };
}

QList<EmergencyStep> restoreParts()
{
    return {{u"stop"_s, {}, StepTexts::tr("Stop the controller"), {}, u"sudo -n systemctl stop expo-controller.service"_s, true},
            {u"restore"_s, {}, StepTexts::tr("Restore (what to restore is added)"), {}, u"sudo -n -u expo-controller expo-controller restore"_s, true},
            {u"start"_s, {}, StepTexts::tr("Start the controller"), {}, u"sudo -n systemctl start expo-controller.service"_s, true}};
}

QString commandOf(const EmergencyStep &step, const Reach &reach) { return reach.commands.value(step.id, step.command); }

QString commandOf(const QString &part, const Reach &reach)
{
    for (const EmergencyStep &step : restoreParts())
        if (step.id == part)
            return commandOf(step, reach);
    return {};
}

} // namespace freeagent::console
