// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/faults.h"

#include <QStringList>
#include <QTemporaryFile>

namespace freeagent::drills {

/// The surroundings of a controller whose file calls and clock the drill has in its hand.
class FaultyWorld
{
public:
    FaultyWorld();
    ~FaultyWorld();

    QStringList environment() const; ///< for the controller
    FaultPage &page() { return *m_page; }
    /// The `after`th call of this kind from now on fails, and the next ones, `times` in all.
    void breakCalls(Fault kind, int after, int times, int error);
    void mend();
    void setClock(std::int64_t shiftMs) { m_page->clockMs = shiftMs; }

private:
    QTemporaryFile m_file;
    FaultPage *m_page = nullptr;
};

} // namespace freeagent::drills
