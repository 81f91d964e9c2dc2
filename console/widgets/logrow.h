// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/ansitext.h"
#include "console/models/logstore.h"

#include <QPalette>
#include <QRegularExpression>
#include <QTextLayout>

class QPainter;

namespace freeagent::console {

/// What a style of a terminal is on this palette. Text stays readable (4.5:1) whatever colours it asks for; what is in the default
/// style takes `text`.
QTextCharFormat ansiFormat(const AnsiStyle &style, const QColor &text, const QPalette &palette);

/// One line of a log, laid out to be drawn.
class LogRow
{
public:
    struct Dress {
        QFont font;
        QPalette palette;
        qreal lineHeight = 0;
        qreal width = 0; ///< where lines wrap; 0: they do not
        bool colours = true;
        bool quiet = false;      ///< stands around a match only
        QRegularExpression what; ///< is marked
    };

    LogRow(const LogStore::Line &line, const QString &stamp, const Dress &dress);

    /// Lines on the screen, at least 1.
    int height() const { return m_layout.lineCount(); }
    void draw(QPainter *painter, const QPointF &at) const;

private:
    QString m_stamp;
    QColor m_stampColour;
    QColor m_colour;
    qreal m_indent = 0;
    qreal m_base = 0;
    QTextLayout m_layout;
};

} // namespace freeagent::console
