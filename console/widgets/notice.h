// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace freeagent::console {

/// What happened and what to do, in the page itself: never in a box in front of it.
class Notice final : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    /// An empty text hides the notice.
    void show(Severity severity, const QString &text, const QString &fix = {});
    void addButton(QWidget *button);
    QString text() const;
    QString fix() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Neutral;
    QLabel *m_text;
    QLabel *m_fix;
    QHBoxLayout *m_line;
};

} // namespace freeagent::console
