// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/reads.h"

#include "daemon/store/countdeltas.h"
#include "daemon/store/rows.h"

namespace freeagent::store {

namespace {
/// Binds, reads every row with `from`, and gives the whole or the error.
template <class List, class From, class... Parameters>
Result<List> all(Connection &connection, Sql sql, From from, const Parameters &...parameters)
{
    List list;
    Statement &statement = connection.prepare(sql);
    (statement.bind(parameters), ...);
    if (!connection.each(statement, [&](const Statement &row) { list.push_back(from(row)); }))
        return tl::unexpected(connection.error());
    return list;
}

qint64 number(Connection &connection, Sql sql)
{
    qint64 value = 0;
    connection.each(connection.prepare(sql), [&value](const Statement &row) { value = row.integer(0); });
    return value;
}

Time startOfDay(Time now) { return std::chrono::floor<std::chrono::days>(now); }

struct Retry {
    BuildId of;
    BuildId as;
    Time at{};
};
Retry retryFrom(const Statement &row) { return {BuildId{row.bytes(0)}, BuildId{row.bytes(1)}, row.time(2)}; }

std::pair<QByteArray, QByteArray> settingFrom(const Statement &row) { return {row.bytes(0), row.bytes(1)}; }

Result<std::vector<BuildRecord>> openRecords(Connection &connection)
{
    const auto builds = all<std::vector<Build>>(connection, Sql::OpenBuilds, buildFrom);
    const auto attempts = all<std::vector<Attempt>>(connection, Sql::AttemptsOfOpenBuilds, attemptFrom);
    const auto artifacts = all<std::vector<Artifact>>(connection, Sql::ArtifactsOfOpenBuilds, artifactFrom);
    const auto retries = all<std::vector<Retry>>(connection, Sql::RetriesOfOpenBuilds, retryFrom);
    if (!builds || !attempts || !artifacts || !retries)
        return tl::unexpected(connection.error());
    std::vector<BuildRecord> records;
    QHash<BuildId, size_t> places;
    for (const Build &build : *builds) {
        places.insert(build.id, records.size());
        records.push_back({build, {}, {}, {}});
    }
    for (const Attempt &attempt : *attempts)
        records[places.value(attempt.build)].attempts.append(attempt);
    for (const Artifact &artifact : *artifacts)
        records[places.value(artifact.build)].artifacts.append(artifact);
    for (const Retry &retry : *retries)
        records[places.value(retry.of)].retriedAs.append({retry.as, retry.at});
    return records;
}

Result<qint64> submittedSince(Connection &connection, Time since)
{
    const auto counted
        = all<std::vector<qint64>>(connection, Sql::BuildsSince, [](const Statement &row) { return row.integer(0); }, since);
    if (!counted)
        return tl::unexpected(counted.error());
    return counted->front();
}
} // namespace

Result<HotState> readHotState(Connection &connection, Time now, int recentEvents)
{
    HotState state;
    state.revision = number(connection, Sql::LastRevision);
    auto open = openRecords(connection);
    auto workers = all<std::vector<Worker>>(connection, Sql::Workers, workerFrom);
    auto counts = readCounts(connection);
    auto events = all<std::vector<Event>>(connection, Sql::EventsAfter, eventFrom, state.revision - recentEvents, recentEvents);
    const auto settings = all<std::vector<std::pair<QByteArray, QByteArray>>>(connection, Sql::Settings, settingFrom);
    auto records = all<std::vector<Record>>(connection, Sql::Records, recordFrom);
    const auto today = submittedSince(connection, startOfDay(now));
    if (!open || !workers || !counts || !events || !settings || !records || !today)
        return tl::unexpected(connection.error());
    state.open = std::move(*open);
    state.workers = std::move(*workers);
    state.counts = std::move(*counts);
    state.recentEvents = std::move(*events);
    state.submittedToday = *today;
    state.records = std::move(*records);
    for (const auto &[key, value] : *settings)
        state.settings.insert(key, value);
    return state;
}

Result<std::optional<BuildRecord>> readBuild(Connection &connection, const BuildId &id)
{
    const auto builds = all<QList<Build>>(connection, Sql::BuildById, buildFrom, id.value);
    if (!builds)
        return tl::unexpected(builds.error());
    if (builds->isEmpty())
        return std::nullopt;
    auto attempts = all<QList<Attempt>>(connection, Sql::AttemptsOfBuild, attemptFrom, id.value);
    auto artifacts = all<QList<Artifact>>(connection, Sql::ArtifactsOfBuild, artifactFrom, id.value);
    const auto retries = all<QList<Retry>>(connection, Sql::RetriesOfBuild, retryFrom, id.value);
    if (!attempts || !artifacts || !retries)
        return tl::unexpected(connection.error());
    BuildRecord record{builds->front(), std::move(*attempts), std::move(*artifacts), {}};
    for (const Retry &retry : *retries)
        record.retriedAs.append({retry.as, retry.at});
    return record;
}

Result<std::vector<Event>> readEvents(Connection &connection, Revision revision, int limit)
{
    auto events = all<std::vector<Event>>(connection, Sql::EventsAfter, eventFrom, revision, limit);
    if (events && !events->empty() && events->front().revision != revision + 1)
        return failure("store.events_gone", QStringLiteral("Events after revision %1 are no longer kept.").arg(revision),
                       QStringLiteral("Take a snapshot and go on from its revision."));
    return events;
}

Result<QList<DiagnosticReport>> readDiagnostics(Connection &connection, const WorkerId &worker, int limit)
{
    return all<QList<DiagnosticReport>>(connection, Sql::Diagnostics, diagnosticFrom, worker.value, limit);
}

Result<std::vector<BuildCount>> readCountsSince(Connection &connection, Time since)
{
    // Summed up here: grouped by the database, the planner would rather walk through the whole index on status.
    CountDeltas sums;
    Statement &statement = connection.prepare(Sql::KindsSince);
    statement.bind(since);
    const bool read = connection.each(statement, [&sums](const Statement &row) {
        const BuildCount kind = countFrom(row);
        sums.add(kind.platform, kind.status, kind.outcome, 1, CountDeltas::runMs(row.optionalTime(3), row.optionalTime(4)));
    });
    if (!read)
        return tl::unexpected(connection.error());
    std::vector<BuildCount> counts;
    sums.each([&counts](Platform platform, BuildStatus status, Outcome outcome, auto cell) {
        counts.push_back({platform, status, outcome, cell.number, cell.runMs});
        return true;
    });
    return counts;
}

Result<std::vector<FinishedBuild>> readFinishedBuilds(Connection &connection, Time since, Time until)
{
    return all<std::vector<FinishedBuild>>(connection, Sql::FinishedBuilds, finishedFrom, since, until);
}

Result<std::vector<std::pair<Time, Platform>>> readSubmissions(Connection &connection, Time since)
{
    return all<std::vector<std::pair<Time, Platform>>>(
        connection, Sql::Submissions,
        [](const Statement &row) { return std::pair(row.time(0), platformFrom(row.bytes(1)).value_or(Platform::Ios)); }, since);
}

Result<std::vector<Attempt>> readFailedAttempts(Connection &connection, Time since, int limit)
{
    return all<std::vector<Attempt>>(connection, Sql::FailedAttempts, attemptFrom, since, limit);
}

Result<std::vector<QByteArray>> readArtifactKeys(Connection &connection)
{
    return all<std::vector<QByteArray>>(connection, Sql::ArtifactKeys, [](const Statement &row) { return row.bytes(0); });
}

Result<std::vector<BuildCount>> readCounts(Connection &connection)
{
    return all<std::vector<BuildCount>>(connection, Sql::Counts, countFrom);
}

} // namespace freeagent::store
