// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/chain.h"
#include "daemon/changelog/frames.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/seeds.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

namespace freeagent::fuzz {

using namespace changelog;

namespace {
/// A chain whose only segment is what came last.
class OneSegment
{
public:
    OneSegment()
        : m_chain(m_home.filePath(QStringLiteral("chain")))
    {
        require(QDir().mkpath(m_chain.folder()), "a folder to work in");
    }
    const Chain &with(QByteArrayView bytes) const
    {
        QFile file(m_chain.segmentFile(1));
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes.data(), bytes.size()) == bytes.size(), "a segment to read");
        return m_chain;
    }

private:
    QTemporaryDir m_home;
    Chain m_chain;
};

struct Place {
    qint64 offset = 0;
    Link link;
};

/// Behind each record that is the one that was written there. `whole`: nothing else is in the file.
std::vector<Place> genuinePlaces(QByteArrayView input, const Descriptor &file, bool &whole)
{
    RecordReader reader(file);
    Record record;
    std::vector<Place> places;
    auto step = reader.next(record);
    const auto head = step == RecordReader::Step::Record ? headFrom(record) : std::nullopt;
    if (!head)
        return places;
    Link before = head->before;
    for (qint64 from = 0; step == RecordReader::Step::Record && isGenuine(record, before.digest) && (places.empty() || record.sequence == before.sequence + 1);) {
        Record again = record;
        require(encode(again, before.digest) == input.sliced(from, reader.offset() - from), "a record that is taken is the one that was written");
        require(record.type != RecordType::Batch || batchFrom(record), "the pages of a genuine record are read");
        before = {record.sequence, record.digest};
        from = reader.offset();
        places.push_back({from, before});
        step = reader.next(record);
    }
    whole = step == RecordReader::Step::End;
    return places;
}
} // namespace

void fuzzSegment(QByteArrayView input)
{
    static const OneSegment segment;
    static const std::vector<QByteArray> written = segmentSeeds();
    const Chain &chain = segment.with(input);
    const auto file = Descriptor::reading(chain.segmentFile(1));
    require(file.has_value(), "a segment that can be read");
    bool whole = false;
    const std::vector<Place> places = genuinePlaces(input, *file, whole);
    require(!whole || std::any_of(written.begin(), written.end(), [&](const QByteArray &one) { return one.startsWith(input); }),
            "a damaged segment is never taken for whole");
    const auto end = readEnd(chain);
    if (!end)
        return require(places.empty(), "a segment that begins as one does has an end");
    const auto place = std::find_if(places.begin(), places.end(), [&](const Place &one) { return one.offset == end->offset; });
    require(place != places.end() && place->link.sequence == end->link.sequence && place->link.digest == end->link.digest, "the end of a chain is behind a genuine record");
    require(whole || end->offset < qint64(input.size()), "what is broken is behind the end");
}

} // namespace freeagent::fuzz
