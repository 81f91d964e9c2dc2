// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/peopledemo.h"

#include "console/farm/demo/demojson.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using std::chrono::hours;

constexpr int kLevels = 2;

struct Stand {
    QString id;
    int level = 1;
    QString person;
    Time from{};
    Time until{};
    QString reason;
    Time madeAt{};
};

struct Turn {
    QString person;
    Time from{};
    Time until{};
    QString standIn{};
};

/// State of the invented farm's people.
struct Crew {
    QJsonArray people;
    QJsonArray vendors;
    QList<Stand> stands;
    Time first{};      ///< a Monday, 09:00
    Time reviewedAt{};
    Time sentAt{};
    QString reviewedBy = u"ben"_s;
    int made = 0;
};

QJsonObject personOf(const Crew &crew, const QString &id)
{
    for (const QJsonValue &person : crew.people)
        if (person["id"_L1].toString() == id || person["name"_L1].toString() == id)
            return person.toObject();
    return {};
}

/// Level 1 changes every week, level 2 every second one.
Turn byRotation(const Crew &crew, int level, Time at)
{
    const Millis length = hours(24 * 7 * level);
    const qint64 past = (at - crew.first).count();
    const qint64 number = past >= 0 ? past / length.count() : -((-past + length.count() - 1) / length.count());
    const QStringList order = level == 1 ? QStringList{u"ada"_s, u"ben"_s, u"carla"_s} : QStringList{u"dev"_s, u"ada"_s};
    const Time from = crew.first + Millis(number * length.count());
    return {order[int(((number % order.size()) + order.size()) % order.size())], from, from + length};
}

Turn onCall(const Crew &crew, int level, Time at)
{
    Turn turn = byRotation(crew, level, at);
    for (const Stand &stand : crew.stands) {
        if (stand.level != level)
            continue;
        if (stand.from <= at && at < stand.until)
            return {stand.person, stand.from, stand.until, stand.id};
        if (stand.until <= at)
            turn.from = std::max(turn.from, stand.until);
        else
            turn.until = std::min(turn.until, stand.from);
    }
    return turn;
}

QJsonObject turnJson(const Crew &crew, const Turn &turn)
{
    return {{u"person"_s, turn.person}, {u"name"_s, personOf(crew, turn.person).value("name"_L1)}, {u"from"_s, demoIso(turn.from)}, {u"until"_s, demoIso(turn.until)},
            {u"because"_s, turn.standIn.isEmpty() ? u"rotation"_s : u"override"_s}, {u"overrideId"_s, turn.standIn.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(turn.standIn)}};
}

QJsonObject standJson(const Stand &stand)
{
    return {{u"id"_s, stand.id}, {u"level"_s, stand.level}, {u"person"_s, stand.person}, {u"from"_s, demoIso(stand.from)}, {u"until"_s, demoIso(stand.until)},
            {u"reason"_s, stand.reason}, {u"by"_s, u"demo"_s}, {u"madeAt"_s, demoIso(stand.madeAt)}};
}

void addReads(const DemoStage &stage, const std::shared_ptr<Crew> &crew)
{
    stage.routes.add("GET", u"/api/oncall"_s, [crew](const DemoCall &call) {
        QJsonArray levels;
        for (int level = 1; level <= kLevels; ++level) {
            const Turn turn = onCall(*crew, level, call.now);
            levels.append(QJsonObject{{u"level"_s, level}, {u"person"_s, personOf(*crew, turn.person)}, {u"from"_s, demoIso(turn.from)}, {u"until"_s, demoIso(turn.until)},
                                      {u"because"_s, turn.standIn.isEmpty() ? u"rotation"_s : u"override"_s}, {u"next"_s, turnJson(*crew, onCall(*crew, level, turn.until))},
                                      {u"escalateAfterMinutes"_s, level == 1 ? 15 : 30}});
        }
        return DemoReply{{{u"at"_s, demoIso(call.now)}, {u"levels"_s, levels}, {u"quietHours"_s, false}}};
    });
    stage.routes.add("GET", u"/api/oncall/rota"_s, [crew](const DemoCall &call) {
        const Time until = call.now + hours(24 * 7 * 12);
        QJsonArray levels;
        for (int level = 1; level <= kLevels; ++level) {
            QJsonArray turns;
            for (Time at = call.now; at < until;) {
                const Turn turn = onCall(*crew, level, at);
                turns.append(turnJson(*crew, turn));
                at = turn.until;
            }
            levels.append(QJsonObject{{u"level"_s, level}, {u"turns"_s, turns}});
        }
        QJsonArray overrides;
        for (const Stand &stand : std::as_const(crew->stands))
            if (stand.until > call.now)
                overrides.append(standJson(stand));
        return DemoReply{{{u"from"_s, demoIso(call.now)}, {u"until"_s, demoIso(until)}, {u"weeks"_s, 12}, {u"levels"_s, levels}, {u"overrides"_s, overrides}}};
    });
    stage.routes.add("GET", u"/api/oncall/handoff"_s, [crew](const DemoCall &call) {
        const int weeks = std::max(1, call.query(u"weeks"_s).toInt());
        const QString text = u"Handoff, the last %1 week(s)\n\nOn call: Carla Mendes, then Ada Marsh.\n\nAlerts: 4, 1 still open\n"
                             "- critical: 1 of 4 Macs is offline: mac-3 (open, nobody has it)\n- warning: 18.4 GiB free on the volume of artifacts (ada has it)\n\n"
                             "Builds: 1184, 61 failed: 38 author, 14 machine, 9 dependency\n\nMaintenance: one window, done in 41 minutes\nQuarantined: mac-4 by the farm, Sunday\n"_s.arg(weeks);
        return DemoReply{{{u"from"_s, demoIso(call.now - hours(24 * 7 * weeks))}, {u"until"_s, demoIso(call.now)}, {u"text"_s, text}}};
    });
}

