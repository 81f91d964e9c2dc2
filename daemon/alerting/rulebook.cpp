// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/rulebook.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
const QByteArray kKind = "alert-rule";
constexpr size_t kMost = 200;

const Rule *find(const std::vector<Rule> &rules, const QByteArray &id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&id](const Rule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}
} // namespace

RuleBook::RuleBook(services::Ledger &ledger, std::vector<Rule> defaults, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_defaults(std::move(defaults))
    , m_rules(m_defaults)
{
}

void RuleBook::addDefault(Rule rule)
{
    m_rules.push_back(rule);
    m_defaults.push_back(std::move(rule));
}

void RuleBook::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        auto rule = record.kind == kKind ? ruleFrom(wire::objectOf(record.body)) : std::nullopt;
        if (rule)
            take(*rule);
    }
}

Terms RuleBook::terms(const QList<MetricInfo> &metrics) const
{
    Terms terms;
    for (const MetricInfo &info : metrics)
        terms.units.insert(info.name, info.unit);
    for (const Rule &rule : m_rules)
        terms.inhibitedBy.insert(rule.id, rule.inhibitedBy);
    return terms;
}

Rule RuleBook::fresh(const QByteArray &id, const QJsonObject &body) const
{
    Rule fresh;
    fresh.id = id;
    const Rule *known = rule(id);
    const QString given = body.value(u"metric"_s).toString();
    const QByteArray metric = given.isEmpty() && known ? known->metric : given.toLatin1();
    const auto model = std::find_if(m_defaults.begin(), m_defaults.end(), [&metric](const Rule &rule) { return rule.metric == metric; });
    if (model != m_defaults.end()) {
        fresh.group = model->group;
        fresh.inhibitedBy = model->inhibitedBy;
    }
    return fresh;
}

const Rule *RuleBook::rule(const QByteArray &id) const { return find(m_rules, id); }
const Rule *RuleBook::defaultOf(const QByteArray &id) const { return find(m_defaults, id); }

bool RuleBook::isDefault(const QByteArray &id) const
{
    const Rule *now = rule(id);
    return now && now->changedBy.isEmpty();
}

void RuleBook::take(const Rule &rule)
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&rule](const Rule &one) { return one.id == rule.id; });
    if (found != m_rules.end()) {
        *found = rule;
        return;
    }
    const auto own = m_rules.begin() + std::ptrdiff_t(m_defaults.size());
    m_rules.insert(std::lower_bound(own, m_rules.end(), rule, [](const Rule &a, const Rule &b) { return a.id < b.id; }), rule);
}

void RuleBook::put(const QByteArray &id, const QJsonObject &body, const QList<MetricInfo> &metrics, const QString &by, Done done)
{
    if (!isWellFormedId(id))
        return done(failure("alert.bad_rule", u"The id of a rule has 1 to 64 letters, digits, - and _"_s));
    const Rule *known = rule(id);
    if (!known && m_rules.size() >= kMost)
        return done(failure("alert.too_many_rules", u"There are %1 rules already"_s.arg(kMost), u"Remove one that is no longer used."_s));
    const Rule *standard = defaultOf(id);
    const Rule fresh = this->fresh(id, body);
    auto made = ruleFromRequest(body, known ? *known : fresh, standard ? *standard : fresh, terms(metrics));
    if (!made)
        return done(tl::unexpected(made.error()));
    if (standard && made->metric != standard->metric)
        return done(failure("alert.bad_rule", u"metric: %1 looks at %2, its title, runbook and advice speak of that"_s.arg(QString::fromLatin1(id), QString::fromLatin1(standard->metric)),
                            u"Add a rule of your own for another metric."_s));
    if (known && *made == *known)
        return done(std::optional(*known));
    made->changedBy = by.isEmpty() ? u"somebody"_s : by;
    const QByteArray json = wire::compact(toJson(*made));
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, id, json}});
    unit.events.push_back({0, m_clock.now(), "alert.rule_changed", {}, {}, json});
    m_ledger.commit(std::move(unit), [this, rule = *made, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        take(rule);
        done(std::optional(rule));
        Q_EMIT changed();
    });
}

void RuleBook::reset(const QByteArray &id, const QString &by, Done done)
{
    if (!rule(id))
        return done(failure("alert.no_rule", u"There is no rule %1"_s.arg(QString::fromLatin1(id)), u"Ask for the list of rules."_s));
    const Rule *standard = defaultOf(id);
    Unit unit;
    unit.changes.push_back(RemoveRecord{kKind, id});
    const QJsonObject told{{u"id"_s, QString::fromLatin1(id)}, {u"by"_s, by}, {u"removed"_s, !standard}};
    unit.events.push_back({0, m_clock.now(), "alert.rule_reset", {}, {}, wire::compact(told)});
    m_ledger.commit(std::move(unit), [this, id, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        std::optional<Rule> now;
        if (const Rule *again = defaultOf(id)) {
            now = *again;
            take(*again);
        } else {
            std::erase_if(m_rules, [&id](const Rule &one) { return one.id == id; });
        }
        done(now);
        Q_EMIT changed();
    });
}

} // namespace freeagent::alerting
