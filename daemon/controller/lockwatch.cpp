// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/lockwatch.h"

#include "common/platform/filelocks.h"

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr Millis kEvery = std::chrono::seconds(2);
}

LockWatch::LockWatch(QString databaseFile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(databaseFile))
    , m_clock(clock)
{
}

void LockWatch::tick(bool takesChanges)
{
    if (takesChanges) {
        if (!m_holder.isEmpty())
            Q_EMIT remark(u"The database is free again: %1 has let it go."_s.arg(std::exchange(m_holder, {})));
        return;
    }
    if (m_clock.monotonic() < m_next)
        return;
    m_next = m_clock.monotonic() + kEvery;
    look();
}

void LockWatch::look()
{
    QStringList names;
    // Changes are locked beside the file, where its log's index is.
    for (const platform::ProcessInfo &process : platform::writersOf({m_file, m_file + u"-shm"_s}))
        names.append(platform::text(process));
    const QString holder = names.join(u", "_s);
    if (holder.isEmpty() || holder == m_holder)
        return;
    m_holder = holder;
    Q_EMIT remark(u"The database is locked by %1. Reads go on; changes wait for it and are then refused. Let that program end; never remove files beside the database."_s.arg(holder));
}

QStringList LockWatch::concerns() const
{
    return m_holder.isEmpty() ? QStringList() : QStringList{u"the database is locked by %1; changes wait"_s.arg(m_holder)};
}

} // namespace freeagent::controller
