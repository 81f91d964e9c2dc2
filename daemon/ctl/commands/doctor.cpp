// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/base/textforms.h"
#include "daemon/ctl/playbooks/playbook.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr Millis kPatience{5000};
constexpr Millis kBetween{1000};

std::vector<Ask> asksOf(const std::vector<QString> &targets)
{
    std::vector<Ask> asks;
    for (const QString &target : targets) {
        asks.push_back({.path = target.section(u'?', 0, 0), .query = QUrlQuery(target.section(u'?', 1)), .within = kPatience});
        asks.back().anyStatus = asks.back().path == u"/health";
    }
    return asks;
}

Diagnosis diagnose(Session &session, const Playbook &playbook)
{
    return playbook.diagnose(session.all(asksOf(playbook.paths)), session.now());
}

/// Like the plugins, but what cannot be known is worth a look.
int statusOf(Verdict verdict) { return verdict == Verdict::Unknown ? int(Verdict::Warning) : int(verdict); }

QString verdictCell(Session &session, Verdict verdict)
{
    static constexpr Colour kColours[] = {Colour::Good, Colour::Warning, Colour::Bad, Colour::Warning};
    return session.out().painted(kColours[int(verdict)], word(verdict).leftJustified(9));
}

void printJson(Session &session, const Playbook &playbook, const Diagnosis &diagnosis)
{
    QJsonArray clues;
    for (const Clue &clue : diagnosis.clues)
        clues.append(QJsonObject{{"status"_L1, word(clue.verdict).toLower()}, {"text"_L1, clue.text}});
    QJsonArray fixes;
    for (const Remedy &remedy : diagnosis.remedies)
        fixes.append(QJsonObject{{"text"_L1, remedy.text}, {"command"_L1, remedy.command}, {"automatic"_L1, remedy.ask.has_value()}});
    session.out().raw(QJsonDocument(QJsonObject{{"symptom"_L1, playbook.symptom},
                                                {"title"_L1, playbook.title},
                                                {"status"_L1, word(diagnosis.verdict()).toLower()},
                                                {"diagnosis"_L1, clues},
                                                {"fixes"_L1, fixes},
                                                {"verification"_L1, playbook.verification}})
                          .toJson(QJsonDocument::Compact)
                      + '\n');
}

void printDiagnosis(Session &session, const Playbook &playbook, const Diagnosis &diagnosis)
{
    Output &out = session.out();
    out.line(out.painted(Colour::Strong, playbook.title));
    out.line(u"\nDiagnosis"_s);
    for (const Clue &clue : diagnosis.clues)
        out.line(u"  "_s + verdictCell(session, clue.verdict) + harmless(clue.text));
    out.line(u"\nProposed fix"_s);
    if (diagnosis.remedies.isEmpty())
        out.line(diagnosis.verdict() == Verdict::Ok ? u"  none is needed"_s
                                                    : u"  none that this table knows; see expoctl logs and expoctl events"_s);
    int number = 0;
    for (const Remedy &remedy : diagnosis.remedies) {
        out.line(u"  %1. %2%3"_s.arg(++number).arg(harmless(remedy.text), remedy.ask ? u" (--fix does it)"_s : QString()));
        if (!remedy.command.isEmpty())
            out.line(u"     "_s + harmless(remedy.command));
    }
    out.line(u"\nVerification"_s);
    out.line(u"  %1 now; afterwards: expoctl doctor %2, %3"_s.arg(word(diagnosis.verdict()), playbook.symptom, playbook.verification));
}

