// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/base/textforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString holdText(Session &session, const QJsonObject &hold)
{
    if (hold.isEmpty())
        return {};
    QString text = hold.value("kind"_L1).toString();
    if (const QString reason = hold.value("reason"_L1).toString(); !reason.isEmpty())
        text += u": "_s + reason;
    if (const QString by = hold.value("by"_L1).toString(); !by.isEmpty())
        text += u" (by "_s + by + u')';
    if (const QString until = session.when(hold.value("until"_L1)); !until.isEmpty())
        text += u", until "_s + until;
    return harmless(text);
}

QString availabilityOf(const QJsonObject &worker) { return worker.value("availability"_L1).toString(worker.value("status"_L1).toString()); }

int list(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/workers"_s), [&](const QJsonObject &body) {
        const QStringList wanted = arguments.list(u"state"_s);
        TextTable table({u"NAME"_s, u"STATE"_s, u"PLATFORMS"_s, u">JOBS"_s, u">CPU"_s, u">DISK"_s, u"LAST SEEN"_s, u">DONE"_s, u">FAILED"_s,
                         u"OWNER"_s, u"REMARK"_s});
        for (const QJsonValue &value : body.value("workers"_L1).toArray()) {
            const QJsonObject worker = value.toObject();
            const QString state = availabilityOf(worker);
            if (!wanted.isEmpty() && !wanted.contains(state))
                continue;
            const QString platforms = textOf(worker.value("platforms"_L1));
            const QJsonValue cpu = worker.value("cpu_percent"_L1);
            const QJsonValue disk = worker.value("disk_percent"_L1);
            table.add({worker.value("name"_L1).toString(), stateCell(state), platforms.isEmpty() ? u"any"_s : platforms,
                       u"%1/%2"_s.arg(textOf(worker.value("currentJobs"_L1)), textOf(worker.value("maxConcurrentBuilds"_L1))),
                       cpu.isDouble() ? QString::number(cpu.toDouble(), 'f', 0) + u'%' : QString(),
                       disk.isDouble() ? QString::number(disk.toDouble(), 'f', 0) + u'%' : QString(),
                       session.sinceWhen(worker.value("last_seen_at"_L1)), textOf(worker.value("successfulBuilds"_L1)),
                       textOf(worker.value("failedBuilds"_L1)), worker.value("owner"_L1).toString(),
                       holdText(session, worker.value("hold"_L1).toObject())});
        }
        table.print(session.out(), u"No worker is registered."_s);
    });
}

/// Figures of the machine itself: what it reported last, whatever their names.
void printMachine(Session &session, const QJsonObject &worker)
{
    QJsonObject facts = worker.value("capabilities"_L1).toObject();
    const QJsonObject health = worker.value("health"_L1).toObject();
    for (auto it = health.begin(); it != health.end(); ++it)
        if (!it->isNull())
            facts.insert(it.key(), *it);
    QList<std::pair<QString, QString>> rows;
    for (auto it = facts.constBegin(); it != facts.constEnd(); ++it) {
        const QString key = it.key();
        const QString text = key.endsWith(u"Bytes") ? bytesOf(*it) : key.endsWith(u"Seconds") ? secondsOf(*it) : harmless(textOf(*it));
        rows.emplaceBack(u"  "_s + key, text);
    }
    if (rows.isEmpty())
        return;
    session.out().line(u"Machine"_s);
    session.out().facts(rows);
}

void printDiagnostics(Session &session, const QJsonObject &report)
{
    if (report.isEmpty())
        return;
    session.out().line(u"\nDiagnostics, %1, %2"_s.arg(report.value("status"_L1).toString(), session.sinceWhen(report.value("run_at"_L1))));
    for (const QJsonValue &check : report.value("checks"_L1).toArray()) {
        const Cell state = stateCell(check["status"_L1].toString());
        session.out().line(u"  %1 %2: %3"_s.arg(session.out().painted(state.colour, state.text.leftJustified(9)),
                                                check["name"_L1].toString(), harmless(check["message"_L1].toString())));
    }
}

void printChecklist(Session &session, const QJsonArray &checklist)
{
    if (!checklist.isEmpty())
        session.out().line(u"\nBring back"_s);
    for (const QJsonValue &step : checklist) {
        const bool done = step["done"_L1].toBool();
        const QString more = step[done ? "evidence"_L1 : "hint"_L1].toString();
        session.out().line(u"  %1 %2%3"_s.arg(done ? session.out().painted(Colour::Good, u"[x]"_s) : u"[ ]"_s, step["step"_L1].toString(),
                                              more.isEmpty() ? QString() : u": "_s + harmless(more)));
    }
}

void printQuarantine(Session &session, const QJsonObject &quarantine)
{
    if (quarantine.isEmpty())
        return;
    session.out().facts({{u"Quarantine"_s, harmless(quarantine.value("reason"_L1).toString())},
                         {u"Evidence"_s, harmless(quarantine.value("evidence"_L1).toString())},
                         {u"Next trial"_s, session.when(quarantine.value("nextTrialAt"_L1))}});
}

