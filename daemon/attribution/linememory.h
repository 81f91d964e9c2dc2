// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/attribution/rules.h"

#include <QHash>

namespace freeagent::attribution {

/// Values by text, of the texts that were asked for lately: `kLately` at least and twice as many at most.
template <class Value>
class Recollection
{
public:
    static constexpr qsizetype kLately = 256;

    /// The value remembered for `text`, or what `find()` gives, which is remembered then.
    template <class Find>
    Value valueOf(const QString &text, Find find)
    {
        if (const auto known = m_young.constFind(text); known != m_young.constEnd())
            return *known;
        const auto old = m_old.constFind(text);
        const Value value = old != m_old.constEnd() ? *old : find();
        if (m_young.size() >= kLately)
            m_old = std::exchange(m_young, {});
        m_young.insert(text, value);
        return value;
    }
    qsizetype size() const { return m_young.size() + m_old.size(); }

private:
    QHash<QString, Value> m_young;
    QHash<QString, Value> m_old;
};

/// Remembers what the rules say about lines: a farm fails with the same words again and again, and finding a line's rule takes dozens of
/// regular expressions. Bounded; long lines are not remembered. Thread: its user's.
class LineMemory
{
public:
    static constexpr qsizetype kLongest = 1000; ///< characters of a line that is remembered

    /// As ruleFor().
    const Rule *rule(const QString &line);
    /// Equal for lines that differ only in what normalised() leaves out. Lines below another `heading` are of another kind.
    QByteArray cluster(const QString &heading, const QString &line);

    qint64 looked() const { return m_looked; } ///< how often nothing was remembered
    qsizetype size() const { return m_rules.size() + m_clusters.size(); }

private:
    Recollection<const Rule *> m_rules;
    Recollection<QByteArray> m_clusters;
    qint64 m_looked = 0;
};

} // namespace freeagent::attribution
