// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QButtonGroup;
class QLabel;

namespace freeagent::console {

class ListView;
class TimeChart;

/// What was: the queue over days and weeks, and how the builds did against what they should.
class TrendsTab final : public QWidget
{
    Q_OBJECT
public:
    struct Sources {
        Resource *pending;
        Resource *active;
        Resource *workers;
        Resource *summary;
    };

    TrendsTab(const PageContext &context, const Sources &sources);

    void focusSearch();

Q_SIGNALS:
    void noted(const QString &text);

private:
    void arrange();
    void ask();
    void draw();
    void showSummary();

    PageContext m_context;
    Sources m_from;
    QButtonGroup *m_ranges;
    TimeChart *m_chart;
    JsonTable m_objectives;
    JsonTable m_workers;
    ListView *m_objectiveList;
    ListView *m_workerList;
    QLabel *m_sum;
};

} // namespace freeagent::console
