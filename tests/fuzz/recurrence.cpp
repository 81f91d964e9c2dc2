// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"
#include "daemon/calendar/recurrence.h"
#include "daemon/calendar/rulecheck.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/seeds.h"

namespace freeagent::fuzz {

namespace {
constexpr Time kNow = fromMs(1'767'603'600'000); // 2026-01-05 09:00 UTC
}

void fuzzRecurrence(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input.data(), input.size());
    const QString rule = text.section(QLatin1Char('|'), 0, 0);
    if (const auto at = fromIso(text))
        require(fromIso(QString::fromLatin1(toIso(*at))) == at, "a time survives being written");
    const auto parts = calendar::checkedRule(rule);
    const QByteArray zone = text.section(QLatin1Char('|'), 1, 1).toUtf8();
    const auto made = calendar::Recurrence::parse({rule, QTime(2, 30), QDate(2026, 1, 5), zone.isEmpty() ? QByteArray("UTC") : zone});
    if (!made)
        return require(!made.error().message.isEmpty() && made.error().code.startsWith("schedule."), "a refused rule says why");
    require(parts.has_value() && parts->contains(QStringLiteral("FREQ")), "a rule that recurs is a rule");
    Time last = kNow;
    for (const Time next : made->after(kNow, 4)) {
        require(next > last, "occurrences go forward");
        last = next;
    }
}

std::vector<QByteArray> recurrenceSeeds()
{
    return {"FREQ=MONTHLY;BYDAY=1SU|Europe/Paris", "RRULE:FREQ=WEEKLY;BYDAY=MO,-1FR;UNTIL=20270101T000000Z", "FREQ=DAILY;INTERVAL=2;COUNT=5|America/St_Johns",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29|UTC", "FREQ=MONTHLY;BYMONTHDAY=-1;BYSETPOS=-1|Pacific/Apia", "FREQ=DAILY;INTERVAL=2147483647", "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2",
            "2026-02-01T02:00:00.000Z", "2026-02-29T24:00:00+14:00", "FREQ=MINUTELY;INTERVAL=0;COUNT=-1", "FREQ=;=;;"};
}

} // namespace freeagent::fuzz
