// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/runner/archivewriter.h"

#include <QFile>
#include <archive.h>
#include <archive_entry.h>

namespace freeagent::test {
namespace {

void describe(archive_entry *e, const ArchiveEntry &entry)
{
    archive_entry_set_pathname(e, entry.name.constData());
    archive_entry_set_perm(e, mode_t(entry.permissions));
    archive_entry_set_filetype(e, AE_IFREG);
    switch (entry.kind) {
    case EntryKind::File:
        archive_entry_set_size(e, entry.content.size() * entry.repeat);
        break;
    case EntryKind::Folder:
        archive_entry_set_filetype(e, AE_IFDIR);
        break;
    case EntryKind::Symlink:
        archive_entry_set_filetype(e, AE_IFLNK);
        archive_entry_set_symlink(e, entry.content.constData());
        break;
    case EntryKind::Hardlink:
        archive_entry_set_hardlink(e, entry.content.constData());
        break;
    case EntryKind::CharacterDevice:
        archive_entry_set_filetype(e, AE_IFCHR);
        archive_entry_set_rdevmajor(e, 1);
        archive_entry_set_rdevminor(e, 3);
        break;
    case EntryKind::Fifo:
        archive_entry_set_filetype(e, AE_IFIFO);
        break;
    }
}

} // namespace

bool writeArchive(const QString &file, const QByteArray &format, const QList<ArchiveEntry> &entries)
{
    archive *out = archive_write_new();
    if (format == "zip")
        archive_write_set_format_zip(out);
    else
        archive_write_set_format_pax_restricted(out);
    if (format == "tar.gz")
        archive_write_add_filter_gzip(out);
    if (format == "tar.xz")
        archive_write_add_filter_xz(out);
    bool ok = archive_write_open_filename(out, QFile::encodeName(file).constData()) == ARCHIVE_OK;
    for (const ArchiveEntry &entry : entries) {
        archive_entry *e = archive_entry_new();
        describe(e, entry);
        ok = archive_write_header(out, e) == ARCHIVE_OK && ok;
        for (int i = 0; entry.kind == EntryKind::File && i < entry.repeat; ++i)
            ok = archive_write_data(out, entry.content.constData(), size_t(entry.content.size()))
                    == entry.content.size()
                && ok;
        archive_entry_free(e);
    }
    ok = archive_write_close(out) == ARCHIVE_OK && ok;
    archive_write_free(out);
    return ok;
}

} // namespace freeagent::test
