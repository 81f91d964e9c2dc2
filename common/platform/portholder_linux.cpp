// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::platform {

namespace {
/// Inodes of the sockets that listen on `port`; columns as in proc(5): local address second, state fourth, inode tenth.
void listenersOf(quint16 port, const QString &table, QSet<QByteArray> &inodes)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray ending = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > 9 && columns[3] == "0A" && columns[1].endsWith(ending))
            inodes.insert(columns[9]);
    }
}

bool holdsAny(const QString &pid, const QSet<QByteArray> &inodes)
{
    const QString folder = u"/proc/%1/fd/"_s.arg(pid);
    for (const QString &descriptor : QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        const QString target = QFile::symLinkTarget(folder + descriptor).section(u'/', -1);
        if (target.startsWith(u"socket:[") && inodes.contains(target.mid(8).chopped(1).toLatin1()))
            return true;
    }
    return false;
}
} // namespace

std::optional<ProcessInfo> holderOfPort(quint16 port)
{
    QSet<QByteArray> inodes;
    listenersOf(port, u"/proc/self/net/tcp"_s, inodes);
    listenersOf(port, u"/proc/self/net/tcp6"_s, inodes);
    if (inodes.isEmpty())
        return std::nullopt;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (const qint64 pid = name.toLongLong(); pid > 0 && holdsAny(name, inodes))
            return processInfo(pid);
    return std::nullopt;
}

} // namespace freeagent::platform
