// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commandspec.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

QString word(Role role)
{
    static const QString kWords[] = {u"none"_s, u"viewer"_s, u"submitter"_s, u"owner"_s, u"operator"_s, u"admin"_s};
    return kWords[int(role)];
}

const QList<CommandSpec> &commands()
{
    static const QList<CommandSpec> kCommands = overviewCommands() + checkCommands() + buildCommands() + buildFileCommands()
        + workerCommands() + workerChangeCommands() + maintenanceCommands() + maintenanceRunCommands() + windowCommands()
        + scheduleCommands() + databaseCommands() + backupCommands() + proofCommands() + recoveryCommands() + storageCommands() + insightCommands() + doctorCommands() + alertCommands() + alertRuleCommands() + silenceCommands() + onCallCommands() + contactCommands() + accessCommands()
        + configurationCommands() + diagnosticsCommands() + channelCommands() + shellCommands();
    return kCommands;
}

const QList<OptionSpec> &commonOptions()
{
    static const QList<OptionSpec> kOptions{
        {.name = u"json"_s, .help = u"Print the controller's JSON and nothing else"_s},
        {.name = u"quiet"_s, .letter = u'q', .help = u"No talk: data and errors only"_s},
        {.name = u"yes"_s, .letter = u'y', .help = u"Do what is dangerous without asking"_s},
        {.name = u"utc"_s, .help = u"Times in UTC instead of this machine's zone"_s},
        {.name = u"help"_s, .letter = u'h', .help = u"Help on a command"_s},
        {.name = u"version"_s, .letter = u'V', .help = u"The version"_s},
    };
    return kOptions;
}

QString groupNamed(const QString &word)
{
    static const QMap<QString, QString> kOthers{
        {u"worker"_s, u"workers"_s},
        {u"build"_s, u"builds"_s},
        {u"run"_s, u"runs"_s},
        {u"token"_s, u"tokens"_s},
        {u"job"_s, u"schedule"_s},
        {u"database"_s, u"db"_s},
        {u"backups"_s, u"backup"_s},
        {u"failure"_s, u"failures"_s},
        {u"drills"_s, u"drill"_s},
        {u"checks"_s, u"check"_s},
        {u"event"_s, u"events"_s},
        {u"log"_s, u"logs"_s},
        {u"certificate"_s, u"certificates"_s},
        {u"contact"_s, u"contacts"_s},
        {u"reviews"_s, u"review"_s},
        {u"alerts"_s, u"alert"_s},     {u"silences"_s, u"silence"_s},
        {u"channel"_s, u"channels"_s},
        {u"delivery"_s, u"deliveries"_s},
    };
    return kOthers.value(word, word);
}

const QList<Group> &groups()
{
    static const QList<Group> kGroups = [] {
        static const QMap<QString, QString> kHelp{
            {u"check"_s, u"Morning check and Nagios plugins"_s},
            {u"builds"_s, u"List, follow, submit, cancel, retry, download builds"_s},
            {u"workers"_s, u"List, pause, drain, update build machines"_s},
            {u"maintenance"_s, u"Close and open intake, windows, drain, runs"_s},
            {u"schedule"_s, u"Recurring jobs: when, and now"_s},
            {u"runs"_s, u"Jobs that run or ran: progress, cancel"_s},
            {u"backup"_s, u"Make, check, list and remove backups"_s},
            {u"drill"_s, u"Restore drills: try one, see the past ones"_s},
            {u"db"_s, u"Size and optimisation of the database"_s},
            {u"retention"_s, u"How long files are kept"_s},
            {u"trash"_s, u"What was cleaned up and can come back"_s},
            {u"stats"_s, u"Success, run and wait times"_s},
            {u"failures"_s, u"Failures that are alike"_s},
            {u"capacity"_s, u"How many workers the farm needs"_s},
            {u"channels"_s, u"Ways to people: list, test"_s},
            {u"deliveries"_s, u"Messages that were sent or wait"_s},
            {u"alert"_s, u"What needs somebody: acknowledge, silence, rules"_s},
            {u"silence"_s, u"What is kept quiet"_s},
            {u"oncall"_s, u"Who is on call, rota, overrides, handoff"_s},
            {u"contacts"_s, u"People and vendors to call"_s},
            {u"review"_s, u"Morning report and weekly digest"_s},
            {u"tokens"_s, u"Who may use the controller"_s},
            {u"config"_s, u"Settings of the controller and where they come from"_s},
        };
        QList<Group> groups;
        for (const CommandSpec &command : commands()) {
            const QString name = command.path.section(u' ', 0, 0);
            if (command.hidden
                || (!groups.isEmpty() && std::any_of(groups.cbegin(), groups.cend(), [&](const Group &g) { return g.name == name; })))
                continue;
            groups.append({name, kHelp.value(name, command.help)});
        }
        return groups;
    }();
    return kGroups;
}

} // namespace freeagent::ctl
