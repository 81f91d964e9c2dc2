// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"
#include "daemon/services/ledger.h"

namespace freeagent::alerting {

/// The rules: the defaults, those of them that somebody changed, and those that somebody added. Thread: the services'. Errors: those of
/// ruleFromRequest, "alert.no_rule", "alert.too_many_rules", the store's.
class RuleBook : public QObject
{
    Q_OBJECT
public:
    RuleBook(services::Ledger &ledger, std::vector<Rule> defaults, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);

    const std::vector<Rule> &rules() const { return m_rules; } ///< defaults in their order, then the others by id
    const Rule *rule(const QByteArray &id) const;
    bool isDefault(const QByteArray &id) const; ///< nobody changed it
    bool isAdded(const QByteArray &id) const { return !defaultOf(id); } ///< somebody made it
    const Rule *defaultOf(const QByteArray &id) const; ///< as delivered; null for one that somebody made
    /// A rule that a program of ours brings along, before load().
    void addDefault(Rule rule);

    using Done = std::function<void(Result<std::optional<Rule>>)>;
    /// Changes or adds a rule.
    /// A new one has what keeps quiet the default rule of its metric, and that one's group, unless the body says otherwise.
    void put(const QByteArray &id, const QJsonObject &body, const QList<MetricInfo> &metrics, const QString &by, Done done);
    /// What a rule may speak of here.
    Terms terms(const QList<MetricInfo> &metrics) const;
    /// What a rule of this id begins with when there is none: what is null goes back to it.
    Rule fresh(const QByteArray &id, const QJsonObject &body) const;
    /// Back to the default; one that has none is gone, and nothing is given.
    void reset(const QByteArray &id, const QString &by, Done done);

Q_SIGNALS:
    void changed();

private:
    void take(const Rule &rule);

    services::Ledger &m_ledger;
    const Clock &m_clock;
    std::vector<Rule> m_defaults;
    std::vector<Rule> m_rules;
};

} // namespace freeagent::alerting
