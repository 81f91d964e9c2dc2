// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace freeagent::console {

class ListView;
class Panel;

/// One entry: who did what, from where and why, and what is another than before.
class AuditDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditDetail(QWidget *parent = nullptr);

    /// An empty object: none is chosen.
    void show(const QJsonObject &entry, Time now);
    /// Into its head.
    void addButton(QToolButton *button);
    QString text() const;
    ListView *differences() const { return m_list; }

private:
    JsonTable m_table;
    ListView *m_list;
    Panel *m_panel;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_reason;
    QLabel *m_hash;
};

} // namespace freeagent::console
