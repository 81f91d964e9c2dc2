// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/pagegraft.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace freeagent::store {

namespace {
constexpr qsizetype kHeader = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qint64 kLeastPage = 512; ///< https://www.sqlite.org/fileformat.html
constexpr qsizetype kJournalAt = 18; ///< twice: of writers, of readers
constexpr qsizetype kPagesAt = 28;
constexpr char kWithLog = 2;

QByteArray firstPageOf(const QString &file)
{
    QFile relative(file);
    if (!relative.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = relative.read(kHeader);
    if (header.size() < kHeader || !header.startsWith("SQLite format 3"))
        return {};
    const quint16 written = qFromBigEndian<quint16>(header.constData() + kPageSizeAt);
    const qint64 size = written == 1 ? 65536 : written;
    if (size < kLeastPage)
        return {};
    relative.seek(0);
    const QByteArray page = relative.read(size);
    return page.size() == size ? page : QByteArray();
}

/// 0 where the page ends before it.
template <class Number>
qint64 numberAt(const QByteArray &page, qint64 at)
{
    const QByteArray bytes = page.mid(at, sizeof(Number));
    qint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | quint8(byte);
    return bytes.size() == sizeof(Number) ? number : 0;
}

/// The pages below the first one, of a list of tables that does not fit into it.
QList<qint64> childrenOf(const QByteArray &page)
{
    constexpr char kInner = 5;
    QList<qint64> children;
    if (page.size() <= kHeader || page.at(kHeader) != kInner)
        return children;
    const int cells = int(numberAt<quint16>(page, kHeader + 3));
    for (int i = 0; i < cells && kHeader + 14 + 2 * i <= page.size(); ++i)
        children.append(numberAt<quint32>(page, numberAt<quint16>(page, kHeader + 12 + 2 * i)));
    children.append(numberAt<quint32>(page, kHeader + 8));
    return children;
}

bool writePage(QFile &file, qint64 number, const QByteArray &page)
{
    return file.seek((number - 1) * page.size()) && file.write(page) == page.size();
}

bool copyChildren(const QByteArray &firstPage, const QString &relative, QFile &to)
{
    QFile from(relative);
    if (!from.open(QIODevice::ReadOnly))
        return false;
    for (const qint64 child : childrenOf(firstPage)) {
        const QByteArray page = child > 1 && from.seek((child - 1) * firstPage.size()) ? from.read(firstPage.size()) : QByteArray();
        if (page.size() != firstPage.size() || !writePage(to, child, page))
            return false;
    }
    return true;
}
} // namespace

void removeDatabase(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(ending));
}

bool graftFirstPage(const QString &damaged, const QString &relative, const QString &copy)
{
    QByteArray page = firstPageOf(relative);
    removeDatabase(copy);
    if (page.isEmpty() || QFileInfo(damaged).size() < page.size() || !QFile::copy(damaged, copy))
        return false;
    const QString log = damaged + QStringLiteral("-wal");
    const bool hasLog = QFileInfo(log).size() > 0;
    qToBigEndian<quint32>(quint32(QFileInfo(damaged).size() / page.size()), page.data() + kPagesAt);
    if (hasLog)
        page[kJournalAt] = page[kJournalAt + 1] = kWithLog;
    QFile file(copy);
    const bool made = (!hasLog || QFile::copy(log, copy + QStringLiteral("-wal"))) && file.open(QIODevice::ReadWrite)
        && writePage(file, 1, page) && copyChildren(page, relative, file) && file.flush();
    if (!made)
        removeDatabase(copy);
    return made;
}

} // namespace freeagent::store
