// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/queuepanel.h"

#include "console/charts/timechart.h"
#include "console/farm/farmstate.h"
#include "console/farm/statesentence.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/overview/queueoutlook.h"
#include "console/pages/overview/rates.h"
#include "console/pages/overview/seriespoints.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int kMinute = 60;
constexpr int kHour = 60 * kMinute;
constexpr int kPoints = 400;           ///< more cannot be told apart
constexpr Millis kAskWeeks = minutes(15);
constexpr Millis kMonth = hours(24 * 28 + 1);
constexpr Millis kAlertAfter = minutes(15); ///< unless the rule says another time

QList<QPointF> merged(QList<QPointF> points, const QList<api::QueueSample> &samples, Time from, int api::QueueSample::*value)
{
    // What came by the events since is newer than the newest point of the series.
    const double last = points.isEmpty() ? double(toMs(from)) - 1 : points.last().x();
    for (const api::QueueSample &sample : samples)
        if (const double at = double(toMs(sample.at)); at > last)
            points << QPointF(at, sample.*value);
    return points;
}

QList<TimeMark> marksOf(const QJsonArray &occurrences)
{
    QList<TimeMark> marks;
    for (const QJsonValue &one : occurrences)
        if (const auto from = jsonTime(one["startAt"_L1]))
            marks << TimeMark{*from, jsonTime(one["endAt"_L1]), plainText(one["name"_L1].toString()), Severity::Busy};
    return marks;
}
} // namespace