/// Carries out what can be, each asked for, then looks until the symptom is gone or the time is up.
int fix(Session &session, const Playbook &playbook, const Diagnosis &diagnosis, Millis within)
{
    int made = 0;
    for (const Remedy &remedy : diagnosis.remedies) {
        if (!remedy.ask)
            continue;
        if (const auto agreed = session.agree(remedy.text + u'?'); !agreed) {
            if (agreed.error().code == "usage.not_confirmed")
                return session.fail(agreed.error());
            continue;
        }
        Ask ask = *remedy.ask;
        ask.body->insert("reason"_L1, QString(u"expoctl doctor "_s + playbook.symptom));
        const auto answer = session.send(ask);
        if (!answer)
            session.fail(answer.error());
        else
            session.out().talk(u"done: "_s + remedy.text);
        made += answer.has_value();
    }
    if (!made)
        return session.out().talk(u"Nothing was changed."_s), statusOf(diagnosis.verdict());
    Progress progress(session.out());
    const Instant giveUp = session.clock().monotonic() + within;
    Diagnosis after = diagnose(session, playbook);
    while (after.verdict() != Verdict::Ok && session.clock().monotonic() < giveUp) {
        progress.show(-1, u"verifying: "_s + after.clues.first().text);
        session.pause(kBetween);
        after = diagnose(session, playbook);
    }
    progress.end();
    if (session.manner().json)
        printJson(session, playbook, after);
    else
        session.out().line(u"verified: %1"_s.arg(word(after.verdict())));
    return statusOf(after.verdict());
}

int oneSymptom(Session &session, const Arguments &arguments)
{
    const Playbook *playbook = playbookFor(arguments.at(0));
    if (!playbook) {
        QStringList known;
        for (const Playbook &row : playbooks())
            known += QStringList{row.symptom} + row.alsoCalled;
        const QString near = closestWord(arguments.at(0), known);
        return session.fail({"usage.bad_value", u"\"%1\" is no symptom of the table."_s.arg(arguments.at(0)),
                             near.isEmpty() ? u"See expoctl doctor --help."_s : u"Did you mean \"%1\"?"_s.arg(near)});
    }
    const Diagnosis diagnosis = diagnose(session, *playbook);
    const bool fixing = arguments.has(u"fix"_s);
    if (session.manner().json && !fixing)
        printJson(session, *playbook, diagnosis);
    else if (!session.manner().json)
        printDiagnosis(session, *playbook, diagnosis);
    return fixing ? fix(session, *playbook, diagnosis, arguments.duration(u"within"_s)) : statusOf(diagnosis.verdict());
}

Verdict verdictFrom(const QString &status)
{
    return status == u"critical" ? Verdict::Critical : status == u"warning" ? Verdict::Warning : Verdict::Ok;
}

int overview(Session &session)
{
    const auto answer = session.get(u"/api/admin/doctor"_s);
    Verdict worst = Verdict::Ok;
    const int shown = session.show(answer, [&](const QJsonObject &body) {
        TextTable table({u"CHECK"_s, u"STATE"_s, u"FOUND"_s, u"TO DO"_s});
        for (const QJsonValue &check : body.value("checks"_L1).toArray())
            table.add({check["name"_L1].toString(), stateCell(check["status"_L1].toString()), check["message"_L1].toString(),
                       check["fix"_L1].toString()});
        table.print(session.out());
        session.out().line(u"\nSymptoms"_s);
        for (const Playbook &playbook : playbooks())
            session.out().line(u"  %1 %2 %3"_s.arg(verdictCell(session, diagnose(session, playbook).verdict()),
                                                   playbook.symptom.leftJustified(16), playbook.title));
    });
    if (shown != kDone)
        return shown;
    for (const QJsonValue &check : answer->json.object().value("checks"_L1).toArray())
        worst = worse(verdictFrom(check["status"_L1].toString()), worst);
    return statusOf(worst);
}
} // namespace

QList<CommandSpec> doctorCommands()
{
    QStringList symptoms;
    for (const Playbook &playbook : playbooks())
        symptoms.append(playbook.symptom);
    return {
        {.path = u"doctor"_s,
         .help = u"Examine the controller, or find the cause of a symptom and what helps"_s,
         .role = Role::Operator,
         .positional = {{.name = u"symptom"_s,
                         .help = u"row of the troubleshooting table"_s,
                         .value = Value::Text,
                         .choices = symptoms,
                         .required = false}},
         .options = {{.name = u"fix"_s, .help = u"Carry out what is proposed, each after a question, and verify"_s},
                     {.name = u"within"_s, .value = Value::Duration, .help = u"Time for the verification"_s, .usual = u"30s"_s}},
         .exits = {{0, u"all is well"_s}, {1, u"something is worth a look"_s}, {2, u"something is broken"_s}},
         .handler =
             [](Session &session, const Arguments &arguments) {
                 return arguments.positional().isEmpty() ? overview(session) : oneSymptom(session, arguments);
             }},
    };
}

} // namespace freeagent::ctl
