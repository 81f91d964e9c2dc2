// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/zipfolder.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <filesystem>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

struct WriteFree {
    void operator()(archive *a) const { archive_write_free(a); }
};
struct EntryFree {
    void operator()(archive_entry *e) const { archive_entry_free(e); }
};

/// 1980-01-01, the first day that a zip can express.
constexpr time_t zipEpoch = 315532800;

tl::unexpected<Error> unwritable(archive *a)
{
    const char *text = archive_error_string(a);
    return failure(
        "zip.write",
        u"The artifact could not be written: %1."_s.arg(QString::fromLocal8Bit(text ? text : "unknown reason")),
        u"See whether the worker's scratch disk is full."_s);
}

/// As it is written in the link: QFileInfo::symLinkTarget() would make it absolute.
std::string linkTarget(const QString &path)
{
    std::error_code ignored;
    return std::filesystem::read_symlink(QFile::encodeName(path).toStdString(), ignored).string();
}

QList<QByteArray> namesBelow(const QString &folder)
{
    QList<QByteArray> names;
    const qsizetype prefix = folder.size() + 1;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (const QFileInfo info(path); info.isFile() || info.isSymLink())
            names.append(QFile::encodeName(path.sliced(prefix)));
    }
    // A link to a folder is listed as a folder and not as a file.
    QDirIterator folders(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        const QString path = folders.next();
        if (QFileInfo(path).isSymLink())
            names.append(QFile::encodeName(path.sliced(prefix)));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

Result<void> addFile(archive *out, archive_entry *entry, const QString &path, const std::atomic_bool *stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("zip.read", u"The build output %1 cannot be read: %2."_s.arg(path, file.errorString()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, (file.permissions() & QFileDevice::ExeOwner) ? 0755 : 0644);
    archive_entry_set_size(entry, file.size());
    if (archive_write_header(out, entry) != ARCHIVE_OK)
        return unwritable(out);
    QByteArray block(1 << 18, Qt::Uninitialized);
    for (qint64 got; (got = file.read(block.data(), block.size())) > 0;) {
        if (stop && stop->load(std::memory_order_relaxed))
            return failure("zip.stopped", u"Packing was stopped."_s);
        if (archive_write_data(out, block.constData(), size_t(got)) != got)
            return unwritable(out);
    }
    return {};
}

Result<void> add(archive *out, const QString &folder, const QByteArray &name, const std::atomic_bool *stop)
{
    const std::unique_ptr<archive_entry, EntryFree> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.constData());
    archive_entry_set_mtime(entry.get(), zipEpoch, 0);
    const QString path = folder + u'/' + QFile::decodeName(name);
    if (!QFileInfo(path).isSymLink())
        return addFile(out, entry.get(), path, stop);
    archive_entry_set_filetype(entry.get(), AE_IFLNK);
    archive_entry_set_perm(entry.get(), 0777);
    archive_entry_set_symlink(entry.get(), linkTarget(path).c_str());
    if (archive_write_header(out, entry.get()) != ARCHIVE_OK)
        return unwritable(out);
    return {};
}

} // namespace

Result<qint64> zipFolder(const QString &folder, const QString &file, const std::atomic_bool *stop)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QList<QByteArray> names = namesBelow(root);
    if (names.isEmpty())
        return failure("zip.empty", u"The build ended without an error but left nothing in its output folder."_s,
                       u"See the log for what the runner did; its command must write to {output}."_s);
    const std::unique_ptr<archive, WriteFree> out(archive_write_new());
    archive_write_set_format_zip(out.get());
    if (archive_write_open_filename(out.get(), QFile::encodeName(file).constData()) != ARCHIVE_OK)
        return unwritable(out.get());
    for (const QByteArray &name : names) {
        if (auto ok = add(out.get(), root, name, stop); !ok)
            return tl::unexpected(ok.error());
    }
    if (archive_write_close(out.get()) != ARCHIVE_OK)
        return unwritable(out.get());
    return QFileInfo(file).size();
}

} // namespace freeagent::runner
