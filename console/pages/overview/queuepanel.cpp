// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/queuepanel.h"

#include "console/charts/queuedepthchart.h"
#include "console/farm/farmstate.h"
#include "console/widgets/panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace freeagent::console {

namespace {
constexpr int kMinute = 60;
}

QueuePanel::QueuePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chart(new QueueDepthChart)
    , m_ranges(new QButtonGroup(this))
{
    auto *panel = new Panel(tr("Queue"));
    const std::initializer_list<std::pair<int, QString>> ranges{
        {10 * kMinute, tr("10 min")}, {60 * kMinute, tr("1 h")}, {8 * 60 * kMinute, tr("8 h")}, {24 * 60 * kMinute, tr("24 h")}};
    for (const auto &[seconds, text] : ranges) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        //: %1 is a duration such as "8 h".
        button->setAccessibleName(tr("Queue of the last %1").arg(text));
        button->setChecked(seconds == 60 * kMinute);
        m_ranges->addButton(button, seconds);
        panel->head()->addWidget(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, [this] {
        m_chosen = true;
        draw();
    });
    panel->body()->addWidget(m_chart);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    setAccessibleName(tr("Queue"));
}

void QueuePanel::refresh()
{
    const Millis range = std::chrono::seconds(m_ranges->checkedId());
    const Millis pixel = range / 600;
    const bool nothingDrawn = m_chart->stretches().isEmpty();
    if (nothingDrawn || m_context.clock.now() - m_drawnAt >= std::max(pixel, Millis(900)))
        draw();
}

/// A controller that began a minute ago would show an hour of nothing.
void QueuePanel::fitRange()
{
    const QList<api::QueueSample> &samples = m_context.state.history().samples();
    if (m_chosen || samples.isEmpty())
        return;
    const bool young = m_context.clock.now() - samples.first().at < std::chrono::seconds(10 * kMinute);
    m_ranges->button(young ? 10 * kMinute : 60 * kMinute)->setChecked(true);
}

void QueuePanel::draw()
{
    fitRange();
    m_drawnAt = m_context.clock.now();
    m_chart->show(m_context.state.history(), std::chrono::seconds(m_ranges->checkedId()), m_drawnAt);
}

} // namespace freeagent::console
