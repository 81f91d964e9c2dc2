// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/wallview.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/severitytokens.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace freeagent::console {

WallView::WallView(QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Wall - Expo Free Agent"));
    setAccessibleName(windowTitle());
    setCursor(Qt::BlankCursor);
}

void WallView::show(const Glance &farm, const Signs &signs, const StateSentence &state, Time now)
{
    m_farm = farm;
    m_signs = signs;
    m_state = state;
    m_now = now;
    setAccessibleDescription(texts().join(u'\n'));
    update();
}

QString WallView::headLine() const
{
    //: The head of the wall: %1 is the farm, %2 the time of day.
    return tr("%1   %2").arg(plainText(m_farm.farm), spokenTime(m_now, m_now));
}

QList<WallView::Tile> WallView::tiles() const
{
    const auto severity = [this](bool bad, Severity worse) { return !m_farm.contact ? Severity::Unknown : bad ? worse : Severity::Neutral; };
    const bool missing = m_signs.online && m_signs.workers && *m_signs.online < *m_signs.workers;
    const Severity queue = !m_signs.queue || *m_signs.queue < kQueueWarning ? Severity::Neutral
        : *m_signs.queue < kQueueCritical                                  ? Severity::Warning
                                                                            : Severity::Critical;
    return {
        //: Under a big number on the wall: critical problems.
        {QString::number(m_signs.criticals), tr("critical"), severity(m_signs.criticals > 0, Severity::Critical)},
        //: Under a big number on the wall: problems of the lesser kind.
        {QString::number(m_signs.warnings), tr("warnings"), severity(m_signs.warnings > 0, Severity::Warning)},
        //: Under a big number on the wall: builds that wait.
        {figure(m_signs.queue), tr("waiting"), severity(queue != Severity::Neutral, queue)},
        //: Under a big number on the wall: builds that run.
        {figure(m_signs.running), tr("building"), severity(false, Severity::Neutral)},
        //: Big numbers on the wall: workers that are there, of all there are.
        {tr("%1/%2").arg(figure(m_signs.online), figure(m_signs.workers)), tr("workers"), severity(missing, Severity::Warning)},
    };
}

QString WallView::problemLine(const Problem &problem) const
{
    const QString words = plainText(problem.summary);
    //: A problem on the wall: %1 says since when, %2 what it is.
    return problem.since ? tr("%1  %2").arg(spokenTime(*problem.since, m_now), words) : words;
}

QStringList WallView::texts() const
{
    QStringList all{headLine(), plainText(m_state.text)};
    for (const Tile &tile : tiles())
        all << tile.number + u' ' + tile.word;
    for (const Problem &problem : m_farm.problems)
        all << problemLine(problem);
    return all;
}

int WallView::unit() const { return std::min(height(), width() * 6 / 10); }

QFont WallView::sized(double part) const
{
    QFont size = font();
    size.setPixelSize(std::max(1, qRound(unit() * part)));
    return size;
}

void WallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = unit() / 30;
    QRect room = rect().adjusted(margin, margin, -margin, -margin);
    room = paintHead(painter, room);
    room = paintTiles(painter, room);
    paintProblems(painter, room);
}

QRect WallView::paintHead(QPainter &painter, QRect room) const
{
    const int line = unit() / 11;
    QRect head = room;
    head.setHeight(line);
    painter.setPen(quietText(palette()));
    painter.setFont(sized(1.0 / kSmallest));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(headLine(), Qt::ElideRight, head.width()));
    // The sentence is what the wall is for: two lines, behind the shape.
    QRect band(room.left(), head.bottom() + line / 4, room.width(), line * 5 / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityTint(m_state.severity, palette()));
    painter.drawRoundedRect(band, line / 5, line / 5);
    const QColor color = severityColor(m_state.severity, palette());
    const int shape = line * 3 / 2;
    painter.drawPixmap(band.left() + line / 2, band.center().y() - shape / 2, glyph(severityShape(m_state.severity), color, shape, devicePixelRatioF()));
    const QRect words = band.adjusted(shape + line, 0, -line / 3, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    QFont font = sized(1.0 / 13);
    font.setBold(true);
    painter.setFont(font);
    const QString text = plainText(m_state.text);
    if (painter.boundingRect(words, Qt::TextWordWrap | Qt::AlignVCenter, text).height() > words.height())
        painter.setFont(sized(1.0 / kSmallest));
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, text);
    room.setTop(band.bottom() + line / 3);
    return room;
}

QRect WallView::paintTiles(QPainter &painter, QRect room) const
{
    const QList<Tile> all = tiles();
    const int gap = unit() / 50;
    const int width = (room.width() - gap * int(all.size() - 1)) / int(all.size());
    const int tall = unit() * 27 / 100;
    // One size for all words, smaller where a language has longer ones.
    QFont words = sized(1.0 / kSmallest);
    for (const Tile &tile : all)
        while (QFontMetrics(words).horizontalAdvance(tile.word) > width - gap / 2 && words.pixelSize() > unit() / (2 * kSmallest))
            words.setPixelSize(words.pixelSize() - 1);
    for (int i = 0; i < all.size(); ++i) {
        const QRect box(room.left() + i * (width + gap), room.top(), width, tall);
        const bool calm = all[i].severity == Severity::Neutral;
        painter.setPen(Qt::NoPen);
        painter.setBrush(calm ? palette().color(QPalette::Base) : severityTint(all[i].severity, palette()));
        painter.drawRoundedRect(box, gap / 2.0, gap / 2.0);
        painter.setPen(calm ? palette().color(QPalette::WindowText) : severityColor(all[i].severity, palette()));
        QFont font = sized(1.0 / 6);
        font.setBold(true);
        while (QFontMetrics(font).horizontalAdvance(all[i].number) > width - gap && font.pixelSize() > unit() / kSmallest)
            font.setPixelSize(font.pixelSize() - 1);
        painter.setFont(font);
        painter.drawText(QRect(box.left(), box.top(), width, tall * 2 / 3), Qt::AlignCenter, all[i].number);
        painter.setFont(words);
        painter.drawText(QRect(box.left(), box.top() + tall * 5 / 8, width, tall * 3 / 8), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(all[i].word, Qt::ElideRight, width));
    }
    room.setTop(room.top() + tall + gap * 3 / 2);
    return room;
}

void WallView::paintProblems(QPainter &painter, QRect room) const
{
    painter.setFont(sized(1.0 / kSmallest));
    const int line = unit() / (kSmallest - 4);
    const int all = int(m_farm.problems.size());
    // Whole lines only: half a letter is none.
    const int rows = std::max(1, room.height() / line);
    const int shown = all <= rows ? all : rows - 1;
    const auto write = [&](int row, const QString &text, const QColor &color) {
        const QRect words(room.left() + line, room.top() + row * line, room.width() - line, line);
        painter.setPen(color);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    for (int i = 0; i < shown; ++i) {
        const Problem &problem = m_farm.problems[i];
        const bool quiet = problem.handled || !m_farm.contact;
        const int side = line * 6 / 10;
        const QColor color = quiet ? quietText(palette()) : severityColor(problem.severity, palette());
        painter.drawPixmap(room.left(), room.top() + i * line + (line - side) / 2,
                           glyph(severityShape(problem.severity), color, side, devicePixelRatioF()));
        write(i, problemLine(problem), quiet ? color : palette().color(QPalette::WindowText));
    }
    if (shown < all)
        write(shown, tr("and %n more", nullptr, all - shown), quietText(palette()));
}

void WallView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace freeagent::console
