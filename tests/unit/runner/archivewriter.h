// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace freeagent::test {

enum class EntryKind { File, Folder, Symlink, Hardlink, CharacterDevice, Fifo };

struct ArchiveEntry {
    QByteArray name;
    EntryKind kind = EntryKind::File;
    QByteArray content {}; ///< of a file; the target of a link
    int repeat = 1; ///< how often content is written
    int permissions = 0644;
};

/// Writes the entries exactly as given, however wicked. `format`: "zip", "tar", "tar.gz", "tar.xz".
bool writeArchive(const QString &file, const QByteArray &format, const QList<ArchiveEntry> &entries);

} // namespace freeagent::test
