// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace freeagent::console {

/// The list of pages at the left edge, each with the number that asks for attention, and the two doors at its foot.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void clear();
    /// `toolTip`: the keys that lead there.
    void addPage(const QString &title, const QString &drawing, const QString &toolTip);
    void setCurrent(int page);
    void setBadge(int page, int count, Severity severity);

Q_SIGNALS:
    void pageChosen(int page);
    void connectionWanted();
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &text, const QString &drawing);

    QButtonGroup *m_pages;
    QVBoxLayout *m_list;
};

} // namespace freeagent::console
