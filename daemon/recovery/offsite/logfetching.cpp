// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/base.h"
#include "daemon/recovery/offsite/logcopies.h"
#include "daemon/recovery/offsite/sealedplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

using changelog::Chain;

namespace {
/// The files of one chain as they lie there.
struct There {
    QString chain;
    QMap<quint64, QString> bases;
    QMap<quint64, QString> segments;               ///< whole ones
    QMap<quint64, QMap<qint64, QString>> growing;  ///< parts of others, by offset
};

QMap<QString, There> sorted(const QList<Place::Item> &items)
{
    QMap<QString, There> chains;
    for (const Place::Item &item : items) {
        const QString file = item.name.section(u'/', 2);
        There &chain = chains[item.name.section(u'/', 1, 1)];
        chain.chain = item.name.section(u'/', 1, 1);
        if (const auto base = changelog::numberOf(file, u".base"_s))
            chain.bases.insert(*base, item.name);
        else if (const auto segment = changelog::numberOf(file, u".log"_s))
            chain.segments.insert(*segment, item.name);
        else if (const auto part = changelog::numberOf(file.section(u".part-"_s, 0, 0), u".log"_s))
            chain.growing[*part].insert(file.section(u".part-"_s, 1).toLongLong(), item.name);
    }
    return chains;
}

Result<void> joinParts(Place &place, const QMap<qint64, QString> &parts, const QString &target, const GoOn &goOn)
{
    QFile joined(target);
    if (!joined.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure("backup.unwritable", u"%1 cannot be written: %2"_s.arg(target, joined.errorString()));
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key() > joined.pos())
            break; // one is missing: what comes after it would be refused anyway
        const QString fetched = target + u".part"_s;
        QFile::remove(fetched);
        if (const auto got = place.get(part.value(), fetched, goOn); !got)
            return got;
        QFile file(fetched);
        if (file.open(QIODevice::ReadOnly) && file.size() > joined.pos() - part.key()) {
            file.seek(joined.pos() - part.key());
            joined.write(file.readAll());
        }
        file.remove();
    }
    return joined.flush() ? Result<void>() : failure("backup.no_space", u"The disk of %1 is full"_s.arg(target));
}

/// The newest base that is valid by then, and what it has to be followed from.
Result<quint64> fetchBase(Place &place, const There &there, std::optional<Time> at, const Chain &chain, const GoOn &goOn)
{
    quint64 from = 0;
    for (auto base = there.bases.end(); base != there.bases.begin();) {
        --base;
        if (const auto got = place.get(base.value(), chain.baseFile(base.key()), goOn); !got)
            return tl::unexpected(got.error());
        const auto head = changelog::readBaseHead(chain.baseFile(base.key()));
        from = head ? head->base : 0;
        if (!head || !at || head->validAt <= *at)
            break; // one that is damaged is left to whoever puts the state together
    }
    return from;
}
} // namespace

Result<void> fetchLog(Place &place, std::optional<Time> at, const QString &folder, const GoOn &goOn)
{
    const auto items = place.list(u"changelog/"_s, goOn);
    if (!items)
        return tl::unexpected(items.error());
    const QMap<QString, There> chains = sorted(*items);
    const There *wanted = nullptr;
    for (const There &there : chains)
        if (!there.bases.isEmpty() && (!wanted || !at || there.chain <= Chain::nameAt(*at)))
            wanted = &there;
    if (!wanted)
        return failure("restore.none", u"There is no change log at %1"_s.arg(place.text()), u"Name another target with --from."_s);
    const Chain chain(folder + u'/' + wanted->chain);
    if (const auto made = makeFolder(chain.folder()); !made)
        return made;
    const auto from = fetchBase(place, *wanted, at, chain, goOn);
    if (!from)
        return tl::unexpected(from.error());
    for (auto segment = wanted->segments.begin(); segment != wanted->segments.end(); ++segment) {
        if (std::next(segment) != wanted->segments.end() && std::next(segment).key() <= *from + 1)
            continue;
        if (const auto got = place.get(segment.value(), chain.segmentFile(segment.key()), goOn); !got)
            return got;
    }
    for (auto segment = wanted->growing.begin(); segment != wanted->growing.end(); ++segment)
        if (!wanted->segments.contains(segment.key()))
            if (const auto joined = joinParts(place, segment.value(), chain.segmentFile(segment.key()), goOn); !joined)
                return joined;
    return {};
}

Result<QString> fetchLog(const Target &target, const Access &access, std::optional<Time> at, const QString &folder, const Clock &clock)
{
    if (!target.folder.isEmpty() && !access.key && !Chain::all(target.folder + u"/changelog"_s).empty())
        return target.folder + u"/changelog"_s;
    auto place = openPlace(target, access, clock);
    if (!place)
        return tl::unexpected(place.error());
    if (!access.key)
        return fetchLog(**place, at, folder, {}).map([&folder] { return folder; });
    SealedPlace sealed(**place, *access.key, access.scratch);
    return fetchLog(sealed, at, folder, {}).map([&folder] { return folder; });
}

} // namespace freeagent::recovery
