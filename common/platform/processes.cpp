// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/processes.h"

#include <QStringList>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace freeagent::platform {

bool isAlive(qint64 pid)
{
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
}

QString unitOfCgroup(const QByteArray &cgroup)
{
    for (const QLatin1StringView kind : {QLatin1StringView(".service"), QLatin1StringView(".scope")})
        for (const QByteArray &line : cgroup.split('\n')) {
            const QStringList parts = QString::fromLocal8Bit(line).section(u':', 2).split(u'/');
            for (auto part = parts.crbegin(); part != parts.crend(); ++part)
                if (part->endsWith(kind))
                    return *part;
        }
    return {};
}

QString text(const ProcessInfo &process)
{
    QStringList known;
    if (!process.command.isEmpty())
        known.append(process.command);
    if (!process.unit.isEmpty())
        known.append(u"unit "_s + process.unit);
    const QString pid = u"pid %1"_s.arg(process.pid);
    return known.isEmpty() ? pid : u"%1 (%2)"_s.arg(pid, known.join(u", "_s));
}

} // namespace freeagent::platform
