// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/log.h"

namespace freeagent::logging {

Log::Log(std::unique_ptr<Sink> sink, Level least, const Clock &clock)
    : m_sink(std::move(sink))
    , m_least(least)
    , m_clock(clock)
{
}

void Log::write(Level level, const QByteArray &code, const QString &text, const QList<Field> &fields)
{
    if (!wants(level))
        return;
    Record record{m_clock.now(), level, code, {}, fields};
    const std::lock_guard lock(m_mutex);
    record.text = m_redactor.clean(text);
    for (Field &field : record.fields)
        field.value = m_redactor.clean(field.value);
    m_sink->write(record);
}

void Log::addSecret(const QByteArray &secret)
{
    const std::lock_guard lock(m_mutex);
    m_redactor.addSecret(secret);
}

} // namespace freeagent::logging
