// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

#include <QJsonObject>

namespace freeagent::console {

/// Making, changing and removing windows, each with a way back; and the calendar file.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    WindowActions(const PageContext &context, QWidget *page);

    /// An empty object: none.
    void choose(const QJsonObject &window);
    QList<QAction *> actions() const { return {m_new, m_change, m_toggle, m_remove, m_calendar}; }
    QAction *changeAction() const { return m_change; }

Q_SIGNALS:
    void noted(const QString &text);
    /// Something was changed: ask anew.
    void done();

private:
    void make();
    void change();
    void toggle();
    void remove();
    void saveCalendar();
    void send(const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &reason, const QString &done, const Danger::Said &said,
              const std::function<void(const QJsonObject &)> &took = {});
    QString path() const;

    PageContext m_context;
    QWidget *m_page;
    QJsonObject m_window;
    GatedAction *m_new;
    GatedAction *m_change;
    GatedAction *m_toggle;
    GatedAction *m_remove;
    GatedAction *m_calendar;
};

} // namespace freeagent::console
