// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace freeagent::logging {

/// Makes text fit for a log: known secrets become `[redacted]`, and what could forge a line or steer a terminal (control
/// characters, line and paragraph separators, direction overrides) becomes an escape such as `\n` or `\u001b`. Not guarded; its
/// owner is.
class Redactor
{
public:
    /// Shorter ones are not taken: they would also blank innocent words.
    static constexpr qsizetype kShortest = 8;

    void addSecret(const QByteArray &secret);
    QString clean(const QString &text) const;

private:
    QStringList m_secrets; ///< longest first, so that one which contains another is replaced whole
};

} // namespace freeagent::logging
