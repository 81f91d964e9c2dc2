// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/schedule/scheduler.h"

#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::schedule {

namespace {
constexpr int kMostAttempts = 3;
constexpr auto kRetry = std::chrono::seconds(5);
const QString kSelf = u"schedule"_s;

tl::unexpected<Error> unknownRun(const QByteArray &id)
{
    return failure("schedule.unknown_run", u"There is no run %1"_s.arg(QString::fromLatin1(id)), u"Ask for the list of runs."_s);
}
} // namespace

Scheduler::Scheduler(services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

Scheduler::~Scheduler()
{
    for (const RunContextPtr &context : std::as_const(m_contexts))
        context->forget();
}

void Scheduler::add(JobSpec spec, Job &job)
{
    auto entry = std::make_unique<Entry>();
    if (!spec.when.from.isValid())
        spec.when.from = QDate(2026, 1, 1);
    entry->job = &job;
    entry->spec = std::move(spec);
    entry->facts.when = entry->spec.when;
    const auto behind = [](const auto &a, const auto &b) { return a->spec.rank < b->spec.rank; };
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, behind), std::move(entry));
}

void Scheduler::tick()
{
    const Time now = m_clock.now();
    if (now < m_lastTick) // somebody set the clock back
        for (const auto &entry : m_entries)
            reckonNext(*entry);
    m_lastTick = now;
    for (const auto &entry : m_entries)
        if (!entry->busy && entry->facts.enabled && entry->next && *entry->next <= now)
            queueDue(*entry);
    startWhatMay();
}

Run Scheduler::fresh(const Entry &entry) const
{
    Run run;
    run.id = newId(m_clock.now());
    run.job = entry.spec.name;
    run.queuedAt = m_clock.now();
    return run;
}

void Scheduler::queueDue(Entry &entry)
{
    Facts facts = entry.facts;
    facts.handledUntil = m_clock.now(); // whatever else was missed is caught up by this one
    std::optional<Run> run;
    if (entry.open.isEmpty()) {
        run = fresh(entry);
        run->dueAt = entry.next;
        run->by = kSelf;
    }
    save(entry, std::move(facts), std::move(run), [this](Result<void> saved) {
        if (saved)
            startWhatMay();
    });
}

void Scheduler::runNow(const QByteArray &job, const Ask &ask, Asked done)
{
    Entry *entry = find(job);
    if (!entry)
        return done(failure("schedule.unknown_job", u"There is no job %1"_s.arg(QString::fromLatin1(job)), u"Ask for the list of jobs."_s));
    whenFree(*entry, [this, entry, ask, done = std::move(done)] { request(*entry, ask, done); });
}

void Scheduler::request(Entry &entry, const Ask &ask, Asked done)
{
    Run run = entry.open.isEmpty() ? fresh(entry) : m_runs.at(entry.open);
    if (run.state == RunState::Running || (run.forced && ask.options == run.options))
        return done(run.id);
    run.forced = true;
    run.by = ask.by;
    run.reason = ask.reason;
    run.options = ask.options;
    save(entry, entry.facts, run, [this, id = run.id, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        done(id);
        startWhatMay();
    });
}

void Scheduler::cancel(const QByteArray &id, Settled done)
{
    const Run *known = run(id);
    Entry *entry = known ? find(known->job) : nullptr;
    if (!entry)
        return done(unknownRun(id));
    whenFree(*entry, [this, entry, id, done = std::move(done)] {
        const Run run = m_runs.at(id);
        if (!run.isOpen())
            return done(failure("schedule.ended", u"The run has ended already"_s));
        if (run.state == RunState::Queued)
            return conclude(*entry, run, {RunState::Cancelled, u"Cancelled before it began"_s, {}}, done);
        if (const RunContextPtr context = m_contexts.value(id)) {
            context->cancel();
            entry->job->cancel();
        }
        done({});
    });
}

void Scheduler::adjust(const QByteArray &job, const Adjustment &adjustment, Settled done)
{
    Entry *entry = find(job);
    if (!entry)
        return done(failure("schedule.unknown_job", u"There is no job %1"_s.arg(QString::fromLatin1(job)), u"Ask for the list of jobs."_s));
    whenFree(*entry, [this, entry, adjustment, done = std::move(done)] {
        Facts facts = entry->facts;
        facts.enabled = adjustment.enabled.value_or(facts.enabled);
        facts.when.rule = adjustment.rule.value_or(facts.when.rule);
        facts.when.start = adjustment.start.value_or(facts.when.start);
        facts.when.zone = adjustment.zone.value_or(facts.when.zone);
        if (const auto rule = calendar::Recurrence::parse(facts.when); !rule)
            return done(tl::unexpected(rule.error()));
        facts.adjusted = facts.when != entry->spec.when;
        if (!entry->facts.enabled || facts.when != entry->facts.when)
            facts.handledUntil = m_clock.now(); // what would have been due under another rule is not made up for
        save(*entry, std::move(facts), std::nullopt, done);
    });
}

bool Scheduler::laneIsFree(const Entry &entry) const
{
    const QByteArray &lane = entry.spec.lane;
    return std::none_of(m_entries.begin(), m_entries.end(), [&](const auto &other) {
        const bool same = other.get() == &entry || (!lane.isEmpty() && other->spec.lane == lane);
        const Run *open = same ? run(other->open) : nullptr;
        // One that is being committed may be about to run.
        return same && (other->busy || (open && open->state == RunState::Running));
    });
}

