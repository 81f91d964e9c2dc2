// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/missingfiles.h"

#include <QPointer>
#include <QSet>
#include <algorithm>

namespace freeagent::retention {

namespace {
constexpr Millis kUsually = std::chrono::minutes(1);
constexpr Millis kRowsEvery = std::chrono::minutes(30); ///< reads all keys
constexpr size_t kPortion = 2000;                       ///< files that are looked at in one go
constexpr qint64 kSeveral = 3;
} // namespace

MissingFiles::MissingFiles(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void MissingFiles::watch(Store &store, ArtifactStore &files, std::vector<QByteArray> keys, qint64 known)
{
    m_store = &store;
    m_files = &files;
    m_keys.assign(keys.begin(), keys.end());
    m_known = known;
    m_due = m_clock.monotonic() + kUsually;
    m_rowsDue = m_clock.monotonic() + kRowsEvery;
    Q_EMIT changed();
}

bool MissingFiles::isAll() const { return m_known >= kSeveral && number() == m_known; }

QString MissingFiles::concern() const
{
    if (isAll())
        return QStringLiteral("none of the %1 stored files of builds is there: the storage folder is another one, or not mounted").arg(m_known);
    if (number() == 1)
        return QStringLiteral("a stored file of a build is missing");
    return m_keys.empty() ? QString() : QStringLiteral("%1 of %2 stored files of builds are missing").arg(number()).arg(m_known);
}

QString MissingFiles::fix() const
{
    if (isAll())
        return QStringLiteral("Stop the controller, mount the storage folder (storage.folder names it), start it again. Builds that came meanwhile lie below the mount.");
    return m_keys.empty() ? QString()
                          : QStringLiteral("Bring them back from a backup of the storage folder; without one those builds have to be built again. "
                                           "The log of the start names the number, this line goes when they are back.");
}

void MissingFiles::tick()
{
    if (m_keys.empty() || m_asking)
        return;
    if (m_clock.monotonic() >= m_rowsDue)
        forgetRemovedRows();
    else if (m_clock.monotonic() >= m_due)
        look();
}

void MissingFiles::look()
{
    m_asking = true;
    const std::vector<QByteArray> asked(m_keys.begin(), m_keys.begin() + std::ptrdiff_t(std::min(kPortion, m_keys.size())));
    m_files->findMissing(asked, [self = QPointer(this), asked](const std::vector<QByteArray> &missing) {
        if (self)
            self->take(asked, missing);
    });
}

void MissingFiles::take(const std::vector<QByteArray> &asked, const std::vector<QByteArray> &missing)
{
    m_asking = false;
    m_keys.erase(m_keys.begin(), m_keys.begin() + std::ptrdiff_t(asked.size()));
    m_keys.insert(m_keys.end(), missing.begin(), missing.end()); // others first next time
    const bool someAreBack = missing.size() < asked.size();
    m_due = m_clock.monotonic() + (someAreBack ? Millis(0) : kUsually);
    if (someAreBack)
        Q_EMIT changed();
}

void MissingFiles::forgetRemovedRows()
{
    m_asking = true;
    m_store->artifactKeys([self = QPointer(this)](const Result<std::vector<QByteArray>> &keys) {
        if (!self)
            return;
        self->m_asking = false;
        self->m_rowsDue = self->m_clock.monotonic() + kRowsEvery;
        if (!keys)
            return;
        const QSet<QByteArray> known(keys->begin(), keys->end());
        const size_t gone = std::erase_if(self->m_keys, [&known](const QByteArray &key) { return !known.contains(key); });
        self->m_known = std::max(known.size(), qsizetype(self->m_keys.size()));
        if (gone > 0)
            Q_EMIT self->changed();
    });
}

} // namespace freeagent::retention
