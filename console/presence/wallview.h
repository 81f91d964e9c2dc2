// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/statesentence.h"
#include "console/presence/signs.h"

#include <QWidget>

class QPainter;

namespace freeagent::console {

/// The farm on a whole screen, to be read from across the room. Escape leaves. GUI thread.
class WallView final : public QWidget
{
    Q_OBJECT
public:
    /// The smallest type is one so-many-th of unit(): 2 cm on a wide screen of 24 inches, which is read from three metres.
    static constexpr int kSmallest = 16;

    explicit WallView(QWidget *parent);

    void show(const Glance &farm, const Signs &signs, const StateSentence &state, Time now);
    /// What it is about, line by line.
    QStringList texts() const;
    /// What everything is measured in: the height, less where that would leave no room for words.
    int unit() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Tile {
        QString number;
        QString word;
        Severity severity;
    };

    QList<Tile> tiles() const;
    QString headLine() const;
    QString problemLine(const Problem &problem) const;
    QRect paintHead(QPainter &painter, QRect room) const;
    QRect paintTiles(QPainter &painter, QRect room) const;
    void paintProblems(QPainter &painter, QRect room) const;
    QFont sized(double part) const;

    Glance m_farm;
    Signs m_signs;
    StateSentence m_state;
    Time m_now{};
};

} // namespace freeagent::console
