// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/memoryrelief.h"

#include "common/base/textforms.h"
#include "daemon/wire/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
const QByteArray kRecordKind = "memory-restart";
const QByteArray kRecordId = "last";
} // namespace

MemoryRelief::MemoryRelief(services::Ledger &ledger, bool supervised, const Clock &clock)
    : m_ledger(ledger)
    , m_supervised(supervised)
    , m_clock(clock)
{
}

void MemoryRelief::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kRecordKind && record.id == kRecordId)
            m_last = fromMs(QJsonDocument::fromJson(record.body).object().value(u"atMs"_s).toInteger());
}

bool MemoryRelief::isDue(const probes::MachineState &machine) const
{
    if (!m_supervised || m_isAsking || !machine.memoryLimited || machine.memory.value_or(0) < kAt)
        return false;
    // What others in the group hold would still be there afterwards.
    if (machine.memoryOwn && *machine.memoryOwn * 2 < machine.memoryUsed)
        return false;
    return !m_last || std::chrono::abs(m_clock.now() - *m_last) >= kAtMostEvery; // either way: clocks are set
}

void MemoryRelief::tick(const probes::MachineState &machine)
{
    if (!isDue(machine))
        return;
    m_isAsking = true;
    const Time now = m_clock.now();
    const QString text = u"Memory: %1 of the limit of %2 are in use. The controller ends in order, what is being answered is answered, and is started again; builds that run go on. "
                         "This happens at most once an hour: if it comes again, give it more with MemoryMax=, or lower http.max-memory."_s
                             .arg(sizeText(machine.memoryUsed), sizeText(machine.memoryTotal));
    wire::JsonWriter body;
    body.beginObject().field("usedBytes", machine.memoryUsed).field("limitBytes", machine.memoryTotal);
    Unit unit;
    unit.events.push_back({0, now, "controller.memory", {}, {}, body.endObject().take()});
    unit.changes.push_back(PutRecord{{kRecordKind, kRecordId, "{\"atMs\":" + QByteArray::number(toMs(now)) + '}'}});
    m_ledger.commit(std::move(unit), [this, now, text](const Result<void> &kept) {
        m_isAsking = false;
        if (!kept)
            return; // what is not remembered could come again and again
        m_last = now;
        Q_EMIT full(text);
        Q_EMIT restartWanted();
    });
}

} // namespace freeagent::controller
