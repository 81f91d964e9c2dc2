// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/overview/needs.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace freeagent::console {

/// One thing that asks for somebody: what, why, how one knows, and the button that is recommended.
class NeedCard final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedCard(QWidget *parent = nullptr);

    void show(const Need &need);
    const Need &shown() const { return m_need; }

Q_SIGNALS:
    void linkWanted(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawTitle();

    Need m_need;
    QLabel *m_shape;
    QLabel *m_title;
    QLabel *m_since;
    QLabel *m_cause;
    QLabel *m_evidence;
    QToolButton *m_button;
};

} // namespace freeagent::console
