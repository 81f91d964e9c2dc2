// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/sections.h"

#include "common/base/textforms.h"
#include "daemon/http/page/sparkline.h"
#include "daemon/http/page/tables.h"

namespace freeagent::http::page {

namespace {
struct Verdict {
    QString words;
    Tone tone;
};

Verdict verdict(const QByteArray &health)
{
    if (health == "healthy")
        return {QStringLiteral("All is well"), Tone::Good};
    if (health == "degraded")
        return {QStringLiteral("Needs a look"), Tone::Warning};
    if (health == "maintenance")
        return {QStringLiteral("Under maintenance"), Tone::Busy};
    return {QStringLiteral("Out of order"), Tone::Bad};
}

QString counted(qint64 number, const QString &one, const QString &many)
{
    return number == 0 ? QStringLiteral("no ") + many : number == 1 ? QStringLiteral("one ") + one : QStringLiteral("%1 %2").arg(number).arg(many);
}

QString sentence(const QString &text)
{
    const QString end = text.endsWith(u'.') ? QString() : QStringLiteral(".");
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1) + end;
}

QString summary(const Model &model)
{
    const QString wait = counted(model.waiting, QStringLiteral("build waits"), QStringLiteral("builds wait"));
    const QString runs = counted(model.building, QStringLiteral("is being built"), QStringLiteral("are being built"));
    return sentence(wait + QStringLiteral(", ") + (model.building == 0 ? QStringLiteral("none is being built") : runs));
}

Html section(const char *id, const char *title, const Html &content)
{
    return tag("section", {{"aria-labelledby", id}}, tag("h2", {{"id", id}}, Html::text(QByteArrayView(title))) + content);
}

Html figure(const char *name, const Html &value, const QString &note, Tone tone = Tone::Neutral)
{
    Html content = tag("dt", Html::text(QByteArrayView(name))) + tag("dd", {{"class", word(tone).toByteArray()}}, value);
    if (!note.isEmpty())
        content += tag("dd", {{"class", "note"}}, Html::text(note));
    return tag("div", content);
}

Html figure(const char *name, qint64 value, const QString &note = {}, Tone tone = Tone::Neutral)
{
    return figure(name, Html::text(QByteArray::number(value)), note, tone);
}

Html duration(const std::optional<Millis> &time)
{
    return time ? Html::text(durationText(*time)) : Html::literal("&#8211;");
}

Html period(const Maintenance &maintenance, Time now)
{
    Html content;
    if (maintenance.since)
        content += Html::literal(" Since ") + clockTime(*maintenance.since, now) + Html::literal(".");
    return content + (maintenance.until ? Html::literal(" Expected to end: ") + clockTime(*maintenance.until, now) + Html::literal(".")
                                        : Html::literal(" No end is set."));
}
} // namespace

Html headline(const Model &model)
{
    const Verdict said = verdict(model.health);
    Html lead = Html::text(summary(model));
    for (const QString &reason : model.reasons) {
        if (model.maintenance && reason == model.maintenance->message)
            continue; // the banner says it
        lead += Html::literal(" ") + tag("span", {{"class", "reason"}}, Html::text(sentence(reason)));
    }
    return tag("h1", {{"class", "state " + word(said.tone).toByteArray()}}, Html::text(said.words)) + tag("p", {{"class", "lead"}}, lead);
}

Html maintenance(const Model &model)
{
    if (model.maintenance) {
        const Html words = tag("strong", Html::text(model.maintenance->message)) + tag("span", period(*model.maintenance, model.now))
            + tag("span", Html::literal(" New builds are refused; those that run go on."));
        return tag("section", {{"class", "banner"}, {"aria-label", "Maintenance"}}, tag("p", words));
    }
    if (!model.ahead || !model.ahead->since)
        return {};
    Html words = Html::literal("Next maintenance: ") + tag("strong", Html::text(model.ahead->message)) + Html::literal(", ")
        + clockTime(*model.ahead->since, model.now);
    if (model.ahead->until)
        words += Html::literal(" to ") + clockTime(*model.ahead->until, *model.ahead->since);
    return tag("section", {{"class", "banner ahead"}, {"aria-label", "Maintenance"}}, tag("p", words + Html::literal(".")));
}

