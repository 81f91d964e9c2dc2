// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/unpack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

struct ReadFree {
    void operator()(archive *a) const { archive_read_free(a); }
};
struct WriteFree {
    void operator()(archive *a) const { archive_write_free(a); }
};

QString reasonOf(archive *a)
{
    const char *text = archive_error_string(a);
    return text ? QString::fromLocal8Bit(text) : u"unknown reason"_s;
}

QString shown(QByteArrayView name) { return QString::fromUtf8(name.first(qMin<qsizetype>(name.size(), 200))); }

tl::unexpected<Error> unsafe(QByteArrayView name, const QString &why)
{
    return failure("unpack.unsafe", u"The source archive was refused: its entry \"%1\" %2."_s.arg(shown(name), why),
                   u"Pack the project folder again, without absolute paths, links that leave it, or device files."_s);
}

bool hasParentStep(QByteArrayView name)
{
    for (const QByteArray &part : name.toByteArray().split('/')) {
        if (part == "..")
            return true;
    }
    return false;
}

/// Finder's and some tars' extra entries: nothing a build needs.
bool isClutter(QByteArrayView name)
{
    return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name == ".DS_Store";
}

class Unpacking
{
public:
    Unpacking(const QString &archiveFile, const QString &folder, const UnpackLimits &limits,
              const std::atomic_bool *stop)
        : m_file(archiveFile)
        , m_prefix(QFile::encodeName(QFileInfo(folder).canonicalFilePath()) + '/')
        , m_limits(limits)
        , m_stop(stop)
        , m_packed(qMax<qint64>(1, QFileInfo(archiveFile).size()))
        , m_in(archive_read_new())
        , m_out(archive_write_disk_new())
    {
        archive_read_support_filter_all(m_in.get());
        archive_read_support_format_zip(m_in.get());
        archive_read_support_format_tar(m_in.get());
        // The prefix is ours and absolute, therefore absolute names are refused by check() and not by libarchive's
        // flag.
        archive_write_disk_set_options(m_out.get(), ARCHIVE_EXTRACT_SECURE_NODOTDOT | ARCHIVE_EXTRACT_SECURE_SYMLINKS);
    }

    Result<Unpacked> run()
    {
        if (archive_read_open_filename(m_in.get(), QFile::encodeName(m_file).constData(), 1 << 18) != ARCHIVE_OK)
            return unreadable();
        for (;;) {
            archive_entry *entry = nullptr;
            const int got = archive_read_next_header(m_in.get(), &entry);
            if (got == ARCHIVE_EOF)
                return m_done;
            if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
                return unreadable();
            if (auto ok = take(entry); !ok)
                return tl::unexpected(ok.error());
        }
    }

private:
    Result<void> take(archive_entry *entry)
    {
        if (++m_entries > m_limits.entries)
            return tooLarge(u"it has more than %1 entries"_s.arg(m_limits.entries));
        const char *raw = archive_entry_pathname(entry);
        if (!raw)
            return failure("unpack.unreadable", u"The source archive has an entry whose name cannot be read."_s);
        const QByteArray name(raw);
        if (isClutter(name))
            return {};
        if (auto ok = check(entry, name); !ok)
            return ok;
        place(entry, name);
        return write(entry);
    }

    Result<void> check(archive_entry *entry, const QByteArray &name)
    {
        if (name.isEmpty() || name.startsWith('/'))
            return unsafe(name, u"has an absolute or empty name"_s);
        if (hasParentStep(name))
            return unsafe(name, u"points to a parent folder"_s);
        if (const char *target = archive_entry_hardlink(entry)) {
            if (*target == '/' || *target == '\0' || hasParentStep(target))
                return unsafe(name, u"is a hard link to something outside of the project"_s);
            return {};
        }
        const auto type = archive_entry_filetype(entry);
        if (type == AE_IFLNK) {
            const char *target = archive_entry_symlink(entry);
            if (!target || !linkStaysInside(name, target))
                return unsafe(name, u"is a symbolic link that leaves the project"_s);
        } else if (type != AE_IFREG && type != AE_IFDIR) {
            return unsafe(name, u"is neither a file nor a folder nor a link"_s);
        }
        if (archive_entry_is_encrypted(entry))
            return failure("unpack.unreadable", u"The source archive is encrypted."_s,
                           u"Pack it without a password."_s);
        return {};
    }

    void place(archive_entry *entry, const QByteArray &name)
    {
        archive_entry_set_pathname(entry, QByteArray(m_prefix + name).constData());
        if (const char *target = archive_entry_hardlink(entry))
            archive_entry_set_hardlink(entry, QByteArray(m_prefix + target).constData());
        // The worker must be able to remove it again, and nobody else's bits (setuid, group write) are of use.
        const bool folder = archive_entry_filetype(entry) == AE_IFDIR;
        archive_entry_set_perm(entry, (archive_entry_perm(entry) & 0755) | (folder ? 0700 : 0600));
    }

