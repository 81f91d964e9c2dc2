// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/farmbar.h"

#include "console/presence/deskoptions.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace freeagent::console {

FarmBar::FarmBar(DeskOptions &options, QMenu &menu, QWidget *parent)
    : QFrame(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_options(options)
    , m_menu(menu)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Expo Free Agent"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(em(this, 0.5), em(this, 0.2), em(this, 0.5), em(this, 0.2));
    line->setSizeConstraint(QLayout::SetFixedSize);
    m_warningShape = addSign();
    m_warnings = addSign();
    m_criticalShape = addSign();
    m_criticals = addSign();
    line->addSpacing(em(this, 0.3));
    m_queue = addSign();
    line->addSpacing(em(this, 0.3));
    m_workers = addSign();
    draw();
}

QLabel *FarmBar::addSign()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    layout()->addWidget(label);
    return label;
}

void FarmBar::show(const Glance &farm, const Signs &signs)
{
    if (farm == m_farm && signs == m_signs)
        return;
    m_farm = farm;
    m_signs = signs;
    draw();
}

void FarmBar::draw()
{
    m_drawing = true;
    const auto sign = [this](QLabel *shape, QLabel *number, Severity severity, int count) {
        // What is zero, and what was known before contact was lost, keeps its shape without its colour.
        const bool lit = count > 0 && m_farm.contact;
        const QColor color = lit ? severityColor(severity, palette()) : quietText(palette());
        shape->setPixmap(glyph(severityShape(severity), color, em(this, 1), devicePixelRatioF()));
        shape->setAccessibleName(severityWord(severity));
        number->setText(QString::number(count));
        QFont font = this->font();
        font.setBold(lit);
        number->setFont(font);
    };
    sign(m_warningShape, m_warnings, Severity::Warning, m_signs.warnings);
    sign(m_criticalShape, m_criticals, Severity::Critical, m_signs.criticals);
    //: A number of builds that wait, in the floating bar: short.
    m_queue->setText(tr("queue %1").arg(figure(m_signs.queue)));
    //: Workers that are there, of all there are, in the floating bar: 3/4.
    m_workers->setText(m_farm.contact || m_farm.farm.isEmpty() ? tr("%1/%2").arg(figure(m_signs.online), figure(m_signs.workers))
                                                               : tr("no contact"));
    const QColor words = m_farm.contact ? QApplication::palette().color(QPalette::WindowText) : quietText(palette());
    for (QLabel *label : {m_warnings, m_criticals, m_queue, m_workers}) {
        QPalette colors = label->palette();
        colors.setColor(QPalette::WindowText, words);
        label->setPalette(colors);
        label->setAccessibleName(label->text());
    }
    const QString spoken = spokenSigns(m_farm, m_signs);
    setAccessibleName(spoken);
    setToolTip(spoken.toHtmlEscaped());
    m_drawing = false;
    // Longer words must not run out of the screen.
    layout()->activate();
    if (isVisible() && !m_pressed)
        place();
}

void FarmBar::place()
{
    adjustSize();
    const QRect first = QGuiApplication::primaryScreen()->availableGeometry();
    const QPoint wanted = m_options.barPlace().value_or(QPoint(first.right() - width() - em(this, 1), first.top() + em(this, 1)));
    const QScreen *screen = QGuiApplication::screenAt(wanted);
    const QRect room = screen ? screen->availableGeometry() : first;
    move(std::clamp(wanted.x(), room.left(), std::max(room.left(), room.right() + 1 - width())),
         std::clamp(wanted.y(), room.top(), std::max(room.top(), room.bottom() + 1 - height())));
}

void FarmBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->globalPosition().toPoint() - pos();
    m_pressed = true;
    m_dragged = false;
}

void FarmBar::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const QPoint target = event->globalPosition().toPoint() - m_grip;
    if (!m_dragged && (target - pos()).manhattanLength() < QApplication::startDragDistance())
        return;
    const bool begins = !m_dragged;
    m_dragged = true;
    // Some desktops do not let a window move itself; they do it, and the release is theirs too.
    if (begins && windowHandle() && windowHandle()->startSystemMove()) {
        m_pressed = false;
        return;
    }
    move(target);
}

void FarmBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed && !m_dragged)
        Q_EMIT clicked(event->globalPosition().toPoint());
    m_pressed = false;
}

void FarmBar::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT consoleWanted(); }

void FarmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked(mapToGlobal(QPoint(0, height())));
    else
        QFrame::keyPressEvent(event);
}

void FarmBar::contextMenuEvent(QContextMenuEvent *event) { m_menu.popup(event->globalPos()); }

void FarmBar::moveEvent(QMoveEvent *event)
{
    if (m_dragged)
        m_options.setBarPlace(pos());
    QFrame::moveEvent(event);
}

void FarmBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (!m_drawing && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        draw();
}

} // namespace freeagent::console
