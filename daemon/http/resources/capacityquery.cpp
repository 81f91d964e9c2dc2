// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/resources/capacityquery.h"

#include <QTimeZone>

namespace freeagent::http {

namespace {
constexpr int kMostWorkers = 1000;
constexpr int kMostWeeks = 26;

tl::unexpected<Error> invalid(const char *name, const QString &want)
{
    return failure("request.invalid_query", QStringLiteral("Invalid %1: %2").arg(QLatin1StringView(name), want));
}

/// Takes the parameters out of a query; the first mistake is kept.
class Reader
{
public:
    explicit Reader(const ingest::RequestHead &head)
        : m_head(head)
    {
    }

    std::optional<double> number(const char *name, double least, double most)
    {
        if (!m_head.hasQuery(name))
            return std::nullopt;
        bool ok = false;
        const double value = m_head.queryValue(name).toDouble(&ok);
        if (ok && value >= least && value <= most) // false for "nan", which toDouble understands
            return value;
        complain(invalid(name, QStringLiteral("a number from %1 to %2").arg(least).arg(most)));
        return std::nullopt;
    }
    std::optional<int> integer(const char *name, int least, int most)
    {
        if (!m_head.hasQuery(name))
            return std::nullopt;
        bool ok = false;
        const int value = m_head.queryValue(name).toInt(&ok);
        if (ok && value >= least && value <= most)
            return value;
        complain(invalid(name, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most)));
        return std::nullopt;
    }
    void complain(tl::unexpected<Error> error)
    {
        if (!m_error)
            m_error = std::move(error.value());
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const ingest::RequestHead &m_head;
    std::optional<Error> m_error;
};

std::optional<capacity::Slots> farmIn(Reader &reader)
{
    const auto any = reader.integer("workers", 0, kMostWorkers);
    const auto ios = reader.integer("iosWorkers", 0, kMostWorkers);
    const auto android = reader.integer("androidWorkers", 0, kMostWorkers);
    if (!any && !ios && !android)
        return std::nullopt;
    return capacity::Slots{any.value_or(0), ios.value_or(0), android.value_or(0)};
}

void readZone(const ingest::RequestHead &head, Reader &reader, capacity::Question &question)
{
    if (!head.hasQuery("zone"))
        return;
    question.zone = head.queryValue("zone");
    if (question.zone.isEmpty() || question.zone.size() > 64 || !QTimeZone(question.zone).isValid())
        reader.complain(invalid("zone", QStringLiteral("a time zone's name, such as Europe/Paris")));
}

void readCurve(const ingest::RequestHead &head, Reader &reader, capacity::Question &question)
{
    if (!head.hasQuery("curve"))
        return;
    const QByteArray text = head.queryValue("curve");
    if (text == capacity::word(capacity::Curve::Workday))
        question.curve = capacity::Curve::Workday;
    else if (text != capacity::word(capacity::Curve::Measured))
        reader.complain(invalid("curve", QStringLiteral("measured or workday")));
}
} // namespace

Result<capacity::Question> parseCapacityQuery(const ingest::RequestHead &head)
{
    Reader reader(head);
    capacity::Question question;
    question.buildsPerDay = reader.number("buildsPerDay", 0, capacity::kMostBuildsPerDay);
    question.farm = farmIn(reader);
    question.growth = reader.number("growth", 0.01, 100).value_or(1);
    question.iosShare = reader.number("iosShare", 0, 1);
    question.weeks = reader.integer("weeks", 1, kMostWeeks).value_or(question.weeks);
    readZone(head, reader, question);
    readCurve(head, reader, question);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return question;
}

} // namespace freeagent::http
