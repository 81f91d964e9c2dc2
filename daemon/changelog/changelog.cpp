// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/changelog.h"

#include "daemon/changelog/coverage.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
constexpr int kPatience = 16384;      ///< frames: 64 MiB of log beside the database wait for a disk to be free again
constexpr quint32 kHurryAt = 1000;    ///< frames that wait: the next checkpoint should find little left
constexpr std::chrono::milliseconds kBetweenEnds{100}; ///< a reader that holds up the checkpoint makes it be asked for with every commit
constexpr qint64 kReserve = 16 << 20; ///< bytes that a group of changes may need
constexpr std::chrono::seconds kRetry{1};

/// States of whole seconds can be had back exactly: what was committed up to a second's end is told apart from what came after.
qint64 secondOf(Time at) { return (toMs(at) + 999) / 1000; }
} // namespace

ChangeLog::ChangeLog(ChangeLogOptions options, const Clock &clock, DatabaseCopier &copier)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_copier(copier)
{
}

ChangeLog::~ChangeLog() { closed(); }

void ChangeLog::tell(const Result<void> &result)
{
    const std::lock_guard lock(m_told);
    m_trouble = result ? QString() : result.error().message;
}

Result<void> ChangeLog::makeFirstBase(quint64 from)
{
    const QString copy = m_shipper->chain().folder() + u"/copy.partial"_s;
    QFile::remove(copy);
    const bool isEmpty = QFileInfo(m_options.database).size() == 0;
    const Result<void> copied = isEmpty ? Descriptor::writing(copy).map([](const Descriptor &) {})
                                        : m_copier.copy(copy, [](double) { return true; }).map([](const DatabaseCopy &) {});
    if (!copied)
        return copied;
    FileHead head;
    head.base = from;
    head.validFrom = m_shipper->sequence();
    head.validAt = m_clock.now();
    head.schema = m_options.scribe.schema;
    head.version = m_options.scribe.version;
    const auto written = writeBase(m_shipper->chain(), copy, head, head.validAt, [] { return true; });
    QFile::remove(copy);
    return written;
}

Result<void> ChangeLog::begin()
{
    const bool isEmpty = QFileInfo(m_options.database).size() == 0;
    if (isEmpty && hasHistory(m_options.folder))
        return failure("store.lost", u"The database %1 is gone or empty, but its change log in %2 knows a farm"_s.arg(m_options.database, m_options.folder),
                       u"Bring it back with `expo-controller restore --at newest`. To begin a new farm, move the folder of the change log away."_s);
    const auto begun = [this]() -> Result<void> {
        if (const auto made = makeFolder(m_options.folder); !made)
            return made;
        const std::vector<Chain> chains = Chain::all(m_options.folder);
        if (!chains.empty()) {
            auto resumed = Shipper::resume(chains.back(), m_options.database, m_options.scribe);
            if (!resumed)
                return tl::unexpected(resumed.error());
            m_shipper = std::move(*resumed);
        }
        const bool isNew = !m_shipper;
        if (isNew)
            if (const auto started = startChain(); !started)
                return started;
        const quint64 from = m_shipper->sequence();
        if (const auto shipped = m_shipper->shipRest(m_clock.now()); !shipped)
            return tl::unexpected(shipped.error());
        return isNew && QFileInfo(m_options.database).size() <= m_options.wholeAtStart ? makeFirstBase(from) : Result<void>();
    }();
    tell(begun);
    if (!begun)
        m_shipper.reset();
    m_upkeep = std::make_unique<Upkeep>(UpkeepPlan{m_options.folder, m_options.database, m_options.keep, m_options.mirrors, m_options.scribe, m_options.agesCount}, m_clock, m_copier,
                                        [this] { return shipNow(); });
    if (m_shipper)
        m_upkeep->follow(m_shipper->chain());
    m_upkeep->start();
    m_thread = std::thread([this] { loop(); });
    return {};
}

Result<void> ChangeLog::startChain()
{
    auto begun = Shipper::begin(m_options.folder, m_options.database, m_options.scribe, m_clock.now());
    if (!begun)
        return tl::unexpected(begun.error());
    m_shipper = std::move(*begun);
    return {};
}

Result<void> ChangeLog::mayCommit()
{
    if (!m_options.synchronous)
        return {};
    const std::lock_guard ship(m_shipping);
    const auto ready = heal().and_then([this] { return m_shipper->reserve(kReserve); });
    tell(ready);
    if (ready)
        return {};
    return failure("store.unlogged", u"The change was refused, because it could not be kept in the change log as well: %1"_s.arg(ready.error().message),
                   u"Repair that, or set changelog.mode = \"async\"; no restart is needed for the first."_s);
}

