// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/pins.h"

#include <QJsonDocument>

namespace freeagent::retention {

namespace {
const QByteArray kKind = "pin";

QByteArray encode(const Pin &pin)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("by"), pin.by}, {QStringLiteral("reason"), pin.reason}, {QStringLiteral("at"), toMs(pin.at)}})
        .toJson(QJsonDocument::Compact);
}
} // namespace

Pins::Pins(services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void Pins::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind != kKind)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        m_pins.insert(BuildId{record.id}, {BuildId{record.id}, body.value(QStringLiteral("by")).toString(), body.value(QStringLiteral("reason")).toString(),
                                           fromMs(body.value(QStringLiteral("at")).toInteger())});
    }
}

const Pin *Pins::find(const BuildId &build) const
{
    const auto pin = m_pins.constFind(build);
    return pin == m_pins.constEnd() ? nullptr : &*pin;
}

QList<Pin> Pins::all() const
{
    QList<Pin> all = m_pins.values();
    std::sort(all.begin(), all.end(), [](const Pin &a, const Pin &b) { return a.at != b.at ? a.at > b.at : a.build.value < b.build.value; });
    return all;
}

void Pins::pin(const BuildId &build, const QString &by, const QString &reason, Done done)
{
    change(build, Pin{build, by, reason, m_clock.now()}, std::move(done));
}

void Pins::unpin(const BuildId &build, Done done) { change(build, std::nullopt, std::move(done)); }

void Pins::change(const BuildId &build, std::optional<Pin> pin, Done done)
{
    m_ledger.find(build, [this, build, pin = std::move(pin), done = std::move(done)](Result<const BuildRecord *> found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        if (!*found)
            return done(failure("build.not_found", QStringLiteral("Build not found"), QStringLiteral("Check the id.")));
        const Build &before = (*found)->build;
        if (!pin && !before.pinned)
            return done(before);
        services::BuildChange change;
        change.transition.build = before;
        change.transition.build.pinned = pin.has_value();
        change.transition.build.updatedAt = m_clock.now();
        change.expect = {{before.status, before.attempts}};
        change.event = pin ? "build.pinned" : "build.unpinned";
        if (pin)
            change.besides.push_back(PutRecord{{kKind, build.value, encode(*pin)}});
        else
            change.besides.push_back(RemoveRecord{kKind, build.value});
        m_ledger.change(std::move(change), [this, build, pin, done](Result<const BuildRecord *> changed) {
            if (!changed)
                return done(tl::unexpected(changed.error()));
            if (pin)
                m_pins.insert(build, *pin);
            else
                m_pins.remove(build);
            done((*changed)->build);
        });
    });
}

} // namespace freeagent::retention
