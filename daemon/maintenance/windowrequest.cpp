// SPDX-License-Identifier: GPL-3.0-or-later
// What a client says of a window, checked.
#include "common/base/textforms.h"
#include "daemon/maintenance/window.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
constexpr int kLongestName = 100;
constexpr int kLongestMessage = 500;

tl::unexpected<Error> bad(const QString &what, const QString &fix = {}) { return failure("maintenance.bad_window", what, fix); }

bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    const bool turnsDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return (code < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || code == 0x7f || turnsDirection;
}

/// Takes fields one by one and keeps the first thing that is wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject &body)
        : m_body(body)
    {
    }

    std::optional<QString> text(const QString &key, int longest)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isString() || value.toString().size() > longest)
            return wrong<QString>(u"%1 must be a text of at most %2 characters"_s.arg(key).arg(longest));
        const QString text = value.toString().trimmed();
        if (std::any_of(text.begin(), text.end(), isControl))
            return wrong<QString>(u"%1 has control characters in it"_s.arg(key), u"Leave them out; line feeds and tabs are taken."_s);
        return text;
    }
    std::optional<qint64> number(const QString &key, qint64 least, qint64 most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        const double given = value.toDouble(-1);
        if (!value.isDouble() || given != double(qint64(given)) || given < double(least) || given > double(most))
            return wrong<qint64>(u"%1 must be a whole number from %2 to %3"_s.arg(key).arg(least).arg(most));
        return qint64(given);
    }
    std::optional<bool> flag(const QString &key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        return value.isBool() ? std::optional(value.toBool()) : wrong<bool>(u"%1 must be true or false"_s.arg(key));
    }
    std::optional<QList<QByteArray>> steps(const QString &key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return std::nullopt;
        QList<QByteArray> list;
        for (const QJsonValue step : value.toArray())
            list.append(step.toString().toUtf8());
        for (const QByteArray &step : list)
            if (!allSteps().contains(step))
                return wrong<QList<QByteArray>>(u"\"%1\" is no step of a maintenance"_s.arg(QString::fromUtf8(step)),
                                                u"The steps are %1."_s.arg(QString::fromLatin1(allSteps().join(", "))));
        if (!value.isArray())
            return wrong<QList<QByteArray>>(u"steps must be a list"_s);
        const QString fault = faultOf(list);
        return fault.isEmpty() ? std::optional(list) : wrong<QList<QByteArray>>(fault);
    }
    template <class T>
    std::optional<T> wrong(const QString &what, const QString &fix = {}, const QByteArray &code = "maintenance.bad_window")
    {
        if (!m_error)
            m_error = Error{code, what, fix};
        return std::nullopt;
    }
    /// What nobody took is a mistake in writing.
    Result<void> end()
    {
        if (m_error)
            return tl::unexpected(*m_error);
        for (const QString &key : m_body.keys()) {
            if (m_known.contains(key) || key == u"reason")
                continue;
            const QString near = closestWord(key, m_known);
            return bad(u"\"%1\" is no field of a window"_s.arg(key), near.isEmpty() ? u"Fields: %1."_s.arg(m_known.join(u", "_s)) : u"Did you mean %1?"_s.arg(near));
        }
        return {};
    }

private:
    QJsonValue take(const QString &key)
    {
        m_known.append(key);
        return m_body.value(key);
    }

    const QJsonObject &m_body;
    QStringList m_known;
    std::optional<Error> m_error;
};
} // namespace

Result<Window> windowFromRequest(const QJsonObject &body, Window window, QDate today)
{
    Fields fields(body);
    window.name = fields.text(u"name"_s, kLongestName).value_or(window.name);
    window.message = fields.text(u"message"_s, kLongestMessage).value_or(window.message);
    window.when.rule = fields.text(u"rule"_s, kLongestMessage).value_or(window.when.rule);
    window.when.zone = fields.text(u"zone"_s, kLongestName).value_or(QString::fromLatin1(window.when.zone)).toUtf8();
    window.duration = std::chrono::minutes(fields.number(u"durationMinutes"_s, 5, 24 * 60).value_or(window.duration.count()));
    window.drainDeadline = std::chrono::seconds(fields.number(u"drainDeadlineSeconds"_s, 0, 86'400).value_or(window.drainDeadline.count()));
    window.enabled = fields.flag(u"enabled"_s).value_or(window.enabled);
    window.steps = fields.steps(u"steps"_s).value_or(window.steps.isEmpty() ? allSteps() : window.steps);
    if (const auto start = fields.text(u"start"_s, 8)) {
        window.when.start = QTime::fromString(*start, start->size() == 4 ? u"H:mm"_s : u"HH:mm"_s);
        if (!window.when.start.isValid())
            fields.wrong<QTime>(u"start: \"%1\" is no time of day"_s.arg(*start), u"Write it like 02:00."_s, "schedule.bad_start");
    }
    if (const auto from = fields.text(u"from"_s, 10)) {
        window.when.from = QDate::fromString(*from, Qt::ISODate);
        if (!window.when.from.isValid())
            fields.wrong<QDate>(u"from: \"%1\" is no date"_s.arg(*from), u"Write the first day like 2026-02-01."_s, "schedule.bad_start");
    } else if (!window.when.from.isValid())
        window.when.from = today;
    if (const auto what = fields.text(u"atDeadline"_s, 20)) {
        const auto known = atDeadlineFrom(what->toUtf8());
        window.atDeadline = known ? *known : fields.wrong<AtDeadline>(u"atDeadline must be wait, requeue or cancel"_s).value_or(AtDeadline::Wait);
    }
    if (const auto good = fields.end(); !good)
        return tl::unexpected(good.error());
    if (window.name.isEmpty())
        return bad(u"A window needs a name"_s, u"For instance \"Monthly maintenance\"."_s);
    if (window.when.rule.isEmpty())
        return bad(u"A window needs a rule"_s, u"For instance FREQ=MONTHLY;BYDAY=1SU."_s);
    if (const auto rule = calendar::Recurrence::parse(window.when); !rule)
        return tl::unexpected(rule.error());
    return window;
}

} // namespace freeagent::maintenance
