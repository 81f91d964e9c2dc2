// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace freeagent::test {

/// Before anything else in main(), while there is one thread: lets this process and its children mount, as root or in a user namespace of
/// its own. False: this machine allows neither.
inline bool mayMount()
{
    if (::geteuid() == 0)
        return true;
    const QByteArray map = "0 " + QByteArray::number(::geteuid()) + " 1\n";
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    const auto write = [](const char *path, const QByteArray &text) {
        const int descriptor = ::open(path, O_WRONLY | O_CLOEXEC);
        const bool written = descriptor >= 0 && ::write(descriptor, text.constData(), size_t(text.size())) == text.size();
        if (descriptor >= 0)
            ::close(descriptor);
        return written;
    };
    write("/proc/self/setgroups", "deny");
    return write("/proc/self/uid_map", map);
}

/// A disk of some megabytes over a folder, for as long as this lives.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int megabytes)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        const QByteArray options = "size=" + QByteArray::number(megabytes) + "m,mode=0700";
        m_mounted = ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    /// To the last block, less so many bytes.
    void fill(qint64 leave = 0) const
    {
        const int ballast = ::open(QFile::encodeName(m_folder + QStringLiteral("/ballast")).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        const QByteArray block(4096, 'x');
        while (::write(ballast, block.constData(), size_t(block.size())) == block.size()) { }
        if (leave > 0)
            [[maybe_unused]] const int cut = ::ftruncate(ballast, std::max<qint64>(0, ::lseek(ballast, 0, SEEK_END) - leave));
        ::close(ballast);
    }
    void free() const { QFile::remove(m_folder + QStringLiteral("/ballast")); }

private:
    QString m_folder;
    bool m_mounted = false;
};

} // namespace freeagent::test
