// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
/// Whether the row is asked for.
bool isWanted(const QJsonValue &setting, const Arguments &arguments)
{
    const QString word = arguments.at(0);
    const bool isSet = setting["origin"_L1]["source"_L1] != "default"_L1;
    return (word.isEmpty() || setting["key"_L1].toString().contains(word, Qt::CaseInsensitive) || setting["help"_L1].toString().contains(word, Qt::CaseInsensitive))
        && (!arguments.has(u"set"_s) || isSet) && (!arguments.has(u"pending"_s) || !setting["pending"_L1].isNull());
}

QString pendingText(const QJsonValue &setting)
{
    const QJsonValue pending = setting["pending"_L1];
    if (pending.isNull())
        return {};
    if (setting["secret"_L1].toBool() && pending["value"_L1] == setting["value"_L1])
        return u"another one (%1)"_s.arg(pending["origin"_L1]["detail"_L1].toString());
    const QString value = pending["value"_L1].isNull() ? u"nothing any more"_s : pending["value"_L1].toString();
    const QString place = pending["origin"_L1]["detail"_L1].toString();
    return place.isEmpty() ? value : u"%1 (%2)"_s.arg(value, place);
}

int showConfiguration(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/admin/configuration"_s), [&](const QJsonObject &body) {
        TextTable table({u"SETTING"_s, u"VALUE"_s, u"DEFAULT"_s, u"FROM"_s, u"TAKES EFFECT"_s, u"FILES SAY"_s});
        for (const QJsonValue &setting : body.value("settings"_L1).toArray())
            if (isWanted(setting, arguments))
                table.add({setting["key"_L1].toString(), harmless(textOf(setting["value"_L1])), harmless(setting["default"_L1].toString()),
                           harmless(setting["origin"_L1]["detail"_L1].toString()), setting["live"_L1].toBool() ? u"on reload"_s : u"on restart"_s,
                           Cell(harmless(pendingText(setting)), Colour::Warning)});
        table.print(session.out(), u"No setting is like that."_s);
        if (const int pending = body.value("pending"_L1).toInt(); pending > 0)
            session.out().talk(u"%1 of the settings wait for a restart of the controller; the files were read %2."_s.arg(pending).arg(session.when(body.value("readAt"_L1))));
    });
}
} // namespace

QList<CommandSpec> configurationCommands()
{
    return {{.path = u"config show"_s,
             .help = u"Settings of the controller, where they come from, and what waits for a restart"_s,
             .role = Role::Admin,
             .positional = {{.name = u"word"_s, .help = u"only settings with this in their name or meaning"_s, .required = false}},
             .options = {{.name = u"set"_s, .letter = u's', .help = u"Only those that somebody set"_s},
                         {.name = u"pending"_s, .letter = u'p', .help = u"Only those whose files say something else than what is in effect"_s}},
             .standsForGroup = true,
             .handler = showConfiguration}};
}

} // namespace freeagent::ctl
