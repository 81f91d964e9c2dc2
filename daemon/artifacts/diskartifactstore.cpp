// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/diskartifactstore.h"

#include "daemon/artifacts/errands.h"
#include "daemon/artifacts/folder.h"
#include "daemon/artifacts/reconciler.h"
#include "daemon/artifacts/storelane.h"

#include <QFile>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::artifacts {

namespace {
constexpr qint64 kLargeFile = 8 << 20;
constexpr const char *kMark = "farm.id";
constexpr qsizetype kLongestMark = 200;

tl::unexpected<Error> missing()
{
    return failure("artifact.missing", QStringLiteral("The stored file is gone."),
                   QStringLiteral("Build again; the file was removed from the storage folder."));
}

/// The file of a key, opened for reading below `builds`; closed when there is none.
Descriptor openArtifact(int builds, const QByteArray &key)
{
    const auto parsed = artifactKeyFrom(key);
    if (!parsed)
        return {};
    const Descriptor day = openFolder(builds, parsed->day);
    return Descriptor(::openat(day.number(), parsed->name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
}

/// Of the file of a key; nothing when it is not there.
std::optional<qint64> sizeOf(int builds, const QByteArray &key)
{
    const auto parsed = artifactKeyFrom(key);
    if (!parsed)
        return std::nullopt;
    const Descriptor day = openFolder(builds, parsed->day);
    struct stat status{};
    if (::fstatat(day.number(), parsed->name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_size;
}

Result<QByteArray> readArtifact(int builds, const QByteArray &key, qint64 maxBytes)
{
    const Descriptor file = openArtifact(builds, key);
    struct stat status{};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        return missing();
    if (status.st_size > maxBytes)
        return failure("artifact.too_large",
                       QStringLiteral("The stored file has %1 bytes, %2 are allowed here.").arg(status.st_size).arg(maxBytes));
    QByteArray content(status.st_size, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < content.size()) {
        const ssize_t got = ::read(file.number(), content.data() + filled, size_t(content.size() - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return tl::unexpected(storageError(got < 0 ? errno : EIO, QStringLiteral("reading a file")));
        filled += got;
    }
    return content;
}

QByteArray readMark(int root)
{
    const Descriptor file(::openat(root, kMark, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    QByteArray text(kLongestMark, '\0');
    const ssize_t got = file.isOpen() ? ::read(file.number(), text.data(), size_t(text.size())) : 0;
    return text.left(std::max<ssize_t>(got, 0)).trimmed();
}

Result<void> writeMark(int root, const QByteArray &id)
{
    constexpr const char *kFresh = "farm.id.part";
    const QByteArray text = id + '\n';
    const Descriptor file(::openat(root, kFresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen() || ::write(file.number(), text.constData(), size_t(text.size())) != text.size() || ::fsync(file.number()) != 0
        || ::renameat(root, kFresh, root, kMark) != 0 || ::fsync(root) != 0)
        return tl::unexpected(storageError(errno, QStringLiteral("marking the storage folder")));
    return {};
}

void removeArtifacts(int builds, const std::vector<QByteArray> &keys)
{
    for (const QByteArray &key : keys) {
        if (const auto parsed = artifactKeyFrom(key)) {
            const Descriptor day = openFolder(builds, parsed->day);
            ::unlinkat(day.number(), parsed->name.constData(), 0);
        }
    }
}
} // namespace

/// In the order of construction: what is below uses what is above and ends first.
struct DiskArtifactStore::Parts {
    QString path;
    QByteArray mark;
    Descriptor root;
    Descriptor incoming;
    Descriptor builds;
    std::vector<QByteArray> leftovers; ///< in the incoming folder before anything new could arrive
    int foreign = 0;
    FreshKeys fresh;
    Courier courier;
    std::unique_ptr<StoreLane> small;
    std::unique_ptr<StoreLane> large;
    std::unique_ptr<Errands> sweeping; ///< may take long
    std::unique_ptr<Errands> reading;  ///< somebody waits
};

DiskArtifactStore::DiskArtifactStore(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

DiskArtifactStore::~DiskArtifactStore() = default;

Result<std::unique_ptr<DiskArtifactStore>> DiskArtifactStore::create(const QString &storageFolder)
{
    auto parts = std::make_unique<Parts>();
    parts->path = storageFolder;
    auto root = makeRoot(storageFolder);
    if (!root)
        return tl::unexpected(root.error());
    parts->root = std::move(*root);
    parts->mark = readMark(parts->root.number());
    parts->incoming = makeFolder(parts->root.number(), "incoming");
    if (!parts->incoming.isOpen())
        return tl::unexpected(storageError(errno, QStringLiteral("making %1/incoming").arg(storageFolder)));
    parts->builds = makeFolder(parts->root.number(), "builds");
    if (!parts->builds.isOpen() || ::fsync(parts->root.number()) != 0)
        return tl::unexpected(storageError(errno, QStringLiteral("making %1/builds").arg(storageFolder)));
    parts->leftovers = leftoversIn(parts->incoming.number(), &parts->foreign);
    for (auto *lane : {&parts->small, &parts->large})
        *lane = std::make_unique<StoreLane>(
            std::make_unique<ArtifactWriter>(parts->root.number(), parts->incoming.number(), parts->builds.number(), parts->fresh),
            parts->courier);
    parts->sweeping = std::make_unique<Errands>();
    parts->reading = std::make_unique<Errands>();
    return std::unique_ptr<DiskArtifactStore>(new DiskArtifactStore(std::move(parts)));
}

QByteArray DiskArtifactStore::mark() const { return m_parts->mark; }

void DiskArtifactStore::putMark(const QByteArray &id, std::function<void(Result<void>)> done)
{
    m_parts->sweeping->put([parts = m_parts.get(), id, done = std::move(done)]() mutable {
        auto put = writeMark(parts->root.number(), id);
        parts->courier.post([done = std::move(done), put = std::move(put)]() mutable { done(std::move(put)); });
    });
}

QString DiskArtifactStore::incomingFolder() const { return m_parts->path + QStringLiteral("/incoming"); }

void DiskArtifactStore::store(std::vector<StoreRequest> files, std::function<void(Result<std::vector<Artifact>>)> done)
{
    StoreLane::Request request{{}, {}, std::move(done)};
    bool isLarge = false;
    for (StoreRequest &wanted : files) {
        const QString path = wanted.file->path();
        FileToStore file{{wanted.build, wanted.kind, {}, wanted.file->size(), wanted.file->sha256(), wanted.at},
                         path.isEmpty() ? wanted.file->bytes() : QByteArray(),
                         QFile::encodeName(path)};
        isLarge = isLarge || file.artifact.size > kLargeFile;
        request.files.push_back(std::move(file));
        request.received.push_back(std::move(wanted.file));
    }
    (isLarge ? m_parts->large : m_parts->small)->put(std::move(request));
}

Result<ArtifactLocation> DiskArtifactStore::locate(const QByteArray &key) const
{
    const auto size = sizeOf(m_parts->builds.number(), key);
    if (!size)
        return missing();
    return ArtifactLocation{m_parts->path + QLatin1Char('/') + QString::fromLatin1(key), *size};
}

void DiskArtifactStore::read(const QByteArray &key, qint64 maxBytes, std::function<void(Result<QByteArray>)> done)
{
    m_parts->reading->put([parts = m_parts.get(), key, maxBytes, done = std::move(done)]() mutable {
        auto content = readArtifact(parts->builds.number(), key, maxBytes);
        parts->courier.post([done = std::move(done), content = std::move(content)]() mutable { done(std::move(content)); });
    });
}

void DiskArtifactStore::remove(std::vector<QByteArray> keys)
{
    m_parts->sweeping->put([parts = m_parts.get(), keys = std::move(keys)] { removeArtifacts(parts->builds.number(), keys); });
}

void DiskArtifactStore::reconcile(std::vector<QByteArray> knownKeys, std::function<void(Result<Reconciliation>)> done)
{
    m_parts->sweeping->put([parts = m_parts.get(), known = std::move(knownKeys), done = std::move(done)]() mutable {
        Reconciliation result = reconcileBuilds(parts->builds.number(), known, parts->fresh);
        parts->fresh.close();
        for (const QByteArray &name : std::exchange(parts->leftovers, {}))
            result.leftoversRemoved += ::unlinkat(parts->incoming.number(), name.constData(), 0) == 0;
        result.foreignLeft += parts->foreign;
        parts->courier.post([done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); });
    });
}

void DiskArtifactStore::findMissing(std::vector<QByteArray> keys, std::function<void(std::vector<QByteArray>)> done)
{
    m_parts->sweeping->put([parts = m_parts.get(), keys = std::move(keys), done = std::move(done)]() mutable {
        std::erase_if(keys, [parts](const QByteArray &key) { return sizeOf(parts->builds.number(), key).has_value(); });
        parts->courier.post([done = std::move(done), keys = std::move(keys)]() mutable { done(std::move(keys)); });
    });
}

} // namespace freeagent::artifacts
