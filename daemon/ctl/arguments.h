// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "daemon/ctl/commandspec.h"

#include <QHash>

namespace freeagent::ctl {

/// What was given to one command, already checked against its row: accessors do not fail.
class Arguments
{
public:
    void addPositional(const QString &text) { m_positional.append(text); }
    void addOption(const QString &name, const QString &text) { m_options[name].append(text); }

    QString at(qsizetype i) const { return m_positional.value(i); }
    const QStringList &positional() const { return m_positional; }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// The last one given; empty when none is.
    QString text(const QString &option) const { return m_options.value(option).value(m_options.value(option).size() - 1); }
    /// All that were given, words separated by commas apart.
    QStringList list(const QString &option) const;
    qint64 integer(const QString &option) const { return text(option).toLongLong(); }
    double number(const QString &option) const { return text(option).toDouble(); }
    Millis duration(const QString &option) const;
    Time moment(const QString &option) const; ///< as given; parse() has replaced it by ISO 8601

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_options;
};

/// Where a bare duration leads from now. "+1h" leads forward in any case.
enum class Toward : quint8 { Past, Future };

/// `text` as the moment it means; durations count from `now`, days begin in UTC or in this machine's zone. Error: "usage.bad_value".
Result<Time> momentFrom(const QString &text, Time now, bool utc, Toward toward = Toward::Past);

} // namespace freeagent::ctl
