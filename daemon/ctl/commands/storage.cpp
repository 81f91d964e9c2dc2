// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/base/textforms.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString amountOf(const QJsonObject &summary)
{
    return u"%1 files of %2 builds, %3"_s.arg(textOf(summary.value("files"_L1)), textOf(summary.value("builds"_L1)),
                                              bytesOf(summary.value("bytes"_L1)));
}

/// What the removal spares, as far as the controller says it; begins with a blank.
QString sparedOf(const QJsonObject &summary)
{
    const QJsonValue keep = summary.value("keep"_L1);
    const QJsonValue daily = summary.value("dailyKeep"_L1);
    if (!keep.isDouble())
        return {};
    const QString spared = keep.toInt() == 0 ? u" No last successes are spared"_s
                                             : u" The last %1 successes of each project and branch are spared"_s.arg(keep.toInt());
    return spared + (daily.isDouble() ? u"; the daily cleanup keeps %1 (--keep %1)."_s.arg(daily.toInt()) : u"."_s);
}

void printPreview(Session &session, const QJsonObject &body)
{
    TextTable table({u"BUILD"_s, u"KIND"_s, u">SIZE"_s, u"WHY"_s});
    for (const QJsonValue &item : body.value("items"_L1).toArray())
        table.add({item["buildId"_L1].toString(), item["kind"_L1].toString(), bytesOf(item["bytes"_L1]), item["why"_L1].toString()});
    if (!table.isEmpty())
        table.print(session.out());
    session.out().line(u"would go: %1%2"_s.arg(amountOf(body), body.value("truncated"_L1).toBool() ? u" (the list is cut)"_s : QString()));
    if (const QString spared = sparedOf(body).trimmed(); !spared.isEmpty())
        session.out().line(spared);
}

int cleanup(Session &session, const Arguments &arguments)
{
    const QString path = u"/api/admin/cleanup"_s;
    QJsonObject body{{"olderThanDays"_L1, qint64(arguments.duration(u"older-than"_s) / std::chrono::days(1))}};
    if (arguments.has(u"keep"_s))
        body.insert("keep"_L1, arguments.integer(u"keep"_s));
    QJsonObject rehearsal = body;
    rehearsal.insert("dryRun"_L1, true);
    const auto preview = session.post(path, rehearsal);
    if (!preview || arguments.has(u"dry-run"_s))
        return session.show(preview, [&](const QJsonObject &answer) { printPreview(session, answer); });
    const QString amount = amountOf(preview->json.object());
    if (preview->json.object().value("files"_L1).toInteger() == 0)
        return session.show(preview, [&](const QJsonObject &) { session.out().talk(u"Nothing is old enough to go."_s); });
    if (const auto agreed = session.agree(u"Remove %1?%2 They stay in the trash for a while."_s.arg(amount, sparedOf(preview->json.object()))); !agreed)
        return session.fail(agreed.error());
    return session.show(session.post(path, withReason(body, arguments.text(u"reason"_s))),
                        [&](const QJsonObject &answer) { session.out().line(u"removed: "_s + amountOf(answer)); });
}

void printShares(Session &session, const QString &title, const QJsonArray &rows, QLatin1StringView key, const QJsonValue &total)
{
    TextTable table({title, u">FILES"_s, u">SIZE"_s, u">SHARE"_s});
    for (const QJsonValue &row : rows) {
        const double whole = total.toDouble();
        table.add({row[key].toString(), textOf(row["files"_L1]), bytesOf(row["bytes"_L1]),
                   whole > 0 ? shareOf(row["bytes"_L1].toDouble() / whole) : QString()});
    }
    if (table.isEmpty())
        return;
    session.out().line();
    table.print(session.out());
}

