// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/alertbook.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr Millis kCheckpointEvery = std::chrono::minutes(1);
constexpr Millis kForgetEvery = std::chrono::hours(1);
constexpr size_t kMostHistory = 5000;
constexpr size_t kForgetAtOnce = 200;

} // namespace

AlertBook::AlertBook(services::Ledger &ledger, const RuleBook &rules, SilenceBook &silences, Notifier &notifier, const Escalation &escalation,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_rules(rules)
    , m_silences(silences)
    , m_notifier(notifier)
    , m_escalation(escalation)
    , m_clock(clock)
    , m_pulse(clock)
    , m_checkpoint(clock.monotonic())
    , m_forgotten(clock.monotonic())
{
    addSource(m_pulse);
    connect(&rules, &RuleBook::changed, this, &AlertBook::hurry);
    connect(&silences, &SilenceBook::changed, this, &AlertBook::hurry);
}

void AlertBook::addSource(MetricSource &source)
{
    m_sources.push_back(&source);
    for (const MetricInfo &info : source.metrics())
        m_metrics.insert(info.name, {&source, info.unit});
}

QList<MetricInfo> AlertBook::metrics() const
{
    QList<MetricInfo> all;
    for (const MetricSource *source : m_sources)
        all += source->metrics();
    return all;
}

void AlertBook::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind == "alert-group") {
            if (const auto telling = tellingFrom(wire::objectOf(record.body)))
                m_board.tellings.insert_or_assign(telling->group, *telling);
            continue;
        }
        auto alert = record.kind == "alert" ? alertFrom(wire::objectOf(record.body)) : std::nullopt;
        if (!alert)
            continue;
        if (alert->isOpen()) {
            const QByteArray key = alert->key();
            m_board.alerts.insert_or_assign(key, std::move(*alert));
            continue;
        }
        ++m_fired[alert->key()];
        m_history.push_back(std::move(*alert));
    }
    std::sort(m_history.begin(), m_history.end(), [](const Alert &a, const Alert &b) { return a.resolvedAt < b.resolvedAt; });
    m_pulse.beat(m_clock.monotonic());
}

const Alert *AlertBook::find(const QByteArray &id) const
{
    if (const Alert *open = m_board.find(id))
        return open;
    const auto found = std::find_if(m_history.rbegin(), m_history.rend(), [&id](const Alert &alert) { return alert.id == id; });
    return found == m_history.rend() ? nullptr : &*found;
}

const Telling *AlertBook::telling(const Alert &alert) const
{
    const auto found = m_board.tellings.find(alert.group);
    return alert.isOpen() && found != m_board.tellings.end() ? &found->second : nullptr;
}

int AlertBook::matched(const Matcher &matcher, Time since) const
{
    const auto old = std::count_if(m_history.begin(), m_history.end(),
                                   [&](const Alert &alert) { return alert.resolvedAt >= since && matcher.matches(alert); });
    const auto open = std::count_if(m_board.alerts.begin(), m_board.alerts.end(),
                                    [&](const auto &one) { return one.second.isActive() && matcher.matches(one.second); });
    return int(old + open);
}

Circumstances AlertBook::circumstances(Millis passed, bool checkpoint)
{
    return {m_rules, m_silences, m_escalation, m_notifier, m_maintenance ? m_maintenance() : std::nullopt,
            [this](const QByteArray &key) { return m_fired.value(key); }, m_clock.now(), passed, checkpoint};
}

void AlertBook::tick()
{
    forgetOld();
    if (!m_busy && (m_hurry || m_clock.monotonic() >= m_due)) {
        m_silences.tick();
        evaluate();
    }
}

void AlertBook::evaluate()
{
    if (m_busy)
        return;
    m_hurry = false;
    m_looked = true;
    const Instant now = m_clock.monotonic();
    const bool checkpoint = now - m_checkpoint >= kCheckpointEvery;
    m_pulse.begin(now);
    Round round(m_board, circumstances(m_lastRound ? now - *m_lastRound : Millis(0), checkpoint));
    lookAll(round);
    round.endUnseen();
    round.settle();
    m_due = now + kEvery; // also when it cannot be stored
    finish(round, [this, now, checkpoint](Result<void> stored) {
        if (!stored)
            return; // nothing has changed: the next round finds the same, and what passed meanwhile
        m_lastRound = now;
        m_pulse.beat(now);
        if (checkpoint)
            m_checkpoint = now;
        m_due = now + dueIn();
    });
}

