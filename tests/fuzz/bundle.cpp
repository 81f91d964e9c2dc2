// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/bundle/bundle.h"
#include "daemon/bundle/tarfile.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/seeds.h"
#include "tests/support/packedbackup.h"

#include <QDirIterator>
#include <QTemporaryDir>

namespace freeagent::fuzz {

namespace {
bool goOn(qint64) { return true; }

bundle::Contents filesBelow(const QString &folder)
{
    bundle::Contents found;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        require(!walk.fileInfo().isSymLink(), "no link is made");
        if (walk.fileInfo().isFile()) {
            ++found.files;
            found.bytes += walk.fileInfo().size();
        }
    }
    return found;
}
} // namespace

void fuzzBundle(QByteArrayView input)
{
    if (const auto entry = bundle::entryFrom(input.first(qMin(input.size(), qsizetype(bundle::kBlock))).toByteArray()))
        require(!entry->name.isEmpty() && entry->bytes >= 0, "a file in an archive has a name and a size");
    QTemporaryDir home;
    const QDir dir(home.path());
    QFile archive(dir.filePath(QStringLiteral("a.efabak")));
    require(archive.open(QIODevice::WriteOnly) && archive.write(input.data(), input.size()) == input.size(), "an archive to read");
    archive.close();
    const auto checked = bundle::check(archive.fileName(), goOn);
    const auto unpacked = bundle::unpack(archive.fileName(), dir.filePath(QStringLiteral("out/deep")), goOn);
    require(checked.has_value() == unpacked.has_value(), "what is found whole can be unpacked, and nothing else");
    if (!checked) {
        require(!checked.error().message.isEmpty() && checked.error().code.startsWith("bundle."), "a refused archive says why");
        return require(dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1, "a refused archive leaves nothing");
    }
    require(dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2 && QDir(dir.filePath(QStringLiteral("out"))).count() == 3, "nothing is written outside");
    const bundle::Contents found = filesBelow(dir.filePath(QStringLiteral("out/deep")));
    require(found.files == checked->files && found.bytes == checked->bytes, "what was checked is what comes out");
}

std::vector<QByteArray> bundleSeeds()
{
    const auto archiveOf = [](const test::PackedBackup &backup) -> QByteArray {
        QByteArray bytes;
        for (const auto &[name, content] : backup.entries())
            bytes += *bundle::tarHeader(name, content.size(), 1'770'000'000) + content + QByteArray(bundle::padding(content.size()), '\0');
        return bytes + QByteArray(2 * bundle::kBlock, '\0');
    };
    test::PackedBackup whole;
    test::PackedBackup small;
    small.stored.clear();
    small.files = {{"manifest.json", "{}"}};
    test::PackedBackup longNames;
    longNames.stored = {{"builds/" + QByteArray(90, 'a') + '/' + QByteArray(90, 'b'), "x"}};
    return {archiveOf(whole), archiveOf(small), archiveOf(longNames), *bundle::tarHeader("20260201T020000Z-daily/SHA256SUMS", std::numeric_limits<qint64>::max(), 0) + "x"};
}

} // namespace freeagent::fuzz