void addChanges(const DemoStage &stage, const std::shared_ptr<Crew> &crew)
{
    const auto make = [stage, crew](const QJsonObject &body, Time from, Time until, Time now) {
        Stand stand{u"ov-%1"_s.arg(++crew->made), std::max(1, body.value("level"_L1).toInt(1)), body.value("person"_L1).toString(), from, until, body.value("reason"_L1).toString(), now};
        crew->stands.prepend(stand);
        stage.tell("oncall.override", standJson(stand));
        return stand;
    };
    const auto add = [crew, make](const DemoCall &call, bool now) {
        const QJsonObject body = call.body();
        const auto from = now ? std::optional(call.now) : fromIso(body.value("from"_L1).toString());
        const auto until = fromIso(body.value("until"_L1).toString());
        if (personOf(*crew, body.value("person"_L1).toString()).isEmpty())
            return DemoReply::refuse(400, u"That is nobody of the contacts."_s);
        if (!from || !until || *until <= *from || *until <= call.now)
            return DemoReply::refuse(400, u"until is not after from"_s, u"Give an end to come, after the beginning."_s);
        return DemoReply{{{u"override"_s, standJson(make(body, *from, *until, call.now))}}, 201, {}};
    };
    stage.routes.add("POST", u"/api/oncall/overrides"_s, [add](const DemoCall &call) { return add(call, false); });
    stage.routes.add("POST", u"/api/oncall/take"_s, [add](const DemoCall &call) { return add(call, true); });
    stage.routes.add("POST", u"/api/oncall/swap"_s, [crew, make](const DemoCall &call) {
        const QJsonObject body = call.body();
        const QString a = body.value("a"_L1).toString();
        const QString b = body.value("b"_L1).toString();
        const int level = std::max(1, body.value("level"_L1).toInt(1));
        const Time noon = fromIso(body.value("date"_L1).toString() + u"T12:00:00Z"_s).value_or(call.now);
        const Turn his = onCall(*crew, level, noon);
        if (his.person != a || a == b)
            return DemoReply::refuse(400, u"%1 is not on call that day."_s.arg(a), u"Give a day on which a is on call."_s);
        for (Time at = his.until; at < noon + hours(24 * 7 * 26);) {
            const Turn hers = onCall(*crew, level, at);
            if (hers.person == b) {
                const QString why = u"swap of %1 and %2"_s.arg(a, b);
                const Stand one = make({{u"level"_s, level}, {u"person"_s, b}, {u"reason"_s, why}}, std::max(his.from, call.now), his.until, call.now);
                const Stand two = make({{u"level"_s, level}, {u"person"_s, a}, {u"reason"_s, why}}, hers.from, hers.until, call.now);
                return DemoReply{{{u"overrides"_s, QJsonArray{standJson(one), standJson(two)}}}, 201, {}};
            }
            at = hers.until;
        }
        return DemoReply::refuse(409, u"%1 has no shift at that level."_s.arg(b));
    });
    stage.routes.add("DELETE", u"/api/oncall/overrides/*"_s, [stage, crew](const DemoCall &call) {
        for (int i = 0; i < crew->stands.size(); ++i)
            if (crew->stands[i].id == call.parts[0]) {
                const QJsonObject was = standJson(crew->stands.takeAt(i));
                stage.tell("oncall.override_removed", was);
                return DemoReply{{{u"override"_s, was}}};
            }
        return DemoReply::refuse(404, u"There is no such override."_s, u"See the rota for its id."_s);
    });
}

