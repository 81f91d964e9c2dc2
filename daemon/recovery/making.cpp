// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/making.h"

#include "daemon/recovery/configdiff.h"
#include "daemon/recovery/files.h"
#include "daemon/recovery/storagepool.h"
#include "daemon/recovery/verify.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
constexpr qint64 kMargin = 16 << 20; ///< bytes that a backup needs beside the database

class Making
{
public:
    Making(const Catalogue &catalogue, const Site &site, const Order &order, const Tools &tools, const Step &step)
        : m_catalogue(catalogue)
        , m_site(site)
        , m_order(order)
        , m_tools(tools)
        , m_step(step)
    {
        m_manifest.startedAt = tools.clock.now();
        m_manifest.id = catalogue.freeId(m_manifest.startedAt, order.kind);
        m_manifest.kind = order.kind;
        m_manifest.version = site.version;
        m_manifest.by = order.by;
        m_manifest.reason = order.reason;
        m_manifest.keys = site.keys;
    }

    Result<Backup> run(const std::function<Result<void>(Making &)> &fill)
    {
        const auto partial = m_catalogue.begin(m_manifest.id);
        if (!partial)
            return tl::unexpected(partial.error());
        m_folder = *partial;
        auto made = fill(*this).and_then([this] { return seal(); }).and_then([this] { return check(); });
        if (!made)
            removeTree(m_folder);
        return made;
    }

    Result<void> addDatabase()
    {
        const QString target = m_folder + u'/' + kDatabaseName;
        const auto copied = m_tools.copier.copy(target, [this](double part) { return m_step(0.6 * part, u"Copying the database"_s); });
        if (!copied)
            return tl::unexpected(copied.error());
        m_manifest.contents = copied->contents;
        m_manifest.sourceBytes = copied->sourceBytes;
        return syncFile(target).and_then([this] { return add(kDatabaseName); });
    }

    Result<void> addText(const QString &name, const QByteArray &text)
    {
        return writeWhole(m_folder + u'/' + name, text).and_then([this, &name] { return add(name); });
    }

    Result<void> addStorage()
    {
        const auto rows = m_tools.inspector.storedFiles(m_folder + u'/' + kDatabaseName);
        if (!rows)
            return tl::unexpected(rows.error());
        m_manifest.storage = copyStorage(m_site.storageFolder, m_catalogue.poolFolder(), m_folder, *rows,
                                         [this](double part) { return m_step(0.6 + 0.2 * part, u"Copying files of builds"_s); }, m_site.storageRate);
        // The database's copy is good without them; that they are not all there is told.
        return QFileInfo::exists(m_folder + u'/' + kShareName) ? add(kShareName) : writeWhole(m_folder + u'/' + kShareName, {}).and_then([this] {
            return add(kShareName);
        });
    }

private:
    GoOn goOn(double part, const QString &what)
    {
        return [this, part, what] { return m_step(part, what); };
    }

    Result<void> add(const QString &name)
    {
        const auto digest = digestOf(m_folder + u'/' + name, goOn(0.8, u"Reading the copy back"_s));
        if (!digest)
            return tl::unexpected(digest.error());
        m_manifest.files.append({name, digest->bytes, digest->sha256});
        return {};
    }

    Result<void> seal()
    {
        m_manifest.endedAt = m_tools.clock.now();
        const QByteArray text = QJsonDocument(toJson(m_manifest)).toJson();
        return writeWhole(m_folder + u"/manifest.json"_s, text).and_then([&] {
            return writeWhole(m_folder + u"/SHA256SUMS"_s, sumsOf(m_manifest, text));
        });
    }

    Result<Backup> check()
    {
        const Verdict verdict = verify(m_folder, m_catalogue.poolFolder(), m_tools.inspector, m_tools.clock, Depth::Sizes, goOn(0.9, u"Checking the copy"_s));
        if (!m_step(0.95, u"Checked"_s))
            return failure("backup.cancelled", u"Cancelled; nothing of it is left"_s);
        const auto published = m_catalogue.setVerdict(m_folder, verdict).and_then([this] { return m_catalogue.publish(m_folder, m_manifest.id); });
        if (!published)
            return tl::unexpected(published.error());
        if (verdict.outcome != Verified::Ok)
            return failure("backup.not_verified", u"The backup %1 does not count: %2"_s.arg(m_manifest.id, verdict.message),
                           u"Look at the disk of the backups, then make another."_s);
        (void)m_catalogue.pointLatest(); // where there are no links, the list is still right
        return Backup{m_manifest, verdict, {}, m_catalogue.pathOf(m_manifest.id)};
    }

    const Catalogue &m_catalogue;
    const Site &m_site;
    const Order &m_order;
    const Tools &m_tools;
    const Step &m_step;
    Manifest m_manifest;
    QString m_folder;
};

/// What a full disk would say late is said before anything is written.
Result<void> askForSpace(const Catalogue &catalogue, const Site &site)
{
    if (const auto made = makeFolder(catalogue.folder()); !made)
        return made;
    const qint64 needed = QFileInfo(site.databaseFile).size() + kMargin;
    const qint64 free = QStorageInfo(catalogue.folder()).bytesAvailable();
    if (free >= 0 && free < needed)
        return failure("backup.no_space", u"The backup needs %1 MiB in %2, which has %3 MiB free"_s.arg(needed >> 20).arg(catalogue.folder()).arg(free >> 20),
                       u"Free space there, or name another folder with backup.folder."_s);
    return {};
}
} // namespace

Result<Backup> makeBackup(const Catalogue &catalogue, const Site &site, const Order &order, const Tools &tools, const Step &step)
{
    if (const auto room = askForSpace(catalogue, site); !room)
        return tl::unexpected(room.error());
    Making making(catalogue, site, order, tools, step);
    return making.run([&](Making &backup) -> Result<void> {
        if (const auto copied = backup.addDatabase(); !copied)
            return copied;
        if (const auto written = backup.addText(kConfigName, configText(site.config)); !written)
            return written;
        return order.withStorage ? backup.addStorage() : Result<void>();
    });
}

Result<std::optional<Backup>> keepConfig(const Catalogue &catalogue, const Site &site, const Order &order, const Tools &tools)
{
    const ConfigText before = lastConfig(catalogue).value_or(ConfigText());
    if (before == site.config)
        return std::optional<Backup>();
    const Step step = [](double, const QString &) { return true; };
    Making making(catalogue, site, order, tools, step);
    return making
        .run([&](Making &backup) {
            return backup.addText(kConfigName, configText(site.config)).and_then([&] {
                return backup.addText(kChangesName, changesText(before, site.config));
            });
        })
        .map([](Backup backup) { return std::optional(std::move(backup)); });
}

} // namespace freeagent::recovery