int storage(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/admin/storage"_s), [&](const QJsonObject &body) {
        TextTable volumes({u"VOLUME"_s, u"STATE"_s, u">FREE"_s, u">OF"_s, u">INODES"_s, u"FULL IN"_s, u"TYPE"_s, u"SAME AS"_s, u"PATH"_s});
        for (const QJsonValue &volume : body.value("volumes"_L1).toArray())
            volumes.add({volume["name"_L1].toString(), stateCell(volume["status"_L1].toString()), bytesOf(volume["freeBytes"_L1]),
                         bytesOf(volume["totalBytes"_L1]), textOf(volume["freeInodes"_L1]), secondsOf(volume["fullInSeconds"_L1]),
                         volume["fsType"_L1].toString(), textOf(volume["sameDeviceAs"_L1]), volume["path"_L1].toString()});
        volumes.print(session.out(), u"The controller names no volume."_s);
        const QJsonObject total = body.value("total"_L1).toObject();
        const QJsonValue bytes = total.value("bytes"_L1);
        printShares(session, u"PROJECT"_s, body.value("byProject"_L1).toArray(), "project"_L1, bytes);
        printShares(session, u"KIND"_s, body.value("byKind"_L1).toArray(), "kind"_L1, bytes);
        printShares(session, u"AGE IN DAYS"_s, body.value("byAge"_L1).toArray(), "days"_L1, bytes);
        session.out().line(u"\n%1 files, %2 in all"_s.arg(textOf(total.value("files"_L1)), bytesOf(bytes)));
    });
}

int retention(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/admin/retention"_s), [&](const QJsonObject &body) {
        const QJsonObject policy = body.value("policy"_L1).toObject();
        const auto days = [&](QLatin1StringView key) -> QString { return textOf(policy.value(key)) + u" days"_s; };
        session.out().facts({{u"Sources"_s, days("sourceDays"_L1)},
                             {u"Logs"_s, days("logDays"_L1)},
                             {u"Artifacts"_s, days("artifactDays"_L1)},
                             {u"Last successes kept"_s, textOf(policy.value("keepLastSuccesses"_L1))},
                             {u"But no longer than"_s, days("keepDays"_L1)},
                             {u"Trash"_s, textOf(policy.value("trashHours"_L1)) + u" hours"_s},
                             {u"Next cleanup"_s, bytesOf(body.value("next"_L1).toObject().value("bytes"_L1))}});
    });
}

int setRetention(Session &session, const Arguments &arguments)
{
    const auto known = session.get(u"/api/admin/retention"_s);
    if (!known)
        return session.fail(known.error());
    QJsonObject policy = known->json.object().value("policy"_L1).toObject();
    for (const auto &[option, key] : {std::pair{u"source-days"_s, "sourceDays"_L1},
                                      {u"log-days"_s, "logDays"_L1},
                                      {u"artifact-days"_s, "artifactDays"_L1},
                                      {u"keep-successes"_s, "keepLastSuccesses"_L1},
                                      {u"keep-days"_s, "keepDays"_L1},
                                      {u"trash-hours"_s, "trashHours"_L1}})
        if (arguments.has(option))
            policy.insert(key, arguments.integer(option));
    if (const auto agreed = session.agree(u"Change how long files are kept? The next cleanup goes by it."_s); !agreed)
        return session.fail(agreed.error());
    return session.confirm(
        session.send({.verb = "PUT", .path = u"/api/admin/retention"_s, .body = withReason(policy, arguments.text(u"reason"_s))}),
        u"changed"_s);
}

int trash(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/admin/trash"_s), [&](const QJsonObject &body) {
        TextTable table({u"ITEM"_s, u"RUN"_s, u"BUILD"_s, u"KIND"_s, u">SIZE"_s, u"SINCE"_s, u"GONE"_s});
        for (const QJsonValue &item : body.value("items"_L1).toArray())
            table.add({item["id"_L1].toString(), item["runId"_L1].toString(), item["buildId"_L1].toString(), item["kind"_L1].toString(),
                       bytesOf(item["bytes"_L1]), session.when(item["trashedAt"_L1]), session.sinceWhen(item["expiresAt"_L1])});
        table.print(session.out(), u"The trash is empty."_s);
        if (!table.isEmpty())
            session.out().talk(bytesOf(body.value("bytes"_L1)) + u" in all"_s);
    });
}

