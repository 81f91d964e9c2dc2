// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/downstrip.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

DownStrip::DownStrip(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice)
    , m_steps(new QPushButton(tr("Emergency steps")))
    , m_retry(new QPushButton(tr("Try now")))
    , m_later(new QPushButton(tr("Not now")))
{
    setAccessibleName(tr("Alarm: no contact with the controller"));
    for (QPushButton *button : {m_steps, m_retry, m_later}) {
        button->setAccessibleName(button->text());
        m_notice->addButton(button);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    connect(m_steps, &QPushButton::clicked, this, &DownStrip::stepsWanted);
    connect(m_retry, &QPushButton::clicked, this, &DownStrip::retryWanted);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_isPutOff = true;
        hide();
    });
    hide();
}

void DownStrip::show(const ContactAlarm &alarm, const QString &farm, Time now)
{
    if (alarm.misses() == 0)
        m_isPutOff = false;
    const bool isShown = alarm.isRaised() && !m_isPutOff;
    if (isShown)
        m_notice->show(Severity::Critical,
                       //: %1 is the controller, %2 a length of time, %3 a time of day.
                       plainText(tr("No contact with %1 for %2, since %3: %n tries failed.", nullptr, alarm.misses())
                                     .arg(farm, spokenDuration(now - alarm.since()), spokenTime(alarm.since(), now))),
                       plainText(//: %1 is a sentence that says why.
                       tr("If it is down, builds that run go on and new ones are not taken; it cannot tell anybody itself. %1").arg(alarm.why().message)));
    setVisible(isShown);
}

QString DownStrip::text() const { return isVisible() ? m_notice->text() : QString(); }

} // namespace freeagent::console
