// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/shipper.h"

#include "daemon/changelog/frames.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
QString walOf(const QString &database) { return database + u"-wal"_s; }

tl::unexpected<Error> lostPlace() { return failure("changelog.lost_place", u"The log beside the database is not the one that was followed"_s); }

FileHead headOf(const Chain &chain, const Scribe &scribe, const Link &before, quint64 base)
{
    FileHead head;
    head.chain = chain.name();
    head.before = before;
    head.base = base;
    head.schema = scribe.schema;
    head.version = scribe.version;
    return head;
}
} // namespace

Shipper::Shipper(Chain chain, QString database, Scribe scribe, SegmentWriter writer)
    : m_chain(std::move(chain))
    , m_database(std::move(database))
    , m_scribe(std::move(scribe))
    , m_writer(std::move(writer))
{
}

Result<std::unique_ptr<Shipper>> Shipper::begin(const QString &logFolder, const QString &database, const Scribe &scribe, Time now)
{
    QString folder = logFolder + u'/' + Chain::nameAt(now);
    while (QFileInfo::exists(folder)) // another one within the same millisecond, or the clock was set back
        folder = logFolder + u'/' + Chain::nameAt(now += Millis(1));
    if (const auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const Chain chain(folder);
    auto writer = SegmentWriter::create(chain.segmentFile(1), headOf(chain, scribe, {}, 0), now);
    if (!writer)
        return tl::unexpected(writer.error());
    return std::unique_ptr<Shipper>(new Shipper(chain, database, scribe, std::move(*writer)));
}

Result<std::unique_ptr<Shipper>> Shipper::resume(const Chain &chain, const QString &database, const Scribe &scribe)
{
    const auto end = readEnd(chain);
    if (!end && end.error().code != "changelog.damaged")
        return tl::unexpected(end.error());
    if (!end || end->cut || end->damaged)
        return nullptr;
    for (const quint64 segment : chain.segments())
        if (segment > end->segment) // never got further than its first record
            QFile::remove(chain.segmentFile(segment));
    auto writer = SegmentWriter::resume(chain.segmentFile(end->segment), end->offset, end->link);
    if (!writer)
        return tl::unexpected(writer.error());
    std::unique_ptr<Shipper> shipper(new Shipper(chain, database, scribe, std::move(*writer)));
    return shipper->takePlace(*end) ? std::move(shipper) : nullptr;
}

bool Shipper::takePlace(const ChainEnd &end)
{
    m_point = end.point;
    m_hasPoint = end.hasPoint;
    m_mayRestart = end.walEnded || end.closed;
    const bool untouched = end.closed && ClosedFile::of(m_database) == end.closed;
    auto wal = WalFile::open(walOf(m_database));
    const auto whole = wal ? wal->readWhole() : std::nullopt;
    if (!whole)
        return untouched;
    if (end.hasPoint && whole->head.wal == end.point.wal)
        return whole->pointAt(end.point.frame) == end.point;
    const bool isNext = end.walEnded && whole->head.wal.salt1 == end.point.wal.salt1 + 1;
    return isNext || untouched;
}

bool Shipper::openWal()
{
    if (m_wal)
        return true;
    auto wal = WalFile::open(walOf(m_database));
    if (wal)
        m_wal = std::make_unique<WalFile>(std::move(*wal));
    return wal.has_value();
}

Result<void> Shipper::append(Record record, Time at)
{
    record.at = at;
    m_unsynced = true;
    const qint64 before = m_writer.bytes();
    return m_writer.append(std::move(record)).map([&] { m_shippedBytes += m_writer.bytes() - before; });
}

Result<void> Shipper::rotate(Time now)
{
    if (const auto synced = sync(); !synced)
        return synced;
    const quint64 first = m_writer.link().sequence + 1;
    const std::vector<quint64> bases = m_chain.bases();
    auto next = SegmentWriter::create(m_chain.segmentFile(first), headOf(m_chain, m_scribe, m_writer.link(), bases.empty() ? 0 : bases.back()), now);
    if (!next)
        return tl::unexpected(next.error());
    // Whoever goes on with it reads this segment only.
    Batch place;
    place.wal = m_point.wal;
    place.from = place.to = m_point.frame;
    place.sum1 = m_point.sum1;
    place.sum2 = m_point.sum2;
    Record record = m_mayRestart ? recordOfWalEnd(m_point) : recordOf(place, false);
    record.at = now;
    if (m_hasPoint)
        if (const auto written = next->append(std::move(record)); !written)
            return written;
    m_writer.finish();
    m_writer = std::move(*next);
    return {};
}

Result<void> Shipper::ship(const WalId &wal, quint32 frames, Time at)
{
    const bool isSame = m_hasPoint && wal == m_point.wal;
    if (isSame && frames == m_point.frame)
        return {};
    if ((!isSame && m_hasPoint && !m_mayRestart) || (isSame && frames < m_point.frame) || !openWal())
        return lostPlace();
    const auto head = m_wal->head();
    if (!head || !(head->wal == wal))
        return lostPlace();
    if (m_writer.bytes() > m_scribe.segmentBytes)
        if (const auto rotated = rotate(at); !rotated)
            return rotated;
    const Link link = m_writer.link();
    const qint64 bytes = m_writer.bytes();
    WalPoint reached;
    const auto kept = collect(*m_wal, *head, isSame ? m_point.frame : 0, frames, [&](const Batch &part, bool more) {
        reached = part.end();
        return append(recordOf(part, more), at);
    });
    if (!kept) {
        m_writer.rollBack(link, bytes);
        return kept;
    }
    m_point = reached;
    m_hasPoint = true;
    m_mayRestart = false;
    return {};
}

Result<quint32> Shipper::shipRest(Time now)
{
    auto wal = WalFile::open(walOf(m_database));
    const auto whole = wal ? wal->readWhole() : std::nullopt;
    if (!whole || whole->size() == 0)
        return 0;
    const quint32 before = m_hasPoint && whole->head.wal == m_point.wal ? m_point.frame : 0;
    return ship(whole->head.wal, whole->size(), now).and_then([this] { return sync(); }).map([&] { return whole->size() - before; });
}

Result<void> Shipper::endWal(Time now)
{
    if (m_hasPoint && !m_mayRestart)
        if (const auto written = append(recordOfWalEnd(m_point), now); !written)
            return written;
    m_mayRestart = true;
    return sync();
}

Result<bool> Shipper::close(Time now)
{
    const auto file = ClosedFile::of(m_database);
    if (!file || QFileInfo(walOf(m_database)).size() > 0 || (m_hasPoint && !m_mayRestart))
        return false;
    m_wal.reset();
    return append(recordOf(*file), now).and_then([this] { return sync(); }).map([this] {
        m_writer.finish();
        return true;
    });
}

void Shipper::cut(Time now)
{
    Record record;
    record.type = RecordType::Cut;
    if (append(std::move(record), now))
        (void)sync();
}

Result<void> Shipper::sync()
{
    if (!m_unsynced)
        return {};
    const auto synced = m_broken ? Result<void>(lostPlace()) : m_writer.sync();
    m_broken = !synced;
    m_unsynced = !synced;
    return synced;
}

} // namespace freeagent::changelog
