// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QButtonGroup;
class QLabel;

namespace freeagent::console {

class RatesLine;
class Resource;
class TimeChart;

/// The queue: what waits and what runs, the two thresholds, how long it has been above the first of them, windows of maintenance, and
/// how it will probably go on until the end of the day. Below it what comes and goes in a minute.
class QueuePanel final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the panel.
    struct Sources {
        Resource *pending;
        Resource *active;
        Resource *weeks;   ///< pending again, by the hour: what the forecast is made of
        Resource *windows; ///< occurrences of maintenance
        Resource *rules;   ///< of alerts
        Resource *submitted;
        Resource *started;
        Resource *finished;
    };

    QueuePanel(const PageContext &context, const Sources &sources, QWidget *parent = nullptr);

    /// Draws anew, at most as often as a pixel of the range takes, and asks for what has become old.
    void refresh();
    /// The curves have come, or it is known why not.
    bool hasSettled() const;
    TimeChart *chart() const { return m_chart; }

Q_SIGNALS:
    void linkWanted(const QString &link);
    void noted(const QString &text);

private:
    QWidget *makeHead();
    void ask();
    void draw();
    void showAbove();
    void fitRange();
    Millis range() const;
    Time endOfForecast() const;
    Millis alertAfter() const;

    PageContext m_context;
    Sources m_from;
    TimeChart *m_chart;
    QButtonGroup *m_ranges;
    QLabel *m_above;
    RatesLine *m_rates;
    Time m_drawnAt{};
    Time m_askedAt{};
    Time m_weeksAskedAt{};
    std::optional<Time> m_aboveSince;
    bool m_fitted = false; ///< a person picked the range, or what is known did
};

} // namespace freeagent::console
