// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

namespace freeagent::fuzz {

std::vector<QByteArray> bodySeeds()
{
    return {
        R"({"name":"monthly","rule":"FREQ=MONTHLY;BYDAY=1SU","start":"02:00","durationMinutes":120,"zone":"Europe/Paris","message":"Back at 4"})",
        R"({"name":"nightly","rule":"FREQ=DAILY;INTERVAL=2;COUNT=5","start":"23:30","durationMinutes":30,"steps":["drain","backup"]})",
        R"({"name":"x","rule":"FREQ=WEEKLY;BYDAY=MO,-1FR;UNTIL=20270101T000000Z","start":"24:00","durationMinutes":-1,"zone":"Nowhere"})",
        R"({"id":"own","metric":"queue_depth","warning":{"atLeast":10},"critical":{"above":20},"forSeconds":300,"clear":{"below":8},"enabled":true})",
        R"({"metric":"disk","warning":{"above":1e308,"below":null},"severityCap":"warning","labelsFrom":["worker"],"minimumSample":-5})",
        R"({"matcher":{"rule":"disk*","severity":"warning","labels":{"worker":"w*"}},"reason":"known","minutes":60})",
        R"({"matcher":{"rule":"*"},"reason":"x","until":"2026-01-06T00:00:00Z","recurrence":{"rule":"FREQ=DAILY","start":"01:00","durationMinutes":60,"zone":"UTC"}})",
        "{\"level\":\"info\",\"message\":\"a \"quoted\" word and a \x1b[31mcolour\"}",
        "  ", "[]", "{\"a\":[[[[[[[[{}]]]]]]]],\"b\":1e999,\"\":\"\\ud800\"}", "\xEF\xBB\xBF{}",
    };
}

std::vector<QByteArray> settingsSeeds()
{
    return {
        "[http]\nport = 3000\nlisten = \"127.0.0.1\"\n\n[limits]\nsource = \"500 MiB\"\n",
        "tls.watch = [\"a:443\", 'b:8443'] # both\n[[channels]]\nname = \"ops\"\nkind = \"slack\"\n",
        "a = 1979-05-27T07:32:00Z\nb = 0x1F\nc = inf\nd = {x = 1, y.z = true}\n\"e.f\" = \"\"\"\nlong\n\"\"\"\n",
        "[a]\n[a]\n", "= 1\n", "x = \"unended\n", "x = \"\\u00e9\\uD800\"\n", "\xFF = 1\n", "a = 1\xC3\xA9\n", "\xC3\xA9 = 1\n", "a\xE2\x80\xA8= \xE3\x80\x81\n",
    };
}

std::vector<QByteArray> eventSeeds()
{
    return {
        "id: 7\nevent: build.completed\ndata: {\"id\":\"b\"}\n\n: keep-alive\n\n",
        "\xEF\xBB\xBF" "data: a\r\ndata: b\r\n\r\nretry: 10\rdata:c\r\r",
        "id: a\0b\ndata\n\nid\n\nunknown: x\n\n", "data: never ended\nid: 9",
    };
}

std::vector<QByteArray> logLineSeeds()
{
    return {"1767603600000 I building", "1767603600000 E a \\n\\r\\\\ \xC3\xA9", "-1 W ", "99999999999999999999 I x", "1767603600000 Q x", "1767603600000 I tail\\"};
}

} // namespace freeagent::fuzz
