// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/upkeep.h"

#include "daemon/changelog/base.h"
#include "daemon/changelog/trimming.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
constexpr std::chrono::seconds kLook{10};
constexpr std::chrono::seconds kRetry{60};
constexpr std::chrono::minutes kTrim{10};
constexpr qint64 kLeast = 1 << 20;   ///< bytes of the log that a new base is worth
constexpr qint64 kMargin = 64 << 20; ///< bytes that are left free on the disk

bool areOnOneDevice(const QString &a, const QString &b)
{
    struct stat one{};
    struct stat other{};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 && ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_dev == other.st_dev;
}

std::optional<Time> validityOf(const Chain &chain, const std::vector<quint64> &bases, bool newest)
{
    if (bases.empty())
        return std::nullopt;
    const auto head = readBaseHead(chain.baseFile(newest ? bases.back() : bases.front()));
    return head ? std::optional(head->validAt) : std::nullopt;
}
} // namespace

Upkeep::Upkeep(UpkeepPlan plan, const Clock &clock, DatabaseCopier &copier, Ship ship)
    : m_plan(std::move(plan))
    , m_clock(clock)
    , m_copier(copier)
    , m_ship(std::move(ship))
{
    for (const QString &mirror : m_plan.mirrors)
        m_mirrors.push_back(std::make_unique<Mirror>(m_plan.folder, mirror));
}

Upkeep::~Upkeep() { stop(); }

void Upkeep::start()
{
    removeLeftovers(m_plan.folder);
    m_thread = std::thread([this] { loop(); });
    for (const auto &mirror : m_mirrors)
        mirror->start();
}

void Upkeep::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    for (const auto &mirror : m_mirrors)
        mirror->stop();
}

void Upkeep::follow(const Chain &chain)
{
    {
        const std::lock_guard lock(m_mutex);
        m_chain = chain;
        m_shipped = 0;
    }
    m_wake.notify_all();
}

void Upkeep::told(qint64 shippedBytes)
{
    const std::lock_guard lock(m_mutex);
    m_shipped = shippedBytes;
}

ChangeLogStatus Upkeep::status() const
{
    const std::lock_guard lock(m_mutex);
    ChangeLogStatus status = m_status;
    for (const auto &mirror : m_mirrors)
        if (const QString trouble = mirror->trouble(); !trouble.isEmpty())
            status.mirrorTroubles.append(trouble);
    return status;
}

void Upkeep::loop()
{
    std::unique_lock lock(m_mutex);
    auto retryAt = std::chrono::steady_clock::now();
    while (!m_stopping) {
        const auto chain = m_chain;
        const qint64 shipped = m_shipped;
        lock.unlock();
        if (chain) {
            if (isBaseDue(*chain, shipped) && std::chrono::steady_clock::now() >= retryAt) {
                const auto made = makeBase(*chain);
                retryAt = made ? retryAt : std::chrono::steady_clock::now() + kRetry;
                m_shippedAtBase = made ? shipped : m_shippedAtBase;
                const std::lock_guard told(m_mutex);
                m_status.baseTrouble = made || made.error().code == "changelog.cancelled" ? QString() : made.error().message;
            }
            if (std::chrono::steady_clock::now() >= m_trimAt && (!m_plan.agesCount || m_plan.agesCount())) {
                m_trimAt = std::chrono::steady_clock::now() + kTrim;
                trim(m_plan.folder, chain->name(), m_clock.now() - m_plan.keep);
            }
            look(*chain);
        }
        lock.lock();
        m_wake.wait_for(lock, kLook, [&] { return m_stopping || !m_chain != !chain || (m_chain && m_chain->name() != chain->name()); });
    }
}

void Upkeep::look(Chain chain)
{
    qint64 bytes = 0;
    const std::vector<Chain> chains = Chain::all(m_plan.folder);
    std::optional<Time> from;
    for (const Chain &one : chains) {
        bytes += one.bytes();
        if (!from)
            from = validityOf(one, one.bases(), false);
    }
    const auto newest = validityOf(chain, chain.bases(), true);
    const bool sameDevice = areOnOneDevice(m_plan.folder, QFileInfo(m_plan.database).absolutePath());
    const std::lock_guard lock(m_mutex);
    m_status.bytes = bytes;
    m_status.from = from;
    m_status.base = newest;
    m_status.sameDevice = sameDevice;
}

bool Upkeep::isBaseDue(const Chain &chain, qint64 shipped) const
{
    const auto newest = validityOf(chain, chain.bases(), true);
    if (!newest)
        return true;
    const qint64 since = shipped >= m_shippedAtBase ? shipped - m_shippedAtBase : shipped;
    return (m_clock.now() - *newest >= m_plan.baseEach && since > kLeast) || since > std::max(m_plan.baseAfter, 4 * QFileInfo(m_plan.database).size());
}

Result<void> Upkeep::makeBase(const Chain &chain)
{
    const auto isWanted = [this, &chain] {
        const std::lock_guard lock(m_mutex);
        return !m_stopping && m_chain && m_chain->name() == chain.name();
    };
    const qint64 size = QFileInfo(m_plan.database).size();
    if (const qint64 free = QStorageInfo(m_plan.folder).bytesAvailable(); free >= 0 && free < size + size / 2 + kMargin)
        return failure("changelog.no_space", u"There is no room for a base of the change log in %1: it needs %2 MiB"_s.arg(m_plan.folder).arg((size + size / 2 + kMargin) >> 20),
                       u"Free space there, or name another folder with changelog.folder."_s);
    const auto before = m_ship();
    if (!before)
        return tl::unexpected(before.error());
    FileHead head;
    head.base = *before;
    head.schema = m_plan.scribe.schema;
    head.version = m_plan.scribe.version;
    Result<void> kept = failure("changelog.cancelled", u"Given up"_s);
    const QString copy = chain.folder() + u"/copy.partial"_s;
    QFile::remove(copy);
    bool first = true;
    const auto copied = m_copier.copy(copy, [&](double) {
        // At its first question the copy holds its moment fast: everything up to that is kept now.
        if (std::exchange(first, false))
            kept = m_ship().map([&](quint64 sequence) {
                head.validFrom = sequence;
                head.validAt = m_clock.now();
            });
        return kept && isWanted();
    });
    const auto made = !copied ? Result<void>(tl::unexpected(kept ? copied.error() : kept.error())) : writeBase(chain, copy, head, m_clock.now(), isWanted);
    QFile::remove(copy);
    return made;
}

} // namespace freeagent::changelog
