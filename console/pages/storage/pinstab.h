// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/models/jsontable.h"
#include "console/pages/page.h"

namespace freeagent::console {

class GatedAction;
class ListView;

/// Builds whose files stay whatever their age, by whom and why.
class PinsTab final : public QWidget
{
    Q_OBJECT
public:
    PinsTab(const PageContext &context, Resource *pins, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    ListView *list() const { return m_list; }

Q_SIGNALS:
    void linkWanted(const QString &link);

private:
    void arrange();
    void choose();
    void pinAnother();
    void unpin();
    using Said = std::function<void(Result<QString>)>;
    void change(const QByteArray &verb, const QString &build, const QString &reason, const QString &done, const Said &said);

    PageContext m_context;
    Resource *m_pins;
    JsonTable m_table;
    ListView *m_list;
    GatedAction *m_pin;
    GatedAction *m_unpin;
    GatedAction *m_open;
};

} // namespace freeagent::console
