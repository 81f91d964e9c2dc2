// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/artifactwriter.h"

#include "daemon/artifacts/folder.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::artifacts {

namespace {
// One syncfs() costs about as much as three fsync() of small files, but writes whatever else is dirty too.
constexpr size_t kManyFiles = 8;
constexpr qint64 kSmallFile = 1 << 20;
constexpr int kMostDays = 8;
constexpr int kMostTakes = 1000;

QByteArray temporaryName()
{
    static std::atomic<quint64> number{0};
    return "store-" + QByteArray::number(qint64(::getpid())) + '-' + QByteArray::number(++number) + ".part";
}
} // namespace

ArtifactWriter::ArtifactWriter(int root, int incoming, int builds, FreshKeys &fresh)
    : m_root(root)
    , m_incoming(incoming)
    , m_builds(builds)
    , m_fresh(fresh)
{
}

std::vector<ArtifactWriter::Outcome> ArtifactWriter::store(std::vector<Files> wanted)
{
    if (m_days.size() > kMostDays)
        m_days.clear();
    std::vector<Set> sets(wanted.size());
    size_t number = 0;
    bool allSmall = true;
    for (size_t i = 0; i < wanted.size(); ++i) {
        for (FileToStore &file : wanted[i]) {
            allSmall = allSmall && file.artifact.size <= kSmallFile;
            ++number;
            sets[i].files.push_back({std::move(file), {}, -1, {}, false});
        }
        write(sets[i]);
    }
    if (allSmall && number >= kManyFiles)
        syncAll(sets);
    else
        syncEach(sets);

    std::vector<Outcome> outcomes;
    outcomes.reserve(sets.size());
    for (Set &set : sets) {
        if (set.error) {
            outcomes.push_back(tl::unexpected(*set.error));
            continue;
        }
        std::vector<Artifact> artifacts;
        for (Placing &placing : set.files)
            artifacts.push_back(std::move(placing.file.artifact));
        outcomes.emplace_back(std::move(artifacts));
    }
    return outcomes;
}

void ArtifactWriter::write(Set &set)
{
    for (Placing &placing : set.files)
        if (!(placing.file.path.isEmpty() ? writeTemporary(placing) : openReceived(placing)))
            return fail(set, errno);
}

bool ArtifactWriter::writeTemporary(Placing &placing)
{
    placing.name = temporaryName();
    placing.descriptor = Descriptor(::openat(m_incoming, placing.name.constData(),
                                             O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!placing.descriptor.isOpen())
        return false;
    placing.folder = m_incoming;
    placing.isOurs = true;
    return writeAll(placing.descriptor.number(), placing.file.bytes);
}

bool ArtifactWriter::openReceived(Placing &placing)
{
    placing.name = placing.file.path;
    placing.folder = AT_FDCWD;
    placing.descriptor = Descriptor(::open(placing.name.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    struct stat status{};
    if (!placing.descriptor.isOpen() || ::fstat(placing.descriptor.number(), &status) != 0)
        return false;
    if (!S_ISREG(status.st_mode) || status.st_size != placing.file.artifact.size) {
        errno = EIO;
        return false;
    }
    return ::fchmod(placing.descriptor.number(), 0600) == 0;
}

/// For few or large files: each written out and synced, then moved, then the folders synced.
void ArtifactWriter::syncEach(std::vector<Set> &sets)
{
    for (const Set &set : sets)
        for (const Placing &placing : set.files)
            if (!set.error)
                ::sync_file_range(placing.descriptor.number(), 0, 0, SYNC_FILE_RANGE_WRITE);
    for (Set &set : sets) {
        for (const Placing &placing : set.files)
            if (!set.error && ::fdatasync(placing.descriptor.number()) != 0)
                fail(set, errno);
        if (!set.error)
            move(set);
    }
    syncFolders(sets);
}

void ArtifactWriter::syncFolders(std::vector<Set> &sets)
{
    std::set<int> folders;
    for (const Set &set : sets)
        for (const Placing &placing : set.files)
            if (!set.error)
                folders.insert(placing.folder);
    if (m_newDay && !folders.empty())
        folders.insert(m_builds);
    int failed = 0;
    for (int folder : folders)
        if (::fsync(folder) != 0)
            failed = errno;
    if (!failed)
        m_newDay = false;
    for (Set &set : sets)
        if (failed && !set.error)
            fail(set, failed);
}

/// For many small files: all moved, then one call for contents and names alike. A name that a power cut leaves without its content
/// has no row and goes at the next start.
void ArtifactWriter::syncAll(std::vector<Set> &sets)
{
    for (Set &set : sets)
        if (!set.error)
            move(set);
    if (::syncfs(m_root) == 0) {
        m_newDay = false;
        return;
    }
    const int failed = errno;
    for (Set &set : sets)
        if (!set.error)
            fail(set, failed);
}

void ArtifactWriter::move(Set &set)
{
    for (Placing &placing : set.files)
        if (!moveOne(placing))
            return fail(set, errno);
}

bool ArtifactWriter::moveOne(Placing &placing)
{
    Artifact &artifact = placing.file.artifact;
    if (!isWellFormedId(artifact.build.value)) {
        errno = EINVAL;
        return false;
    }
    for (int take = 1; take <= kMostTakes; ++take) {
        const ArtifactKey key = artifactKey(artifact.build, artifact.kind, artifact.storedAt, take);
        const int folder = dayFolder(key.day);
        if (folder < 0)
            return false;
        artifact.key = key.text();
        m_fresh.add(artifact.key);
        if (moveToFreeName(placing.folder, placing.name, folder, key.name)) {
            placing.folder = folder;
            placing.name = key.name;
            placing.isOurs = true;
            return true;
        }
        if (errno != EEXIST)
            return false;
    }
    return false;
}

int ArtifactWriter::dayFolder(const QByteArray &day)
{
    if (const auto known = m_days.constFind(day); known != m_days.constEnd())
        return (*known)->number();
    auto folder = std::make_shared<Descriptor>(makeFolder(m_builds, day));
    if (!folder->isOpen())
        return -1;
    m_newDay = true; // made just now, by us or by another thread that has not synced it yet
    m_days.insert(day, folder);
    return folder->number();
}

void ArtifactWriter::fail(Set &set, int systemErrno)
{
    set.error = storageError(systemErrno, QStringLiteral("storing a file"));
    for (Placing &placing : set.files) {
        if (placing.isOurs)
            ::unlinkat(placing.folder, placing.name.constData(), 0);
        placing.descriptor = Descriptor();
    }
}

} // namespace freeagent::artifacts
