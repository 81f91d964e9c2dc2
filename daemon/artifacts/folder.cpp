// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/folder.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::artifacts {

namespace {
constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

bool isOfKind(int folder, const dirent &entry, bool folders)
{
    if (entry.d_type != DT_UNKNOWN)
        return entry.d_type == (folders ? DT_DIR : DT_REG);
    struct stat status{};
    return ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0
        && (folders ? S_ISDIR(status.st_mode) : S_ISREG(status.st_mode));
}
} // namespace

Descriptor openFolder(int parent, const QByteArray &name)
{
    return Descriptor(::openat(parent, name.constData(), kFolderFlags));
}

Descriptor makeFolder(int parent, const QByteArray &name)
{
    if (Descriptor folder = openFolder(parent, name); folder.isOpen() || errno != ENOENT)
        return folder;
    if (::mkdirat(parent, name.constData(), 0700) != 0 && errno != EEXIST)
        return {};
    return openFolder(parent, name);
}

Result<Descriptor> makeRoot(const QString &path)
{
    if (!QDir(path).exists() && QDir().mkpath(path))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The administrator may have put the storage folder itself elsewhere by a link; below it nothing is followed.
    Descriptor root(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.isOpen() || ::faccessat(root.number(), ".", W_OK | X_OK, 0) != 0)
        return tl::unexpected(storageError(errno, QStringLiteral("opening %1").arg(path)));
    return root;
}

void eachEntry(int folder, bool folders, const std::function<void(const QByteArray &)> &visit)
{
    const int again = ::openat(folder, ".", kFolderFlags); // a reading position of our own
    std::unique_ptr<DIR, int (*)(DIR *)> stream(again < 0 ? nullptr : ::fdopendir(again), [](DIR *d) { return ::closedir(d); });
    if (!stream)
        return;
    while (const dirent *entry = ::readdir(stream.get())) {
        if (isOfKind(folder, *entry, folders))
            visit(QByteArray(entry->d_name));
    }
}

bool moveToFreeName(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to)
{
    if (::renameat2(fromFolder, from.constData(), toFolder, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // A file system that knows no such flag. Nobody else makes names in this folder, so looking first is enough.
    struct stat status{};
    if (::fstatat(toFolder, to.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::renameat(fromFolder, from.constData(), toFolder, to.constData()) == 0;
}

} // namespace freeagent::artifacts