void Scheduler::startWhatMay()
{
    for (const auto &entry : m_entries) {
        const Run *waiting = run(entry->open);
        if (!waiting || waiting->state != RunState::Queued || !laneIsFree(*entry))
            continue;
        const Run next = *waiting;
        const bool scheduled = !next.forced;
        const auto &last = entry->facts.lastSuccessAt;
        if (scheduled && entry->spec.heldBack && !entry->spec.heldBack().isEmpty())
            continue;
        if (scheduled && last && entry->spec.freshFor > Millis(0) && m_clock.now() - *last < entry->spec.freshFor)
            conclude(*entry, next, {RunState::Skipped, u"Done already at %1"_s.arg(QString::fromLatin1(toIso(*last))), {}}, {});
        else if (isPrepared(*entry, next))
            begin(*entry, next);
    }
}

/// Whether what the job needs has been done. If not, asks for it or gives up.
bool Scheduler::isPrepared(Entry &entry, const Run &run)
{
    Entry *needed = entry.spec.needs.isEmpty() ? nullptr : find(entry.spec.needs);
    if (!needed || (needed->facts.lastSuccessAt && *needed->facts.lastSuccessAt >= run.queuedAt))
        return true;
    if (!needed->open.isEmpty() || needed->busy)
        return false;
    const QString name = QString::fromLatin1(needed->spec.name);
    const auto &last = needed->facts.lastRunAt;
    if (last && *last >= run.queuedAt)
        conclude(entry, run, {RunState::Failed, u"Not started: %1 goes before it and did not succeed (%2)"_s.arg(name, needed->facts.lastMessage), {}}, {});
    else
        request(*needed, {kSelf, u"goes before %1"_s.arg(QString::fromLatin1(entry.spec.name)), {}}, [](Result<QByteArray>) {});
    return false;
}

void Scheduler::begin(Entry &entry, Run run)
{
    run.state = RunState::Running;
    run.startedAt = m_clock.now();
    if (const Entry *needed = entry.spec.needs.isEmpty() ? nullptr : find(entry.spec.needs))
        run.message = u"After %1 of %2 (%3)"_s.arg(QString::fromLatin1(needed->spec.name), QString::fromLatin1(toIso(*needed->facts.lastSuccessAt)),
                                                   needed->facts.lastMessage);
    Facts facts = entry.facts;
    facts.lastRunAt = run.startedAt;
    save(entry, std::move(facts), run, [this, &entry, run](Result<void> saved) {
        if (saved)
            launch(entry, run);
    });
}

void Scheduler::launch(Entry &entry, const Run &run)
{
    const auto progress = [this, id = run.id](double part, const QString &message) {
        Run &known = m_runs.at(id);
        known.progress = part;
        known.message = message;
        Q_EMIT progressed(known);
    };
    const auto ended = [this, &entry, id = run.id](Outcome outcome) { end(entry, id, std::move(outcome)); };
    const auto context = std::make_shared<RunContext>(run, progress, ended);
    m_contexts.insert(run.id, context);
    entry.job->start(context);
}

void Scheduler::end(Entry &entry, const QByteArray &id, Outcome outcome)
{
    m_contexts.remove(id);
    whenFree(entry, [this, &entry, id, outcome = std::move(outcome)] {
        conclude(entry, m_runs.at(id), outcome, [this, &entry, id, outcome](Result<void> saved) {
            if (!saved) // a full disk, say: until it is stored, the lane is taken
                QTimer::singleShot(kRetry, this, [this, &entry, id, outcome] { end(entry, id, outcome); });
        });
    });
}

void Scheduler::conclude(Entry &entry, Run run, Outcome outcome, Settled done)
{
    run.state = outcome.state;
    run.endedAt = m_clock.now();
    run.message = outcome.message;
    run.result = outcome.result;
    if (outcome.state == RunState::Done)
        run.progress = 1;
    Facts facts = entry.facts;
    facts.lastOutcome = word(run.state).toByteArray();
    facts.lastMessage = run.message;
    if (run.state == RunState::Done)
        facts.lastSuccessAt = run.endedAt;
    save(entry, std::move(facts), run, [this, run, done = std::move(done)](Result<void> saved) {
        if (done)
            done(saved);
        if (!saved)
            return;
        Q_EMIT ended(run);
        startWhatMay();
    });
}

void Scheduler::recover(Run run)
{
    Entry *entry = find(run.job);
    if (!entry)
        return;
    const bool isOurs = run.dueAt || run.by == kSelf; // who asked for one by hand sees that it failed
    const bool again = isOurs && run.attempt < kMostAttempts && (!entry->next || *entry->next > m_clock.now());
    conclude(*entry, run, {RunState::Failed, u"Interrupted: the controller ended while it ran"_s, run.result},
             [this, entry, run, again](Result<void> saved) {
                 if (!saved || !again)
                     return;
                 Run next = fresh(*entry);
                 next.dueAt = run.dueAt;
                 next.attempt = run.attempt + 1;
                 next.forced = run.forced;
                 next.by = run.by;
                 next.reason = u"after an interruption"_s;
                 save(*entry, entry->facts, next, {});
             });
}

} // namespace freeagent::schedule
