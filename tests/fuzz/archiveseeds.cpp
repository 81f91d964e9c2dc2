// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

#include <archive.h>
#include <archive_entry.h>

namespace freeagent::fuzz {

namespace {
struct Entry {
    const char *name;
    unsigned type = AE_IFREG;
    const char *link = nullptr; ///< target of a symbolic link; of a hard link when the type is a file's
    qsizetype size = 20;
};

void add(archive *out, const Entry &entry)
{
    archive_entry *header = archive_entry_new();
    archive_entry_set_pathname(header, entry.name);
    archive_entry_set_filetype(header, entry.type);
    archive_entry_set_perm(header, 0755);
    if (entry.link && entry.type == AE_IFLNK)
        archive_entry_set_symlink(header, entry.link);
    else if (entry.link)
        archive_entry_set_hardlink(header, entry.link);
    const QByteArray content(entry.type == AE_IFREG && !entry.link ? entry.size : 0, 'x');
    archive_entry_set_size(header, content.size());
    if (archive_write_header(out, header) == ARCHIVE_OK && !content.isEmpty())
        archive_write_data(out, content.constData(), size_t(content.size()));
    archive_entry_free(header);
}

QByteArray packed(int format, int filter, const std::vector<Entry> &entries)
{
    QByteArray bytes(64 * 1024, '\0');
    size_t used = 0;
    archive *out = archive_write_new();
    archive_write_set_format(out, format);
    archive_write_add_filter(out, filter);
    archive_write_set_bytes_per_block(out, 512);
    archive_write_open_memory(out, bytes.data(), size_t(bytes.size()), &used);
    for (const Entry &entry : entries)
        add(out, entry);
    archive_write_close(out);
    archive_write_free(out);
    bytes.truncate(qsizetype(used));
    return bytes;
}
} // namespace

std::vector<QByteArray> archiveSeeds()
{
    const std::vector<Entry> project{{"app/", AE_IFDIR}, {"app/package.json"}, {"app/src/a.js"}, {"app/link", AE_IFLNK, "src/a.js"}};
    const std::vector<Entry> escapes{{"../out.txt"}, {"/abs.txt"}, {"up", AE_IFLNK, "../.."}, {"up/x"}, {"hard", AE_IFREG, "../../archive"}, {"pipe", AE_IFIFO}};
    const std::vector<Entry> large{{"zeros", AE_IFREG, nullptr, 300 * 1024}};
    const std::vector<Entry> certs{{"a.p12"}, {"password.txt"}, {"b.mobileprovision"}};
    std::vector<QByteArray> seeds;
    for (const auto &entries : {project, escapes, large, certs}) {
        seeds.push_back(packed(ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE, entries));
        seeds.push_back(packed(ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, ARCHIVE_FILTER_GZIP, entries));
    }
    seeds.push_back(packed(ARCHIVE_FORMAT_TAR_USTAR, ARCHIVE_FILTER_NONE, project));
    seeds.push_back(packed(ARCHIVE_FORMAT_TAR_GNUTAR, ARCHIVE_FILTER_NONE, escapes));
    return seeds;
}

} // namespace freeagent::fuzz
