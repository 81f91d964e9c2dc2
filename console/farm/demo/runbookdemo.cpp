// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/runbookdemo.h"

#include "console/farm/demo/demojson.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QJsonObject testJson(Time at, const QString &by)
{
    QJsonArray parts;
    int sum = 0;
    for (const auto &[name, ms] : {std::pair(u"write"_s, 21), std::pair(u"read"_s, 3), std::pair(u"upload"_s, 118), std::pair(u"download"_s, 64), std::pair(u"delete"_s, 12)}) {
        parts.append(QJsonObject{{u"name"_s, name}, {u"ok"_s, true}, {u"ms"_s, ms}, {u"message"_s, QJsonValue::Null}});
        sum += ms;
    }
    return {{u"at"_s, demoIso(at)}, {u"ok"_s, true}, {u"ms"_s, sum}, {u"by"_s, by}, {u"parts"_s, parts}};
}
} // namespace

void addRunbookDemo(const DemoStage &stage)
{
    auto last = std::make_shared<QJsonObject>(testJson(stage.clock.now() - std::chrono::hours(31), u"start"_s));
    stage.routes.add("GET", u"/api/selftest"_s, [last](const DemoCall &) { return DemoReply{{{u"selftest"_s, *last}, {u"running"_s, false}}}; });
    stage.routes.add("POST", u"/api/selftest"_s, [last](const DemoCall &call) {
        *last = testJson(call.now, u"demo"_s);
        return DemoReply{{{u"selftest"_s, *last}, {u"running"_s, false}}};
    });
}

} // namespace freeagent::console
