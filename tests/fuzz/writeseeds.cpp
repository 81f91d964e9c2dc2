// SPDX-License-Identifier: GPL-3.0-or-later
// writeseeds <folder>: writes the seeds as files, a folder for each fuzzer, for libFuzzer to begin with.
#include "tests/fuzz/seeds.h"

#include <QDir>
#include <QFile>

static bool write(const QDir &base, const QString &name, const std::vector<QByteArray> &seeds)
{
    if (!base.mkpath(name))
        return false;
    for (size_t i = 0; i < seeds.size(); ++i) {
        QFile file(base.filePath(name + u'/' + QString::number(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size())
            return false;
    }
    return true;
}

int main(int argc, char **argv)
{
    using namespace freeagent::fuzz;
    if (argc != 2)
        return 64;
    const QDir base(QFile::decodeName(argv[1]));
    const std::pair<const char *, std::vector<QByteArray>> fuzzers[]
        = {{"head", headSeeds()}, {"chunks", chunkSeeds()}, {"multipart", multipartSeeds()}, {"path", pathSeeds()}, {"body", bodySeeds()},
           {"settings", settingsSeeds()}, {"events", eventSeeds()}, {"logline", logLineSeeds()}, {"archive", archiveSeeds()},
           {"segment", segmentSeeds()}, {"sealed", sealedSeeds()}, {"storelist", storeListSeeds()}, {"manifest", manifestSeeds()},
           {"bundle", bundleSeeds()}, {"recurrence", recurrenceSeeds()}};
    for (const auto &[name, seeds] : fuzzers)
        if (!write(base, QString::fromLatin1(name), seeds))
            return 74;
    return 0;
}
