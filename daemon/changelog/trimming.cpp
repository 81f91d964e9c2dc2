// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/trimming.h"

#include "daemon/changelog/coverage.h"

#include <QDir>
#include <QFile>

namespace freeagent::changelog {

namespace {
int trimChain(const Chain &chain, Time since)
{
    std::optional<FileHead> needed;
    std::vector<quint64> older;
    for (const quint64 base : chain.bases()) {
        const auto head = readBaseHead(chain.baseFile(base));
        if (!head || head->validAt > since)
            continue;
        if (needed)
            older.push_back(needed->validFrom);
        needed = head;
    }
    if (!needed)
        return 0;
    int gone = 0;
    for (const quint64 base : older)
        gone += QFile::remove(chain.baseFile(base));
    const std::vector<quint64> segments = chain.segments();
    for (size_t i = 0; i + 1 < segments.size() && segments[i + 1] <= needed->base + 1; ++i)
        gone += QFile::remove(chain.segmentFile(segments[i]));
    return gone;
}

} // namespace

int removeLeftovers(const QString &logFolder)
{
    int gone = 0;
    for (const Chain &chain : Chain::all(logFolder))
        for (const QString &name : QDir(chain.folder()).entryList({QStringLiteral("*.partial")}, QDir::Files))
            gone += QFile::remove(chain.folder() + QLatin1Char('/') + name);
    return gone;
}

int trim(const QString &logFolder, const QString &presentChain, Time since)
{
    int gone = 0;
    for (const Chain &chain : Chain::all(logFolder)) {
        const bool isPresent = chain.name() == presentChain;
        const auto end = isPresent ? Result<ChainEnd>(ChainEnd()) : readEnd(chain);
        if (!isPresent && end && end->at < since) {
            gone += int(chain.segments().size() + chain.bases().size());
            QDir(chain.folder()).removeRecursively();
            continue;
        }
        gone += trimChain(chain, since);
    }
    return gone;
}

} // namespace freeagent::changelog
