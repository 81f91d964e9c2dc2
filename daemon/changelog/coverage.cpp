// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/coverage.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
/// Of a chain whose end cannot be read: whoever asks for it is told that it is damaged.
Time lastTimeIn(const Chain &chain)
{
    Time last{};
    for (const quint64 segment : chain.segments()) {
        const auto file = Descriptor::reading(chain.segmentFile(segment));
        if (!file)
            continue;
        RecordReader reader(*file);
        Record record;
        while (reader.skip(record) == RecordReader::Step::Record)
            last = record.at;
    }
    return last;
}
} // namespace

std::vector<Covered> coverage(const QString &logFolder)
{
    std::vector<Covered> covered;
    for (const Chain &chain : Chain::all(logFolder)) {
        std::optional<Time> from;
        for (const quint64 base : chain.bases())
            if (const auto head = readBaseHead(chain.baseFile(base)); head && (!from || head->validAt < *from))
                from = head->validAt;
        const auto end = readEnd(chain);
        if (from)
            covered.push_back({chain, *from, std::max(end ? end->at : lastTimeIn(chain), *from), end && end->closed});
    }
    return covered;
}

QString textOf(const std::vector<Covered> &covered)
{
    if (covered.empty())
        return u"nothing"_s;
    QStringList ranges;
    for (const Covered &one : covered)
        ranges.append(u"%1 to %2"_s.arg(QString::fromLatin1(toIso(one.from)), QString::fromLatin1(toIso(one.until))));
    return ranges.join(u"; "_s);
}

bool hasHistory(const QString &logFolder)
{
    const std::vector<Chain> chains = Chain::all(logFolder);
    return std::any_of(chains.begin(), chains.end(), [](const Chain &chain) {
        const auto end = readEnd(chain);
        return !chain.bases().empty() && end && (end->hasPoint || end->closed);
    });
}

} // namespace freeagent::changelog