QJsonObject contactsJson(const Crew &crew, Time now)
{
    const Time due = crew.reviewedAt + hours(24 * 90);
    return {{u"people"_s, crew.people}, {u"vendors"_s, crew.vendors}, {u"owner"_s, u"ada"_s}, {u"quietHours"_s, QJsonValue::Null}, {u"reviewedAt"_s, demoIso(crew.reviewedAt)},
            {u"reviewedBy"_s, crew.reviewedBy}, {u"reviewDueAt"_s, demoIso(due)}, {u"reviewOverdue"_s, now > due}};
}

/// New ones get an id from their names.
QJsonArray withIds(const QJsonArray &list)
{
    QJsonArray named;
    for (const QJsonValue &value : list) {
        QJsonObject one = value.toObject();
        if (one.value("id"_L1).toString().isEmpty())
            one.insert(u"id"_s, one.value("name"_L1).toString().section(u' ', 0, 0).toLower());
        named.append(one);
    }
    return named;
}

void addContacts(const DemoStage &stage, const std::shared_ptr<Crew> &crew)
{
    stage.routes.add("GET", u"/api/contacts"_s, [crew](const DemoCall &call) { return DemoReply{contactsJson(*crew, call.now)}; });
    stage.routes.add("PUT", u"/api/contacts"_s, [stage, crew](const DemoCall &call) {
        const QJsonArray people = withIds(call.body().value("people"_L1).toArray());
        for (const QString &needed : {u"ada"_s, u"ben"_s, u"carla"_s, u"dev"_s})
            if (std::none_of(people.begin(), people.end(), [&](const QJsonValue &one) { return one["id"_L1].toString() == needed; }))
                return DemoReply::refuse(409, u"%1 is in the rotation."_s.arg(needed), u"Change the rotation first."_s);
        crew->people = people;
        crew->vendors = withIds(call.body().value("vendors"_L1).toArray());
        stage.tell("contacts.changed", {});
        return DemoReply{contactsJson(*crew, call.now)};
    });
    stage.routes.add("POST", u"/api/runbook/reviewed"_s, [crew](const DemoCall &call) {
        crew->reviewedAt = call.now;
        crew->reviewedBy = u"demo"_s;
        return DemoReply{contactsJson(*crew, call.now)};
    });
}

/// What the checks of the morning found, and what became of each since yesterday.
void addMorning(QJsonObject &report)
{
    struct Line {
        QString name, title, status, message, change;
    };
    const QList<Line> found{{u"health"_s, u"Health"_s, u"warning"_s, u"degraded: workers 3/4, 11 builds wait"_s, u"changed"_s},
                            {u"workers"_s, u"Fleet"_s, u"critical"_s, u"mac-3 is offline since 08:48, 3 of 4 online"_s, u"new"_s},
                            {u"queue"_s, u"Queue"_s, u"warning"_s, u"11 builds wait, the oldest for 22 minutes"_s, u"worse"_s},
                            {u"disk"_s, u"Disk"_s, u"ok"_s, u"18.4 GiB free, full in 26 days"_s, {}},
                            {u"failures"_s, u"Failed builds"_s, u"ok"_s, u"5.2 % of 171 builds in 24 hours"_s, u"over"_s},
                            {u"errors"_s, u"Errors"_s, u"ok"_s, u"none in the last hour"_s, {}},
                            {u"certificates"_s, u"Certificates"_s, u"ok"_s, u"the first ends in 41 days"_s, {}},
                            {u"backup"_s, u"Backup"_s, u"ok"_s, u"7 hours old, verified"_s, {}}};
    QJsonArray checks;
    QJsonArray differences;
    QJsonArray lines;
    for (const Line &line : found) {
        checks.append(QJsonObject{{u"name"_s, line.name}, {u"title"_s, line.title}, {u"status"_s, line.status}, {u"message"_s, line.message}});
        if (line.change.isEmpty())
            continue;
        differences.append(QJsonObject{{u"check"_s, line.name}, {u"change"_s, line.change}, {u"status"_s, line.status}, {u"message"_s, line.message}});
        lines.append(u"%1, %2: %3: %4"_s.arg(line.status.toUpper(), line.change, line.title, line.message));
    }
    report.insert(u"status"_s, u"critical"_s);
    report.insert(u"title"_s, u"3 of 8 checks need a look, 4 changed since yesterday."_s);
    report.insert(u"lines"_s, lines);
    report.insert(u"differences"_s, differences);
    report.insert(u"checks"_s, checks);
}

