// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

#include <QJsonObject>

class QLabel;

namespace freeagent::console {

class CalmTable;
class ListView;
class Panel;

/// Of one alert: everything that happened about it, who was told and who can help.
class AlertDetail final : public QWidget
{
    Q_OBJECT
public:
    AlertDetail(const PageContext &context, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const QJsonObject *alert);
    int lines() const { return m_timeline.rowCount(); }

private:
    PageContext m_context;
    Resource *m_resource;
    JsonTable m_timeline;
    ListView *m_list;
    QLabel *m_title;
    QLabel *m_help;
};

} // namespace freeagent::console
