// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit/auditfilters.h"

#include "console/widgets/measure.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kDay = 24;
}

AuditFilters::AuditFilters(QWidget *parent)
    : QWidget(parent)
    , m_since(new QComboBox)
    , m_actor(new QLineEdit)
    , m_action(new QComboBox)
{
    setAccessibleName(tr("What is shown"));
    for (const auto &[text, hours] : {std::pair(tr("Everything"), 0), std::pair(tr("Last hour"), 1), std::pair(tr("Last 24 hours"), kDay), std::pair(tr("Last 7 days"), 7 * kDay),
                                      std::pair(tr("Last 30 days"), 30 * kDay)})
        m_since->addItem(text, hours);
    m_since->setAccessibleName(tr("Since"));
    m_actor->setAccessibleName(tr("Who, exactly"));
    m_actor->setPlaceholderText(tr("Who"));
    m_actor->setClearButtonEnabled(true);
    m_action->setAccessibleName(tr("Action"));
    m_action->addItem(tr("All actions"), QString());
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.4));
    for (QWidget *field : {static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_actor), static_cast<QWidget *>(m_action)})
        layout->addWidget(field);
    m_actor->setMinimumWidth(characters(this, 14));
    m_actor->setMaximumWidth(characters(this, 24));
    connect(m_since, &QComboBox::currentIndexChanged, this, &AuditFilters::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditFilters::changed);
    connect(m_actor, &QLineEdit::editingFinished, this, &AuditFilters::changed);
}

QUrlQuery AuditFilters::query(Time now) const
{
    QUrlQuery query;
    if (const int hours = m_since->currentData().toInt(); hours > 0)
        query.addQueryItem(u"since"_s, QString::fromLatin1(toIso(now - std::chrono::hours(hours))));
    if (const QString actor = m_actor->text().trimmed(); !actor.isEmpty())
        query.addQueryItem(u"actor"_s, QString::fromLatin1(QUrl::toPercentEncoding(actor)));
    if (const QString action = m_action->currentData().toString(); !action.isEmpty())
        query.addQueryItem(u"action"_s, QString::fromLatin1(QUrl::toPercentEncoding(action)));
    return query;
}

void AuditFilters::offer(const QStringList &actions)
{
    const QSignalBlocker quiet(m_action);
    for (const QString &action : actions)
        if (m_action->findData(action) < 0)
            m_action->addItem(action, action);
}

void AuditFilters::setActor(const QString &actor)
{
    m_actor->setText(actor);
    Q_EMIT changed();
}

} // namespace freeagent::console
