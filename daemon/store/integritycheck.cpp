// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/integritycheck.h"

#include "daemon/store/connection.h"
#include "daemon/store/rawdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <condition_variable>
#include <mutex>
#include <sqlite3.h>
#include <thread>

namespace freeagent::store {

namespace {
constexpr qint64 kHeader = 100;
constexpr int kCacheKib = 16384;

/// What the first hundred bytes say of themselves; empty when it fits.
Result<QString> headerTrouble(const QString &file)
{
    QFile raw(file);
    if (!raw.open(QIODevice::ReadOnly))
        return failure("store.unusable", QStringLiteral("%1 cannot be read: %2.").arg(file, raw.errorString()),
                       QStringLiteral("Check that the data folder belongs to the user the controller runs as."));
    if (raw.size() == 0)
        return QString(); // a first start that was killed before it wrote anything
    const QByteArray header = raw.read(kHeader);
    if (header.size() < kHeader || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return QStringLiteral("its header is not that of a database");
    const quint16 written = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 page = written == 1 ? 65536 : written;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    const bool hasLog = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    if (page < 512 || (page & (page - 1)) != 0)
        return QStringLiteral("its header names an impossible size of pages");
    if (!hasLog && pages * page > raw.size())
        return QStringLiteral("it should have %1 pages and has %2").arg(pages).arg(raw.size() / page);
    return QString();
}

QList<QByteArray> endsOf(Connection &connection)
{
    QList<QByteArray> questions;
    connection.each(connection.prepare(QByteArray("SELECT type, name, tbl_name FROM sqlite_master WHERE type IN ('table', 'index') AND name NOT LIKE 'sqlite_stat%' "
                                                  "AND (type = 'table' OR sql IS NULL OR sql NOT LIKE '% WHERE %')")),
                    [&questions](const Statement &row) {
                        const QByteArray table = quotedName(row.bytes(2));
                        const QByteArray by = row.bytes(0) == "table" ? QByteArray(" NOT INDEXED") : " INDEXED BY " + quotedName(row.bytes(1));
                        const QByteArray order = row.bytes(0) == "table" ? QByteArray(" ORDER BY rowid") : QByteArray();
                        questions.append("SELECT rowid FROM " + table + by + order + " LIMIT 1");
                        if (!order.isEmpty())
                            questions.append("SELECT rowid FROM " + table + by + order + " DESC LIMIT 1");
                    });
    return questions;
}
} // namespace

Result<QString> lookAtStructure(const QString &file)
{
    if (!QFileInfo::exists(file))
        return QString();
    if (auto trouble = headerTrouble(file); !trouble || !trouble->isEmpty())
        return trouble;
    auto connection = Connection::open({.file = file, .readOnly = true, .leaveLog = true});
    if (!connection && connection.error().code == "store.damaged")
        return connection.error().message;
    if (!connection)
        return tl::unexpected(connection.error());
    const QList<QByteArray> questions = endsOf(**connection);
    Fault fault = (*connection)->fault();
    for (const QByteArray &question : questions) {
        if (fault == Fault::Damaged || fault == Fault::Busy)
            break;
        (*connection)->run(question);
        fault = (*connection)->fault();
    }
    if (fault == Fault::Busy)
        return tl::unexpected((*connection)->error());
    return fault == Fault::Damaged ? (*connection)->detail() : QString();
}

struct IntegrityCheck::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Finding> finding;
    std::function<void()> tell; ///< set: somebody waits in the event loop
    sqlite3 *handle = nullptr;  ///< while it is at work
    bool isStopping = false;
    std::thread thread;

    void look(const QString &file)
    {
        QElapsedTimer timer;
        timer.start();
        Finding found = check(file);
        found.took = Millis(timer.elapsed());
        std::function<void()> waiting;
        {
            const std::lock_guard lock(mutex);
            finding = found;
            waiting = std::move(tell);
        }
        changed.notify_all();
        if (waiting)
            waiting();
    }

    Finding check(const QString &file)
    {
        auto connection = Connection::open({.file = file, .readOnly = true, .cacheKib = kCacheKib, .leaveLog = true});
        if (!connection)
            return {{}, {}, false}; // not readable is not damaged
        if (!publish((*connection)->handle()))
            return {{}, {}, false};
        QString first;
        const bool read = (*connection)->each((*connection)->prepare(QByteArray("PRAGMA quick_check(1)")), [&first](const Statement &row) {
            if (first.isEmpty())
                first = row.text(0);
        });
        publish(nullptr);
        const std::lock_guard lock(mutex);
        if (isStopping)
            return {{}, {}, false};
        if (!read)
            return (*connection)->fault() == Fault::Damaged ? Finding{(*connection)->detail(), {}, true} : Finding{{}, {}, false};
        return {first == QStringLiteral("ok") ? QString() : first, {}, true};
    }

    bool publish(sqlite3 *now)
    {
        const std::lock_guard lock(mutex);
        handle = now;
        return !isStopping;
    }
};

IntegrityCheck::IntegrityCheck(const QString &file)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->thread = std::thread([shared = m_shared.get(), file] { shared->look(file); });
}

IntegrityCheck::~IntegrityCheck()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->isStopping = true;
        m_shared->tell = nullptr;
        if (m_shared->handle)
            ::sqlite3_interrupt(m_shared->handle);
    }
    m_shared->thread.join();
}

std::optional<IntegrityCheck::Finding> IntegrityCheck::wait(Millis atMost)
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->changed.wait_for(lock, atMost, [this] { return m_shared->finding.has_value(); });
    return m_shared->finding;
}

void IntegrityCheck::whenDone(std::function<void(const Finding &)> done)
{
    m_done = std::move(done); // stays at home; the thread only knocks
    const auto knock = [this] { m_courier.post([this] { m_done(*m_shared->finding); }); };
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->finding)
        knock();
    else
        m_shared->tell = knock;
}

} // namespace freeagent::store
