// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace freeagent::runner {

/// Turns what a program prints into lines fit for a log: UTF-8 with invalid bytes replaced, terminal sequences and
/// control characters removed, of a line that was redrawn with carriage returns only the last state, overlong lines cut
/// into pieces. Empty lines are kept. Holds at most 64 KiB, whatever the program prints.
class LineSplitter
{
public:
    /// `maxLength`: characters a line.
    explicit LineSplitter(qsizetype maxLength = 4000);

    QStringList feed(QByteArrayView bytes);
    /// What stands behind the last line end; nothing when the output ended with one.
    QStringList finish();

private:
    void emitLine(QStringList &lines);
    void emitOverflow(QStringList &lines);

    qsizetype m_maxLength;
    QByteArray m_pending;
};

/// `text` without ANSI escape sequences (CSI, OSC, DCS and single ones) and without control characters except tabs.
QByteArray withoutTerminalSequences(QByteArrayView text);

} // namespace freeagent::runner
