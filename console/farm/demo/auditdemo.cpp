// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/auditdemo.h"

#include "console/farm/demo/demojson.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kEntries = 640;

struct Deed {
    QString actor;
    QString role;
    QString action;
    QString subject;
    QJsonValue before;
    QJsonValue after;
    QString reason;
    QString outcome;
};

QList<Deed> deeds()
{
    const QJsonValue none = QJsonValue::Null;
    return {{u"ada"_s, u"admin"_s, u"PUT /api/admin/retention"_s, u"retention policy"_s, QJsonObject{{u"artifactDays"_s, 120}, {u"logDays"_s, 30}}, QJsonObject{{u"artifactDays"_s, 90}, {u"logDays"_s, 30}}, u"The disk is small"_s, u"ok"_s},
            {u"ben"_s, u"operator"_s, u"POST /api/workers/:id/pause"_s, u"mac-3"_s, none, QJsonObject{{u"hold"_s, QJsonObject{{u"kind"_s, u"paused"_s}, {u"until"_s, u"16:00"_s}}}}, u"Xcode update"_s, u"ok"_s},
            {u"carla"_s, u"operator"_s, u"POST /api/tokens"_s, QString(), none, none, QString(), u"denied"_s},
            {u"ci"_s, u"submitter"_s, u"POST /api/builds/:id/cancel"_s, u"build of shop-app"_s, none, none, u"superseded"_s, u"ok"_s},
            {u"ben"_s, u"operator"_s, u"POST /api/alerts/:id/ack"_s, u"disk-free"_s, none, QJsonObject{{u"sticky"_s, true}}, u"New disk is ordered"_s, u"ok"_s},
            {u"ada"_s, u"admin"_s, u"PUT /api/alert-rules/:id"_s, u"queue-depth"_s, QJsonObject{{u"warning"_s, QJsonObject{{u"above"_s, 10}}}}, QJsonObject{{u"warning"_s, QJsonObject{{u"above"_s, 12}}}}, u"Too many at noon"_s, u"ok"_s},
            {u"ben"_s, u"operator"_s, u"POST /api/admin/cleanup"_s, u"files older than 90 days"_s, none, QJsonObject{{u"files"_s, 92}, {u"run"_s, u"cl-1"_s}}, QString(), u"refused 409"_s}};
}

QJsonObject entry(int seq, Time now)
{
    static const QList<Deed> kDeeds = deeds();
    const Deed &deed = kDeeds[seq % kDeeds.size()];
    const int back = kEntries - seq;
    return {{u"seq"_s, seq}, {u"at"_s, demoIso(now - std::chrono::minutes(7 * back + (back * back) % 5))}, {u"actor"_s, deed.actor}, {u"role"_s, deed.role},
            {u"tokenId"_s, QString(u"tk-"_s + deed.actor)}, {u"address"_s, u"192.0.2.%1"_s.arg(20 + seq % 5)}, {u"action"_s, deed.action}, {u"subject"_s, deed.subject},
            {u"before"_s, deed.before}, {u"after"_s, deed.after}, {u"reason"_s, deed.reason}, {u"outcome"_s, deed.outcome},
            {u"hash"_s, QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(seq), QCryptographicHash::Sha256).toHex())}};
}
} // namespace

void addAuditDemo(const DemoStage &stage)
{
    stage.routes.add("GET", u"/api/audit"_s, [begin = stage.clock.now()](const DemoCall &call) {
        const QString actor = call.query(u"actor"_s);
        const QString action = call.query(u"action"_s);
        const QString since = call.query(u"since"_s);
        const bool lines = call.query(u"format"_s) == "jsonl"_L1;
        const int limit = call.query(u"limit"_s).isEmpty() ? 100 : call.query(u"limit"_s).toInt();
        const int before = call.query(u"before"_s).isEmpty() ? kEntries + 1 : call.query(u"before"_s).toInt();
        QJsonArray entries;
        QByteArray text;
        int total = 0;
        for (int seq = kEntries; seq > 0; --seq) {
            const QJsonObject one = entry(seq, begin);
            if ((!actor.isEmpty() && one.value("actor"_L1) != actor) || (!action.isEmpty() && one.value("action"_L1) != action)
                || (!since.isEmpty() && fromIso(one.value("at"_L1).toString()) < fromIso(since)))
                continue;
            ++total;
            if (lines)
                text.prepend(QJsonDocument(one).toJson(QJsonDocument::Compact) + '\n');
            else if (seq < before && entries.size() < limit)
                entries.append(one);
        }
        if (lines)
            return DemoReply{{}, 200, text};
        return DemoReply{{{u"entries"_s, entries}, {u"total"_s, total},
                          {u"nextBefore"_s, entries.size() == limit ? entries.last()["seq"_L1] : QJsonValue(QJsonValue::Null)}}};
    });
    stage.routes.add("GET", u"/api/audit/verify"_s, [begin = stage.clock.now()](const DemoCall &) {
        return DemoReply{{{u"ok"_s, true}, {u"entries"_s, kEntries}, {u"firstBroken"_s, QJsonValue::Null}, {u"head"_s, entry(kEntries, begin).value("hash"_L1)}}};
    });
}

} // namespace freeagent::console
