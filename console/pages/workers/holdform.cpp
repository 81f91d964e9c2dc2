// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/holdform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace freeagent::console {

namespace {
enum Until { HalfHour, TwoHours, EndOfDay, Date, Manual };
} // namespace

HoldForm::HoldForm(Time now, bool mayRequeue, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_until(new QComboBox)
    , m_date(new QDateTimeEdit)
    , m_requeue(new QCheckBox(tr("Give its builds back at once")))
{
    setAccessibleName(tr("Until when"));
    const QDateTime present = QDateTime::fromMSecsSinceEpoch(toMs(now));
    m_until->addItem(tr("for 30 minutes"), HalfHour);
    m_until->addItem(tr("for 2 hours"), TwoHours);
    m_until->addItem(tr("until midnight"), EndOfDay);
    m_until->addItem(tr("until…"), Date);
    m_until->addItem(tr("until somebody resumes it"), Manual);
    m_until->setCurrentIndex(TwoHours);
    m_until->setAccessibleName(tr("Until when"));
    m_date->setCalendarPopup(true);
    m_date->setDateTime(present.addDays(1));
    m_date->setMinimumDateTime(present);
    m_date->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_date->setAccessibleName(tr("Date and time"));
    m_date->hide();
    m_requeue->setAccessibleName(m_requeue->text());
    m_requeue->setToolTip(tr("They begin anew on another worker. Otherwise it finishes them first."));
    m_requeue->setVisible(mayRequeue);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_until);
    layout->addWidget(m_date);
    layout->addWidget(m_requeue);
    layout->addStretch();
    setFocusProxy(m_until);
    connect(m_until, &QComboBox::currentIndexChanged, this, [this] { m_date->setVisible(m_until->currentData().toInt() == Date); });
}

std::optional<Time> HoldForm::until() const
{
    const QDateTime present = QDateTime::fromMSecsSinceEpoch(toMs(m_now));
    switch (m_until->currentData().toInt()) {
    case HalfHour: return m_now + std::chrono::minutes(30);
    case TwoHours: return m_now + std::chrono::hours(2);
    case EndOfDay: return fromMs(QDateTime(present.date().addDays(1), QTime(0, 0)).toMSecsSinceEpoch());
    case Date: return fromMs(m_date->dateTime().toMSecsSinceEpoch());
    default: return std::nullopt;
    }
}

bool HoldForm::requeue() const { return m_requeue->isChecked() && !m_requeue->isHidden(); }

} // namespace freeagent::console
