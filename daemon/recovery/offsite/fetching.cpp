// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/fetching.h"

#include "daemon/recovery/offsite/copies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
/// What another backup would meet too, or what must not be passed over in silence.
bool endsIt(const QByteArray &code) { return code.startsWith("seal.no_key") || code.startsWith("seal.wrong_key") || code.startsWith("backup.") || code == "restore.unclear"; }

bool mayBeLatest(const QString &id) { return !id.contains(u"-pre-restore"_s) && !id.contains(u"-config-change"_s); }

/// The backups of one target, wherever each of them lies.
class Offer
{
public:
    Offer(const RestorePlace &place, const Target &target, const Access &access, QString folder, const Tools &tools, const std::function<void(const QString &)> &say)
        : m_place(place)
        , m_key(access.key)
        , m_shelf(target.folder)
        , m_folder(std::move(folder))
        , m_tools(tools)
        , m_say(say)
    {
    }

    Result<QStringList> open(const Target &target, const Access &access)
    {
        auto there = openPlace(target, access, m_tools.clock);
        if (!there)
            return tl::unexpected(there.error());
        m_there = std::move(*there);
        auto ids = copiesAt(*m_there, {});
        if (!ids)
            return ids;
        if (!target.folder.isEmpty())
            for (const Backup &backup : m_shelf.list())
                ids->append(backup.manifest.id);
        std::sort(ids->begin(), ids->end(), std::greater<>());
        if (ids->isEmpty())
            return failure("restore.none", u"There is no backup at %1"_s.arg(m_there->text()), u"Name another target with --from."_s);
        return ids;
    }

    Result<std::unique_ptr<Fetched>> take(const QString &id)
    {
        if (const auto plain = m_shelf.folder().isEmpty() ? std::nullopt : m_shelf.find(id))
            return plan(plain->path, {});
        m_say(u"Fetching %1 from %2"_s.arg(id, m_there->text()));
        const QString folder = m_folder + u'/' + id;
        const auto backup = fetchCopy(*m_there, id, m_key, folder, {});
        return backup ? plan(folder, m_folder) : tl::unexpected(backup.error());
    }

private:
    Result<std::unique_ptr<Fetched>> plan(const QString &path, const QString &fetchedTo)
    {
        auto planned = planRestore(m_place, path, m_tools);
        if (planned)
            return std::make_unique<Fetched>(std::move(*planned), fetchedTo);
        if (!fetchedTo.isEmpty())
            removeTree(fetchedTo);
        return tl::unexpected(planned.error());
    }

    const RestorePlace &m_place;
    const std::optional<sealing::Key> &m_key;
    Catalogue m_shelf; ///< of a folder with backups as they are
    QString m_folder;
    const Tools &m_tools;
    const std::function<void(const QString &)> &m_say;
    std::unique_ptr<Place> m_there;
};
} // namespace

Fetched::Fetched(RestorePlan plan, QString folder)
    : m_plan(std::move(plan))
    , m_folder(std::move(folder))
{
}

Fetched::~Fetched()
{
    if (!m_folder.isEmpty())
        removeTree(m_folder);
}

Result<std::unique_ptr<Fetched>> fetchAndPlan(const RestorePlace &place, const Target &target, const Access &access, const QString &wanted, const QString &folder,
                                              const Tools &tools, const std::function<void(const QString &)> &say)
{
    Offer offer(place, target, access, folder, tools, say);
    const auto ids = offer.open(target, access);
    if (!ids)
        return tl::unexpected(ids.error());
    if (wanted != u"latest")
        return ids->contains(wanted) ? offer.take(wanted)
                                     : Result<std::unique_ptr<Fetched>>(failure("restore.none", u"There is no backup %1 at %2"_s.arg(wanted, target.text.section(u'?', 0, 0)),
                                                                                u"Those that are there: "_s + ids->mid(0, 5).join(u", "_s)));
    QStringList skipped;
    for (const QString &id : *ids) {
        if (!mayBeLatest(id))
            continue;
        auto taken = offer.take(id);
        if (taken) {
            (*taken)->setSkipped(skipped);
            return taken;
        }
        if (endsIt(taken.error().code))
            return taken;
        skipped.append(id + u": "_s + taken.error().message);
    }
    return failure("restore.damaged", u"No backup there can be used. "_s + skipped.join(u"; "_s), u"Name another target with --from."_s);
}

} // namespace freeagent::recovery
