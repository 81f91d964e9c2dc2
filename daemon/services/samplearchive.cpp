// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/samplearchive.h"

#include "daemon/ports/memoryfile.h"

#include <QDirIterator>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace freeagent::services {

namespace {
const QString kRoot = QStringLiteral(":/freeagent/sample");

la_ssize_t appendTo(archive *, void *out, const void *bytes, size_t length)
{
    static_cast<QByteArray *>(out)->append(static_cast<const char *>(bytes), qsizetype(length));
    return la_ssize_t(length);
}

void add(archive *zip, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.readAll();
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, path.mid(kRoot.size() + 1).toUtf8().constData());
    archive_entry_set_size(entry, content.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(zip, entry);
    archive_write_data(zip, content.constData(), size_t(content.size()));
    archive_entry_free(entry);
}

QByteArray packed()
{
    QStringList paths;
    for (QDirIterator it(kRoot, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        paths.append(it.next());
    if (paths.isEmpty())
        return {};
    paths.sort();
    QByteArray bytes;
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    archive_write_set_bytes_in_last_block(zip, 1);
    archive_write_open(zip, &bytes, nullptr, appendTo, nullptr);
    for (const QString &path : paths)
        add(zip, path);
    archive_write_close(zip);
    archive_write_free(zip);
    return bytes;
}
} // namespace

QByteArray sampleArchive()
{
    static const QByteArray kBytes = packed();
    return kBytes;
}

IncomingFilePtr incomingFrom(QByteArray bytes) { return std::make_shared<MemoryFile>(std::move(bytes)); }

} // namespace freeagent::services
