// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/rates.h"

#include "console/pages/overview/queueoutlook.h"
#include "console/pages/overview/seriespoints.h"
#include "console/widgets/measure.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kWindow = std::chrono::minutes(10);
constexpr int kStep = 60;

QString rateText(const std::optional<double> &rate)
{
    //: Nothing is known: a dash. Else builds a minute.
    return rate ? RatesLine::tr("%1/min").arg(QLocale().toString(*rate, 'f', 1)) : u"–"_s;
}
} // namespace

RatesLine::RatesLine(const Sources &sources, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_from(sources)
    , m_clock(clock)
{
    setAccessibleName(tr("Builds in a minute"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em(this, 0.2), 0, em(this, 0.2), em(this, 0.2));
    row->setSpacing(em(this, 0.4));
    const std::array links{u"builds?filter=since:1h"_s, u"builds?filter=status:running"_s, u"builds?filter=status:done,failed since:1h"_s};
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QToolButton;
        m_buttons[i]->setAutoRaise(true);
        m_buttons[i]->setCursor(Qt::PointingHandCursor);
        m_buttons[i]->setToolTip(tr("Mean of the last 10 minutes"));
        connect(m_buttons[i], &QToolButton::clicked, this, [this, link = links[i]] { Q_EMIT linkWanted(link); });
        row->addWidget(m_buttons[i]);
    }
    row->addStretch();
    for (const Resource *resource : {m_from.submitted, m_from.started, m_from.finished})
        connect(resource, &Resource::changed, this, &RatesLine::refresh);
    refresh();
}

void RatesLine::ask()
{
    for (Resource *series : {m_from.submitted, m_from.started, m_from.finished})
        askSince(*series, m_clock.now() - kWindow, kStep);
}

void RatesLine::refresh()
{
    // What retention removes leaves the number of builds that there are; the number of starts begins anew with the controller.
    const std::array texts{tr("Submitted %1").arg(rateText(ratePerMinute(pointsOf(*m_from.submitted), true))),
                           tr("Started %1").arg(rateText(ratePerMinute(pointsOf(*m_from.started), false))),
                           tr("Finished %1").arg(rateText(ratePerMinute(pointsOf(*m_from.finished), true)))};
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(texts[i]);
        m_buttons[i]->setAccessibleName(texts[i]);
    }
}

} // namespace freeagent::console
