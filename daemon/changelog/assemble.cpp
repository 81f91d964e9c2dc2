// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/assemble.h"

#include "daemon/changelog/applying.h"
#include "daemon/changelog/shipper.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
/// Figures are stored every ten seconds: for so long silence means that nothing changed.
constexpr Millis kSilence = std::chrono::seconds(15);

QString iso(Time at) { return QString::fromLatin1(toIso(at)); }

tl::unexpected<Error> notCovered(const QString &what, const std::vector<Covered> &covered, const QString &folder)
{
    return failure("restore.not_covered", u"%1. The change log in %2 covers %3"_s.arg(what, folder, textOf(covered)),
                   u"Name a time within, or --at newest for the end of it."_s);
}

Result<const Covered *> chosen(const std::vector<Covered> &covered, std::optional<Time> at, const QString &folder)
{
    if (covered.empty())
        return notCovered(u"There is no change log to restore from"_s, covered, folder);
    if (!at)
        return &covered.back();
    const auto after = std::find_if(covered.begin(), covered.end(), [&at](const Covered &one) { return one.from > *at; });
    if (after == covered.begin())
        return notCovered(u"%1 is before the change log begins"_s.arg(iso(*at)), covered, folder);
    const Covered &one = *std::prev(after);
    if (*at > one.until + kSilence && !one.closed)
        return notCovered(after == covered.end() ? u"%1 is after the change log ends"_s.arg(iso(*at)) : u"%1 is in a gap of the change log"_s.arg(iso(*at)), covered, folder);
    return &one;
}

struct Reach {
    std::optional<quint64> last; ///< the last whole batch at or before that time
    bool broken = false;         ///< what came next cannot be read, so it may belong to that time too
};

Reach reachOf(const Chain &chain, std::optional<Time> at)
{
    Reach reach;
    std::optional<quint64> sequence;
    const std::vector<quint64> segments = chain.segments();
    for (const quint64 segment : segments) {
        reach.broken = reach.broken || (sequence && segment != *sequence + 1);
        const auto file = Descriptor::reading(chain.segmentFile(segment));
        RecordReader::Step step = RecordReader::Step::Broken;
        if (file) {
            RecordReader reader(*file);
            Record record;
            while ((step = reader.skip(record)) == RecordReader::Step::Record) {
                sequence = record.sequence;
                if (record.type == RecordType::Batch && !record.hasMore() && (!at || record.at <= *at))
                    reach = {record.sequence, false};
            }
        }
        if (step == RecordReader::Step::Broken && segment != segments.back())
            reach.broken = true;
    }
    return reach;
}

struct Base {
    quint64 name = 0;
    FileHead head;
};

std::vector<Base> newestFirst(const Chain &chain, std::optional<Time> at, QStringList &notes)
{
    std::vector<Base> bases;
    for (const quint64 name : chain.bases()) {
        const auto head = readBaseHead(chain.baseFile(name));
        if (!head)
            notes.append(u"The base %1 is damaged"_s.arg(chain.baseFile(name)));
        else if (!at || head->validAt <= *at)
            bases.push_back({name, *head});
    }
    std::reverse(bases.begin(), bases.end());
    return bases;
}

struct Try {
    Result<Assembled> result;
    bool otherBaseMayHelp = false;
};

Try tryBase(const Covered &from, const Base &base, quint64 last, std::optional<Time> at, const QString &target)
{
    auto applying = Applying::into(target);
    if (!applying)
        return {tl::unexpected(applying.error())};
    Assembled done{base.head.validAt, from.chain.name(), from.chain.baseFile(base.name), 0, {}};
    if (const auto taken = applying->takeBase(done.base); !taken)
        return {tl::unexpected(taken.error()), true};
    // A base is the database of one moment only with the records that came while it was copied.
    const quint64 end = std::max(last, base.head.validFrom);
    if (const auto followed = applying->follow(from.chain, base.head, end, done.at); !followed) {
        const QString so = followed.error().message;
        if (followed.error().code != "changelog.damaged")
            return {tl::unexpected(followed.error())};
        return {failure("restore.damaged",
                        u"The state of %1 cannot be proven: %2. From this base the log can be followed to %3"_s.arg(at ? iso(*at) : u"the end"_s, so, iso(done.at)),
                        u"Name that time, or restore a backup."_s), true};
    }
    done.records = end - base.head.base;
    if (const auto finished = applying->finish(); !finished)
        return {tl::unexpected(finished.error())};
    return {done};
}
} // namespace

Result<Assembled> assemble(const QString &logFolder, std::optional<Time> at, const QString &target)
{
    const std::vector<Covered> covered = coverage(logFolder);
    const auto from = chosen(covered, at, logFolder);
    if (!from)
        return tl::unexpected(from.error());
    const Chain &chain = (*from)->chain;
    QStringList notes;
    const std::vector<Base> bases = newestFirst(chain, at, notes);
    const Reach reach = reachOf(chain, at);
    const auto end = readEnd(chain);
    const bool wantsEnd = !at || *at > (*from)->until;
    if (reach.broken || (wantsEnd && (!end || end->damaged)))
        return failure("restore.damaged", u"The change log in %1 is damaged behind what was asked for, so what belongs to it cannot be told"_s.arg(chain.folder()),
                       u"The log is whole until %1 at the most: name an earlier time, or restore a backup."_s.arg(iso((*from)->until)));
    if (wantsEnd && Descriptor::reading(chain.segmentFile(end->segment)).map([&end](const Descriptor &file) { return file.size() > end->offset; }).value_or(false))
        notes.append(u"The last record of the log was not finished and was left out"_s);
    Result<Assembled> result = failure("restore.damaged", u"No base of the change log in %1 can be used"_s.arg(chain.folder()), u"Restore a backup."_s);
    for (const Base &base : bases) {
        Try one = tryBase(**from, base, reach.last.value_or(0), at, target);
        result = std::move(one.result);
        if (result && QFileInfo(target).size() == 0) {
            QFile::remove(target);
            return notCovered(u"At %1 the farm was new and its database still empty"_s.arg(iso(at.value_or(result->at))), covered, logFolder);
        }
        if (result) {
            result->notes = notes;
            return result;
        }
        if (!one.otherBaseMayHelp)
            break;
        notes.append(result.error().message);
    }
    QFile::remove(target);
    return result;
}

Result<quint32> completeFrom(const QString &logFolder, const QString &database, Time now)
{
    const std::vector<Chain> chains = Chain::all(logFolder);
    const auto lostPlace = [&] { return failure("changelog.lost_place", u"It cannot be proven that the change log in %1 has everything"_s.arg(logFolder)); };
    if (chains.empty())
        return lostPlace();
    auto shipper = Shipper::resume(chains.back(), database, {});
    if (!shipper)
        return tl::unexpected(shipper.error());
    if (!*shipper)
        return lostPlace();
    return (*shipper)->shipRest(now);
}

} // namespace freeagent::changelog
