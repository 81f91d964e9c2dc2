// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertcard.h"

#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pill.h"
#include "console/widgets/severitytokens.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kEvidenceShown = 3;

QLabel *textLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void say(QLabel *label, const QString &text)
{
    const QString plain = plainText(text);
    if (label->text() == plain && label->isVisibleTo(label->parentWidget()) == !plain.isEmpty())
        return;
    label->setText(plain);
    label->setAccessibleName(plain);
    label->setVisible(!plain.isEmpty());
}

/// Who has it, or why nobody is told.
QString quietText(const QJsonObject &alert, Time now)
{
    const QJsonObject taken = alert.value("acknowledged"_L1).toObject();
    if (!taken.isEmpty()) {
        //: %1 is a person, %2 a time.
        QString text = AlertCard::tr("%1 has it until %2").arg(taken.value("by"_L1).toString(), timeOf(taken.value("until"_L1), now));
        if (taken.value("sticky"_L1).toBool())
            text += u", "_s + AlertCard::tr("even when it gets worse");
        const QString comment = taken.value("comment"_L1).toString();
        return comment.isEmpty() ? text : text + u": "_s + comment;
    }
    const QJsonObject by = alert.value("suppressedBy"_L1).toObject();
    //: %1 is why, as a sentence.
    return by.isEmpty() ? QString() : AlertCard::tr("Nobody is told: %1").arg(by.value("text"_L1).toString());
}
} // namespace

AlertCard::AlertCard(QWidget *parent)
    : QFrame(parent)
    , m_title(textLabel())
    , m_facts(textLabel())
    , m_cause(textLabel())
    , m_evidence(textLabel())
    , m_state(textLabel())
    , m_pill(new Pill)
    , m_recommended(new QToolButton)
{
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.08);
    m_title->setFont(bold);
    m_recommended->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pill, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_recommended, 0, Qt::AlignRight | Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 2.3), em(this, 0.6), em(this, 0.7), em(this, 0.6));
    layout->setSpacing(em(this, 0.25));
    layout->addLayout(head);
    for (QLabel *label : {m_facts, m_cause, m_evidence})
        layout->addWidget(label);
    layout->addLayout(foot);
    connect(m_recommended, &QToolButton::clicked, this, [this] { Q_EMIT actionWanted(m_alert.value("id"_L1).toString()); });
}

void AlertCard::show(const QJsonObject &alert, Time now)
{
    m_alert = alert;
    m_severity = alertSeverity(alert);
    const QString state = alert.value("state"_L1).toString();
    say(m_title, alert.value("summary"_L1).toString());
    say(m_facts, alertFacts(alert, now).join(u" · "_s));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, console::quietText(palette()));
    m_facts->setPalette(quiet);
    say(m_cause, alert.value("cause"_L1).toString());
    QStringList evidence;
    for (const QJsonValue &line : alert.value("evidence"_L1).toArray())
        if (evidence.size() < kEvidenceShown)
            evidence << u"• "_s + plainText(line.toString());
    m_evidence->setText(evidence.join(u'\n'));
    m_evidence->setAccessibleName(m_evidence->text());
    m_evidence->setVisible(!evidence.isEmpty());
    say(m_state, quietText(alert, now));
    const bool quieted = state == "firing"_L1 && !alert.value("suppressedBy"_L1).isNull();
    m_pill->show(m_severity, quieted ? tr("Quiet") : state == "firing"_L1 ? severityWord(m_severity) : alertStateText(state));
    const QJsonObject action = alert.value("action"_L1).toObject();
    const bool leads = !pageOf(action.value("link"_L1).toString()).isEmpty();
    m_recommended->setText(action.value("label"_L1).toString());
    m_recommended->setIcon(icon(leads ? u"link"_s : u"copy"_s));
    m_recommended->setToolTip(richlessToolTip(leads ? tr("Leads to the page for it") : tr("Copies: %1").arg(action.value("command"_L1).toString())));
    m_recommended->setAccessibleName(m_recommended->text().isEmpty() ? tr("Recommended") : m_recommended->text());
    m_recommended->setVisible(state != "resolved"_L1 && !m_recommended->text().isEmpty() && (leads || !action.value("command"_L1).toString().isEmpty()));
    setAccessibleName(u"%1, %2"_s.arg(m_title->text(), m_pill->text()));
    setAccessibleDescription(m_cause->text());
    update();
}

void AlertCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void AlertCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = severityColor(m_severity, palette());
    const bool loud = m_severity >= Severity::Warning;
    painter.setPen(QPen(m_chosen || hasFocus() ? palette().color(QPalette::Link) : loud ? blend(color, palette().color(QPalette::Base), 0.5) : palette().color(QPalette::Mid),
                        m_chosen ? 2 : 1));
    painter.setBrush(loud ? severityTint(m_severity, palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), em(this, 0.35), em(this, 0.35));
    const int side = em(this, 1.15);
    painter.drawPixmap(QPoint(em(this, 0.65), em(this, 0.65)), glyph(severityShape(m_severity), color, side, devicePixelRatioF()));
}

void AlertCard::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT chosen(m_alert.value("id"_L1).toString());
    QFrame::mousePressEvent(event);
}

void AlertCard::focusInEvent(QFocusEvent *event)
{
    Q_EMIT chosen(m_alert.value("id"_L1).toString());
    QFrame::focusInEvent(event);
}

} // namespace freeagent::console
