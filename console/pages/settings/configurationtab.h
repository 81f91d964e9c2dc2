// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QComboBox;
class QLabel;

namespace freeagent::console {

class GatedAction;
class ListView;
class Notice;

/// Every setting of the controller: what is in effect, what it would be without anybody, who said so, and what waits for a restart.
class ConfigurationTab final : public QWidget
{
    Q_OBJECT
public:
    ConfigurationTab(const PageContext &context, Resource *configuration, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    ListView *list() const { return m_list; }
    Notice *notice() const { return m_notice; }
    QComboBox *filterBox() const { return m_filter; }
    QString explanation() const;

private:
    enum Filter { All, Set, Pending };

    void arrange();
    void take();
    void choose();
    void showNotice();
    void copy();

    PageContext m_context;
    Resource *m_configuration;
    JsonTable m_table;
    ListView *m_list;
    QComboBox *m_filter;
    Notice *m_notice;
    QLabel *m_explanation;
    GatedAction *m_copy;
};

} // namespace freeagent::console
