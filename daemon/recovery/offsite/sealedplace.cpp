// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/sealedplace.h"

#include "common/base/secret.h"

#include <QFile>

namespace freeagent::recovery {

namespace {
/// Gone when this goes.
struct Scratch {
    QString file;
    ~Scratch() { QFile::remove(file); }
};

/// As callers of places know them.
template <class T>
Result<T> told(Result<T> result)
{
    if (!result && result.error().code == "seal.cancelled")
        result.error().code = "backup.cancelled";
    if (!result && result.error().code == "seal.no_space")
        result.error().code = "backup.no_space";
    return result;
}
} // namespace

SealedPlace::SealedPlace(Place &place, sealing::Key key, QString scratch)
    : m_place(place)
    , m_key(std::move(key))
    , m_scratch(std::move(scratch))
{
}

Result<QString> SealedPlace::scratchFile() const
{
    return makeFolder(m_scratch).map([this] { return QString(m_scratch + QLatin1Char('/') + QString::fromLatin1(newToken())); });
}

Result<QList<Place::Item>> SealedPlace::list(const QString &prefix, const GoOn &goOn)
{
    auto all = m_place.list(prefix, goOn);
    if (!all)
        return all;
    QList<Item> items;
    for (const Item &item : *all)
        if (item.name.endsWith(kSealedEnding))
            items.append({item.name.chopped(kSealedEnding.size()), item.bytes});
    return items;
}

Result<void> SealedPlace::put(const QString &name, const QString &file, const GoOn &goOn)
{
    const auto path = scratchFile();
    if (!path)
        return tl::unexpected(path.error());
    const Scratch scratch{*path};
    const auto sealed = told(sealing::sealFile(file, scratch.file, m_key, name.toUtf8(), goOn));
    if (!sealed)
        return tl::unexpected(sealed.error());
    return m_place.put(name + kSealedEnding, scratch.file, goOn);
}

Result<void> SealedPlace::get(const QString &name, const QString &file, const GoOn &goOn)
{
    const auto path = scratchFile();
    if (!path)
        return tl::unexpected(path.error());
    const Scratch scratch{*path};
    if (const auto fetched = m_place.get(name + kSealedEnding, scratch.file, goOn); !fetched)
        return fetched;
    return told(sealing::openFile(scratch.file, file, m_key, name.toUtf8(), goOn)).map([](const sealing::Written &) {}).map_error([&](Error error) {
        error.message.replace(scratch.file, name); // where it lay for a moment says nothing
        return error;
    });
}

Result<void> SealedPlace::remove(const QString &name) { return m_place.remove(name + kSealedEnding); }

} // namespace freeagent::recovery
