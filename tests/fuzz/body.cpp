// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/rule.h"
#include "daemon/alerting/silence.h"
#include "daemon/calendar/recurrence.h"
#include "daemon/maintenance/window.h"
#include "daemon/wire/lenientjson.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"

#include <QJsonDocument>

namespace freeagent::fuzz {

namespace {
constexpr Time kNow = fromMs(1'767'603'600'000); // 2026-01-05 09:00 UTC

void readWindow(const QJsonObject &body)
{
    const auto made = maintenance::windowFromRequest(body, {}, QDate(2026, 1, 5));
    if (!made)
        return require(!made.error().message.isEmpty(), "a refused window says why");
    const auto again = maintenance::windowFrom(maintenance::toJson(*made));
    require(again && *again == *made, "a window survives being kept");
    const auto rule = calendar::Recurrence::parse(made->when);
    require(rule.has_value(), "what a window recurs by is a rule");
    Time last = kNow;
    for (const Time next : rule->after(kNow, 3)) {
        require(next > last, "occurrences go forward");
        last = next;
    }
}

void readRule(const QJsonObject &body)
{
    alerting::Rule base;
    base.id = "own";
    const auto made = alerting::ruleFromRequest(body, base, base, {{{"queue_depth", "builds"}, {"disk", "ratio"}}, {{base.id, {}}, {"disk-free", {"maintenance"}}}});
    if (!made)
        return require(!made.error().message.isEmpty(), "a refused rule says why");
    const auto again = alerting::ruleFrom(alerting::toJson(*made));
    require(again && *again == *made, "a rule survives being kept");
}

void readSilence(const QJsonObject &body)
{
    auto made = alerting::silenceFromRequest(body, QStringLiteral("ada"), kNow);
    if (!made)
        return require(!made.error().message.isEmpty(), "a refused silence says why");
    require(made->until > kNow, "a silence ends later");
    made->id = "s";
    require(alerting::silenceFrom(alerting::toJson(*made)).has_value(), "a silence survives being kept");
}
} // namespace

void fuzzBody(QByteArrayView input)
{
    (void)wire::salvageLogLine(input);
    const auto body = wire::parseObject(input);
    if (!body)
        return require(!body.error().code.isEmpty(), "a refused body has a code");
    const QByteArray written = QJsonDocument(*body).toJson(QJsonDocument::Compact);
    require(wire::parseObject(written).has_value(), "what was read can be written and read");
    readWindow(*body);
    readRule(*body);
    readSilence(*body);
}

} // namespace freeagent::fuzz
