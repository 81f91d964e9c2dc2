// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/base/id.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
int whoami(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/whoami"_s), [&](const QJsonObject &body) {
        session.out().facts({{u"Name"_s, harmless(body.value("actor"_L1).toString())},
                             {u"Role"_s, body.value("role"_L1).toString()},
                             {u"Token"_s, body.value("tokenId"_L1).toString()},
                             {u"Machines"_s, textOf(body.value("scope"_L1).toObject().value("workers"_L1))},
                             {u"Expires"_s, session.when(body.value("expiresAt"_L1))},
                             {u"Controller"_s, session.controller().name()}});
    });
}

int list(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/tokens"_s), [&](const QJsonObject &body) {
        TextTable table({u"TOKEN"_s, u"NAME"_s, u"ROLE"_s, u"STATE"_s, u"MACHINES"_s, u"LAST USED"_s, u"EXPIRES"_s, u"BY"_s});
        for (const QJsonValue &token : body.value("tokens"_L1).toArray()) {
            const auto expires = timeOf(token["expiresAt"_L1]);
            const QString state = !token["revokedAt"_L1].isNull() ? u"revoked"_s
                : expires && *expires <= session.now()            ? u"expired"_s
                                                                  : u"ok"_s;
            if (state != u"ok" && !arguments.has(u"all"_s))
                continue;
            table.add({token["id"_L1].toString(), token["name"_L1].toString(), token["role"_L1].toString(), stateCell(state),
                       textOf(token["workers"_L1]), session.sinceWhen(token["lastUsedAt"_L1]), session.when(token["expiresAt"_L1]),
                       token["createdBy"_L1].toString()});
        }
        table.print(session.out(), u"There are no tokens beside the admin key."_s);
    });
}

/// The secret alone on standard output, so that it can be piped into a file.
int showSecret(Session &session, const Result<Answer> &answer)
{
    return session.show(answer, [&](const QJsonObject &body) {
        const QJsonObject token = body.value("token"_L1).toObject();
        session.out().talk(u"Token %1 (%2, %3). Its secret is shown this once:"_s.arg(
            token.value("id"_L1).toString(), harmless(token.value("name"_L1).toString()), token.value("role"_L1).toString()));
        session.out().line(body.value("secret"_L1).toString());
    });
}

int create(Session &session, const Arguments &arguments)
{
    QJsonObject body = withReason({{"name"_L1, arguments.at(0)}, {"role"_L1, arguments.text(u"role"_s)}}, arguments.text(u"reason"_s));
    QJsonArray workers;
    for (const QString &name : arguments.list(u"workers"_s)) {
        auto id = workerId(session, name);
        if (!id && id.error().code == "worker.not_found" && isWellFormedId(name.toUtf8())) {
            session.out().talk(u"No worker \"%1\" is registered yet: the token is for the one that will have this id."_s.arg(name));
            id = name;
        }
        if (!id)
            return session.fail(id.error());
        workers.append(*id);
    }
    if (!workers.isEmpty())
        body.insert("workers"_L1, workers);
    if (arguments.has(u"expires-in"_s)) {
        const Millis time = arguments.duration(u"expires-in"_s);
        if (time < std::chrono::minutes(1))
            return session.fail({"usage.bad_value", u"--expires-in: at least 1m"_s, {}});
        if (time % std::chrono::days(1) == Millis(0))
            body.insert("expiresInDays"_L1, qint64(time / std::chrono::days(1)));
        else
            body.insert("expiresInSeconds"_L1, qint64(time / std::chrono::seconds(1)));
    }
    return showSecret(session, session.post(u"/api/tokens"_s, body));
}

int rotate(Session &session, const Arguments &arguments)
{
    const QJsonObject body
        = withReason({{"overlapSeconds"_L1, qint64(arguments.duration(u"overlap"_s).count() / 1000)}}, arguments.text(u"reason"_s));
    return showSecret(session, session.post(u"/api/tokens/%1/rotate"_s.arg(arguments.at(0)), body));
}

int revoke(Session &session, const Arguments &arguments)
{
    if (const auto agreed = session.agree(u"Revoke token %1? Who uses it is locked out within a second."_s.arg(arguments.at(0))); !agreed)
        return session.fail(agreed.error());
    return session.confirm(session.remove(u"/api/tokens/"_s + arguments.at(0), arguments.text(u"reason"_s)),
                           arguments.at(0) + u": revoked"_s);
}

int verify(Session &session)
{
    const auto answer = session.get(u"/api/audit/verify"_s);
    const int shown = session.show(answer, [&](const QJsonObject &body) {
        if (body.value("ok"_L1).toBool() && body.value("entries"_L1).toInteger() == 0)
            return session.out().line(u"The audit log is empty: 0 entries. Tokens are never made without one, so where there are any, "
                                      "the log was emptied: compare with a backup"_s);
        session.out().line(
            body.value("ok"_L1).toBool()
                ? u"The chain of %1 entries is whole, head %2"_s.arg(textOf(body.value("entries"_L1)), body.value("head"_L1).toString())
                : session.out().painted(Colour::Bad,
                                        u"The chain is broken: entry %1 was edited, moved or removed; the %2 before it are whole"_s.arg(
                                            textOf(body.value("firstBroken"_L1)), textOf(body.value("entries"_L1)))));
    });
    return shown != kDone ? shown : answer->json.object().value("ok"_L1).toBool() ? kDone : kFailed;
}

