// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/unpack.h"
#include "daemon/services/certbundle.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace freeagent::fuzz {

namespace {
constexpr runner::UnpackLimits kLimits{64, 256 * 1024, 50, 64 * 1024};

struct Found {
    int entries = 0;
    qint64 bytes = 0;
};

Found foundIn(const QString &folder)
{
    Found found;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        ++found.entries;
        const QFileInfo entry = walk.fileInfo();
        if (entry.isSymLink())
            require(entry.canonicalFilePath().isEmpty() || entry.canonicalFilePath().startsWith(folder), "no link leads out");
        else if (entry.isFile())
            found.bytes += entry.size();
    }
    return found;
}
} // namespace

void fuzzArchive(QByteArrayView input)
{
    QTemporaryDir home;
    const QDir dir(QFileInfo(home.path()).canonicalFilePath());
    require(home.isValid() && dir.mkpath(QStringLiteral("out/project")), "a folder to work in");
    QFile archive(dir.filePath(QStringLiteral("archive")));
    require(archive.open(QIODevice::WriteOnly) && archive.write(input.data(), input.size()) == input.size(), "an archive to read");
    archive.close();
    const auto unpacked = runner::unpack(archive.fileName(), dir.filePath(QStringLiteral("out/project")), kLimits);
    require(dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size() == 2
                && QDir(dir.filePath(QStringLiteral("out"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size() == 1,
            "nothing is written outside");
    const Found found = foundIn(dir.filePath(QStringLiteral("out/project")));
    require(found.bytes <= kLimits.bytes, "no more than the limit is written");
    require(!unpacked || (unpacked->files <= kLimits.entries && unpacked->bytes <= kLimits.bytes), "what is told is within the limits");
    require(unpacked || !unpacked.error().message.isEmpty(), "a refused archive says why");
    const auto certs = services::readCertBundle(input.toByteArray(), {});
    require(!certs || !certs->p12.isEmpty(), "certificates that are read are there");
}

} // namespace freeagent::fuzz
