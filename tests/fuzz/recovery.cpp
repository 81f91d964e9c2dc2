// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/manifest.h"
#include "daemon/recovery/offsite/s3answers.h"
#include "daemon/sealing/seal.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/recoveryseeds.h"
#include "tests/fuzz/require.h"
#include "tests/fuzz/seeds.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace freeagent::fuzz {

namespace {
void judgeManifest(const recovery::Manifest &manifest)
{
    static const QRegularExpression kName(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    static const QRegularExpression kDigest(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    require(recovery::isBackupId(manifest.id), "an id is safe as the name of a folder");
    for (const recovery::ManifestFile &file : manifest.files)
        require(kName.match(file.name).hasMatch() && kDigest.match(file.sha256).hasMatch() && file.bytes >= 0, "a file of a backup has a safe name, a size and a digest");
    require(manifest.bytes() >= 0, "the size of a backup is not negative");
    const auto again = recovery::manifestFrom(recovery::toJson(manifest));
    require(again && *again == manifest, "a manifest survives being written");
}
} // namespace

void fuzzSealed(QByteArrayView input)
{
    static const sealing::Key key = *sealing::Key::fromText(kSealingKey);
    static const std::vector<QByteArray> genuine = openSealed();
    const auto opened = sealing::open(input.toByteArray(), key, kSealingContext);
    require(!opened || std::find(genuine.begin(), genuine.end(), input) != genuine.end(), "what was changed, cut or moved does not open");
    require(opened || opened.error().code.startsWith("seal."), "what does not open has a code");
}

void fuzzStoreList(QByteArrayView input)
{
    const QByteArray xml = input.toByteArray();
    (void)recovery::s3::uploadIdFrom(xml);
    (void)recovery::s3::errorIn({403, {}, xml});
    const auto page = recovery::s3::pageFrom(xml);
    if (!page)
        return require(!page.error().message.isEmpty(), "a list that is refused says why");
    require(xml.contains("</") || xml.contains("/>"), "a list that was cut is not taken for whole");
    for (const auto &[key, bytes] : page->objects)
        require(!key.isEmpty() && bytes >= 0, "each file of a list has a name and a size");
}

void fuzzManifest(QByteArrayView input)
{
    const QJsonObject json = QJsonDocument::fromJson(input.toByteArray()).object();
    if (const auto manifest = recovery::manifestFrom(json))
        judgeManifest(*manifest);
    (void)recovery::verdictFrom(json);
    (void)recovery::secondCopyFrom(json);
}

} // namespace freeagent::fuzz