QueuePanel::QueuePanel(const PageContext &context, const Sources &sources, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_from(sources)
    , m_chart(new TimeChart(tr("Queue depth over time")))
    , m_ranges(new QButtonGroup(this))
    , m_above(wordsLabel())
    , m_rates(new RatesLine({sources.submitted, sources.started, sources.finished}, context.clock))
{
    setAccessibleName(tr("Queue"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    addExport(m_chart, tr("queue"), [this] { return m_chart->figures(); }, context.prompts, [this](const QString &text) { Q_EMIT noted(text); });
    connect(m_ranges, &QButtonGroup::idClicked, this, [this] {
        m_fitted = true;
        ask();
        draw();
    });
    connect(m_rates, &RatesLine::linkWanted, this, &QueuePanel::linkWanted);
    for (Resource *resource : {m_from.pending, m_from.active, m_from.weeks, m_from.windows, m_from.rules})
        connect(resource, &Resource::changed, this, &QueuePanel::draw);
    ask();
}

QWidget *QueuePanel::makeHead()
{
    auto *panel = new Panel(tr("Queue"));
    const std::initializer_list<std::pair<int, QString>> ranges{{10 * kMinute, tr("10 min")}, {kHour, tr("1 h")}, {8 * kHour, tr("8 h")},
                                                                {24 * kHour, tr("24 h")}, {7 * 24 * kHour, tr("7 d")}};
    for (const auto &[length, text] : ranges) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        //: %1 is a duration such as "8 h".
        button->setAccessibleName(tr("Queue of the last %1").arg(text));
        button->setChecked(length == 8 * kHour);
        m_ranges->addButton(button, length);
        panel->head()->addWidget(button);
    }
    m_above->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    sayOrHide(m_above, {});
    panel->body()->addWidget(m_chart, 1);
    panel->body()->addWidget(m_above);
    panel->body()->addWidget(m_rates);
    return panel;
}

Millis QueuePanel::range() const { return seconds(m_ranges->checkedId()); }

/// A controller that began a minute ago would show hours of nothing.
void QueuePanel::fitRange()
{
    const QList<QPointF> points = pointsOf(*m_from.pending);
    if (m_fitted || points.isEmpty())
        return;
    m_fitted = true;
    const Millis known = m_context.clock.now() - fromMs(qint64(points.first().x()));
    const int wanted = known < minutes(10) ? 10 * kMinute : known < hours(1) ? kHour : 8 * kHour;
    if (wanted == m_ranges->checkedId())
        return;
    m_ranges->button(wanted)->setChecked(true);
    ask();
}

void QueuePanel::ask()
{
    const Time now = m_context.clock.now();
    m_askedAt = now;
    const qint64 step = std::max<qint64>(10, range().count() / 1'000 / kPoints);
    for (Resource *series : {m_from.pending, m_from.active})
        askSince(*series, now - range(), step);
    QUrlQuery query;
    query.addQueryItem(u"from"_s, QString::fromLatin1(toIso(now - range())));
    query.addQueryItem(u"count"_s, u"20"_s);
    m_from.windows->setPath(m_from.windows->path(), query);
    m_rates->ask();
    if (now - m_weeksAskedAt < kAskWeeks)
        return;
    m_weeksAskedAt = now;
    askSince(*m_from.weeks, now - kMonth, kHour);
}

void QueuePanel::refresh()
{
    const Time now = m_context.clock.now();
    if (now - m_askedAt >= std::max<Millis>(range() / kPoints, seconds(30)))
        ask();
    if (now - m_drawnAt >= std::max<Millis>(range() / 600, Millis(900)))
        draw();
}

/// Hours are what the forecast knows of: nothing of the next ten minutes, and not farther than one looks back.
Time QueuePanel::endOfForecast() const
{
    const Time now = m_context.clock.now();
    if (range() <= hours(1))
        return now;
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    const Time midnight = fromMs(today.addDays(1).startOfDay().toMSecsSinceEpoch());
    return std::min(midnight, now + range());
}

Millis QueuePanel::alertAfter() const
{
    for (const QJsonValue &rule : m_from.rules->list("rules"_L1))
        if (rule["id"_L1].toString() == "queue-sustained"_L1 && rule["forSeconds"_L1].toDouble() > 0)
            return Millis(qint64(rule["forSeconds"_L1].toDouble() * 1'000));
    return kAlertAfter;
}

void QueuePanel::showAbove()
{
    const Time now = m_context.clock.now();
    m_aboveSince = aboveSince(m_context.state.history().samples(), kQueueWarning, now);
    sayOrHide(m_above, m_aboveSince ? aboveText(kQueueWarning, now - *m_aboveSince, alertAfter()) : QString());
}

void QueuePanel::draw()
{
    fitRange();
    const Time now = m_context.clock.now();
    m_drawnAt = now;
    showAbove();
    TimePicture picture;
    picture.from = now - range();
    const QList<api::QueueSample> &samples = m_context.state.history().samples();
    const Millis hole = std::max<Millis>(seconds(qint64(m_from.pending->data().value("step"_L1).toDouble() * 3)), QueueHistory::kHole);
    const auto curve = [&](const Resource &series, int api::QueueSample::*value) { return merged(pointsOf(series, picture.from), samples, picture.from, value); };
    const QList<QPointF> pending = curve(*m_from.pending, &api::QueueSample::pending);
    const QList<QPointF> ahead = pending.isEmpty() ? QList<QPointF>() : queueForecast(pointsOf(*m_from.weeks), pending.last().y(), now, endOfForecast());
    picture.to = ahead.isEmpty() ? now : endOfForecast();
    picture.curves << TimeCurve{tr("waiting"), pending, TimeCurve::Tone::Pending, true, false, hole}
                   << TimeCurve{tr("running"), curve(*m_from.active, &api::QueueSample::active), TimeCurve::Tone::Running, false, false, hole};
    if (!ahead.isEmpty())
        picture.curves << TimeCurve{tr("forecast"), ahead, TimeCurve::Tone::Pending, false, true, Millis(0)};
    picture.levels << TimeLevel{double(kQueueWarning), tr("warn at %1").arg(kQueueWarning), Severity::Warning}
                   << TimeLevel{double(kQueueCritical), tr("act at %1").arg(kQueueCritical), Severity::Critical};
    picture.marks = marksOf(m_from.windows->list("occurrences"_L1));
    if (m_aboveSince)
        picture.marks << TimeMark{std::max(*m_aboveSince, picture.from), now, {}, Severity::Warning};
    picture.format = u"%.0f"_s;
    m_chart->show(picture);
}

bool QueuePanel::hasSettled() const
{
    for (const Resource *resource : {m_from.pending, m_from.active, m_from.weeks, m_from.windows, m_from.submitted, m_from.started, m_from.finished})
        if (!resource->hasData() && resource->error().code.isEmpty())
            return false;
    return true;
}

} // namespace freeagent::console