QJsonObject report(const Crew &crew, const QString &kind, Time now)
{
    const bool weekly = kind == "weekly"_L1;
    const Time next = crew.first + hours(weekly ? 24 * 7 : 23);
    QJsonObject report{{u"kind"_s, kind}, {u"at"_s, demoIso(now)}, {u"zone"_s, u"UTC"_s}, {u"nextAt"_s, demoIso(next > now ? next : next + hours(weekly ? 168 : 24))},
                       {u"lastSentAt"_s, demoIso(crew.sentAt)}};
    if (!weekly) {
        addMorning(report);
        return report;
    }
    report.insert(u"title"_s, u"The week of the invented farm"_s);
    report.insert(u"lines"_s, QJsonArray{u"1184 builds, 94.8 % succeeded (95.9 % the week before)"_s, u"Run time iOS p95 14 min (goal 15), Android 8 min (goal 10)"_s,
                                         u"Most frequent failure: No certificate for team ABC123, 17 builds, all on mac-2"_s});
    return report;
}

void addReports(const DemoStage &stage, const std::shared_ptr<Crew> &crew)
{
    const auto known = [](const QString &kind) { return kind == "morning"_L1 || kind == "weekly"_L1; };
    stage.routes.add("GET", u"/api/reviews/*"_s, [crew, known](const DemoCall &call) {
        return known(call.parts[0]) ? DemoReply{report(*crew, call.parts[0], call.now)} : DemoReply::refuse(404, u"There is no such review."_s, u"Name morning or weekly."_s);
    });
    stage.routes.add("POST", u"/api/reviews/*/send"_s, [stage, crew, known](const DemoCall &call) {
        if (!known(call.parts[0]))
            return DemoReply::refuse(404, u"There is no such review."_s, u"Name morning or weekly."_s);
        crew->sentAt = call.now;
        stage.tell("review.sent", {});
        return DemoReply{report(*crew, call.parts[0], call.now), 202, {}};
    });
}
} // namespace

void addPeopleDemo(const DemoStage &stage)
{
    const Time now = stage.clock.now();
    auto crew = std::make_shared<Crew>();
    const auto person = [](const QString &id, const QString &name, const QString &role, const QString &phone, const QString &zone, const QJsonValue &quiet) {
        return QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"role"_s, role}, {u"email"_s, QString(id + u"@farm.example"_s)}, {u"phone"_s, phone}, {u"chat"_s, QString(u'@' + id)},
                           {u"zone"_s, zone}, {u"quietHours"_s, quiet}};
    };
    const QJsonObject night{{u"from"_s, u"22:00"_s}, {u"to"_s, u"07:00"_s}};
    crew->people = {person(u"ada"_s, u"Ada Marsh"_s, u"build engineer"_s, u"+44 20 7946 0011"_s, u"Europe/London"_s, night),
                    person(u"ben"_s, u"Ben Okoro"_s, u"mobile lead"_s, u"+44 20 7946 0012"_s, u"Europe/London"_s, QJsonValue::Null),
                    person(u"carla"_s, u"Carla Mendes"_s, u"site reliability"_s, u"+351 21 000 0013"_s, u"Europe/Lisbon"_s, night),
                    person(u"dev"_s, u"Dev Patel"_s, u"head of platform"_s, u"+44 20 7946 0014"_s, u"Europe/London"_s, QJsonValue::Null)};
    const auto vendor = [](const QString &id, const QString &name, const QString &role, const QString &url, std::initializer_list<QString> words) {
        QJsonArray with;
        for (const QString &word : words)
            with.append(word);
        return QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"role"_s, role}, {u"email"_s, u"support@%1.example"_s.arg(id)}, {u"phone"_s, QString()}, {u"url"_s, url}, {u"for"_s, with}};
    };
    crew->vendors = {vendor(u"maclease"_s, u"Mac Lease Ltd"_s, u"repairs and spare Macs"_s, u"https://status.maclease.example"_s, {u"RB-42"_s, u"worker=mac-*"_s}),
                     vendor(u"netco"_s, u"Netco"_s, u"line of the office"_s, u"https://netco.example/status"_s, {u"RB-44"_s})};
    crew->first = fromIso(u"2026-01-05T09:00:00Z"_s).value_or(now);
    crew->reviewedAt = now - hours(24 * 12);
    crew->sentAt = now - hours(1);
    crew->stands = {{u"ov-0"_s, 1, u"dev"_s, crew->first + hours(24 * 9), crew->first + hours(24 * 11), u"Ben is at a conference"_s, now - hours(30)}};
    addReads(stage, crew);
    addChanges(stage, crew);
    addContacts(stage, crew);
    addReports(stage, crew);
}

} // namespace freeagent::console
