// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/telling.h"

#include "daemon/controller/failurecommand.h"
#include "daemon/metrics/exposition.h"
#include "daemon/notify/channelsettings.h"
#include "daemon/notify/failurenotice.h"
#include "daemon/wire/jsonvalues.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

Telling::Telling(services::Ledger &ledger, Store &store, const config::Settings &settings, const Clock &clock, std::function<bool()> isWell)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_postman(transferRulesFrom(settings).value_or(notify::Transfers::Rules{}))
    , m_outbox(ledger, clock, m_postman, [] { return QRandomGenerator::global()->generateDouble(); })
    , m_builds(ledger, store, m_outbox)
    , m_sink(ledger, m_outbox)
    , m_lifeSign(m_postman, clock, std::move(isWell))
{
    connect(&m_outbox, &notify::Outbox::remark, this, &Telling::remark);
    connect(&m_lifeSign, &notify::LifeSign::remark, this, &Telling::remark);
}

Result<void> Telling::setUp(const config::Settings &settings)
{
    auto rules = transferRulesFrom(settings);
    if (!rules)
        return tl::unexpected(rules.error());
    const auto channels = notify::channelsFrom(settings);
    if (!channels)
        return tl::unexpected(channels.error());
    const auto url = notify::heartbeatFrom(settings);
    if (!url)
        return tl::unexpected(url.error());
    m_postman.setRules(std::move(*rules));
    m_outbox.setChannels(*channels);
    m_lifeSign.setUrl(*url);
    return {};
}

Result<void> Telling::load(const HotState &state, const config::Settings &settings, const QString &dataFolder)
{
    if (const auto ready = setUp(settings); !ready)
        return ready;
    m_outbox.load(state.records);
    m_builds.load(state.records);
    tellOfReturn(dataFolder);
    return {};
}

/// While we were down, somebody may have been called.
void Telling::tellOfReturn(const QString &dataFolder)
{
    const auto word = failureWord(dataFolder);
    if (!word)
        return;
    const Notice told = notify::FailureNotice(word->unit, word->host, word->since).notice();
    Unit unitOfWork;
    unitOfWork.changes = m_outbox.alreadyTold(told, word->told);
    for (Change &change : m_outbox.perhapsTold(told, word->uncertain))
        unitOfWork.changes.push_back(std::move(change));
    for (Change &change : m_outbox.outgoing(notify::controllerIsBack(word->unit, word->host, word->since, m_clock.now())))
        unitOfWork.changes.push_back(std::move(change));
    m_ledger.commit(std::move(unitOfWork), [path = failureMarker(dataFolder)](Result<void> saved) {
        if (saved)
            QFile::remove(path);
    });
}

void Telling::apply(const config::Settings &settings)
{
    if (const auto ready = setUp(settings); !ready)
        Q_EMIT remark(u"The channels stay as they were: "_s + ready.error().message);
}

void Telling::tick()
{
    m_builds.tick();
    m_outbox.tick();
    m_lifeSign.tick();
}

void Telling::write(metrics::Exposition &out) const
{
    out.family(metrics::Exposition::Kind::Counter, "expo_notifications", "Messages by channel and outcome: delivered, failed (a try), given_up, superseded.");
    for (const auto &[labels, number] : m_outbox.counts())
        out.value(double(number), {{"channel", labels.first.toUtf8()}, {"outcome", labels.second}});
    out.family(metrics::Exposition::Kind::Gauge, "expo_notifications_pending", "Messages that wait, by channel.");
    for (const notify::Outbox::ChannelReport &report : m_outbox.report())
        out.value(report.pending, {{"channel", report.channel->name.toUtf8()}});
}

QJsonArray Telling::deliveriesOf(const QList<QByteArray> &groups) const
{
    QJsonArray list;
    for (const QByteArray &group : groups)
        for (const notify::Delivery *delivery : m_outbox.book().ofGroup(group)) {
            const QByteArrayView kind = notify::word(delivery->notice.kind);
            const QByteArrayView state = notify::word(delivery->state);
            list.append(QJsonObject{{u"channel"_s, delivery->channel},
                                    {u"at"_s, wire::isoValue(delivery->endedAt.value_or(delivery->createdAt))},
                                    {u"state"_s, QString::fromLatin1(kind.data(), kind.size())},
                                    {u"outcome"_s, QString::fromLatin1(state.data(), state.size())}});
        }
    return list;
}

} // namespace freeagent::controller
