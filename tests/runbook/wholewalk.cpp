// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/wholewalk.h"

#include <QMessageAuthenticationCode>

namespace freeagent::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// After a restart up to a minute of what had lasted is not known any more.
constexpr Millis kForgotten = 70s;

QByteArray quoted(const QStringList &lines) { return lines.join(u" | "_s).toUtf8(); }

QByteArray compared(const QStringList &got, const QStringList &wanted)
{
    bool same = got.size() == wanted.size();
    for (qsizetype i = 0; same && i < got.size(); ++i)
        same = got[i].startsWith(wanted[i]);
    return same ? QByteArray() : "told: " + quoted(got) + "; wanted: " + quoted(wanted);
}

/// Each alert says what a person needs to know.
QByteArray bareAlerts(WholeFarm &farm)
{
    for (const QJsonValue &one : farm.alerts()) {
        const QJsonObject alert = one.toObject();
        const QByteArray name = alert.value("rule"_L1).toString().toLatin1();
        if (alert.value("state"_L1).toString() == "pending"_L1)
            continue;
        for (const auto key : {"value"_L1, "threshold"_L1})
            if (!alert.value(key).isDouble())
                return name + " has no " + key.data();
        for (const auto key : {"since"_L1, "cause"_L1, "runbook"_L1, "summary"_L1, "firedAt"_L1})
            if (alert.value(key).toString().isEmpty())
                return name + " has no " + key.data();
        if (!alert.value("evidence"_L1).isArray() || alert.value("action"_L1)["label"_L1].toString().isEmpty())
            return name + " has no evidence or action";
    }
    return {};
}

QByteArray wrongPages(const WholeFarm &farm)
{
    if (farm.pageActions() != QStringList{u"trigger"_s, u"acknowledge"_s, u"resolve"_s})
        return "the pager was told: " + quoted(farm.pageActions());
    QSet<QString> keys;
    for (const QJsonObject &page : farm.pages())
        keys.insert(page.value("dedup_key"_L1).toString());
    if (keys.size() != 1 || keys.values().front().isEmpty())
        return "the pager's messages do not have one key";
    const QJsonObject payload = farm.pages().front().value("payload"_L1).toObject();
    for (const auto key : {"Value"_L1, "Threshold"_L1, "Since"_L1, "Runbook"_L1})
        if (payload["custom_details"_L1][key].toString().isEmpty())
            return QByteArray("the pager is not told: ") + key.data();
    return payload.value("severity"_L1).toString() == "critical"_L1 ? QByteArray() : "the pager is told of another severity";
}

QByteArray wrongHooks(const WholeFarm &farm, const QStringList &chat)
{
    const QByteArray secret = QByteArray::fromBase64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    QSet<QByteArray> ids;
    const auto requests = farm.requests("/hook");
    for (const HttpSink::Request &request : requests) {
        const auto header = [&request](const char *name) {
            const auto found = request.headers.find(name);
            return found == request.headers.end() ? QByteArray() : found->second;
        };
        const QByteArray text = header("webhook-id") + '.' + header("webhook-timestamp") + '.' + request.body;
        const QByteArray wanted = "v1," + QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toBase64();
        if (header("webhook-signature") != wanted)
            return "a webhook is not signed as it should be";
        const QByteArray expo = header("expo-signature");
        const bool isBuild = !QJsonDocument::fromJson(request.body).object().contains("type"_L1);
        if (isBuild && expo != "sha1=" + QMessageAuthenticationCode::hash(request.body, "canary-eas-secret", QCryptographicHash::Sha1).toHex())
            return "the end of a build is not signed as Expo does: " + expo;
        ids.insert(header("webhook-id"));
    }
    if (ids.size() != requests.size())
        return "a webhook came twice";
    QStringList alerts;
    for (const QString &line : farm.hook())
        alerts.append(line.section(u' ', 0, 0));
    QStringList wanted;
    for (const QString &line : chat)
        wanted.append(line.startsWith(u"ACK"_s) ? u"alert.acknowledge"_s : line.startsWith(u"RES"_s) ? u"alert.resolve"_s : u"alert.trigger"_s);
    return alerts == wanted ? QByteArray() : "the webhook got: " + quoted(alerts);
}

/// What is critical came alone and at once; nothing came twice.
QByteArray wrongMails(const SmtpSink &smtp, const QStringList &chat)
{
    QStringList headlines;
    for (const QJsonObject &mail : smtp.mails()) {
        if (!mail.value("tls"_L1).toBool())
            return "a mail came without TLS";
        for (const QString &line : SmtpSink::textOf(mail).split(u"\r\n"_s))
            for (const QString &word : {u"WARNING"_s, u"CRITICAL"_s, u"ACKNOWLEDGED"_s, u"RESOLVED"_s})
                if (line.startsWith(word))
                    headlines.append(line);
    }
    for (const QString &line : chat) {
        const auto times = headlines.count(line);
        if (times > 1 || (times == 0 && !line.startsWith(u"WARNING"_s)))
            return QByteArray::number(times) + " mails of: " + line.toUtf8() + " among: " + quoted(headlines);
    }
    return {};
}
} // namespace

namespace {
bool goesOn(WholeFarm &farm, Between between)
{
    if (between == Between::Kill)
        farm.die();
    return between == Between::Nothing || (between == Between::Kill ? farm.start() : farm.restart());
}
} // namespace

WholeStep acknowledged(const QByteArray &rule, const QString &headline)
{
    return {"acknowledged",
            [rule](WholeFarm &farm) { return farm.send("POST", "/api/alerts/" + farm.idOf(rule) + "/ack", R"({"comment":"I have it","minutes":600})").status == 200; },
            10s,
            {headline}};
}

QByteArray wrongIn(SmtpSink &smtp, const WholeSteps &steps, Between between)
{
    smtp.empty();
    WholeFarm farm(smtp);
    if (!farm.start())
        return "the farm does not start";
    QStringList wanted;
    int minutes = 0;
    for (const WholeStep &step : steps) {
        const QByteArray at = QByteArray("at \"") + step.what + "\": ";
        if (!step.act(farm))
            return at + "the farm refused it";
        wanted += step.told;
        const Millis time = step.holds + (between != Between::Nothing && !step.told.isEmpty() ? kForgotten : Millis(0));
        farm.go(time);
        minutes += int(std::chrono::floor<std::chrono::minutes>(time).count());
        if (!farm.delivered())
            return at + "something was not delivered";
        if (const QByteArray wrong = compared(farm.chat(), wanted); !wrong.isEmpty())
            return at + wrong;
        if (const QByteArray wrong = bareAlerts(farm); !wrong.isEmpty())
            return at + wrong;
        if (!goesOn(farm, between))
            return at + "the farm does not start again";
    }
    farm.go(30s);
    if (!farm.alerts("?state=firing").isEmpty() || !farm.alerts("?state=acknowledged").isEmpty())
        return "something is still open";
    if (!QTest::qWaitFor([&] { return wrongMails(smtp, farm.chat()).isEmpty(); }, 5000))
        return wrongMails(smtp, farm.chat());
    if (farm.requests("/ping").size() < minutes)
        return "signs of life: " + QByteArray::number(farm.requests("/ping").size()) + " in " + QByteArray::number(minutes) + " minutes";
    const QByteArray pages = wrongPages(farm);
    return pages.isEmpty() ? wrongHooks(farm, farm.chat()) : pages;
}

} // namespace freeagent::test
