// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

namespace freeagent::console {

class ListView;
class Panel;
class WindowActions;
class WindowCalendar;

/// Maintenance that comes again and again: the windows, their next dates in three zones, and the calendar of all.
class WindowsTab final : public QWidget
{
    Q_OBJECT
public:
    WindowsTab(const PageContext &context, Resource *windows, Resource *next, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    bool select(const QByteArray &window);
    void tick();
    const WindowCalendar *calendar() const { return m_calendar; }

Q_SIGNALS:
    void noted(const QString &text);

private:
    void arrange();
    void take();
    void showDates();

    PageContext m_context;
    Resource *m_windows;
    Resource *m_next;
    WindowActions *m_actions;
    JsonTable m_table;
    JsonTable m_dates;
    ListView *m_list;
    ListView *m_dateList;
    WindowCalendar *m_calendar;
};

} // namespace freeagent::console
