// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

#include <QJsonObject>

class QLabel;

namespace freeagent::console {

class GatedAction;

/// The rolling update that goes on, or the last one, in a line: where each machine is, and a button to stop it. Hidden when there is none.
class RollingPanel final : public QWidget
{
    Q_OBJECT
public:
    RollingPanel(const PageContext &context, Resource *run, QWidget *page);

    QAction *cancelAction() const;

Q_SIGNALS:
    void noted(const QString &text);

private:
    void take();

    PageContext m_context;
    Resource *m_resource;
    QLabel *m_title;
    QLabel *m_steps;
    QLabel *m_evidence;
    GatedAction *m_cancel;
};

} // namespace freeagent::console
