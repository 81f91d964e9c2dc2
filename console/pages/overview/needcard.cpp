// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/needcard.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/severitytokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kLongestAdvice = 60; ///< characters of a button
}

NeedCard::NeedCard(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel)
    , m_title(new QLabel)
    , m_since(new QLabel)
    , m_cause(wordsLabel())
    , m_evidence(wordsLabel())
    , m_button(new QToolButton)
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::RichText);
    m_title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_since->setTextFormat(Qt::PlainText);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(icon(u"link"_s));
    m_button->setCursor(Qt::PointingHandCursor);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.6), em(this, 0.5));
    grid->setHorizontalSpacing(em(this, 0.4));
    grid->setVerticalSpacing(em(this, 0.2));
    grid->addWidget(m_shape, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_since, 0, 2, Qt::AlignTop);
    grid->addWidget(m_cause, 1, 1, 1, 2);
    grid->addWidget(m_evidence, 2, 1, 1, 2);
    grid->addWidget(m_button, 3, 1, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_title, &QLabel::linkActivated, this, [this] { Q_EMIT linkWanted(u"alerts/"_s + m_need.id); });
    connect(m_button, &QToolButton::clicked, this, [this] { Q_EMIT linkWanted(m_need.link); });
}

void NeedCard::show(const Need &need)
{
    if (need == m_need)
        return;
    m_need = need;
    setAccessibleName(need.summary);
    setAccessibleDescription(need.cause);
    m_since->setText(need.since);
    m_since->setAccessibleName(need.since);
    sayOrHide(m_cause, need.cause);
    sayOrHide(m_evidence, need.evidence);
    const QString advice = need.advice.isEmpty() ? tr("Open the alert") : need.advice;
    m_button->setText(advice.size() > kLongestAdvice ? advice.left(kLongestAdvice - 1) + u'…' : advice);
    m_button->setToolTip(advice);
    m_button->setAccessibleName(advice);
    drawTitle();
}

void NeedCard::drawTitle()
{
    const QColor color = severityColor(m_need.severity, palette());
    m_shape->setPixmap(glyph(severityShape(m_need.severity), color, em(this, 1.1), devicePixelRatioF()));
    m_shape->setAccessibleName(severityWord(m_need.severity));
    m_title->setText(u"<a href=\"alert\" style=\"text-decoration:none; color:%1\">%2</a>"_s.arg(palette().color(QPalette::WindowText).name(), m_need.summary.toHtmlEscaped()));
    m_title->setAccessibleName(m_need.summary);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_since->setPalette(quiet);
    m_evidence->setPalette(quiet);
}

void NeedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(blend(severityColor(m_need.severity, palette()), palette().color(QPalette::Base), 0.45), 1));
    painter.setBrush(severityTint(m_need.severity, palette()));
    painter.drawRoundedRect(box, em(this, 0.35), em(this, 0.35));
}

void NeedCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_need.id.isEmpty())
        drawTitle();
}

} // namespace freeagent::console
