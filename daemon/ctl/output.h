// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/terminal.h"

#include <QStringList>

namespace freeagent::ctl {

enum class Colour : quint8 { None, Good, Warning, Bad, Dim, Strong };

/// What was asked of the output by common options.
struct Manner {
    bool json = false;
    bool quiet = false; ///< no talk beside errors
    bool yes = false; ///< questions are answered
    bool utc = false;
};

/// Data on standard output, talk on standard error, colour only where a person reads.
class Output
{
public:
    Output(const Terminal &terminal, Manner manner)
        : m_terminal(terminal)
        , m_manner(manner)
    {
    }

    const Manner &manner() const { return m_manner; }
    const Terminal &terminal() const { return m_terminal; }

    void raw(const QByteArray &bytes) { m_terminal.out(bytes); } ///< as it is
    void line(const QString &text = {}) { m_terminal.out(text.toUtf8() + '\n'); }
    void talk(const QString &text); ///< one line, unless quiet
    void complain(const QString &text) { m_terminal.err((QLatin1StringView("expoctl: ") + text + u'\n').toUtf8()); }
    /// Labels and values, aligned; pairs without a value are left out.
    void facts(const QList<std::pair<QString, QString>> &pairs);

    /// For standard output.
    QString painted(Colour colour, const QString &text) const;
    bool paints() const { return m_terminal.personReads && m_terminal.colours && !m_manner.json; }
    /// Columns to keep within; nothing when no person reads.
    int width() const { return m_terminal.personReads ? m_terminal.width : 0; }

private:
    const Terminal &m_terminal;
    Manner m_manner;
};

/// What strangers wrote must not steer the terminal: control characters become spaces.
QString harmless(QString text);

} // namespace freeagent::ctl
