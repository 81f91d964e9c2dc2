// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/zipbytes.h"

#include <archive.h>
#include <archive_entry.h>

namespace freeagent::test {

namespace {
la_ssize_t appendTo(archive *, void *out, const void *bytes, size_t length)
{
    static_cast<QByteArray *>(out)->append(static_cast<const char *>(bytes), qsizetype(length));
    return la_ssize_t(length);
}
} // namespace

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray zip;
    archive *a = archive_write_new();
    archive_write_set_format_zip(a);
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open(a, &zip, nullptr, appendTo, nullptr);
    for (const auto &[name, content] : entries) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_size(entry, content.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(a, entry);
        archive_write_data(a, content.constData(), size_t(content.size()));
        archive_entry_free(entry);
    }
    archive_write_close(a);
    archive_write_free(a);
    return zip;
}

QList<std::pair<QByteArray, QByteArray>> entriesOf(const QByteArray &zip)
{
    QList<std::pair<QByteArray, QByteArray>> entries;
    archive *a = archive_read_new();
    archive_read_support_format_zip(a);
    archive_entry *entry = nullptr;
    if (archive_read_open_memory(a, zip.constData(), size_t(zip.size())) == ARCHIVE_OK) {
        while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
            QByteArray content(qsizetype(archive_entry_size(entry)), '\0');
            archive_read_data(a, content.data(), size_t(content.size()));
            entries.append({archive_entry_pathname(entry), content});
        }
    }
    archive_read_free(a);
    return entries;
}

} // namespace freeagent::test