void AlertBook::lookAll(Round &round)
{
    QHash<QByteArray, std::vector<Reading>> read;
    for (const Rule &rule : m_rules.rules()) {
        const auto metric = m_metrics.constFind(rule.metric);
        if (!rule.enabled || metric == m_metrics.constEnd())
            continue;
        auto readings = read.find(rule.metric);
        if (readings == read.end())
            readings = read.insert(rule.metric, metric->first->read(rule.metric));
        for (const Reading &reading : *readings)
            round.look(rule, metric->second, reading, [&] { return metric->first->explain(rule.metric, reading); });
    }
}

/// The soonest moment at which an alert changes by itself.
Millis AlertBook::dueIn() const
{
    Millis soonest = kEvery;
    for (const auto &[key, alert] : m_board.alerts)
        if (const Rule *rule = m_rules.rule(alert.rule))
            if (const auto left = changesIn(alert.watch, *rule))
                soonest = std::min(soonest, *left);
    return soonest;
}

void AlertBook::finish(Round &round, std::function<void(Result<void>)> done)
{
    if (!round.isChanged()) {
        adopt(std::move(round.board()), {});
        return done({});
    }
    m_busy = true;
    const bool notices = round.hasNotices();
    Unit unit = round.takeUnit();
    m_ledger.commit(std::move(unit), [this, notices, board = std::move(round.board()), ended = std::move(round.ended()),
                                      done = std::move(done)](Result<void> stored) mutable {
        m_busy = false;
        if (stored)
            adopt(std::move(board), std::move(ended));
        done(stored);
        if (stored && notices)
            m_notifier.wake();
        settled();
        Q_EMIT changed();
    });
}

void AlertBook::adopt(Board board, std::vector<Alert> ended)
{
    m_board = std::move(board);
    for (Alert &alert : ended) {
        ++m_fired[alert.key()];
        m_history.push_back(std::move(alert));
    }
}

void AlertBook::settled()
{
    while (!m_busy && !m_waiting.empty()) {
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
}

void AlertBook::act(const QByteArray &id, Act act, Done done)
{
    if (!m_looked)
        evaluate();
    if (m_busy) {
        m_waiting.push_back([this, id, act = std::move(act), done = std::move(done)] { this->act(id, act, done); });
        return;
    }
    Round round(m_board, circumstances(Millis(0), false));
    if (const auto acted = act(round); !acted)
        return done(tl::unexpected(acted.error()));
    round.settle();
    finish(round, [this, id, done = std::move(done)](Result<void> stored) {
        if (!stored)
            return done(tl::unexpected(stored.error()));
        const Alert *alert = find(id);
        alert ? done(*alert) : done(failure("alert.not_found", u"The alert is over"_s));
    });
}

void AlertBook::acknowledge(const QByteArray &id, Acknowledgement acknowledgement, Done done)
{
    act(id, [id, acknowledgement = std::move(acknowledgement)](Round &round) { return round.acknowledge(id, acknowledgement); }, std::move(done));
}

void AlertBook::unacknowledge(const QByteArray &id, const QString &by, const QString &comment, Done done)
{
    act(id, [=](Round &round) { return round.unacknowledge(id, by, comment); }, std::move(done));
}

/// Old ones go when the clock has been steady since the last look: a clock that jumps for an hour must not cost a month.
void AlertBook::forgetOld()
{
    const Instant now = m_clock.monotonic();
    if (now - m_forgotten < kForgetEvery)
        return;
    m_forgotten = now;
    if (!m_clockWatch.look(m_clock) || !m_agesCount())
        return;
    Unit unit;
    while (unit.changes.size() < kForgetAtOnce && !m_history.empty()
           && (m_history.size() > kMostHistory || *m_history.front().resolvedAt < m_clock.now() - kKept)) {
        unit.changes.push_back(RemoveRecord{"alert", m_history.front().id});
        if (--m_fired[m_history.front().key()] <= 0)
            m_fired.remove(m_history.front().key());
        m_history.pop_front();
    }
    // What could not be removed is found again at the next start.
    if (!unit.changes.empty())
        m_ledger.commit(std::move(unit), [](Result<void>) {});
}

} // namespace freeagent::alerting
