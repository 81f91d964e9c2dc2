// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QWidget>
#include <array>

class QToolButton;

namespace freeagent::console {

class Resource;

/// Builds submitted, started and finished in a minute, as they were in the last ten. Each number leads to its builds.
class RatesLine final : public QWidget
{
    Q_OBJECT
public:
    /// Counters; all outlive the line.
    struct Sources {
        Resource *submitted;
        Resource *started;
        Resource *finished;
    };

    RatesLine(const Sources &sources, const Clock &clock, QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    void linkWanted(const QString &link);

private:
    void refresh();

    Sources m_from;
    const Clock &m_clock;
    std::array<QToolButton *, 3> m_buttons{};
};

} // namespace freeagent::console
