// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>

namespace freeagent::drills {

/// What a drill tried and what it cost: one row of the table that `./check --drills` prints.
struct Score {
    QByteArray drill;
    qint64 tries = 0;
    qint64 acknowledged = 0; ///< changes that the controller said were kept
    qint64 lost = 0;         ///< of those, not there afterwards
    qint64 duplicated = 0;   ///< done twice, or ended in two ways
    std::chrono::milliseconds longestRecovery{0}; ///< from the end of the trouble until it serves again
};

/// Prints it, and adds it as a line of tab-separated columns to the file that $FREEAGENT_DRILL_TABLE names, if it does.
void report(const Score &score);

/// $FREEAGENT_DRILL_ROUNDS, or `usual`.
int rounds(int usual);
/// The same moments in every run, unless $FREEAGENT_DRILL_SEED asks for others.
quint32 seed(quint32 usual);

/// The longest of several times.
class Stopwatch
{
public:
    void begin() { m_begun = std::chrono::steady_clock::now(); }
    void end()
    {
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_begun);
        m_longest = std::max(m_longest, took);
    }
    std::chrono::milliseconds longest() const { return m_longest; }

private:
    std::chrono::steady_clock::time_point m_begun;
    std::chrono::milliseconds m_longest{0};
};

} // namespace freeagent::drills
