// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class GatedAction;
class ListView;
class Pill;

/// The checks of the morning, what changed since yesterday first, and the same for a chat or a mail.
class MorningTab final : public QWidget
{
    Q_OBJECT
public:
    /// `check` asks for all of them anew.
    MorningTab(const PageContext &context, Resource *morning, GatedAction *check, QWidget *page);

    QList<GatedAction *> actions() const { return {m_slack, m_text, m_open}; }
    void focusSearch();

Q_SIGNALS:
    void noted(const QString &text);
    void linkWanted(const QString &link);

private:
    void arrange(GatedAction *check);
    void take();
    void choose();
    void copy(const QString &text);

    PageContext m_context;
    Resource *m_morning;
    JsonTable m_table;
    ListView *m_list;
    Pill *m_status;
    QLabel *m_title;
    QLabel *m_when;
    GatedAction *m_slack;
    GatedAction *m_text;
    GatedAction *m_open;
};

} // namespace freeagent::console