int restore(Session &session, const Arguments &arguments)
{
    QJsonObject body = withReason({}, arguments.text(u"reason"_s));
    if (arguments.has(u"run"_s))
        body.insert("runId"_L1, arguments.text(u"run"_s));
    else if (!arguments.positional().isEmpty())
        body.insert("ids"_L1, QJsonArray::fromStringList(arguments.positional()));
    else
        return session.fail({"usage.missing_argument", u"What is to come back: items, or --run with the cleanup that removed them?"_s, {}});
    const auto answer = session.post(u"/api/admin/trash/restore"_s, body);
    const int shown = session.show(answer, [&](const QJsonObject &back) {
        session.out().talk(u"%1 files restored, %2"_s.arg(back.value("files"_L1).toInt()).arg(bytesOf(back.value("bytes"_L1))));
    });
    if (shown != kDone)
        return shown;
    const QJsonArray failed = answer->json.object().value("failed"_L1).toArray();
    if (failed.isEmpty())
        return kDone;
    QStringList names;
    for (const QJsonValue &id : failed)
        names.append(id.toString());
    return session.fail({"trash.not_restored", u"Not restored: %1."_s.arg(names.join(u", "_s)), u"See expoctl trash list; what has expired is gone."_s});
}

int empty(Session &session, const Arguments &arguments)
{
    const auto known = session.get(u"/api/admin/trash"_s);
    if (!known)
        return session.fail(known.error());
    const QJsonObject body = known->json.object();
    if (const auto agreed = session.agree(
            u"Destroy %1 items, %2, for good?"_s.arg(body.value("items"_L1).toArray().size()).arg(bytesOf(body.value("bytes"_L1))));
        !agreed)
        return session.fail(agreed.error());
    return session.confirm(session.post(u"/api/admin/trash/empty"_s, withReason({}, arguments.text(u"reason"_s))),
                           u"The trash is empty."_s);
}
} // namespace

QList<CommandSpec> storageCommands()
{
    const auto days = [](const QString &name, const QString &help) {
        return OptionSpec{.name = name, .value = Value::Integer, .help = help, .least = 0, .most = 36600};
    };
    return {
        {.path = u"cleanup"_s,
         .help = u"Remove files of old builds, after showing how many"_s,
         .role = Role::Operator,
         .options
         = {{.name = u"older-than"_s, .value = Value::Duration, .help = u"Of builds that ended before"_s, .usual = u"90d"_s},
            {.name = u"keep"_s, .value = Value::Integer, .help = u"Keep this many last successes of each project and branch; none unless given"_s, .least = 0},
            {.name = u"dry-run"_s, .letter = u'n', .help = u"Only list what would go"_s},
            reasonOption()},
         .details = u"Running and pinned builds are never touched; what goes stays in the trash for a day."_s,
         .handler = cleanup},
        {.path = u"storage"_s, .help = u"Volumes, and what fills them by project, kind and age"_s, .handler = storage},
        {.path = u"retention show"_s, .help = u"How long files are kept"_s, .standsForGroup = true, .handler = retention},
        {.path = u"retention set"_s,
         .help = u"Change how long files are kept"_s,
         .role = Role::Operator,
         .options = {days(u"source-days"_s, u"Sources"_s), days(u"log-days"_s, u"Logs"_s), days(u"artifact-days"_s, u"Artifacts"_s),
                     days(u"keep-successes"_s, u"Last successes of each project and branch"_s),
                     days(u"keep-days"_s, u"But no longer than this"_s), days(u"trash-hours"_s, u"Hours in the trash"_s), reasonOption()},
         .handler = setRetention},
        {.path = u"trash list"_s, .help = u"What was cleaned up and can come back"_s, .standsForGroup = true, .handler = trash},
        {.path = u"trash restore"_s,
         .help = u"Bring files back"_s,
         .role = Role::Operator,
         .positional = {{.name = u"item"_s, .help = u"ids of items"_s, .required = false, .many = true}},
         .options = {{.name = u"run"_s, .value = Value::Text, .help = u"All that this run of the cleanup removed"_s}, reasonOption()},
         .handler = restore},
        {.path = u"trash empty"_s,
         .help = u"Destroy what is in the trash"_s,
         .role = Role::Admin,
         .options = {reasonOption()},
         .handler = empty},
    };
}

} // namespace freeagent::ctl
