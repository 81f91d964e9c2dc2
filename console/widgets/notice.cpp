// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/notice.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace freeagent::console {

namespace {
QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}
} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_fix(plainLabel())
    , m_line(new QHBoxLayout(this))
{
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(em(this, 0.1));
    words->addWidget(m_text);
    words->addWidget(m_fix);
    m_line->setContentsMargins(em(this, 2.2), em(this, 0.5), em(this, 0.6), em(this, 0.5));
    m_line->addLayout(words, 1);
    show(Severity::Neutral, {});
}

void Notice::show(Severity severity, const QString &text, const QString &fix)
{
    m_severity = severity;
    m_text->setText(text);
    m_text->setAccessibleName(text.isEmpty() ? tr("Nothing to say") : text);
    m_fix->setText(fix);
    m_fix->setAccessibleName(fix.isEmpty() ? tr("Nothing to do") : fix);
    m_fix->setVisible(!fix.isEmpty());
    setAccessibleName(m_text->accessibleName());
    setAccessibleDescription(fix);
    setVisible(!text.isEmpty());
    update();
}

void Notice::addButton(QWidget *button) { m_line->addWidget(button, 0, Qt::AlignVCenter); }
QString Notice::text() const { return m_text->text(); }
QString Notice::fix() const { return m_fix->text(); }

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = severityColor(m_severity, palette());
    painter.setPen(blend(color, palette().color(QPalette::Base), 0.45));
    painter.setBrush(severityTint(m_severity, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), em(this, 0.35), em(this, 0.35));
    const int side = em(this, 1.1);
    painter.drawPixmap(QPoint(em(this, 0.6), em(this, 0.5)), glyph(severityShape(m_severity), color, side, devicePixelRatioF()));
}

} // namespace freeagent::console
