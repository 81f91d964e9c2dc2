// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/rotastrip.h"

#include "console/models/plaintext.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::console {

RotaStrip::RotaStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rota of the weeks to come, as a picture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int RotaStrip::levels() const
{
    int most = 1;
    for (const RotaTurn &turn : m_turns)
        most = std::max(most, turn.level);
    return most;
}

QSize RotaStrip::sizeHint() const { return {em(this, 40), em(this, 1.6 + 2.1 * levels())}; }
QSize RotaStrip::minimumSizeHint() const { return {em(this, 20), sizeHint().height()}; }

void RotaStrip::show(const QList<RotaTurn> &turns, Time from, Time until, Time now)
{
    const QByteArray before = current();
    m_turns = turns;
    m_from = from;
    m_until = until;
    m_now = now;
    m_people.clear();
    for (const RotaTurn &turn : turns)
        if (!m_people.contains(turn.person))
            m_people << turn.person;
    m_current = -1;
    for (int i = 0; i < m_turns.size(); ++i)
        if (m_turns[i].id() == before)
            m_current = i;
    updateGeometry();
    update();
}

QByteArray RotaStrip::current() const { return m_current < 0 ? QByteArray() : m_turns[m_current].id(); }

void RotaStrip::select(const QByteArray &id)
{
    for (int i = 0; i < m_turns.size(); ++i)
        if (m_turns[i].id() == id && i != m_current) {
            m_current = i;
            setAccessibleDescription(turnText(m_turns[i], m_now));
            update();
        }
}

void RotaStrip::choose(int index)
{
    if (index < 0 || index >= m_turns.size() || index == m_current)
        return;
    select(m_turns[index].id());
    Q_EMIT selected(current());
}

void RotaStrip::stepLevel(int by)
{
    if (m_current < 0)
        return choose(0);
    const RotaTurn &here = m_turns[m_current];
    for (int i = 0; i < m_turns.size(); ++i)
        if (m_turns[i].level == here.level + by && m_turns[i].until > here.from)
            return choose(i);
}

ChartFigures RotaStrip::figures() const
{
    ChartFigures figures{{u"level"_s, u"person"_s, u"from"_s, u"until"_s, u"because"_s}, {}};
    for (const RotaTurn &turn : m_turns)
        figures.rows << QStringList{QString::number(turn.level), turn.name, QString::fromLatin1(toIso(turn.from)), QString::fromLatin1(toIso(turn.until)),
                                    turn.overrideId.isEmpty() ? u"rotation"_s : u"override"_s};
    return figures;
}

QRectF RotaStrip::field() const { return QRectF(rect()).adjusted(em(this, 0.2), em(this, 1.5), -em(this, 0.2), -em(this, 0.1)); }

double RotaStrip::x(Time at) const
{
    const double whole = std::max(1.0, double((m_until - m_from).count()));
    return field().left() + field().width() * std::clamp(double((at - m_from).count()) / whole, 0.0, 1.0);
}

QRectF RotaStrip::rectOf(const RotaTurn &turn) const
{
    const double height = field().height() / levels();
    return QRectF(x(turn.from), field().top() + (turn.level - 1) * height, std::max(2.0, x(turn.until) - x(turn.from)), height).adjusted(1, 2, -1, -2);
}

QRectF RotaStrip::rectOf(const QByteArray &id) const
{
    for (const RotaTurn &turn : m_turns)
        if (turn.id() == id)
            return rectOf(turn);
    return {};
}

int RotaStrip::indexAt(const QPointF &at) const
{
    for (int i = 0; i < m_turns.size(); ++i)
        if (rectOf(m_turns[i]).contains(at))
            return i;
    return -1;
}

void RotaStrip::mousePressEvent(QMouseEvent *event) { choose(indexAt(event->position())); }

void RotaStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right: return choose(m_current + 1);
    case Qt::Key_Left: return choose(m_current - 1);
    case Qt::Key_Down: return stepLevel(1);
    case Qt::Key_Up: return stepLevel(-1);
    case Qt::Key_Home: return choose(0);
    default: QWidget::keyPressEvent(event);
    }
}

bool RotaStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    index < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), richlessToolTip(turnText(m_turns[index], m_now)), this);
    return true;
}

/// People are told apart by their names; the colour only helps.
QColor RotaStrip::toneOf(const QString &person) const
{
    constexpr std::array kTones{Severity::Busy, Severity::Good, Severity::Waiting, Severity::Neutral, Severity::Critical, Severity::Warning};
    const auto place = size_t(std::max<qsizetype>(0, m_people.indexOf(person)));
    return severityColor(kTones[place % kTones.size()], palette());
}

void RotaStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawWeeks(&painter);
    for (int i = 0; i < m_turns.size(); ++i)
        drawTurn(&painter, i);
    painter.setPen(QPen(severityColor(Severity::Critical, palette()), em(this, 0.12)));
    const double now = x(m_now);
    painter.drawLine(QPointF(now, field().top() - em(this, 0.3)), QPointF(now, field().bottom()));
}

void RotaStrip::drawWeeks(QPainter *painter) const
{
    QDateTime day = QDateTime::fromMSecsSinceEpoch(toMs(m_from));
    QDate date = day.date();
    while (date.dayOfWeek() != Qt::Monday)
        date = date.addDays(1);
    double free = field().left();
    for (; fromMs(date.startOfDay().toMSecsSinceEpoch()) < m_until; date = date.addDays(7)) {
        const double at = x(fromMs(date.startOfDay().toMSecsSinceEpoch()));
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(QPointF(at, field().top() - em(this, 0.2)), QPointF(at, field().bottom()));
        const QString label = QLocale().toString(date, u"d MMM"_s);
        const double width = fontMetrics().horizontalAdvance(label);
        if (at < free || at + width > field().right())
            continue;
        painter->setPen(quietText(palette()));
        painter->drawText(QRectF(at, 0, width + 1, em(this, 1.2)), Qt::AlignLeft | Qt::AlignVCenter, label);
        free = at + width + em(this, 0.5);
    }
}

void RotaStrip::drawTurn(QPainter *painter, int index) const
{
    const RotaTurn &turn = m_turns[index];
    const QRectF box = rectOf(turn);
    const QColor tone = toneOf(turn.person);
    const QColor ground = blend(tone, palette().color(QPalette::Base), isDark(palette()) ? 0.22 : 0.14);
    const bool chosen = index == m_current;
    painter->setPen(QPen(chosen ? palette().color(QPalette::Link) : tone, chosen ? em(this, 0.16) : 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(box, em(this, 0.2), em(this, 0.2));
    if (!turn.overrideId.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(QBrush(blend(tone, ground, 0.35), Qt::BDiagPattern));
        painter->drawRoundedRect(box, em(this, 0.2), em(this, 0.2));
    }
    const QRectF inner = box.adjusted(em(this, 0.3), 0, -em(this, 0.2), 0);
    if (inner.width() < characters(this, 3))
        return;
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(plainText(turn.name), Qt::ElideRight, int(inner.width())));
}

} // namespace freeagent::console
