// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QRandomGenerator>

namespace freeagent::client {

/// How long to wait before the next try: doubles from `least` to `most`, then a random part of it, so that a hundred consoles
/// do not come back in the same instant. Never below half of `least`. Any one thread.
class Backoff
{
public:
    Backoff(Millis least, Millis most, quint32 seed = QRandomGenerator::global()->generate());
    Millis next();
    void reset() { m_present = m_least; }

private:
    Millis m_least;
    Millis m_most;
    Millis m_present;
    QRandomGenerator m_random;
};

} // namespace freeagent::client