Result<void> ChangeLog::committed(int frames)
{
    if (m_refused)
        return {};
    if (frames < 0) {
        const std::lock_guard ship(m_shipping);
        m_refused = true;
        cut({"changelog.unsupported", u"Qt brings a SQLite of its own, whose log cannot be followed safely"_s, {}});
        return {};
    }
    if (!m_walKnown) {
        // Only here, where nobody writes, are the first bytes of that log sure to be whole.
        auto wal = WalFile::open(m_options.database + u"-wal"_s);
        const auto head = wal ? wal->head() : std::nullopt;
        if (!head)
            return {};
        if (!(m_writersWal == head->wal))
            m_hurriedAt = 0;
        m_writersWal = head->wal;
        m_walKnown = true;
    }
    const Time now = m_clock.now();
    bool isUrgent = quint32(frames) - m_hurriedAt >= kHurryAt;
    {
        const std::lock_guard lock(m_told);
        isUrgent = isUrgent || !m_present; // of a new farm nothing is kept before
        const bool sameSecond = !m_marks.empty() && m_marks.back().wal == m_writersWal && secondOf(m_marks.back().at) == secondOf(now);
        m_present = Mark{m_writersWal, quint32(frames), now, now};
        if (sameSecond) {
            m_marks.back().frames = quint32(frames);
            m_marks.back().at = now;
        } else {
            m_marks.push_back(*m_present);
        }
        m_hurry = m_hurry || isUrgent;
    }
    if (isUrgent) {
        m_hurriedAt = quint32(frames);
        m_wake.notify_one();
    }
    if (!m_options.synchronous)
        return {};
    const std::lock_guard ship(m_shipping);
    const auto kept = shipMarks().and_then([this] { return m_shipper ? m_shipper->sync() : Result<void>(failure("changelog.cut", u"The change log was cut"_s)); });
    tell(kept);
    return kept;
}

/// With m_shipping held. What is kept is told in order; a mark goes when it is kept.
Result<void> ChangeLog::shipMarks()
{
    std::vector<Mark> marks;
    {
        const std::lock_guard lock(m_told);
        marks = std::exchange(m_marks, {});
    }
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const Result<void> kept = m_shipper ? m_shipper->ship(mark->wal, mark->frames, mark->at) : Result<void>();
        if (kept)
            continue;
        if (kept.error().code == "changelog.lost_place") {
            cut(kept.error());
            return kept;
        }
        const std::lock_guard lock(m_told);
        m_marks.insert(m_marks.begin(), mark, marks.end());
        return kept;
    }
    const std::lock_guard lock(m_told);
    if (m_shipper && !marks.empty())
        m_shipped = marks.back().at;
    return {};
}

/// With m_shipping held: there is something missing from here on.
void ChangeLog::cut(const Error &why)
{
    if (m_shipper)
        m_shipper->cut(m_clock.now());
    m_shipper.reset();
    const std::lock_guard lock(m_told);
    m_marks.clear();
    m_trouble = why.message;
}

/// With m_shipping held: what was in the way may be gone.
Result<void> ChangeLog::heal()
{
    if (m_refused)
        return failure("changelog.unsupported", u"Qt brings a SQLite of its own, whose log cannot be followed safely"_s);
    if (!m_shipper) {
        if (const auto folder = makeFolder(m_options.folder); !folder)
            return folder;
        if (const auto started = startChain(); !started)
            return started;
        m_upkeep->follow(m_shipper->chain());
        const std::lock_guard lock(m_told);
        m_marks.clear();
        if (m_present)
            m_marks.push_back(*m_present); // all of the present log, from its first frame on
    }
    return shipMarks();
}

bool ChangeLog::mayCheckpoint(int frames)
{
    if (m_refused)
        return true;
    const auto now = std::chrono::steady_clock::now();
    if (frames > 0 && frames < kPatience && m_endedWal == m_writersWal && now - m_endedAt < kBetweenEnds)
        return false;
    m_endedWal = m_writersWal;
    m_endedAt = now;
    const std::lock_guard ship(m_shipping);
    if (!m_shipper)
        return true;
    const auto kept = shipMarks().and_then([this] { return m_shipper->endWal(m_clock.now()); });
    tell(kept);
    if (kept || !m_shipper)
        return true;
    if (frames < kPatience && !m_shipper->isBroken())
        return false;
    cut(kept.error());
    return true;
}

Result<quint64> ChangeLog::shipNow()
{
    const std::lock_guard ship(m_shipping);
    if (!m_shipper)
        return failure("changelog.cut", u"The change log was cut"_s);
    return shipMarks().map([this] { return m_shipper ? m_shipper->sequence() : 0; });
}

void ChangeLog::loop()
{
    std::unique_lock told(m_told);
    Millis pause = m_options.every;
    while (!m_stopping) {
        m_wake.wait_for(told, pause, [this] { return m_stopping || m_hurry; });
        if (m_stopping)
            break;
        m_hurry = false;
        told.unlock();
        {
            const std::lock_guard ship(m_shipping);
            const Result<void> kept = m_refused ? Result<void>() : heal().and_then([this] { return m_shipper->sync(); });
            if (!m_refused)
                tell(kept);
            if (m_shipper && m_shipper->isBroken())
                cut(kept.error());
            pause = kept ? m_options.every : Millis(kRetry);
            if (m_shipper)
                m_upkeep->told(m_shipper->shippedBytes());
        }
        told.lock();
    }
}

void ChangeLog::closed()
{
    {
        const std::lock_guard lock(m_told);
        if (std::exchange(m_stopping, true))
            return;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    if (m_upkeep)
        m_upkeep->stop();
    const std::lock_guard ship(m_shipping);
    if (m_shipper && shipMarks() && m_shipper)
        (void)m_shipper->close(m_clock.now());
    m_shipper.reset();
}

ChangeLogStatus ChangeLog::status() const
{
    ChangeLogStatus status = m_upkeep ? m_upkeep->status() : ChangeLogStatus();
    const std::lock_guard lock(m_told);
    status.trouble = m_trouble;
    status.shipped = m_shipped;
    if (!m_marks.empty())
        status.lag = std::max(Millis(0), m_clock.now() - m_marks.front().first);
    return status;
}

} // namespace freeagent::changelog
