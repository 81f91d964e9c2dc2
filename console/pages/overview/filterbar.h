// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsummary.h"
#include "console/models/buildfilter.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace freeagent::console {

/// Chips and a search field that say which builds are shown.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    const BuildFilter &filter() const { return m_filter; }
    void showCounts(const FarmSummary &summary);
    void focusSearch();

Q_SIGNALS:
    void changed(const freeagent::console::BuildFilter &filter);
    void left(); ///< the person is done with the field and wants the rows

private:
    void addChip(BuildFilter::Show show);
    void take();

    BuildFilter m_filter;
    QButtonGroup *m_chips;
    QLineEdit *m_search;
};

} // namespace freeagent::console
