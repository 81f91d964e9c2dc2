// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farms/farms.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace freeagent::console {

class ConfirmStrip;
class FarmRow;

/// All farms on one screen: who needs somebody, and the way there. Also the place where farms are named, coloured and removed.
class FarmsView final : public QWidget
{
    Q_OBJECT
public:
    explicit FarmsView(QWidget *parent = nullptr);

    /// `current`: the id of the farm whose pages are open.
    void show(const QList<FarmLine> &lines, const QString &current);
    /// Asks in the strip of this view.
    void askForName(const QString &id);
    void askToRemove(const QString &id);
    ConfirmStrip &strip() const { return *m_strip; }
    QList<FarmRow *> rows() const { return m_rows; }

Q_SIGNALS:
    /// `link` within that farm, or nothing.
    void farmWanted(const QString &id, const QString &link);
    void addWanted();
    void keyWanted(const QString &id);
    void renamed(const QString &id, const QString &name);
    void recolored(const QString &id, freeagent::console::FarmColor color);
    void removed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void fillMenu(FarmRow *row);
    void drawHead();
    const FarmLine *find(const QString &id) const;

    QList<FarmLine> m_lines;
    QString m_current;
    QLabel *m_shape;
    QLabel *m_sentence;
    QToolButton *m_add;
    ConfirmStrip *m_strip;
    QVBoxLayout *m_list;
    QList<FarmRow *> m_rows;
};

} // namespace freeagent::console