QString changeText(const QJsonValue &entry)
{
    const auto form = [](const QJsonValue &value) {
        if (value.isObject())
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        return textOf(value);
    };
    const QString before = form(entry["before"_L1]);
    const QString after = form(entry["after"_L1]);
    return before.isEmpty() ? after : before + u" -> "_s + after;
}

int audit(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"verify"_s))
        return verify(session);
    QList<std::pair<QString, QString>> items{{u"since"_s, arguments.text(u"since"_s)},
                                             {u"until"_s, arguments.text(u"until"_s)},
                                             {u"actor"_s, arguments.text(u"actor"_s)},
                                             {u"action"_s, arguments.text(u"action"_s)}};
    if (arguments.has(u"jsonl"_s)) {
        items.emplaceBack(u"format"_s, u"jsonl"_s);
        const auto lines = session.get(u"/api/audit"_s, queryOf(items));
        if (!lines)
            return session.fail(lines.error());
        session.out().raw(lines->body);
        return kDone;
    }
    items.emplaceBack(u"limit"_s, arguments.text(u"limit"_s));
    return session.show(session.get(u"/api/audit"_s, queryOf(items)), [&](const QJsonObject &body) {
        TextTable table({u">SEQ"_s, u"AT"_s, u"WHO"_s, u"FROM"_s, u"ACTION"_s, u"SUBJECT"_s, u"CHANGE"_s, u"WHY"_s, u"OUTCOME"_s});
        const QJsonArray entries = body.value("entries"_L1).toArray();
        for (const QJsonValue &entry : entries)
            table.add({textOf(entry["seq"_L1]), session.when(entry["at"_L1]), entry["actor"_L1].toString(), entry["address"_L1].toString(),
                       entry["action"_L1].toString(), entry["subject"_L1].toString(), changeText(entry), entry["reason"_L1].toString(),
                       textOf(entry["outcome"_L1])});
        table.print(session.out(), u"Nothing was changed."_s);
        if (body.value("total"_L1).toInteger() > entries.size())
            session.out().talk(
                u"%1 of %2 entries; --limit shows more, --jsonl all"_s.arg(entries.size()).arg(body.value("total"_L1).toInteger()));
    });
}
} // namespace

QList<CommandSpec> accessCommands()
{
    const QList<PositionalSpec> token{{.name = u"token"_s, .help = u"id of a token"_s, .value = Value::Id}};
    return {
        {.path = u"whoami"_s, .help = u"Who the controller takes you for, and your role"_s, .handler = whoami},
        {.path = u"tokens list"_s,
         .help = u"Tokens and when they were last used"_s,
         .role = Role::Admin,
         .options = {{.name = u"all"_s, .letter = u'a', .help = u"Also those revoked or expired"_s}},
         .standsForGroup = true,
         .handler = list},
        {.path = u"tokens create"_s,
         .help = u"Make a token; prints its secret, once"_s,
         .role = Role::Admin,
         .positional = {{.name = u"name"_s, .help = u"whose it is"_s}},
         .options = {{.name = u"role"_s,
                      .value = Value::Choice,
                      .help = u"What it may do"_s,
                      .choices = {u"admin"_s, u"operator"_s, u"owner"_s, u"submitter"_s, u"viewer"_s},
                      .required = true},
                     {.name = u"workers"_s, .value = Value::Worker, .help = u"Machines of an owner"_s, .many = true},
                     {.name = u"expires-in"_s, .value = Value::Duration, .help = u"Valid for this time, such as 90d or 36h; for ever when not given"_s},
                     reasonOption()},
         .handler = create},
        {.path = u"tokens rotate"_s,
         .help = u"Replace a token; the old one stays valid for a while"_s,
         .role = Role::Admin,
         .positional = token,
         .options = {{.name = u"overlap"_s, .value = Value::Duration, .help = u"For so long"_s, .usual = u"24h"_s}, reasonOption()},
         .handler = rotate},
        {.path = u"tokens revoke"_s,
         .help = u"End a token at once"_s,
         .role = Role::Admin,
         .positional = token,
         .options = {reasonOption()},
         .handler = revoke},
        {.path = u"audit"_s,
         .help = u"Who changed what, when, from where and why"_s,
         .role = Role::Admin,
         .options = {{.name = u"since"_s, .value = Value::Moment, .help = u"Since then"_s, .usual = u"7d"_s},
                     {.name = u"until"_s, .value = Value::Moment, .help = u"Before"_s},
                     {.name = u"actor"_s, .value = Value::Text, .help = u"Only by this one"_s},
                     {.name = u"action"_s, .value = Value::Text, .help = u"Only of this kind"_s},
                     limitOption(u"50"_s),
                     {.name = u"jsonl"_s, .help = u"All of them as JSON lines"_s},
                     {.name = u"verify"_s, .help = u"Check that no entry was changed or removed"_s}},
         .exits = {{1, u"with --verify: the chain is broken"_s}},
         .handler = audit},
        {.path = u"audit verify"_s,
         .help = u"Check that no entry was changed or removed"_s,
         .role = Role::Admin,
         .exits = {{0, u"the chain is whole"_s}, {1, u"the chain is broken"_s}},
         .handler = [](Session &session, const Arguments &) { return verify(session); }},
    };
}

} // namespace freeagent::ctl
