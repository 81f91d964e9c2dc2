// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/sentenceheader.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace freeagent::console {

SentenceHeader::SentenceHeader(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel)
    , m_text(new QLabel)
    , m_fix(new QLabel)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_text->setFont(large);
    for (QLabel *label : {m_text, m_fix}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(em(this, 0.05));
    words->addWidget(m_text);
    words->addWidget(m_fix);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(this, 0.2), 0, 0, 0);
    layout->setSpacing(em(this, 0.7));
    layout->addWidget(m_shape, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
}

void SentenceHeader::show(const StateSentence &sentence)
{
    if (sentence == m_shown && !m_text->text().isEmpty())
        return;
    m_shown = sentence;
    m_text->setText(sentence.text);
    m_text->setAccessibleName(sentence.text);
    m_fix->setText(sentence.fix);
    m_fix->setAccessibleName(sentence.fix);
    m_fix->setVisible(!sentence.fix.isEmpty());
    setAccessibleName(sentence.text);
    setAccessibleDescription(sentence.fix);
    drawShape();
}

void SentenceHeader::drawShape()
{
    const QColor color = severityColor(m_shown.severity, palette());
    m_shape->setPixmap(glyph(severityShape(m_shown.severity), color, em(this, 2.0), devicePixelRatioF()));
    m_shape->setAccessibleName(severityWord(m_shown.severity));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_fix->setPalette(quiet);
}

void SentenceHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawShape();
}

} // namespace freeagent::console
