// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/resource.h"

#include "console/farm/memory.h"

namespace freeagent::console {

namespace {
constexpr int kGatherMs = 150; ///< events come in bunches
} // namespace

Resource::Resource(FarmSource &source, const Clock &clock, QString path, QList<QByteArray> kinds, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_path(std::move(path))
    , m_kinds(std::move(kinds))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Resource::refresh);
    connect(&m_often, &QTimer::timeout, this, &Resource::want);
    connect(&source, &FarmSource::heard, this, &Resource::hear);
    connect(&source, &FarmSource::linkChanged, this, &Resource::takeLink);
}

void Resource::setPath(const QString &path, const QUrlQuery &query)
{
    if (path == m_path && query == m_query)
        return;
    if (path != m_path) {
        m_data = {};
        m_raw.clear();
        m_asOf.reset();
        m_error = {};
    }
    m_path = path;
    m_query = query;
    ++m_round;
    m_waiting = false;
    m_due = true;
    if (m_active)
        refresh();
}

void Resource::refreshEvery(Millis interval)
{
    interval.count() > 0 ? m_often.start(interval) : m_often.stop();
}

void Resource::setActive(bool active)
{
    m_active = active;
    if (active && m_due)
        refresh();
}

void Resource::hear(const QByteArray &kind)
{
    for (const QByteArray &wanted : std::as_const(m_kinds))
        if (kind.startsWith(wanted)) {
            m_due = true;
            if (m_active && !m_soon.isActive())
                m_soon.start(m_waiting ? 1'000 : kGatherMs);
            return;
        }
}

void Resource::takeLink(const LinkState &link)
{
    if (link.isLive())
        want();
}

void Resource::want()
{
    m_due = true;
    if (m_active)
        refresh();
}

void Resource::refresh()
{
    if (m_path.isEmpty())
        return;
    if (m_waiting) {
        m_again = true;
        return;
    }
    m_due = false;
    m_waiting = true;
    m_again = false;
    m_source.ask({.path = m_path, .query = m_query}, this, [this, round = m_round](const Result<Answer> &answer) {
        if (round == m_round)
            take(answer);
    });
    Q_EMIT stateChanged();
}

void Resource::take(const Result<Answer> &answer)
{
    m_waiting = false;
    if (answer) {
        m_error = {};
        m_asOf = m_clock.now();
        m_data = answer->json.object();
        m_raw = answer->json.isNull() ? answer->body : QByteArray();
        Q_EMIT changed();
    } else {
        m_error = answer.error();
        m_due = true;
        // Nobody answers: better what was known once, with its age, than nothing.
        const auto *memory = m_asOf || !m_error.code.startsWith("net.") ? nullptr : dynamic_cast<const Memory *>(&m_source);
        if (const auto then = memory ? memory->remembered(m_path, m_query) : std::nullopt) {
            m_asOf = then->at;
            m_data = QJsonDocument::fromJson(then->body).object();
            Q_EMIT changed();
        }
    }
    Q_EMIT stateChanged();
    if (std::exchange(m_again, false) && m_active)
        refresh();
}

QJsonArray Resource::list(QLatin1String key) const { return m_data.value(key).toArray(); }

} // namespace freeagent::console
