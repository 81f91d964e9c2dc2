// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString shareText(const QJsonValue &part, const QJsonValue &whole)
{
    return part.isDouble() && whole.toDouble() > 0 ? u"%1 (%2)"_s.arg(bytesOf(part), shareOf(part.toDouble() / whole.toDouble()))
                                                   : bytesOf(part);
}

void printDatabase(Session &session, const QJsonObject &body)
{
    const QJsonObject optimize = body.value("optimize"_L1).toObject();
    session.out().facts(
        {{u"Size"_s, bytesOf(body.value("bytes"_L1))},
         {u"Log"_s, bytesOf(body.value("walBytes"_L1))},
         {u"Freelist"_s, shareText(body.value("freelistBytes"_L1), body.value("bytes"_L1))},
         {u"Page size"_s, bytesOf(body.value("pageSize"_L1))},
         {u"Free space"_s, bytesOf(body.value("diskFreeBytes"_L1))},
         {u"Worthwhile"_s,
          optimize.isEmpty() ? QString()
                             : textOf(optimize.value("worthwhile"_L1)) + u": "_s + harmless(optimize.value("why"_L1).toString())},
         {u"Estimate"_s, secondsOf(optimize.value("estimateSeconds"_L1))}});
}

int status(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/admin/database"_s), [&](const QJsonObject &body) { printDatabase(session, body); });
}

int optimize(Session &session, const Arguments &arguments)
{
    const QString path = u"/api/admin/database/optimize"_s;
    const auto preview = session.post(path, {{"dryRun"_L1, true}});
    if (!preview || arguments.has(u"dry-run"_s))
        return session.show(preview, [&](const QJsonObject &body) { printDatabase(session, body); });
    if (!session.manner().json && !session.manner().yes)
        printDatabase(session, preview->json.object());
    if (const auto agreed = session.agree(u"Optimise the database now? It is rebuilt; writes wait meanwhile."_s); !agreed)
        return session.fail(agreed.error());
    const auto answer = session.post(path, withReason({{"dryRun"_L1, false}}, arguments.text(u"reason"_s)));
    const QString run = answer ? answer->json.object().value("runId"_L1).toString() : QString();
    if (!answer || run.isEmpty() || arguments.has(u"no-wait"_s))
        return session.show(answer, [&](const QJsonObject &) { session.out().line(run); });
    return followRun(session, run);
}
} // namespace

QList<CommandSpec> databaseCommands()
{
    const QList<OptionSpec> options{{.name = u"dry-run"_s, .letter = u'n', .help = u"Only size, freelist, free space and an estimate"_s},
                                    {.name = u"no-wait"_s, .help = u"Print the id of the run instead of following it"_s},
                                    reasonOption()};
    return {
        {.path = u"db status"_s,
         .help = u"Size of the database and what an optimisation would bring"_s,
         .standsForGroup = true,
         .handler = status},
        {.path = u"db optimize"_s,
         .help = u"Give unused space back, rebuild indices, renew statistics"_s,
         .role = Role::Operator,
         .options = options,
         .handler = optimize},
        {.path = u"db optimise"_s, .help = u"The same"_s, .role = Role::Operator, .options = options, .hidden = true, .handler = optimize},
    };
}

} // namespace freeagent::ctl
