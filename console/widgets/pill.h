// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QWidget>

namespace freeagent::console {

/// A short state in a rounded box: shape, word and colour. The text is its accessible name.
class Pill final : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);

    void show(Severity severity, const QString &text);
    QString text() const { return m_text; }
    Severity severity() const { return m_severity; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Neutral;
    QString m_text;
};

} // namespace freeagent::console
