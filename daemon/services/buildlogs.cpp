// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/buildlogs.h"

#include <algorithm>

namespace freeagent::services {

namespace {
/// Both are in order; the controller's line goes first at the same millisecond.
QList<LogLine> merged(const QList<LogLine> &own, const QList<LogLine> &sent)
{
    QList<LogLine> all;
    all.reserve(own.size() + sent.size());
    std::merge(own.begin(), own.end(), sent.begin(), sent.end(), std::back_inserter(all),
               [](const LogLine &a, const LogLine &b) { return a.at < b.at; });
    return all;
}

QList<LogLine> cut(QList<LogLine> lines, LogStore::Window window)
{
    if (window.first >= 0 && lines.size() > window.first)
        lines.resize(window.first);
    if (window.last >= 0 && lines.size() > window.last)
        lines = lines.last(window.last);
    return lines;
}
} // namespace

BuildLogs::BuildLogs(Ledger &ledger, LeaseService &leases, LogStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_leases(leases)
    , m_store(store)
    , m_clock(clock)
{
    connect(&ledger, &Ledger::buildChanged, this,
            [this](const BuildRecord *before, const BuildRecord &after) { onBuildChanged(before, after); });
}

void BuildLogs::onBuildChanged(const BuildRecord *before, const BuildRecord &after)
{
    const bool was = before && before->build.isActive();
    const bool is = after.build.isActive();
    if (is && !was)
        m_silent.insert(after.build.id);
    if (was && !is && !m_silent.remove(after.build.id))
        m_store.seal(after.build.id, before->build.attempts);
    if (!m_followers.contains(after.build.id))
        return;
    const qsizetype known = before ? lifecycleLines(before->build, before->attempts, before->retriedAs).size() : 0;
    tell(after.build.id, lifecycleLines(after.build, after.attempts, after.retriedAs).mid(known));
}

quint64 BuildLogs::follow(const BuildId &build, Follower follower)
{
    m_followers[build].emplace(++m_lastHandle, std::move(follower));
    return m_lastHandle;
}

void BuildLogs::unfollow(const BuildId &build, quint64 handle)
{
    const auto it = m_followers.find(build);
    if (it == m_followers.end())
        return;
    it->erase(handle);
    if (it->empty())
        m_followers.erase(it);
}

void BuildLogs::tell(const BuildId &build, const QList<LogLine> &lines)
{
    if (lines.isEmpty())
        return;
    const auto followers = m_followers.value(build); // a copy: a follower may leave while it is told
    for (const auto &[handle, follower] : followers)
        follower(lines);
}

void BuildLogs::append(const BuildRecord &record, QList<LogLine> lines, std::function<void(Result<void>)> done)
{
    const BuildId id = record.build.id;
    const Time now = m_clock.now();
    // One clock orders the log: a worker's may be wrong, and its lines come in order anyway.
    for (LogLine &line : lines)
        line.at = now;
    m_leases.sign(id);
    if (lines.isEmpty())
        return done({});
    m_silent.remove(id);
    Q_EMIT said(record.build.worker, lines.last().message);
    m_store.append(id, std::max(1, record.build.attempts), lines, [this, id, lines, done = std::move(done)](Result<void> stored) {
        if (stored)
            tell(id, lines);
        done(stored);
    });
}

void BuildLogs::tail(const BuildRecord &record, int lines, std::function<void(QList<LogLine>)> done)
{
    if (m_silent.contains(record.build.id))
        return done({});
    const auto attempt = lastAttempt(record.attempts);
    const Time since = attempt ? attempt->assignedAt : Time{};
    m_store.read(record.build.id, {.first = -1, .last = lines}, [since, done = std::move(done)](Result<QList<LogLine>> sent) {
        QList<LogLine> own = sent.value_or(QList<LogLine>());
        own.removeIf([since](const LogLine &line) { return line.at < since; });
        done(std::move(own));
    });
}

void BuildLogs::read(const BuildRecord &record, LogStore::Window window,
                     std::function<void(Result<QList<LogLine>>)> done)
{
    const QList<LogLine> own = lifecycleLines(record.build, record.attempts, record.retriedAs);
    m_store.read(record.build.id, window, [own, window, done = std::move(done)](Result<QList<LogLine>> sent) {
        if (!sent)
            return done(sent);
        done(cut(merged(own, *sent), window));
    });
}

} // namespace freeagent::services
