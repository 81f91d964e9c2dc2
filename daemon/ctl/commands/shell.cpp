// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "daemon/ctl/completion.h"
#include "daemon/ctl/helptext.h"
#include "daemon/ctl/manual.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr Millis kAtTab{1500}; ///< nobody waits longer for a word

/// Names from the controller; nothing when it does not answer.
void offerFromController(Session &session, const Completion &completion)
{
    const bool workers = completion.from == Value::Worker;
    const QUrlQuery query = workers ? QUrlQuery() : QUrlQuery(u"limit=50&format=object"_s);
    const auto answer = session.send({.path = workers ? u"/api/workers"_s : u"/api/builds"_s, .query = query, .within = kAtTab});
    if (!answer)
        return;
    for (const QJsonValue &item : answer->json.object().value(workers ? "workers"_L1 : "builds"_L1).toArray()) {
        const QString id = item["id"_L1].toString();
        const QString name = item["name"_L1].toString();
        // A name with blanks would have to be quoted by each shell's rules; the id says the same.
        const QString word = workers && !name.isEmpty() && !name.contains(u' ') && harmless(name) == name ? name : id;
        if (word.startsWith(completion.typed))
            session.out().line(completion.prefix + word + u'\t'
                               + harmless(workers ? item["status"_L1].toString()
                                                  : u"%1 %2"_s.arg(item["status"_L1].toString(), item["project"_L1].toString())));
    }
}

int completeWords(Session &session, const Arguments &arguments)
{
    const Completion completion = complete(commands(), arguments.positional());
    for (const Candidate &candidate : completion.words)
        session.out().line(candidate.help.isEmpty() ? candidate.word : candidate.word + u'\t' + candidate.help);
    if (completion.files)
        session.out().line(u":files"_s);
    if (completion.from != Value::None)
        offerFromController(session, completion);
    return kDone;
}

int help(Session &session, const Arguments &arguments)
{
    const QString path = arguments.positional().join(u' ');
    for (const CommandSpec &command : commands())
        if (command.path == path)
            return session.out().raw(commandHelp(command).toUtf8()), kDone;
    session.out().raw(overviewHelp(path).toUtf8());
    return kDone;
}
} // namespace

QList<CommandSpec> shellCommands()
{
    return {
        {.path = u"completion"_s,
         .help = u"Completion script for a shell"_s,
         .role = Role::Open,
         .positional = {{.name = u"shell"_s, .help = u"which one"_s, .value = Value::Choice, .choices = {u"bash"_s, u"zsh"_s, u"fish"_s}}},
         .handler =
             [](Session &session, const Arguments &arguments) {
                 session.out().raw(completionScript(arguments.at(0)).toUtf8());
                 return int(kDone);
             }},
        {.path = u"man"_s,
         .help = u"The manual page in troff: expoctl man | man -l -"_s,
         .role = Role::Open,
         .handler =
             [](Session &session, const Arguments &) {
                 session.out().raw(manualPage().toUtf8());
                 return int(kDone);
             }},
        {.path = u"version"_s,
         .help = u"Version of expoctl, and of the controller when it answers"_s,
         .role = Role::Open,
         .handler =
             [](Session &session, const Arguments &) {
                 const auto health = session.send({.path = u"/health"_s, .within = kAtTab, .anyStatus = true});
                 const QString theirs = health ? health->json.object().value("version"_L1).toString() : QString();
                 if (session.manner().json) {
                     session.out().raw(QJsonDocument(QJsonObject{{"expoctl"_L1, QStringLiteral(FREEAGENT_VERSION)},
                                                                 {"controller"_L1, theirs.isEmpty() ? QJsonValue() : QJsonValue(theirs)}})
                                           .toJson(QJsonDocument::Compact)
                                       + '\n');
                     return int(kDone);
                 }
                 session.out().line(QStringLiteral("expoctl " FREEAGENT_VERSION));
                 if (!theirs.isEmpty())
                     session.out().line(u"expo-controller %1 at %2"_s.arg(theirs, session.controller().name()));
                 return int(kDone);
             }},
        {.path = u"help"_s,
         .help = u"Help on a command"_s,
         .role = Role::Open,
         .positional = {{.name = u"command"_s, .help = u"its words"_s, .required = false, .many = true}},
         .hidden = true,
         .handler = help},
        {.path = u"__complete"_s,
         .help = u"What completion scripts ask"_s,
         .role = Role::Open,
         .positional = {{.name = u"word"_s, .help = u"words of the line"_s, .value = Value::None, .required = false, .many = true}},
         .hidden = true,
         .handler = completeWords},
    };
}

} // namespace freeagent::ctl
