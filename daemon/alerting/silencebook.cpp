// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/silencebook.h"

#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
const QByteArray kKind = "silence";
constexpr size_t kMost = 200;
} // namespace

SilenceBook::SilenceBook(services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void SilenceBook::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (const auto silence = record.kind == kKind ? silenceFrom(wire::objectOf(record.body)) : std::nullopt)
            m_silences.insert_or_assign(silence->id, ActiveSilence(*silence));
}

void SilenceBook::add(const QJsonObject &body, const QString &author, Done done)
{
    if (m_silences.size() >= kMost)
        return done(failure("alert.too_many_silences", u"There are %1 silences already"_s.arg(kMost), u"Remove those that are no longer needed."_s));
    const auto made = silenceFromRequest(body, author, m_clock.now());
    if (!made)
        return done(tl::unexpected(made.error()));
    Silence silence = *made;
    silence.id = newId(m_clock.now());
    const QByteArray json = wire::compact(toJson(silence));
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, silence.id, json}});
    unit.events.push_back({0, m_clock.now(), "alert.silenced", {}, {}, json});
    m_ledger.commit(std::move(unit), [this, silence, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_silences.insert_or_assign(silence.id, ActiveSilence(silence));
        done(silence);
        Q_EMIT changed();
    });
}

void SilenceBook::remove(const QByteArray &id, Done done)
{
    if (!m_silences.contains(id))
        return done(failure("alert.no_silence", u"There is no silence %1"_s.arg(QString::fromLatin1(id)), u"Ask for the list of silences."_s));
    forget(id, "alert.unsilenced", std::move(done));
}

void SilenceBook::forget(const QByteArray &id, const char *event, Done done)
{
    const Silence silence = m_silences.at(id).silence();
    Unit unit;
    unit.changes.push_back(RemoveRecord{kKind, id});
    unit.events.push_back({0, m_clock.now(), event, {}, {}, wire::compact(toJson(silence))});
    m_ledger.commit(std::move(unit), [this, silence, done = std::move(done)](Result<void> saved) {
        m_forgetting = false;
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_silences.erase(silence.id);
        done(silence);
        Q_EMIT changed();
    });
}

void SilenceBook::tick()
{
    if (m_forgetting)
        return;
    for (const auto &[id, silence] : m_silences)
        if (silence.isOver(m_clock.now())) {
            m_forgetting = true; // one at a time: there is no hurry, it is off already
            return forget(id, "alert.silence_ended", [](Result<Silence>) {});
        }
}

QList<Silence> SilenceBook::silences() const
{
    QList<Silence> list;
    for (const auto &[id, silence] : m_silences)
        list.append(silence.silence());
    return list;
}

bool SilenceBook::isOn(const QByteArray &id, Time now)
{
    const auto found = m_silences.find(id);
    return found != m_silences.end() && found->second.isOn(now);
}

std::optional<Time> SilenceBook::nextStart(const QByteArray &id, Time now) const
{
    const auto found = m_silences.find(id);
    return found == m_silences.end() ? std::nullopt : found->second.nextStart(now);
}

const Silence *SilenceBook::over(const Alert &alert, Time now)
{
    for (auto &[id, silence] : m_silences)
        if (silence.silence().matcher.matches(alert) && silence.isOn(now))
            return &silence.silence();
    return nullptr;
}

} // namespace freeagent::alerting
