// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/calendar/rulecheck.h"

#include "common/base/textforms.h"

#include <QDateTime>
#include <QRegularExpression>

namespace freeagent::calendar {

namespace {
struct Part {
    QString name;
    QString item;  ///< form of one value
    bool list;     ///< several values, separated by commas
    int least = 0; ///< of the magnitude, for numbers
    int most = 0;  ///< 0: not a number
    QString example;
};

const QList<Part> &parts()
{
    const QString number = QStringLiteral("\\d{1,5}");
    const QString either = QStringLiteral("[+-]?\\d{1,3}");
    const QString day = QStringLiteral("MO|TU|WE|TH|FR|SA|SU");
    static const QList<Part> kParts{
        {QStringLiteral("FREQ"), QStringLiteral("HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY"), false, 0, 0, QStringLiteral("FREQ=MONTHLY")},
        {QStringLiteral("INTERVAL"), number, false, 1, 999, QStringLiteral("INTERVAL=2")},
        {QStringLiteral("COUNT"), number, false, 1, 9999, QStringLiteral("COUNT=10")},
        {QStringLiteral("UNTIL"), QStringLiteral("\\d{8}(T\\d{6}Z?)?"), false, 0, 0, QStringLiteral("UNTIL=20271231T000000Z")},
        {QStringLiteral("WKST"), day, false, 0, 0, QStringLiteral("WKST=MO")},
        {QStringLiteral("BYDAY"), QStringLiteral("([+-]?([1-9]|[1-4]\\d|5[0-3]))?(%1)").arg(day), true, 0, 0, QStringLiteral("BYDAY=1SU")},
        {QStringLiteral("BYMONTHDAY"), either, true, 1, 31, QStringLiteral("BYMONTHDAY=1,15")},
        {QStringLiteral("BYMONTH"), number, true, 1, 12, QStringLiteral("BYMONTH=1,7")},
        {QStringLiteral("BYYEARDAY"), either, true, 1, 366, QStringLiteral("BYYEARDAY=100")},
        {QStringLiteral("BYWEEKNO"), either, true, 1, 53, QStringLiteral("BYWEEKNO=20")},
        {QStringLiteral("BYSETPOS"), either, true, 1, 366, QStringLiteral("BYSETPOS=-1")},
        {QStringLiteral("BYHOUR"), number, true, 0, 23, QStringLiteral("BYHOUR=2,14")},
    };
    return kParts;
}

tl::unexpected<Error> bad(const QString &what, const QString &fix = {})
{
    return failure("schedule.bad_rule", what, fix.isEmpty() ? QStringLiteral("Write it like FREQ=MONTHLY;BYDAY=1SU.") : fix);
}

const Part *partNamed(const QString &name)
{
    for (const Part &part : parts())
        if (part.name == name)
            return &part;
    return nullptr;
}

bool fits(const Part &part, const QString &item)
{
    static const QString kWhole = QStringLiteral("^(%1)$");
    if (!QRegularExpression(kWhole.arg(part.item)).match(item).hasMatch())
        return false;
    if (part.name == QStringLiteral("UNTIL")) {
        const QString time = item.mid(9, 6);
        return QDate::fromString(item.left(8), QStringLiteral("yyyyMMdd")).isValid()
            && (time.isEmpty() || QTime::fromString(time, QStringLiteral("HHmmss")).isValid());
    }
    const int magnitude = std::abs(item.toInt());
    return part.most == 0 || (magnitude >= part.least && magnitude <= part.most);
}

Result<void> checkValue(const Part &part, const QString &value)
{
    const QStringList items = part.list ? value.split(QLatin1Char(',')) : QStringList{value};
    for (const QString &item : items)
        if (!fits(part, item))
            return bad(QStringLiteral("\"%1\" is no value for %2").arg(item, part.name), QStringLiteral("Write it like %1.").arg(part.example));
    return {};
}

/// Parts that leave next to nothing of a frequency make the search for the next time as long as centuries of it.
Result<void> checkTogether(const QMap<QString, QString> &found)
{
    const QString frequency = found.value(QStringLiteral("FREQ"));
    if (found.contains(QStringLiteral("BYHOUR")) && frequency != QStringLiteral("HOURLY"))
        return bad(QStringLiteral("BYHOUR goes with FREQ=HOURLY only"), QStringLiteral("The time of day is the start, such as 02:00."));
    for (const QString &part : {QStringLiteral("BYMONTH"), QStringLiteral("BYMONTHDAY"), QStringLiteral("BYYEARDAY"),
                                QStringLiteral("BYWEEKNO"), QStringLiteral("BYSETPOS")})
        if (frequency == QStringLiteral("HOURLY") && found.contains(part))
            return bad(QStringLiteral("%1 does not go with FREQ=HOURLY").arg(part), QStringLiteral("Use FREQ=YEARLY or FREQ=MONTHLY with it."));
    const QString days = found.value(QStringLiteral("BYDAY"));
    static const QRegularExpression kNumber(QStringLiteral("\\d"));
    if (frequency != QStringLiteral("MONTHLY") && frequency != QStringLiteral("YEARLY") && days.contains(kNumber))
        return bad(QStringLiteral("Numbered weekdays go with FREQ=MONTHLY and FREQ=YEARLY only"));
    static const QRegularExpression kBeyondAMonth(QStringLiteral("(^|,)[+-]?([6-9]|\\d{2})[A-Z]"));
    if (frequency == QStringLiteral("MONTHLY") && days.contains(kBeyondAMonth))
        return bad(QStringLiteral("A month has no more than five of a weekday"), QStringLiteral("Write it like BYDAY=1SU, or BYDAY=-1SU for the last."));
    return {};
}

Result<void> unknown(const QString &name)
{
    if (name == QStringLiteral("BYMINUTE") || name == QStringLiteral("BYSECOND"))
        return bad(QStringLiteral("%1 cannot be part of the rule").arg(name), QStringLiteral("The time of day is the start, such as 02:00."));
    QStringList known;
    for (const Part &part : parts())
        known.append(part.name);
    const QString near = closestWord(name, known);
    return bad(QStringLiteral("\"%1\" is no part of a rule").arg(name),
               near.isEmpty() ? QStringLiteral("Known parts: %1.").arg(known.join(QStringLiteral(", "))) : QStringLiteral("Did you mean %1?").arg(near));
}
} // namespace

Result<QMap<QString, QString>> checkedRule(const QString &rule)
{
    QString text = rule.trimmed().toUpper();
    if (text.startsWith(QStringLiteral("RRULE:")))
        text.remove(0, 6);
    if (text.isEmpty() || text.size() > 500)
        return bad(text.isEmpty() ? QStringLiteral("The rule is empty") : QStringLiteral("The rule is longer than 500 characters"));
    QMap<QString, QString> found;
    for (const QString &piece : text.split(QLatin1Char(';'))) {
        const QString name = piece.section(QLatin1Char('='), 0, 0).trimmed();
        const QString value = piece.section(QLatin1Char('='), 1).trimmed();
        const Part *part = partNamed(name);
        if (!part) {
            const Result<void> why = unknown(name);
            return tl::unexpected(why.error());
        }
        if (found.contains(name))
            return bad(QStringLiteral("%1 is there twice").arg(name));
        if (const auto good = checkValue(*part, value); !good)
            return tl::unexpected(good.error());
        found.insert(name, value);
    }
    if (!found.contains(QStringLiteral("FREQ")))
        return bad(QStringLiteral("The rule has no FREQ"));
    if (found.contains(QStringLiteral("COUNT")) && found.contains(QStringLiteral("UNTIL")))
        return bad(QStringLiteral("COUNT and UNTIL exclude each other"), QStringLiteral("Leave one of them out."));
    if (const auto good = checkTogether(found); !good)
        return tl::unexpected(good.error());
    return found;
}

} // namespace freeagent::calendar
