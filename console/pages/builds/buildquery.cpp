// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildquery.h"

#include "console/models/buildtexts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
std::optional<Millis> lengthFrom(const QString &word)
{
    static const QRegularExpression kLength(u"^(\\d{1,4})(m|h|d|w)$"_s);
    const auto match = kLength.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    return Millis(60'000) * match.captured(1).toLongLong() * (unit == "m"_L1 ? 1 : unit == "h"_L1 ? 60 : unit == "d"_L1 ? 1'440 : 10'080);
}
} // namespace

BuildQuery BuildQuery::parse(const QString &text, Time now)
{
    // A key and its value, which may be in quotes; or a text in quotes; or a word.
    static const QRegularExpression kPart(u"(?:(\\w+):)?(?:\"([^\"]*)\"?|(\\S+))"_s);
    BuildQuery query;
    for (auto it = kPart.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString key = match.captured(1).toLower();
        const QString value = match.capturedLength(2) > 0 ? match.captured(2) : match.captured(3);
        if (value.isEmpty() || (!key.isEmpty() && query.take(key, value, now)))
            continue;
        const QString word = key.isEmpty() ? value : key + u':' + value;
        if (!key.isEmpty())
            query.m_odd << word;
        query.m_words << QByteArrayMatcher(word.toLower().toUtf8());
    }
    return query;
}

bool BuildQuery::take(const QString &key, const QString &value, Time now)
{
    const QString low = value.toLower();
    if (key == "status"_L1 || key == "state"_L1) {
        static const QHash<QString, Status> kStatuses{{u"waiting"_s, Status::Waiting}, {u"pending"_s, Status::Waiting},   {u"running"_s, Status::Running},
                                                      {u"building"_s, Status::Running}, {u"failed"_s, Status::Failed},    {u"done"_s, Status::Done},
                                                      {u"completed"_s, Status::Done},   {u"cancelled"_s, Status::Cancelled}};
        for (const QString &word : low.split(u',')) {
            if (!kStatuses.contains(word))
                return false;
            m_statuses << kStatuses[word];
        }
        return true;
    }
    if (key == "platform"_L1)
        return (m_platform = platformFrom(low.toLatin1())).has_value();
    if (key == "class"_L1)
        return (m_class = failureClassFrom(low.toLatin1())).has_value();
    if (key == "worker"_L1)
        return !(m_worker = value).isEmpty();
    if (key == "project"_L1)
        return !(m_project = value).isEmpty();
    if (key == "priority"_L1) {
        bool number = false;
        m_priority = value.toInt(&number);
        if (!number)
            m_priority.reset();
        return number;
    }
    if (key == "since"_L1) {
        if (const auto length = lengthFrom(low))
            m_since = now - *length;
        else
            m_since = fromIso(value);
        return m_since.has_value();
    }
    return false;
}

bool BuildQuery::hasStatus(const api::BuildItem &build) const
{
    const Status status = build.isPending() ? Status::Waiting
        : build.isActive()                  ? Status::Running
        : build.status == BuildStatus::Completed ? Status::Done
        : build.outcome == Outcome::Cancelled    ? Status::Cancelled
                                                 : Status::Failed;
    return m_statuses.contains(status);
}

bool BuildQuery::accepts(const api::BuildItem &build, const QByteArray &folded) const
{
    if (!m_statuses.isEmpty() && !hasStatus(build))
        return false;
    if (m_platform && build.platform != *m_platform)
        return false;
    if (m_class && build.failure != *m_class)
        return false;
    if (m_priority && build.priority < *m_priority)
        return false;
    // As the controller counts: ended builds by their end, others by their submission.
    if (m_since && build.completedAt.value_or(build.submittedAt) < *m_since)
        return false;
    if (!m_worker.isEmpty() && !build.workerName.contains(m_worker, Qt::CaseInsensitive) && build.workerId.text() != m_worker)
        return false;
    if (!m_project.isEmpty() && !build.project.contains(m_project, Qt::CaseInsensitive))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArrayMatcher &word) { return word.indexIn(folded) >= 0; });
}

QByteArray BuildQuery::foldedText(const api::BuildItem &build)
{
    const QString text = build.project + u'\n' + build.workerName + u'\n' + build.errorMessage + u'\n' + platformText(build.platform) + u'\n' + stateText(build) + u'\n' + build.id.text();
    return text.toLower().toUtf8();
}

} // namespace freeagent::console
