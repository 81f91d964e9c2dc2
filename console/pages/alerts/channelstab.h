// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

namespace freeagent::console {

class GatedAction;
class ListView;

/// By which ways people are told, whether they work, and what went over them.
class ChannelsTab final : public QWidget
{
    Q_OBJECT
public:
    ChannelsTab(const PageContext &context, Resource *channels, Resource *deliveries, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;

Q_SIGNALS:
    void noted(const QString &text);

private:
    void arrange();
    void test();
    void resend();

    PageContext m_context;
    Resource *m_channels;
    Resource *m_deliveries;
    JsonTable m_channelTable;
    JsonTable m_deliveryTable;
    ListView *m_channelList;
    ListView *m_deliveryList;
    GatedAction *m_test;
    GatedAction *m_resend;
};

} // namespace freeagent::console
