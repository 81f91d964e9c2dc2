// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/manual.h"

#include "common/config/manual.h"
#include "daemon/ctl/ctlsettings.h"
#include "daemon/ctl/helptext.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
void addCommand(config::Manual &page, const CommandSpec &command)
{
    page.item(usageOf(command),
              command.help + u'.' + (command.role == Role::Open ? QString() : u" Role: %1."_s.arg(word(command.role)))
                  + (command.details.isEmpty() ? QString() : u' ' + command.details));
    for (const OptionSpec &option : command.options)
        page.paragraph(signatureOf(option) + u": "_s + meaningOf(option) + u'.');
    QStringList exits;
    for (const ExitCode &exit : command.exits)
        exits.append(u"%1 %2"_s.arg(exit.code).arg(exit.meaning));
    if (!exits.isEmpty())
        page.paragraph(u"Exit status: "_s + exits.join(u"; "_s) + u'.');
}
} // namespace

QString manualPage()
{
    const config::Program settings = program({{u"HOME"_s, u"~"_s}});
    config::Manual page(u"expoctl"_s, 1, settings.summary);
    page.heading(u"Synopsis"_s);
    page.paragraph(u"expoctl [options] command [arguments]"_s);
    page.heading(u"Description"_s);
    page.paragraph(
        u"Talks to an expo-controller over its HTTP API. Data goes to standard output, talk to standard error. Tables are aligned, and coloured where a person reads."_s);
    page.paragraph(
        u"What is dangerous says first what it touches and asks; without a terminal it needs --yes. Times such as --since are written 90m, 1h, 7d (that long ago; of an end, such as --until of a silence, from now on; +1h is from now in any case), 2026-01-31 or 2026-01-31T14:30."_s);
    page.heading(u"Commands"_s);
    for (const Group &group : groups()) {
        page.subheading(group.name);
        for (const CommandSpec &command : commands())
            if (!command.hidden && command.path.section(u' ', 0, 0) == group.name)
                addCommand(page, command);
    }
    page.heading(u"Options"_s);
    for (const OptionSpec &option : commonOptions())
        page.item(signatureOf(option), option.help + u'.');
    page.heading(u"Connection"_s);
    page.paragraph(
        u"On the controller's own machine nothing has to be set: address and admin.key are found in its data folder when they can be read."_s);
    page.settings(settings);
    page.heading(u"Exit status"_s);
    page.paragraph(u"The commands of check end as Nagios plugins do: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. For all others:"_s);
    for (const ExitCode &exit : exitsOf(CommandSpec{}))
        page.item(QString::number(exit.code), exit.meaning + u'.');
    page.heading(u"Files"_s);
    for (const QString &file : settings.configFiles)
        page.item(file, u"Settings, TOML, read when it exists."_s);
    page.item(u"/var/lib/expo-controller/admin.key"_s, u"Key of a controller on this machine."_s);
    page.heading(u"Examples"_s);
    page.example(
        u"expoctl check morning\nexpoctl builds list --status failed --since 24h\nexpoctl maintenance drain --deadline 90m\nexpoctl cleanup --older-than 90d --dry-run\nexpoctl doctor builds-pending"_s);
    page.heading(u"See also"_s);
    page.paragraph(u"expo-controller(8), expo-worker(8)"_s);
    return page.text();
}

} // namespace freeagent::ctl