void printRequests(Session &session, const QJsonArray &requests, const QJsonObject &last)
{
    if (!last.isEmpty())
        session.out().line(u"Last request: %1 %2, %3%4"_s.arg(
            last.value("kind"_L1).toString(), last.value("ok"_L1).toBool() ? u"done"_s : u"failed"_s,
            session.sinceWhen(last.value("at"_L1)),
            last.value("message"_L1).toString().isEmpty() ? QString() : u": "_s + harmless(last.value("message"_L1).toString())));
    if (requests.isEmpty())
        return;
    TextTable table({u"REQUEST"_s, u"KIND"_s, u"STATE"_s, u"ASKED"_s, u"BY"_s});
    for (const QJsonValue &request : requests)
        table.add({request["id"_L1].toString(), request["kind"_L1].toString(), request["state"_L1].toString(),
                   session.when(request["at"_L1]), request["by"_L1].toString()});
    session.out().line();
    table.print(session.out());
}

void printWorker(Session &session, const QJsonObject &body)
{
    const QJsonObject worker = body.value("worker"_L1).toObject();
    const Cell state = stateCell(availabilityOf(worker));
    const QJsonValue disk = worker.value("disk_percent"_L1);
    const QJsonValue cpu = worker.value("cpu_percent"_L1);
    const QJsonValue memory = worker.value("memory_mb"_L1);
    session.out().facts(
        {{u"Worker"_s, harmless(worker.value("name"_L1).toString())},
         {u"Id"_s, worker.value("id"_L1).toString()},
         {u"State"_s, session.out().painted(state.colour, state.text)},
         {u"Hold"_s, holdText(session, worker.value("hold"_L1).toObject())},
         {u"Owner"_s, worker.value("owner"_L1).toString()},
         {u"Last seen"_s, session.when(worker.value("last_seen_at"_L1)) + u", "_s + session.sinceWhen(worker.value("last_seen_at"_L1))},
         {u"Address"_s, worker.value("address"_L1).toString()},
         {u"Last line"_s, harmless(worker.value("lastLogLine"_L1).toString())},
         {u"Builds"_s, harmless(textOf(worker.value("current_builds"_L1)))},
         {u"Done"_s, u"%1 well, %2 failed"_s.arg(textOf(worker.value("successfulBuilds"_L1)), textOf(worker.value("failedBuilds"_L1)))},
         {u"CPU"_s, cpu.isDouble() ? QString::number(cpu.toDouble(), 'f', 0) + u" %"_s : QString()},
         {u"Memory"_s, memory.isDouble() ? sizeText(qint64(memory.toDouble() * 1024 * 1024)) : QString()},
         {u"Disk"_s, disk.isDouble() ? QString::number(disk.toDouble(), 'f', 0) + u" % used"_s : QString()}});
    printMachine(session, worker);
    printDiagnostics(session, body.value("diagnostics"_L1).toObject());
    printQuarantine(session, body.value("quarantine"_L1).toObject());
    printRequests(session, worker.value("requests"_L1).toArray(), body.value("lastRequest"_L1).toObject());
    if (state.text != u"online" && state.text != u"busy")
        printChecklist(session, body.value("checklist"_L1).toArray());
    TextTable builds({u"BUILD"_s, u"STATUS"_s, u"PLATFORM"_s, u"ENDED"_s, u">TOOK"_s, u"ERROR"_s});
    for (const QJsonValue &build : body.value("recentBuilds"_L1).toArray())
        builds.add({build["id"_L1].toString(), stateCell(build["outcome"_L1].toString(build["status"_L1].toString())),
                    build["platform"_L1].toString(), session.when(build["completed_at"_L1]), secondsOf(build["duration"_L1]),
                    build["error_message"_L1].toString()});
    if (!builds.isEmpty()) {
        session.out().line();
        builds.print(session.out());
    }
}

int show(Session &session, const Arguments &arguments)
{
    const auto id = workerId(session, arguments.at(0));
    if (!id)
        return session.fail(id.error());
    return session.show(session.get(u"/api/workers/"_s + *id), [&](const QJsonObject &body) { printWorker(session, body); });
}
} // namespace

QList<CommandSpec> workerCommands()
{
    return {
        {.path = u"workers list"_s,
         .help = u"Build machines and what they do"_s,
         .options
         = {{.name = u"state"_s,
             .letter = u's',
             .value = Value::Choice,
             .help = u"Only these"_s,
             .choices = {u"online"_s, u"busy"_s, u"late"_s, u"offline"_s, u"paused"_s, u"draining"_s, u"quarantined"_s, u"retired"_s},
             .many = true}},
         .standsForGroup = true,
         .handler = list},
        {.path = u"workers show"_s,
         .help = u"One machine: uptime, disk, memory, versions, diagnostics, steps to bring it back"_s,
         .positional = {workerPositional()},
         .handler = show},
    };
}

} // namespace freeagent::ctl
