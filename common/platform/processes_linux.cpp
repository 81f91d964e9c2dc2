// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/processes.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace freeagent::platform {

namespace {
QByteArray content(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(QString::number(pid), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString commandOf(qint64 pid)
{
    const QList<QByteArray> words = content(pid, u"cmdline"_s).split('\0');
    QString command = QString::fromLocal8Bit(words.value(0)).section(u'/', -1);
    if (command.isEmpty())
        return QString::fromLocal8Bit(content(pid, u"comm"_s)).trimmed();
    const QString first = QString::fromLocal8Bit(words.value(1));
    if (!first.isEmpty() && !first.startsWith(u'-'))
        command += u' ' + first.section(u'/', -1);
    return command.left(60);
}
} // namespace

std::optional<ProcessInfo> processInfo(qint64 pid)
{
    if (!isAlive(pid))
        return std::nullopt;
    return ProcessInfo{pid, commandOf(pid), unitOfCgroup(content(pid, u"cgroup"_s))};
}

} // namespace freeagent::platform