Html figures(const Model &model)
{
    const bool allThere = model.online >= model.expected;
    const QString oldest = model.oldestWait && model.waiting > 0 ? QStringLiteral("oldest for ") + durationText(*model.oldestWait) : QStringLiteral("nobody waits");
    const Html online = Html::text(QByteArray::number(model.online)) + tag("small", Html::text(QStringLiteral(" of %1").arg(model.expected)));
    const Html content = figure("Waiting", model.waiting, oldest, model.waiting > 20 ? Tone::Bad : model.waiting > 10 ? Tone::Warning : Tone::Neutral)
        + figure("Building", model.building)
        + figure("Workers online", online, allThere ? QString() : QStringLiteral("%1 missing").arg(model.expected - model.online),
                 allThere ? Tone::Neutral : Tone::Warning)
        + figure("Submitted today", model.today, QStringLiteral("since 00:00 UTC"));
    return tag("section", {{"aria-label", "Figures"}}, tag("dl", {{"class", "figures"}}, content));
}

Html queue(const Model &model)
{
    Html content = sparkline(model.queueHistory, model.waiting, model.now);
    const QList<Column> columns{{"Platform"}, {"Waiting", "number"}, {"Why the first one waits"}};
    Html rows;
    for (const QueueLine &line : model.queue) {
        Html why = Html::text(line.why);
        if (!line.fix.isEmpty())
            why += Html::literal(" ") + tag("span", {{"class", "fix"}}, Html::text(line.fix));
        rows += row(columns, {Html::text(platformName(line.platform)), Html::text(QByteArray::number(line.waiting)), why});
    }
    if (!rows.isEmpty())
        content += table("Builds that wait, by platform", columns, rows);
    return section("queue", "Queue", content);
}

Html workers(const Model &model)
{
    const QList<Column> columns{{"Worker", "name"}, {"Connection"}, {"Work"}, {"Last sign of life", "minor"}};
    Html rows;
    for (const WorkerLine &worker : model.workers) {
        Html work = Html::text(worker.work);
        if (worker.builds > 1)
            work += Html::text(QStringLiteral(" %1 at once").arg(worker.builds));
        rows += row(columns, {Html::text(worker.name), state(worker.connection, worker.tone), work, ago(model.now - worker.silent, model.now)});
    }
    if (rows.isEmpty())
        rows = emptyRow(columns, QStringLiteral("No worker is registered. Start expo-worker on a build machine and point it here."));
    return section("workers", "Workers", table("Build machines and their states", columns, rows));
}

Html builds(const Model &model)
{
    const QList<Column> columns{{"Build"}, {"Platform"}, {"State"}, {"Worker", "minor name"}, {"Waited", "minor number"}, {"Took", "lesser number"}, {"Submitted", "number"}};
    Html rows;
    for (const BuildLine &build : model.builds) {
        Html id = tag("code", Html::text(build.id));
        if (build.trial)
            id += Html::literal(" ") + tag("small", Html::literal("trial"));
        rows += row(columns, {id, Html::text(platformName(build.platform)), state(build.state, build.tone), Html::text(build.worker),
                              duration(build.waited), duration(build.ran), ago(build.submittedAt, model.now)});
    }
    if (rows.isEmpty())
        rows = emptyRow(columns, QStringLiteral("No build yet."));
    return section("builds", "Last builds", table("The builds that were submitted last", columns, rows));
}

Html footer(const Model &model)
{
    const Html refresh = model.refreshes
        ? Html::literal("Refreshed every 15 seconds; <a href=\"/?refresh=off\">stop</a>.")
        : Html::literal("Not refreshed by itself; <a href=\"/\">refresh every 15 seconds</a>.");
    return tag("p", clockTime(model.now, model.now) + Html::literal(". ") + refresh)
        + tag("p", Html::literal("Version ") + Html::text(model.version)
                  + Html::literal(" &#183; <a href=\"/health\">health</a> &#183; <a href=\"/api/openapi.json\">API</a>"));
}

} // namespace freeagent::http::page
