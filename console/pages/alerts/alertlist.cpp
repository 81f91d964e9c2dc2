// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertlist.h"

#include "console/models/jsontexts.h"
#include "console/pages/alerts/alertcard.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/widgets/measure.h"

#include <QLabel>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// What asks for somebody, worst and newest first; then what somebody has or is kept quiet; then what is over.
auto rankOf(const AlertCard *card)
{
    const QJsonObject &alert = card->alert();
    const QString state = alert.value("state"_L1).toString();
    const int rest = state == "resolved"_L1 ? 2 : alertSeverity(alert) >= Severity::Warning ? 0 : 1;
    const int worst = alert.value("severity"_L1).toString() == "critical"_L1 ? 0 : 1;
    return std::tuple(rest, worst, -sortTime(alert.value("since"_L1)), alert.value("id"_L1).toString());
}
} // namespace

AlertList::AlertList(QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
    , m_empty(new QLabel(tr("No alert. Nobody is needed.")))
{
    setAccessibleName(tr("Alerts"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setAccessibleName(tr("Alerts"));
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, em(this, 0.3), 0);
    m_column->setSpacing(em(this, 0.5));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setAccessibleName(m_empty->text());
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

AlertCard *AlertList::addCard(const QString &id)
{
    auto *card = new AlertCard;
    m_cards.insert(id, card);
    m_order.append(card);
    m_column->insertWidget(m_column->count() - 1, card);
    connect(card, &AlertCard::chosen, this, [this](const QString &chosen) { select(chosen); });
    connect(card, &AlertCard::actionWanted, this, [this, card] { Q_EMIT actionWanted(card->alert()); });
    return card;
}

void AlertList::setAlerts(const QJsonArray &alerts, Time now)
{
    QSet<QString> present;
    for (const QJsonValue &value : alerts) {
        const QJsonObject alert = value.toObject();
        const QString id = alert.value("id"_L1).toString();
        present.insert(id);
        AlertCard *card = m_cards.value(id);
        (card ? card : addCard(id))->show(alert, now);
    }
    const QList<QString> known = m_cards.keys();
    for (const QString &id : known)
        if (!present.contains(id)) {
            AlertCard *gone = m_cards.take(id);
            m_order.removeOne(gone);
            gone->deleteLater();
            gone->hide();
        }
    m_empty->setVisible(m_cards.isEmpty());
    if (!underMouse())
        arrange();
    if (!m_cards.contains(m_current))
        m_current.clear();
    if (m_current.isEmpty() && !m_order.isEmpty())
        select(m_order.first()->alert().value("id"_L1).toString());
    else
        Q_EMIT currentChanged();
}

void AlertList::arrange()
{
    QList<AlertCard *> wanted = m_order;
    std::stable_sort(wanted.begin(), wanted.end(), [](const AlertCard *a, const AlertCard *b) { return rankOf(a) < rankOf(b); });
    if (wanted == m_order)
        return;
    m_order = wanted;
    for (AlertCard *card : std::as_const(m_order)) {
        m_column->removeWidget(card);
        m_column->insertWidget(m_column->count() - 1, card);
    }
    QWidget *before = nullptr;
    for (AlertCard *card : std::as_const(m_order)) {
        if (before)
            setTabOrder(before, card);
        before = card;
    }
}

void AlertList::setNow(Time now)
{
    for (AlertCard *card : std::as_const(m_order))
        card->show(card->alert(), now);
}

const QJsonObject *AlertList::current() const
{
    const AlertCard *card = m_cards.value(m_current);
    return card ? &card->alert() : nullptr;
}

bool AlertList::select(const QString &id)
{
    AlertCard *card = m_cards.value(id);
    if (!card)
        return false;
    const bool other = id != m_current;
    m_current = id;
    for (AlertCard *each : std::as_const(m_order))
        each->setChosen(each == card);
    if (other)
        ensureWidgetVisible(card);
    Q_EMIT currentChanged();
    return true;
}

void AlertList::step(int by)
{
    if (m_order.isEmpty())
        return;
    const qsizetype at = m_order.indexOf(m_cards.value(m_current));
    select(m_order[std::clamp<qsizetype>(at + by, 0, m_order.size() - 1)]->alert().value("id"_L1).toString());
}

void AlertList::leaveEvent(QEvent *event)
{
    arrange();
    QScrollArea::leaveEvent(event);
}

} // namespace freeagent::console
