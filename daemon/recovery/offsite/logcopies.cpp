// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/logcopies.h"

#include "daemon/changelog/chain.h"
#include "daemon/recovery/offsite/sealedplace.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

using changelog::Chain;

namespace {
constexpr std::chrono::milliseconds kEach{500};
constexpr std::chrono::seconds kRetry{10};
constexpr std::chrono::seconds kFarewell{3}; ///< for what was committed last
constexpr qsizetype kMostParts = 60;
constexpr qint64 kCompared = 64;
const QString kRoot = u"changelog/"_s;
const QString kPart = u".part-"_s;

QString nameOf(const Chain &chain, const QString &file) { return kRoot + chain.name() + u'/' + file; }
QString partName(const QString &name, qint64 offset) { return name + kPart + u"%1"_s.arg(offset, 12, 10, QChar(u'0')); }
} // namespace

LogCopier::LogCopier(QString folder, Place &place, QString scratch, bool appendOnly)
    : m_folder(std::move(folder))
    , m_place(place)
    , m_scratch(std::move(scratch))
    , m_appendOnly(appendOnly)
{
}

/// Parts of an earlier run are put together anew: what they held may have been cut back since.
Result<void> LogCopier::learn(const GoOn &goOn)
{
    if (m_known)
        return {};
    const auto items = m_place.list(kRoot, goOn);
    if (!items)
        return tl::unexpected(items.error());
    for (const Place::Item &item : *items) {
        m_there.insert(item.name, item.bytes);
        if (const qsizetype at = item.name.indexOf(kPart); at > 0)
            m_growing[item.name.left(at)].parts.insert(item.name.mid(at + kPart.size()).toLongLong(), item.name);
    }
    m_known = true;
    return {};
}

Result<void> LogCopier::forget(const QString &name)
{
    if (!m_appendOnly)
        if (const auto removed = m_place.remove(name); !removed)
            return removed;
    m_there.remove(name);
    return {};
}

Result<void> LogCopier::bringWhole(const QString &name, const QString &file, const GoOn &goOn)
{
    if (!m_there.contains(name)) {
        if (const auto put = m_place.put(name, file, goOn); !put)
            return put;
        m_there.insert(name, QFile(file).size());
    }
    for (const QString &part : m_growing.take(name).parts)
        if (const auto gone = forget(part); !gone)
            return gone;
    return {};
}

Result<void> LogCopier::bringGrown(const QString &name, const QString &path, const GoOn &goOn)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("backup.unreadable", u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    Sent &sent = m_growing[name];
    const bool goesOn = sent.bytes > 0 && file.seek(sent.bytes - sent.last.size()) && file.read(sent.last.size()) == sent.last && sent.parts.size() < kMostParts;
    const qint64 from = goesOn ? sent.bytes : 0;
    file.seek(from);
    const QByteArray grown = file.readAll();
    if (goesOn && grown.isEmpty())
        return {};
    const QString slice = m_scratch + u"/part"_s;
    const auto put = makeFolder(m_scratch).and_then([&] { return writeWhole(slice, grown); }).and_then([&] { return m_place.put(partName(name, from), slice, goOn); });
    QFile::remove(slice);
    if (!put)
        return put;
    QMap<qint64, QString> superseded;
    if (from == 0)
        superseded = std::exchange(sent.parts, {});
    superseded.remove(0);
    sent.parts.insert(from, partName(name, from));
    sent.bytes = from + grown.size();
    sent.last = grown.right(kCompared);
    for (const QString &part : std::as_const(superseded))
        if (const auto gone = forget(part); !gone)
            return gone;
    return {};
}

Result<void> LogCopier::removeOld(const QStringList &here)
{
    if (here.isEmpty() || m_appendOnly)
        return {};
    // A chain that is younger than all of ours is not old but lost here: it stays.
    const QString oldest = here.first().section(u'/', 1, 1);
    for (const QString &name : m_there.keys())
        if (!name.contains(kPart) && !here.contains(name) && (name.section(u'/', 1, 1) < oldest || here.contains(nameOf(Chain(name.section(u'/', 1, 1)), {}))))
            if (const auto gone = forget(name); !gone)
                return gone;
    return {};
}

Result<void> LogCopier::bringUpToDate(const GoOn &goOn)
{
    if (const auto known = learn(goOn); !known)
        return known;
    QStringList here;
    const std::vector<Chain> chains = Chain::all(m_folder);
    for (const Chain &chain : chains) {
        here.append(nameOf(chain, {})); // its own mark
        const std::vector<quint64> segments = chain.segments();
        for (const quint64 segment : segments) {
            const bool grows = segment == segments.back() && &chain == &chains.back();
            const QString name = nameOf(chain, changelog::segmentName(segment));
            here.append(name);
            if (const auto brought = grows ? bringGrown(name, chain.segmentFile(segment), goOn) : bringWhole(name, chain.segmentFile(segment), goOn); !brought)
                return brought;
        }
        for (const quint64 base : chain.bases()) {
            const QString name = nameOf(chain, changelog::baseName(base));
            here.append(name);
            if (const auto brought = bringWhole(name, chain.baseFile(base), goOn); !brought)
                return brought;
        }
    }
    return removeOld(here);
}

LogCopies::LogCopies(QString folder, Target target, Access access, bool appendOnly, const Clock &clock)
    : m_folder(std::move(folder))
    , m_target(std::move(target))
    , m_access(std::move(access))
    , m_appendOnly(appendOnly)
    , m_clock(clock)
    , m_thread([this] { loop(); })
{
}

LogCopies::~LogCopies()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
    const auto until = std::chrono::steady_clock::now() + kFarewell;
    if (m_copier && m_trouble.isEmpty())
        (void)m_copier->bringUpToDate([until] { return std::chrono::steady_clock::now() < until; });
}

QString LogCopies::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

Result<void> LogCopies::copyOnce()
{
    const QString scratch = m_access.scratch;
    if (!m_place) {
        auto place = openPlace(m_target, m_access, m_clock);
        if (!place)
            return tl::unexpected(place.error());
        m_place = std::move(*place);
        if (m_access.key)
            m_sealed = std::make_unique<SealedPlace>(*m_place, *m_access.key, scratch);
        m_copier = std::make_unique<LogCopier>(m_folder, m_sealed ? *m_sealed : *m_place, scratch, m_appendOnly);
    }
    return m_copier->bringUpToDate([this] {
        const std::lock_guard lock(m_mutex);
        return !m_stopping;
    });
}

void LogCopies::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        const auto copied = copyOnce();
        lock.lock();
        m_trouble = copied || copied.error().code == "backup.cancelled"
            ? QString()
            : u"the change log is not copied to %1: %2"_s.arg(m_target.text.section(u'?', 0, 0), copied.error().message);
        m_wake.wait_for(lock, copied ? std::chrono::milliseconds(kEach) : kRetry, [this] { return m_stopping; });
    }
}

} // namespace freeagent::recovery
