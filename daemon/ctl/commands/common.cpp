// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/base/textforms.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

QUrlQuery queryOf(const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query;
}

Result<QString> workerId(Session &session, const QString &nameOrId)
{
    const auto answer = session.get(u"/api/workers"_s);
    if (!answer)
        return tl::unexpected(answer.error());
    QStringList found;
    QStringList known;
    for (const QJsonValue &worker : answer->json.object().value("workers"_L1).toArray()) {
        const QString id = worker["id"_L1].toString();
        const QString name = worker["name"_L1].toString();
        if (id == nameOrId)
            return id;
        if (name == nameOrId)
            found.append(id);
        known.append(name);
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return failure("worker.ambiguous", u"%1 workers are called \"%2\"."_s.arg(found.size()).arg(nameOrId),
                       u"Name one by its id: %1."_s.arg(found.join(u", "_s)));
    const QString near = closestWord(nameOrId, known);
    return failure("worker.not_found", u"There is no worker \"%1\"."_s.arg(nameOrId),
                   near.isEmpty() ? u"See expoctl workers list."_s : u"Did you mean \"%1\"?"_s.arg(near));
}

int forEach(const QStringList &ids, const std::function<int(const QString &)> &each)
{
    int worst = kDone;
    for (const QString &id : ids)
        worst = std::max(worst, each(id));
    return worst;
}

Cell stateCell(const QString &word)
{
    static const QHash<QString, Colour> kColours{
        {u"online"_s, Colour::Good},      {u"completed"_s, Colour::Good},      {u"success"_s, Colour::Good},
        {u"ok"_s, Colour::Good},          {u"done"_s, Colour::Good},           {u"healthy"_s, Colour::Good},
        {u"busy"_s, Colour::Good},        {u"pending"_s, Colour::Warning},     {u"late"_s, Colour::Warning},
        {u"degraded"_s, Colour::Warning}, {u"paused"_s, Colour::Warning},      {u"draining"_s, Colour::Warning},
        {u"warning"_s, Colour::Warning},  {u"cancelled"_s, Colour::Dim},       {u"retired"_s, Colour::Dim},
        {u"skipped"_s, Colour::Dim},      {u"failed"_s, Colour::Bad},          {u"offline"_s, Colour::Bad},
        {u"critical"_s, Colour::Bad},     {u"unhealthy"_s, Colour::Bad},       {u"quarantined"_s, Colour::Bad},
        {u"timeout"_s, Colour::Bad},      {u"maintenance"_s, Colour::Warning},
    };
    return {word, kColours.value(word, Colour::None)};
}

int followRun(Session &session, const QString &runId)
{
    constexpr Millis kBetween{500};
    Progress progress(session.out());
    for (;;) {
        const auto answer = session.get(u"/api/admin/runs/"_s + runId);
        if (!answer)
            return session.fail(answer.error());
        // One run comes bare or inside "run".
        QJsonObject run = answer->json.object();
        if (run.value("run"_L1).isObject())
            run = run.value("run"_L1).toObject();
        const QString state = run.value("state"_L1).toString();
        const QString message = run.value("message"_L1).toString();
        if (state == u"queued" || state == u"running") {
            progress.show(run.value("progress"_L1).toDouble(), message.isEmpty() ? state : message);
            session.pause(kBetween);
            continue;
        }
        progress.end();
        if (session.manner().json)
            session.out().raw(answer->body.trimmed() + '\n');
        else
            session.out().talk(
                u"%1: %2%3"_s.arg(run.value("job"_L1).toString(runId), state, message.isEmpty() ? QString() : u", "_s + harmless(message)));
        return state == u"done" || state == u"skipped" ? kDone : kFailed;
    }
}

} // namespace freeagent::ctl