    Result<void> write(archive_entry *entry)
    {
        const bool regular = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry);
        if (regular && archive_entry_size_is_set(entry) && m_done.bytes + archive_entry_size(entry) > m_limits.bytes)
            return tooLarge(u"it unpacks to more than %1 MiB"_s.arg(m_limits.bytes >> 20));
        if (archive_write_header(m_out.get(), entry) < ARCHIVE_WARN)
            return unwritable(archive_entry_pathname(entry));
        if (regular) {
            ++m_done.files;
            if (auto ok = copy(); !ok)
                return ok;
        }
        if (archive_write_finish_entry(m_out.get()) < ARCHIVE_WARN)
            return unwritable(archive_entry_pathname(entry));
        return {};
    }

    Result<void> copy()
    {
        const qint64 before = m_done.bytes;
        for (;;) {
            const void *block = nullptr;
            size_t size = 0;
            la_int64_t offset = 0;
            const int got = archive_read_data_block(m_in.get(), &block, &size, &offset);
            if (got == ARCHIVE_EOF)
                return {};
            if (got != ARCHIVE_OK && got != ARCHIVE_WARN)
                return unreadable();
            if (m_stop && m_stop->load(std::memory_order_relaxed))
                return failure("unpack.stopped", u"Unpacking was stopped."_s);
            // The end of the block, not its size: a sparse file may claim terabytes with one byte.
            m_done.bytes = qMax(m_done.bytes, before + qint64(offset) + qint64(size));
            if (m_done.bytes > m_limits.bytes)
                return tooLarge(u"it unpacks to more than %1 MiB"_s.arg(m_limits.bytes >> 20));
            if (m_done.bytes > m_limits.ratioFrom && m_done.bytes / m_packed > m_limits.ratio)
                return tooLarge(u"it unpacks to more than %1 times its size"_s.arg(m_limits.ratio));
            if (archive_write_data_block(m_out.get(), block, size, offset) < ARCHIVE_WARN)
                return unwritable({});
        }
    }

    tl::unexpected<Error> unreadable() const
    {
        return failure("unpack.unreadable", u"The source archive cannot be read: %1."_s.arg(reasonOf(m_in.get())),
                       u"Submit a zip or a tar archive of the project folder."_s);
    }
    tl::unexpected<Error> tooLarge(const QString &why) const
    {
        return failure("unpack.too_large", u"The source archive was refused: %1."_s.arg(why),
                       u"Leave node_modules and build output out of it, or raise the source limits of the worker."_s);
    }
    tl::unexpected<Error> unwritable(QByteArrayView path) const
    {
        const int code = archive_errno(m_out.get());
        if (code == ELOOP || reasonOf(m_out.get()).contains(u"symlink"_s))
            return unsafe(path.startsWith(m_prefix) ? path.sliced(m_prefix.size()) : path,
                          u"goes through a symbolic link"_s);
        return failure("unpack.write", u"The source could not be unpacked: %1."_s.arg(reasonOf(m_out.get())),
                       code == ENOSPC ? u"Free some space on the worker's scratch disk."_s : QString());
    }

    QString m_file;
    QByteArray m_prefix;
    UnpackLimits m_limits;
    const std::atomic_bool *m_stop;
    qint64 m_packed;
    qint64 m_entries = 0;
    Unpacked m_done;
    std::unique_ptr<archive, ReadFree> m_in;
    std::unique_ptr<archive, WriteFree> m_out;
};

/// Archives of a repository put everything into one folder; the project is that folder.
QString projectRoot(const QString &folder)
{
    const QDir dir(folder);
    const QStringList all = dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (all.size() != 1)
        return folder;
    const QFileInfo only(dir.filePath(all.first()));
    const bool wraps = only.isDir() && !only.isSymLink() && QFileInfo::exists(only.filePath() + u"/package.json"_s);
    return wraps ? only.filePath() : folder;
}

} // namespace

bool linkStaysInside(QByteArrayView name, QByteArrayView target)
{
    if (target.isEmpty() || target.startsWith('/'))
        return false;
    QByteArray path = name.toByteArray();
    while (path.endsWith('/'))
        path.chop(1);
    qsizetype depth = 0;
    for (const QByteArray &part : path.split('/'))
        depth += (part.isEmpty() || part == ".") ? 0 : 1;
    --depth; // the link itself
    bool descending = false;
    for (const QByteArray &part : target.toByteArray().split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part != "..") {
            descending = true;
            continue;
        }
        // After a step down, `..` may leave another place than the text suggests, when that step was a link.
        if (descending || --depth < 0)
            return false;
    }
    return true;
}

Result<Unpacked> unpack(const QString &archive, const QString &folder, const UnpackLimits &limits,
                        const std::atomic_bool *stop)
{
    auto done = Unpacking(archive, folder, limits, stop).run();
    if (done && done->files == 0)
        return failure("unpack.unreadable", u"The source archive is empty."_s, u"Submit the project folder again."_s);
    if (done)
        done->root = projectRoot(folder);
    return done;
}

} // namespace freeagent::runner
