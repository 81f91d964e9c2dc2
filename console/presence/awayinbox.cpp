// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/awayinbox.h"

#include "console/farm/spokentime.h"
#include "console/presence/awaystrip.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

AwayInbox::AwayInbox(QSettings &settings, const Clock &clock, AwayStrip &strip, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_strip(strip)
{
    connect(&strip, &AwayStrip::seen, this, &AwayInbox::finish);
}

void AwayInbox::lookAt(FarmSource &source, const FarmState &state, const QString &farm)
{
    m_state = &state;
    m_strip.hide();
    m_empty = false;
    m_absence.emplace(m_settings, m_clock, farm);
    m_alerts = std::make_unique<Resource>(source, m_clock, u"/api/alerts"_s, QList<QByteArray>{"alert."});
    connect(m_alerts.get(), &Resource::changed, this, &AwayInbox::take);
    if (m_absence->span())
        gather();
}

void AwayInbox::tick(bool contact)
{
    if (!m_absence)
        return;
    if (m_absence->tick(contact))
        gather();
    const auto &span = m_absence->span();
    if (!span || !m_empty || !contact || m_clock.now() < span->to + kSettles)
        return;
    take();
    if (!m_empty)
        return;
    const Time now = m_clock.now();
    Q_EMIT said(Severity::Good, tr("While you were away (%1\u2013%2) nothing happened.").arg(spokenTime(span->from, now), spokenTime(span->to, now)));
    finish();
}

void AwayInbox::gather()
{
    m_empty = false;
    QUrlQuery query;
    query.addQueryItem(u"state"_s, u"firing,acknowledged,resolved"_s);
    query.addQueryItem(u"since"_s, QString::fromLatin1(toIso(m_absence->span()->from)));
    query.addQueryItem(u"limit"_s, u"1000"_s);
    m_alerts->setPath(u"/api/alerts"_s, query);
    m_alerts->setActive(true);
}

void AwayInbox::take()
{
    if (!m_absence || !m_absence->span())
        return;
    const Span span = *m_absence->span();
    const QList<MissedEvent> events = missedEvents(m_alerts->list("alerts"_L1), span);
    const int builds = failedBuilds();
    m_empty = events.isEmpty() && builds == 0;
    m_strip.show(span, events, builds, m_clock.now());
}

int AwayInbox::failedBuilds() const
{
    const Span span = *m_absence->span();
    const auto &builds = m_state->builds();
    return int(std::count_if(builds.begin(), builds.end(), [&span](const api::BuildItem &build) {
        return build.hasFailed() && !build.canary && build.completedAt && *build.completedAt >= span.from && *build.completedAt <= span.to;
    }));
}

void AwayInbox::finish()
{
    m_absence->seen();
    m_alerts->setActive(false);
    m_empty = false;
    m_strip.hide();
}

} // namespace freeagent::console
