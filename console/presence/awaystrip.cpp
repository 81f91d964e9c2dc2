// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/awaystrip.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/pieces.h"
#include "console/widgets/severitytokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QToolButton *button(const QString &text, const QString &name)
{
    auto *made = new QToolButton;
    made->setText(text);
    made->setAccessibleName(name);
    return made;
}
} // namespace

AwayStrip::AwayStrip(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice)
    //: A button: shows the events one by one.
    , m_details(button(tr("Show"), tr("Show what happened while you were away")))
{
    setAccessibleName(tr("While you were away"));
    m_details->setCheckable(true);
    //: A button: the person has read it.
    QToolButton *seen = button(tr("Seen"), tr("Seen: hide what happened while you were away"));
    connect(seen, &QToolButton::clicked, this, &AwayStrip::seen);
    m_notice->addButton(m_details);
    m_notice->addButton(seen);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.8), em(this, 0.5), em(this, 0.8), 0);
    layout->setSpacing(em(this, 0.2));
    layout->addWidget(m_notice);
    connect(m_details, &QToolButton::toggled, this, &AwayStrip::draw);
    hide();
}

void AwayStrip::show(const Span &span, const QList<MissedEvent> &events, int builds, Time now)
{
    // Lines must not be made anew under the pointer.
    if (!isHidden() && span == m_span && events == m_events && builds == m_builds)
        return;
    m_span = span;
    m_events = events;
    m_builds = builds;
    m_now = now;
    draw();
    setVisible(!events.isEmpty() || builds > 0);
}

QString AwayStrip::headline() const
{
    //: %1 and %2 are times: 02:10-08:55.
    const QString when = tr("%1\u2013%2").arg(spokenTime(m_span.from, m_now), spokenTime(m_span.to, m_now));
    const int open = int(std::count_if(m_events.begin(), m_events.end(), [](const MissedEvent &event) { return !event.until; }));
    QStringList parts;
    if (!m_events.isEmpty()) {
        parts << tr("%n event(s)", nullptr, int(m_events.size()));
        //: Of events: how many are not over.
        parts << (open > 0 ? tr("%n still open", nullptr, open) : m_events.size() == 1 ? tr("it is over") : tr("all are over"));
    }
    if (m_builds > 0)
        parts << tr("%n build(s) failed", nullptr, m_builds);
    //: %1 are two times, %2 is what happened: "3 events, 1 still open".
    return tr("While you were away (%1): %2").arg(when, parts.join(u", "_s));
}

void AwayStrip::draw()
{
    delete m_lines;
    m_lines = nullptr;
    Severity worst = Severity::Neutral;
    for (const MissedEvent &event : std::as_const(m_events))
        worst = std::max(worst, event.until ? Severity::Neutral : event.severity);
    m_notice->show(worst, headline());
    m_details->setText(m_details->isChecked() ? tr("Hide") : tr("Show"));
    if (!m_details->isChecked())
        return;
    m_lines = new QWidget;
    m_lines->setAccessibleName(tr("While you were away"));
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(em(this, 0.6), 0, em(this, 0.6), em(this, 0.3));
    lines->setSpacing(em(this, 0.2));
    for (const MissedEvent &event : m_events.mid(0, kLines))
        lines->addWidget(line(event));
    auto *more = new QHBoxLayout;
    more->addStretch(1);
    const auto link = [this, more](const QString &text, const QString &target) {
        QToolButton *opens = button(text, text);
        opens->setAutoRaise(true);
        connect(opens, &QToolButton::clicked, this, [this, target] { Q_EMIT linkWanted(target); });
        more->addWidget(opens);
    };
    if (const int rest = int(m_events.size()) - kLines; rest > 0)
        link(tr("%n more: all alerts", nullptr, rest), u"alerts"_s);
    if (m_builds > 0)
        link(tr("Failed builds"), u"builds?filter=status:failed"_s);
    lines->addLayout(more);
    layout()->addWidget(m_lines);
}

QWidget *AwayStrip::line(const MissedEvent &event)
{
    auto *widget = new QWidget;
    widget->setAccessibleName(plainText(event.summary));
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *shape = new QLabel;
    const Severity severity = event.until ? Severity::Good : event.severity;
    shape->setAccessibleName(severityWord(severity));
    shape->setPixmap(glyph(severityShape(severity), severityColor(severity, palette()), em(this, 1), devicePixelRatioF()));
    layout->addWidget(shape, 0, Qt::AlignTop);
    const QString words = plainText(event.summary);
    const QString since = spokenTime(event.since, m_now);
    //: An event that is over: %1 and %2 are times, %3 is what happened.
    layout->addWidget(wordsLabel(event.until ? tr("%1\u2013%2  %3").arg(since, spokenTime(*event.until, m_now), words)
                                             //: An event that is not over: %1 is a time, %2 is what happened.
                                             : tr("since %1, still open  %2").arg(since, words)),
                      1);
    QToolButton *open = button(tr("Open"), tr("Open: %1").arg(words));
    connect(open, &QToolButton::clicked, this, [this, id = event.id] { Q_EMIT linkWanted(u"alert/"_s + id); });
    layout->addWidget(open, 0, Qt::AlignTop);
    return widget;
}

QString AwayStrip::text() const { return isHidden() ? QString() : m_notice->text(); }

void AwayStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines)
        draw();
}

} // namespace freeagent::console
