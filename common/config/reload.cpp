// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/reload.h"

#include "common/config/checkedvalue.h"

namespace freeagent::config {

QList<Change> difference(const Settings &before, const Settings &after)
{
    QList<Change> changes;
    for (auto it = after.all().cbegin(); it != after.all().cend(); ++it) {
        const auto old = before.all().constFind(it.key());
        if (old == before.all().cend() || old->value != it->value)
            changes.append({it.key(), old == before.all().cend() ? QString() : writtenForm(*old), writtenForm(*it), it->origin});
    }
    for (auto it = before.all().cbegin(); it != before.all().cend(); ++it)
        if (!after.all().contains(it.key())) // of a key with a `*`
            changes.append({it.key(), writtenForm(*it), {}, {}});
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.key < b.key; });
    return changes;
}

Reloader::Reloader(Program program, CommandLine line, Environment environment)
    : m_program(std::move(program))
    , m_line(std::move(line))
    , m_environment(std::move(environment))
{
}

tl::expected<Settings, QList<Error>> Reloader::load() const
{
    auto loaded = config::load(m_program, m_line, m_environment, filesToRead(m_program, m_line, m_environment));
    if (!loaded)
        return tl::unexpected(loaded.error());
    return loaded->settings;
}

} // namespace freeagent::config
