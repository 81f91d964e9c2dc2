// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/alertsdemo.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using std::chrono::hours;
using std::chrono::minutes;

QString iso(Time time) { return QString::fromLatin1(toIso(time)); }

QJsonArray words(std::initializer_list<QString> texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

QJsonObject alert(const QString &id, const QString &rule, const QString &severity, const QString &summary, Time since)
{
    return {{u"id"_s, id},         {u"rule"_s, rule},   {u"severity"_s, severity},          {u"state"_s, u"firing"_s},
            {u"group"_s, rule},    {u"labels"_s, QJsonObject{}}, {u"summary"_s, summary},   {u"value"_s, 0},
            {u"unit"_s, u"builds"_s}, {u"threshold"_s, 0}, {u"since"_s, iso(since)},        {u"firedAt"_s, iso(since + minutes(1))},
            {u"resolvedAt"_s, QJsonValue::Null}, {u"cause"_s, QString()}, {u"evidence"_s, QJsonArray()}, {u"action"_s, QJsonObject{}},
            {u"runbook"_s, QString()}, {u"acknowledged"_s, QJsonValue::Null}, {u"suppressedBy"_s, QJsonValue::Null},
            {u"escalation"_s, QJsonValue::Null}, {u"occurrences"_s, 1}, {u"notified"_s, QJsonArray()}, {u"contacts"_s, QJsonArray()}};
}

QJsonObject with(QJsonObject object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonArray inventedAlerts(Time now)
{
    const QJsonObject ada{{u"name"_s, u"Ada Marsh"_s}, {u"role"_s, u"on call"_s}, {u"phone"_s, u"+44 20 7946 0011"_s},
                          {u"email"_s, u"ada@farm.example"_s}, {u"url"_s, QString()}};
    const QJsonArray told{QJsonObject{{u"channel"_s, u"chat"_s}, {u"at"_s, iso(now - minutes(9))}, {u"state"_s, u"delivered"_s}, {u"outcome"_s, u"200"_s}},
                          QJsonObject{{u"channel"_s, u"mail"_s}, {u"at"_s, iso(now - minutes(9))}, {u"state"_s, u"failed"_s}, {u"outcome"_s, u"421 try later"_s}}};
    return {
        with(alert(u"al-1"_s, u"workers-offline"_s, u"critical"_s, u"1 of 4 Macs is offline: mac-3"_s, now - minutes(12)),
             {{u"value"_s, 0.25}, {u"unit"_s, u"ratio"_s}, {u"threshold"_s, 0.2}, {u"labels"_s, QJsonObject{{u"platform"_s, u"ios"_s}}},
              {u"cause"_s, u"mac-3 has not polled for 12 minutes and answers no ping; its last sign of life was in the middle of a build."_s},
              {u"evidence"_s, words({u"Last poll 08:48 from 192.0.2.13, memory 97 % at that time"_s, u"Its build went back to the queue"_s,
                                     u"mac-1, mac-2 and mac-4 poll normally, so it is not the network"_s})},
              {u"action"_s, QJsonObject{{u"label"_s, u"Bring it back by its checklist"_s}, {u"command"_s, u"expoctl workers list --state offline"_s}, {u"link"_s, u"/api/workers"_s}}},
              {u"runbook"_s, u"RB-42"_s}, {u"occurrences"_s, 3}, {u"notified"_s, told}, {u"contacts"_s, QJsonArray{ada}},
              {u"escalation"_s, QJsonObject{{u"level"_s, 1}, {u"who"_s, u"Ada Marsh"_s}, {u"next"_s, u"Ben Okoro"_s}, {u"nextAt"_s, iso(now + minutes(18))}}}}),
        with(alert(u"al-2"_s, u"queue-depth"_s, u"warning"_s, u"11 builds wait"_s, now - minutes(14)),
             {{u"value"_s, 11}, {u"threshold"_s, 10},
              {u"cause"_s, u"Builds for iOS arrive faster than three Macs finish them; mac-3 is missing."_s},
              {u"evidence"_s, words({u"9 of 11 are for iOS, oldest waits 22 minutes"_s, u"All online Macs are busy"_s})},
              {u"action"_s, QJsonObject{{u"label"_s, u"Add workers: resume a paused one, or plan for more"_s}, {u"command"_s, u"expoctl workers list"_s}, {u"link"_s, u"/api/capacity/plan"_s}}},
              {u"runbook"_s, u"RB-37"_s}, {u"occurrences"_s, 9}, {u"notified"_s, QJsonArray{told[0]}},
              {u"suppressedBy"_s, QJsonObject{{u"kind"_s, u"inhibition"_s}, {u"by"_s, u"workers-offline"_s}, {u"text"_s, u"Quiet while workers-offline fires: one cause, one message"_s}}}}),
        with(alert(u"al-3"_s, u"disk-free"_s, u"warning"_s, u"18.4 GiB free on the volume of artifacts"_s, now - hours(5)),
             {{u"value"_s, 19756849562.0}, {u"unit"_s, u"bytes"_s}, {u"threshold"_s, 21474836480.0}, {u"labels"_s, QJsonObject{{u"volume"_s, u"storage"_s}}}, {u"state"_s, u"acknowledged"_s},
              {u"cause"_s, u"Artifacts grow by 2.1 GiB a day; retention frees 1.4 GiB."_s},
              {u"evidence"_s, words({u"Full in 26 days at this rate"_s, u"412 builds are older than 90 days, 11.2 GiB"_s})},
              {u"action"_s, QJsonObject{{u"label"_s, u"See what a cleanup would free"_s}, {u"command"_s, u"expoctl cleanup --dry-run"_s}, {u"link"_s, u"/api/admin/storage"_s}}},
              {u"runbook"_s, u"RB-39"_s}, {u"occurrences"_s, 2},
              {u"acknowledged"_s, QJsonObject{{u"by"_s, u"ada"_s}, {u"at"_s, iso(now - hours(4))}, {u"comment"_s, u"New disk is ordered, arrives on Thursday"_s}, {u"until"_s, iso(now + hours(6))}, {u"sticky"_s, true}}}}),
        with(alert(u"al-0"_s, u"failure-rate"_s, u"warning"_s, u"14 % of builds failed in the last hour"_s, now - hours(26)),
             {{u"value"_s, 0.14}, {u"unit"_s, u"ratio"_s}, {u"threshold"_s, 0.1}, {u"state"_s, u"resolved"_s}, {u"resolvedAt"_s, iso(now - hours(25))},
              {u"cause"_s, u"One expired provisioning profile, in all builds of ticket-scanner."_s}, {u"evidence"_s, words({u"7 of 9 failures: Provisioning profile has expired"_s})},
              {u"action"_s, QJsonObject{{u"label"_s, u"Look at the failures by cause and machine"_s}, {u"command"_s, u"expoctl failures clusters"_s}, {u"link"_s, u"/api/failures/clusters?days=1"_s}}},
              {u"runbook"_s, u"RB-38"_s}, {u"occurrences"_s, 4}}),
    };
}

QJsonObject rule(const QString &id, const QString &title, const QString &unit, const QString &how, double warning, double critical, int holds)
{
    const auto condition = [&](double value) { return QJsonObject{{how, value}}; };
    return {{u"id"_s, id}, {u"metric"_s, id}, {u"title"_s, title}, {u"labelsFrom"_s, QJsonValue::Null}, {u"unit"_s, unit},
            {u"warning"_s, condition(warning)}, {u"critical"_s, condition(critical)}, {u"forSeconds"_s, holds}, {u"clear"_s, QJsonValue::Null},
            {u"clearForSeconds"_s, 60}, {u"minimumSample"_s, 0}, {u"severityCap"_s, QJsonValue::Null}, {u"runbook"_s, u"RB-37"_s},
            {u"action"_s, QJsonObject{{u"label"_s, u"Look"_s}, {u"command"_s, QString()}, {u"link"_s, QString()}}}, {u"group"_s, id},
            {u"inhibitedBy"_s, QJsonArray()}, {u"enabled"_s, true}, {u"isDefault"_s, true}, {u"changedBy"_s, QJsonValue::Null},
            {u"default"_s, QJsonObject{{u"warning"_s, condition(warning)}, {u"critical"_s, condition(critical)}, {u"forSeconds"_s, holds}, {u"minimumSample"_s, 0}, {u"enabled"_s, true}}}};
}

/// State of the invented farm's alerting.
struct Board {
    QJsonArray alerts;
    QJsonArray silences;
    QJsonArray rules;
    QJsonArray deliveries;
    int made = 0;
};

int indexOf(const QJsonArray &list, const QString &id)
{
    for (int i = 0; i < list.size(); ++i)
        if (list[i].toObject().value("id"_L1).toString() == id)
            return i;
    return -1;
}

DemoReply noSuch() { return DemoReply::refuse(404, u"There is no such thing."_s, u"Refresh the list."_s); }

void addAlertRoutes(const DemoStage &stage, const std::shared_ptr<Board> &board)
{
    stage.routes.add("GET", u"/api/alerts"_s, [board](const DemoCall &call) {
        const QString wanted = call.query(u"state"_s);
        QJsonArray chosen;
        QHash<QString, int> counts;
        for (const QJsonValue &value : std::as_const(board->alerts)) {
            const QString state = value.toObject().value("state"_L1).toString();
            if (wanted.isEmpty() || wanted.split(u',').contains(state))
                chosen.append(value);
            const bool quiet = !value.toObject().value("suppressedBy"_L1).isNull();
            if (state != "resolved"_L1)
                ++counts[quiet ? u"suppressed"_s : state == "acknowledged"_L1 ? state : value.toObject().value("severity"_L1).toString()];
        }
        QJsonObject figures;
        for (const QString &name : {u"critical"_s, u"warning"_s, u"info"_s, u"acknowledged"_s, u"suppressed"_s})
            figures.insert(name, counts.value(name));
        return DemoReply{{{u"alerts"_s, chosen}, {u"total"_s, chosen.size()}, {u"counts"_s, figures}}};
    });
    stage.routes.add("GET", u"/api/alerts/*/timeline"_s, [board](const DemoCall &call) {
        const int at = indexOf(board->alerts, call.parts[0]);
        if (at < 0)
            return noSuch();
        const QJsonObject alert = board->alerts[at].toObject();
        const auto line = [](const QJsonValue &when, const QString &what, const QString &by, const QString &text) {
            return QJsonObject{{u"at"_s, when}, {u"what"_s, what}, {u"by"_s, by}, {u"text"_s, text}};
        };
        QJsonArray lines{line(alert.value("since"_L1), u"pending"_s, u"farm"_s, alert.value("summary"_L1).toString()),
                         line(alert.value("firedAt"_L1), u"fired"_s, u"farm"_s, alert.value("cause"_L1).toString())};
        for (const QJsonValue &told : alert.value("notified"_L1).toArray())
            lines.append(line(told["at"_L1], u"notified"_s, told["channel"_L1].toString(), told["state"_L1].toString() + u" · "_s + told["outcome"_L1].toString()));
        if (const QJsonObject ack = alert.value("acknowledged"_L1).toObject(); !ack.isEmpty())
            lines.append(line(ack.value("at"_L1), u"acknowledged"_s, ack.value("by"_L1).toString(), ack.value("comment"_L1).toString()));
        if (!alert.value("resolvedAt"_L1).isNull())
            lines.append(line(alert.value("resolvedAt"_L1), u"resolved"_s, u"farm"_s, {}));
        return DemoReply{{{u"timeline"_s, lines}, {u"deliveries"_s, QJsonArray()}}};
    });
    const auto settle = [board, stage](const DemoCall &call, bool taken) {
        const int at = indexOf(board->alerts, call.parts[0]);
        if (at < 0)
            return noSuch();
        QJsonObject alert = board->alerts[at].toObject();
        if (alert.value("state"_L1) == u"resolved"_s)
            return DemoReply::refuse(409, u"This alert is over."_s);
        const double wanted = call.body().value("minutes"_L1).toDouble(120);
        alert.insert(u"state"_s, taken ? u"acknowledged"_s : u"firing"_s);
        alert.insert(u"acknowledged"_s, taken ? QJsonValue(QJsonObject{{u"by"_s, u"demo"_s}, {u"at"_s, iso(call.now)},
                                                                       {u"comment"_s, call.body().value("comment"_L1).toString()},
                                                                       {u"until"_s, iso(call.now + Millis(qint64(wanted * 60'000)))},
                                                                       {u"sticky"_s, call.body().value("sticky"_L1).toBool()}})
                                              : QJsonValue(QJsonValue::Null));
        board->alerts[at] = alert;
        stage.tell(taken ? "alert.acknowledged" : "alert.unacknowledged", alert);
        return DemoReply{{{u"alert"_s, alert}}};
    };
    stage.routes.add("POST", u"/api/alerts/*/ack"_s, [settle](const DemoCall &call) { return settle(call, true); });
    stage.routes.add("POST", u"/api/alerts/*/unack"_s, [settle](const DemoCall &call) { return settle(call, false); });
}

void addSilenceRoutes(const DemoStage &stage, const std::shared_ptr<Board> &board)
{
    stage.routes.add("GET", u"/api/silences"_s, [board](const DemoCall &) {
        return DemoReply{{{u"silences"_s, board->silences}, {u"total"_s, board->silences.size()}}};
    });
    stage.routes.add("POST", u"/api/silences/preview"_s, [board](const DemoCall &call) {
        const QString wanted = call.body().value("matcher"_L1)["rule"_L1].toString();
        QJsonArray ids;
        for (const QJsonValue &alert : std::as_const(board->alerts))
            if (alert["state"_L1] != u"resolved"_s && (wanted == "*"_L1 || alert["rule"_L1] == wanted))
                ids.append(alert["id"_L1]);
        return DemoReply{{{u"matchesNow"_s, ids}, {u"wouldHaveMatched"_s, int(ids.size()) * 3}, {u"days"_s, 7}}};
    });
    stage.routes.add("POST", u"/api/silences"_s, [board, stage](const DemoCall &call) {
        const double minutesWanted = call.body().value("minutes"_L1).toDouble(60);
        const QJsonObject silence{{u"id"_s, u"si-%1"_s.arg(++board->made)}, {u"matcher"_s, call.body().value("matcher"_L1)},
                                  {u"reason"_s, call.body().value("reason"_L1)}, {u"author"_s, u"demo"_s}, {u"createdAt"_s, iso(call.now)},
                                  {u"until"_s, iso(call.now + Millis(qint64(minutesWanted * 60'000)))}, {u"recurrence"_s, QJsonValue::Null},
                                  {u"active"_s, true}, {u"nextAt"_s, QJsonValue::Null}};
        board->silences.append(silence);
        stage.tell("alert.silenced", silence);
        return DemoReply{{{u"silence"_s, silence}}, 201, {}};
    });
    stage.routes.add("DELETE", u"/api/silences/*"_s, [board, stage](const DemoCall &call) {
        const int at = indexOf(board->silences, call.parts[0]);
        if (at < 0)
            return noSuch();
        const QJsonObject silence = board->silences.takeAt(at).toObject();
        stage.tell("alert.unsilenced", silence);
        return DemoReply{{{u"silence"_s, silence}}};
    });
}

void addRuleRoutes(const DemoStage &stage, const std::shared_ptr<Board> &board)
{
    stage.routes.add("GET", u"/api/alert-rules"_s, [board](const DemoCall &) {
        return DemoReply{{{u"rules"_s, board->rules}, {u"total"_s, board->rules.size()}}};
    });
    stage.routes.add("PUT", u"/api/alert-rules/*"_s, [board, stage](const DemoCall &call) {
        const int at = indexOf(board->rules, call.parts[0]);
        if (at < 0)
            return noSuch();
        const bool back = call.body().contains("rule"_L1);
        const QJsonObject numbers = back ? board->rules[at].toObject().value("default"_L1).toObject() : call.body();
        QJsonObject changed = board->rules[at].toObject();
        for (auto it = numbers.begin(); it != numbers.end(); ++it)
            if (it.key() != "reason"_L1)
                changed.insert(it.key(), *it == QJsonValue(false) && it.key() != "enabled"_L1 ? QJsonValue(QJsonValue::Null) : *it);
        changed.insert(u"isDefault"_s, back);
        changed.insert(u"changedBy"_s, back ? QJsonValue(QJsonValue::Null) : QJsonValue(u"demo"_s));
        board->rules[at] = changed;
        stage.tell("alert.rule_changed", changed);
        return DemoReply{{{u"rule"_s, changed}}};
    });
    stage.routes.add("POST", u"/api/alert-rules/back-test"_s, [](const DemoCall &call) {
        QJsonArray episodes;
        for (const int day : {3, 9, 17, 24})
            episodes.append(QJsonObject{{u"from"_s, iso(call.now - hours(24 * day))}, {u"to"_s, iso(call.now - hours(24 * day) + minutes(day == 9 || day == 24 ? 2 : 11 * day))},
                                        {u"severity"_s, day == 17 ? u"critical"_s : u"warning"_s}, {u"peak"_s, 10 + day / 2.0}, {u"labels"_s, QJsonObject{}}});
        return DemoReply{{{u"wouldHaveFired"_s, 4}, {u"shorterThan3Min"_s, 2}, {u"samples"_s, 43'200}, {u"days"_s, call.body().value("days"_L1).toInt(30)}, {u"episodes"_s, episodes}}};
    });
}

void addChannelRoutes(const DemoStage &stage, const std::shared_ptr<Board> &board)
{
    const auto channel = [now = stage.clock.now()](const QString &name, const QString &kind, const QString &state, const QString &to, const QJsonValue &error) {
        return QJsonObject{{u"name"_s, name}, {u"kind"_s, kind}, {u"for"_s, words({u"critical"_s, u"warning"_s})}, {u"audience"_s, words({u"oncall"_s})},
                           {u"events"_s, words({u"alert"_s})}, {u"destination"_s, to}, {u"state"_s, state}, {u"lastDelivery"_s, iso(now - minutes(9))},
                           {u"lastError"_s, error}, {u"pending"_s, error.isNull() ? 0 : 1}};
    };
    const QJsonArray channels{channel(u"chat"_s, u"slack"_s, u"ok"_s, u"hooks.chat.example"_s, QJsonValue::Null),
                              channel(u"mail"_s, u"email"_s, u"failing"_s, u"ops@farm.example"_s, u"421 try later"_s),
                              channel(u"pager"_s, u"pagerduty"_s, u"ok"_s, u"events.pager.example"_s, QJsonValue::Null)};
    stage.routes.add("GET", u"/api/channels"_s, [channels](const DemoCall &) {
        return DemoReply{{{u"channels"_s, channels}, {u"total"_s, channels.size()}}};
    });
    stage.routes.add("POST", u"/api/channels/*/test"_s, [](const DemoCall &call) {
        const bool failing = call.parts[0] == "mail"_L1;
        return DemoReply{{{u"outcome"_s, failing ? u"failed"_s : u"delivered"_s}, {u"detail"_s, failing ? u"421 try later"_s : u"200 ok"_s}}};
    });
    stage.routes.add("GET", u"/api/deliveries"_s, [board](const DemoCall &) {
        return DemoReply{{{u"deliveries"_s, board->deliveries}, {u"total"_s, board->deliveries.size()}}};
    });
    stage.routes.add("POST", u"/api/deliveries/*/resend"_s, [board](const DemoCall &call) {
        const int at = indexOf(board->deliveries, call.parts[0]);
        if (at < 0)
            return noSuch();
        const QJsonObject again = with(board->deliveries[at].toObject(), {{u"id"_s, u"de-r%1"_s.arg(++board->made)}, {u"state"_s, u"queued"_s},
                                                                         {u"createdAt"_s, iso(call.now)}, {u"resendOf"_s, call.parts[0]}});
        board->deliveries.prepend(again);
        return DemoReply{{{u"delivery"_s, again}}, 202, {}};
    });
}
} // namespace

void addAlertsDemo(const DemoStage &stage)
{
    const Time now = stage.clock.now();
    auto board = std::make_shared<Board>();
    board->alerts = inventedAlerts(now);
    board->silences = {QJsonObject{{u"id"_s, u"si-0"_s}, {u"matcher"_s, QJsonObject{{u"rule"_s, u"cpu"_s}, {u"severity"_s, QJsonValue::Null}, {u"labels"_s, QJsonObject{}}}},
                                   {u"reason"_s, u"Index is rebuilt on the first Sunday"_s}, {u"author"_s, u"ben"_s}, {u"createdAt"_s, iso(now - hours(400))},
                                   {u"until"_s, iso(now + hours(24 * 90))},
                                   {u"recurrence"_s, QJsonObject{{u"rule"_s, u"FREQ=MONTHLY;BYDAY=1SU"_s}, {u"start"_s, u"02:00"_s}, {u"from"_s, u"2026-01-01"_s}, {u"zone"_s, u"UTC"_s}, {u"durationMinutes"_s, 120}}},
                                   {u"active"_s, false}, {u"nextAt"_s, iso(now + hours(24 * 27))}}};
    board->rules = {rule(u"queue-depth"_s, u"Builds that wait"_s, u"builds"_s, u"above"_s, 10, 20, 0),
                    rule(u"queue-sustained"_s, u"Builds that wait for long"_s, u"builds"_s, u"above"_s, 10, 20, 900),
                    rule(u"failure-rate"_s, u"Builds that fail"_s, u"ratio"_s, u"above"_s, 0.1, 0.3, 300),
                    rule(u"disk-free"_s, u"Room on disks"_s, u"bytes"_s, u"below"_s, 21474836480.0, 10737418240.0, 0),
                    rule(u"cpu"_s, u"Processors of the controller's machine"_s, u"ratio"_s, u"above"_s, 0.7, 0.9, 600),
                    rule(u"memory"_s, u"Memory of the controller's machine"_s, u"ratio"_s, u"above"_s, 0.8, 0.95, 0),
                    rule(u"workers-offline"_s, u"Workers that are missing"_s, u"ratio"_s, u"above"_s, 0.2, 0.5, 120)};
    const auto delivery = [&](const QString &id, const QString &channel, const QString &state, const QString &detail, Time at) {
        return QJsonObject{{u"id"_s, id}, {u"channel"_s, channel}, {u"state"_s, state}, {u"kind"_s, u"trigger"_s}, {u"severity"_s, u"critical"_s},
                           {u"group"_s, u"workers-offline"_s}, {u"title"_s, u"1 of 4 Macs is offline: mac-3"_s}, {u"audience"_s, u"oncall"_s}, {u"attempts"_s, 1},
                           {u"createdAt"_s, iso(at)}, {u"nextAt"_s, QJsonValue::Null}, {u"endedAt"_s, iso(at)}, {u"detail"_s, detail},
                           {u"resendOf"_s, QJsonValue::Null}, {u"test"_s, false}};
    };
    board->deliveries = {delivery(u"de-1"_s, u"chat"_s, u"delivered"_s, u"200"_s, now - minutes(9)), delivery(u"de-2"_s, u"mail"_s, u"failed"_s, u"421 try later"_s, now - minutes(9))};
    addAlertRoutes(stage, board);
    addSilenceRoutes(stage, board);
    addRuleRoutes(stage, board);
    addChannelRoutes(stage, board);
}

} // namespace freeagent::console
