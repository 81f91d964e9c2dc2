// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/runbookanswers.h"

#include "console/models/jsontexts.h"

#include <QCoreApplication>
#include <optional>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct RunbookAnswers {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::RunbookAnswers)
};

struct Found {
    QString text;
    QString status;
};

std::optional<Found> checkOf(const QString &name, const RunbookFacts &facts)
{
    for (const QJsonValue &check : facts.morning.value("checks"_L1).toArray())
        if (check["name"_L1].toString() == name)
            return Found{check["message"_L1].toString(), check["status"_L1].toString()};
    return {};
}

std::optional<Found> jobOf(const QString &name, const RunbookFacts &facts, Time now)
{
    for (const QJsonValue &job : facts.schedule.value("jobs"_L1).toArray()) {
        if (job["name"_L1].toString() != name)
            continue;
        if (job["running"_L1].isObject())
            return Found{RunbookAnswers::tr("Runs now."), u"ok"_s};
        const QString outcome = job["lastOutcome"_L1].toString();
        const QString next = timeOf(job["nextRunAt"_L1], now);
        if (outcome.isEmpty())
            //: %1 is a time.
            return Found{RunbookAnswers::tr("Has not run yet; next %1.").arg(next), u"unknown"_s};
        if (outcome != "done"_L1)
            //: %1 is why a job failed.
            return Found{RunbookAnswers::tr("The last run failed: %1").arg(job["lastMessage"_L1].toString()), u"warning"_s};
        //: %1 is a time.
        return Found{RunbookAnswers::tr("The last run ended well; next %1.").arg(next), u"ok"_s};
    }
    return {};
}

std::optional<Found> selfTestOf(const QJsonObject &answer, Time now)
{
    const QJsonObject report = answer.value("selftest"_L1).toObject();
    if (report.isEmpty())
        return {};
    const QString when = agoOf(report.value("at"_L1), now);
    if (report.value("ok"_L1).toBool())
        //: %1 is "2 h ago", %2 a number of milliseconds.
        return Found{RunbookAnswers::tr("Passed %1, in %2 ms.").arg(when, numberOf(report.value("ms"_L1))), u"ok"_s};
    QString why;
    for (const QJsonValue &part : report.value("parts"_L1).toArray())
        if (!part["ok"_L1].toBool() && why.isEmpty())
            why = part["message"_L1].toString();
    //: %1 is "2 h ago", %2 the reason.
    return Found{RunbookAnswers::tr("Failed %1: %2").arg(when, why), u"critical"_s};
}

std::optional<Found> recoveryOf(const QJsonObject &recovery, Time now)
{
    const QString state = recovery.value("state"_L1).toString();
    if (state.isEmpty())
        return {};
    if (state == "checking"_L1)
        return Found{RunbookAnswers::tr("The database is being gone through now."), u"ok"_s};
    if (state != "sound"_L1)
        return Found{RunbookAnswers::tr("The database is damaged; see how far its repair is."), u"critical"_s};
    if (!recovery.value("checkedAt"_L1).isString())
        return Found{RunbookAnswers::tr("Nothing is known to be wrong with the database; not every page was gone through yet."), u"ok"_s};
    //: %1 is "7 h ago".
    return Found{RunbookAnswers::tr("The database is sound; every page was gone through %1.").arg(agoOf(recovery.value("checkedAt"_L1), now)), u"ok"_s};
}

std::optional<Found> drillOf(const QJsonObject &drills, Time now)
{
    if (!drills.contains("drills"_L1))
        return {};
    const QJsonObject newest = drills.value("drills"_L1).toArray().first().toObject();
    if (newest.isEmpty())
        return Found{RunbookAnswers::tr("No restore has been drilled yet."), u"unknown"_s};
    const QString when = agoOf(newest.value("at"_L1), now);
    if (newest.value("outcome"_L1).toString() != "done"_L1)
        //: %1 is "2 d ago", %2 the reason.
        return Found{RunbookAnswers::tr("The drill of %1 failed: %2").arg(when, newest.value("message"_L1).toString()), u"warning"_s};
    //: %1 is "2 d ago", %2 and %3 are lengths of time.
    return Found{RunbookAnswers::tr("Drilled %1: back in %2, with %3 lost.").arg(when, secondsOf(newest.value("rtoSeconds"_L1)), secondsOf(newest.value("rpoSeconds"_L1))), u"ok"_s};
}

std::optional<Found> onCallOf(const QJsonObject &onCall, Time now)
{
    if (!onCall.contains("levels"_L1))
        return {};
    const QJsonArray levels = onCall.value("levels"_L1).toArray();
    const QJsonValue first = levels.first();
    if (!first["person"_L1].isObject())
        return Found{RunbookAnswers::tr("Nobody is on call."), u"critical"_s};
    //: %1 is a person, %2 a time; %n levels of escalation.
    return Found{RunbookAnswers::tr("%1 until %2; %n level(s).", nullptr, int(levels.size())).arg(first["person"_L1]["name"_L1].toString(), timeOf(first["until"_L1], now)), u"ok"_s};
}

std::optional<Found> answerTo(const QString &what, const RunbookFacts &facts, Time now)
{
    if (what.startsWith("check:"_L1))
        return checkOf(what.mid(6), facts);
    if (what.startsWith("job:"_L1))
        return jobOf(what.mid(4), facts, now);
    if (what == "morning"_L1 && !facts.morning.isEmpty())
        return Found{facts.morning.value("title"_L1).toString(), facts.morning.value("status"_L1).toString()};
    if (what == "selftest"_L1)
        return selfTestOf(facts.selfTest, now);
    if (what == "recovery"_L1)
        return recoveryOf(facts.recovery, now);
    if (what == "drills"_L1)
        return drillOf(facts.drills, now);
    if (what == "oncall"_L1)
        return onCallOf(facts.onCall, now);
    if (what == "contacts"_L1 && !facts.contacts.isEmpty())
        return Found{reviewText(facts.contacts, now), facts.contacts.value("reviewOverdue"_L1).toBool() ? u"warning"_s : u"ok"_s};
    return {};
}
} // namespace

QJsonArray withAnswers(const QJsonArray &rows, const RunbookFacts &facts, Time now)
{
    QJsonArray answered;
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        if (const auto found = answerTo(row.value("answeredBy"_L1).toString(), facts, now)) {
            row.insert(u"answer"_s, found->text);
            row.insert(u"status"_s, found->status);
        }
        answered.append(row);
    }
    return answered;
}

QString reviewText(const QJsonObject &contacts, Time now)
{
    if (contacts.isEmpty())
        return {};
    if (!contacts.value("reviewedAt"_L1).isString())
        return RunbookAnswers::tr("Nobody has looked through the contacts yet.");
    //: %1 is "12 days ago", %2 a person, %3 a time.
    return (contacts.value("reviewOverdue"_L1).toBool() ? RunbookAnswers::tr("Contacts looked through %1 by %2: overdue since %3.")
                                                        : RunbookAnswers::tr("Contacts looked through %1 by %2, due again %3."))
        .arg(agoOf(contacts.value("reviewedAt"_L1), now), contacts.value("reviewedBy"_L1).toString(), timeOf(contacts.value("reviewDueAt"_L1), now));
}

} // namespace freeagent::console
