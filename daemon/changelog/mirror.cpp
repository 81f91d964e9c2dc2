// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/mirror.h"

#include "daemon/changelog/chain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
constexpr std::chrono::milliseconds kEach{500};
constexpr std::chrono::seconds kRetry{5};
constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kSame = 4096; ///< bytes before the end that are compared: a segment that was cut back and went on differs there

Result<void> copyFrom(const Descriptor &from, const Descriptor &to, qint64 offset, qint64 until)
{
    while (offset < until) {
        const QByteArray piece = from.readAt(offset, std::min(kPiece, until - offset));
        if (piece.isEmpty())
            return failure("changelog.unreadable", u"A file of the change log became shorter"_s);
        if (const auto written = to.writeAt(offset, piece); !written)
            return written;
        offset += piece.size();
    }
    return to.sync();
}

Result<void> growFile(const QString &source, const QString &target)
{
    auto from = Descriptor::reading(source);
    if (!from)
        return tl::unexpected(from.error());
    const qint64 size = from->size();
    const qint64 known = QFileInfo::exists(target) ? QFileInfo(target).size() : 0;
    if (known == size)
        return {};
    auto to = Descriptor::writing(target);
    if (!to)
        return tl::unexpected(to.error());
    const qint64 compared = std::min({known, size, kSame});
    const qint64 at = std::min(known, size) - compared;
    const bool goesOn = known <= size && from->readAt(at, compared) == to->readAt(at, compared);
    if (!goesOn)
        if (const auto emptied = to->resize(0); !emptied)
            return emptied;
    return copyFrom(*from, *to, goesOn ? known : 0, size);
}

/// Bases do not grow.
Result<void> bringFile(const QString &source, const QString &target)
{
    if (QFileInfo::exists(target))
        return {};
    const QString partial = target + u".partial"_s;
    QFile::remove(partial);
    return growFile(source, partial).and_then([&] { return moveTo(partial, target); });
}

Result<void> mirrorChain(const Chain &from, const Chain &to)
{
    if (const auto made = makeFolder(to.folder()); !made)
        return made;
    QStringList wanted;
    for (const quint64 segment : from.segments()) {
        wanted.append(segmentName(segment));
        if (const auto grown = growFile(from.segmentFile(segment), to.segmentFile(segment)); !grown)
            return grown;
    }
    for (const quint64 base : from.bases()) {
        wanted.append(baseName(base));
        if (const auto brought = bringFile(from.baseFile(base), to.baseFile(base)); !brought)
            return brought;
    }
    for (const QString &name : QDir(to.folder()).entryList(QDir::Files | QDir::NoSymLinks))
        if (!wanted.contains(name))
            QFile::remove(to.folder() + u'/' + name);
    return {};
}
} // namespace

Result<void> mirrorOnce(const QString &from, const QString &to)
{
    if (!QFileInfo(to).isDir())
        return failure("changelog.unwritable", u"%1 is not there: is its volume mounted?"_s.arg(to), u"Mount it, or make the folder."_s);
    const QString place = to + u"/changelog"_s;
    if (const auto made = makeFolder(place); !made)
        return made;
    QStringList known;
    for (const Chain &chain : Chain::all(from)) {
        known.append(chain.name());
        if (const auto mirrored = mirrorChain(chain, Chain(place + u'/' + chain.name())); !mirrored)
            return mirrored;
    }
    // What went here by age goes there too; a folder that is empty as a whole is a disk that failed, not age.
    for (const Chain &chain : Chain::all(place))
        if (!known.isEmpty() && chain.name() < known.first())
            QDir(chain.folder()).removeRecursively();
    return {};
}

Mirror::Mirror(QString from, QString to)
    : m_from(std::move(from))
    , m_to(std::move(to))
{
}

Mirror::~Mirror() { stop(); }

void Mirror::start()
{
    m_thread = std::thread([this] { loop(); });
}

void Mirror::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
        bringUpToDate();
    }
}

QString Mirror::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

void Mirror::bringUpToDate()
{
    const auto mirrored = mirrorOnce(m_from, m_to);
    const std::lock_guard lock(m_mutex);
    m_trouble = mirrored ? QString() : u"the change log is not copied to %1: %2"_s.arg(m_to, mirrored.error().message);
}

void Mirror::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        bringUpToDate();
        lock.lock();
        m_wake.wait_for(lock, m_trouble.isEmpty() ? std::chrono::milliseconds(kEach) : kRetry, [this] { return m_stopping; });
    }
}

} // namespace freeagent::changelog
