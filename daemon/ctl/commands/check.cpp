// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/checks/check.h"
#include "daemon/ctl/arguments.h"
#include "daemon/ctl/session.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr Millis kPatience{1200}; ///< the whole must be over within two seconds, whatever hangs

using Checked = std::vector<std::pair<const CheckSpec *, Finding>>;

Ask askFor(const QString &target)
{
    Ask ask{.path = target.section(u'?', 0, 0), .query = QUrlQuery(target.section(u'?', 1)), .within = kPatience};
    ask.anyStatus = ask.path == u"/health"; // an unhealthy controller answers 503 and says why
    return ask;
}

/// Each path is asked for once, all at the same time.
Checked run(Session &session, const QList<const CheckSpec *> &wanted, const std::optional<Limits> &limits)
{
    QStringList paths;
    std::vector<Ask> asks;
    for (const CheckSpec *spec : wanted)
        for (const QString &path : spec->paths)
            if (!paths.contains(path)) {
                paths.append(path);
                asks.push_back(askFor(path));
            }
    const auto answers = session.all(asks);
    Checked checked;
    for (const CheckSpec *spec : wanted) {
        Answers own;
        for (const QString &path : spec->paths)
            own.push_back(answers[size_t(paths.indexOf(path))]);
        checked.emplace_back(spec, spec->judge(bodiesOf(own), limits.value_or(spec->usual), session.now()));
    }
    return checked;
}

Colour colourOf(Verdict verdict)
{
    static constexpr Colour kColours[] = {Colour::Good, Colour::Warning, Colour::Bad, Colour::Warning};
    return kColours[int(verdict)];
}

void printJson(Session &session, const Checked &checked, Verdict worst)
{
    QJsonArray all;
    for (const auto &[spec, found] : checked)
        all.append(QJsonObject{{"name"_L1, spec->name},
                               {"status"_L1, word(found.verdict).toLower()},
                               {"message"_L1, found.message},
                               {"performance"_L1, found.performance}});
    const QJsonObject document{{"status"_L1, word(worst).toLower()}, {"exitCode"_L1, int(worst)}, {"checks"_L1, all}};
    session.out().raw(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

int several(Session &session, bool morning)
{
    QList<const CheckSpec *> wanted;
    for (const CheckSpec &spec : checks())
        if (spec.inMorning || !morning)
            wanted.append(&spec);
    const Checked checked = run(session, wanted, {});
    Verdict worst = Verdict::Ok;
    for (const auto &[spec, found] : checked)
        worst = worse(found.verdict, worst);
    if (morning && worst == Verdict::Unknown)
        worst = Verdict::Warning; // what nobody knows is worth a look
    if (session.manner().json) {
        printJson(session, checked, worst);
        return int(worst);
    }
    for (const auto &[spec, found] : checked)
        session.out().line(session.out().painted(colourOf(found.verdict), word(found.verdict).leftJustified(10))
                           + spec->title.leftJustified(15) + harmless(found.message));
    return int(worst);
}

int one(Session &session, const CheckSpec &spec, const Arguments &arguments)
{
    Limits limits = spec.usual;
    if (arguments.has(u"warning"_s))
        limits.warning = arguments.number(u"warning"_s);
    if (arguments.has(u"critical"_s))
        limits.critical = arguments.number(u"critical"_s);
    const Checked checked = run(session, {&spec}, limits);
    const Finding &found = checked.front().second;
    if (session.manner().json)
        printJson(session, checked, found.verdict);
    else
        session.out().line(spec.name.toUpper() + u' ' + word(found.verdict) + u": "_s + harmless(found.message).replace(u'|', u'/')
                           + (found.performance.isEmpty() ? QString() : u" | "_s + harmless(found.performance)));
    return int(found.verdict);
}

QList<ExitCode> plugin() { return {{0, u"OK"_s}, {1, u"WARNING"_s}, {2, u"CRITICAL"_s}, {3, u"UNKNOWN"_s}}; }

CommandSpec single(const CheckSpec &spec)
{
    CommandSpec command{.path = u"check "_s + spec.name, .help = spec.help, .role = Role::Viewer, .exits = plugin()};
    if (!spec.unit.isEmpty()) {
        command.options = {{.name = u"warning"_s,
                            .letter = u'w',
                            .value = Value::Number,
                            .help = u"Limit of a warning, in "_s + spec.unit,
                            .usual = QString::number(spec.usual.warning),
                            .least = 0},
                           {.name = u"critical"_s,
                            .letter = u'c',
                            .value = Value::Number,
                            .help = u"Limit of a critical state, in "_s + spec.unit,
                            .usual = QString::number(spec.usual.critical),
                            .least = 0}};
    }
    command.details = u"One line with performance data, as Nagios, Icinga and their like read it."_s;
    command.handler = [&spec](Session &session, const Arguments &arguments) { return one(session, spec, arguments); };
    return command;
}
} // namespace

QList<CommandSpec> checkCommands()
{
    QList<CommandSpec> all{
        {.path = u"check morning"_s,
         .help = u"The whole morning check: eight lines in less than two seconds"_s,
         .role = Role::Operator,
         .exits = {{0, u"all is well"_s}, {1, u"something is worth a look"_s}, {2, u"something is broken"_s}},
         .details
         = u"Health, fleet, queue, disk, failed builds of the last 24 hours, errors of the last hour, certificates, maintenance."_s,
         .handler = [](Session &session, const Arguments &) { return several(session, true); }},
        {.path = u"check all"_s,
         .help = u"Every check, one line each"_s,
         .role = Role::Operator,
         .exits = plugin(),
         .handler = [](Session &session, const Arguments &) { return several(session, false); }},
    };
    for (const CheckSpec &spec : checks())
        all.append(single(spec));
    return all;
}

} // namespace freeagent::ctl
