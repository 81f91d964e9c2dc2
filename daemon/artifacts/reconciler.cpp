// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/reconciler.h"

#include "daemon/artifacts/artifactkey.h"
#include "daemon/artifacts/folder.h"

#include <unistd.h>

namespace freeagent::artifacts {

namespace {
/// What the gate and the artifact writer call a file that is not complete.
bool isTemporaryName(QByteArrayView name)
{
    constexpr QByteArrayView ending = ".part";
    return name.endsWith(ending) && isWellFormedId(name.chopped(ending.size()));
}

using Keys = QSet<QByteArray>;

void reconcileDay(int builds, const QByteArray &day, const Keys &known, Keys &unseen, FreshKeys &fresh,
                  ArtifactStore::Reconciliation &result)
{
    const Descriptor folder = openFolder(builds, day);
    if (!folder.isOpen())
        return;
    eachEntry(folder.number(), false, [&](const QByteArray &name) {
        if (!isArtifactName(name)) {
            ++result.foreignLeft;
            return;
        }
        const QByteArray key = ArtifactKey{day, name}.text();
        if (known.contains(key)) {
            unseen.remove(key);
            return;
        }
        fresh.unlessFresh(key, [&] {
            if (::unlinkat(folder.number(), name.constData(), 0) == 0)
                ++result.orphansRemoved;
        });
    });
}
} // namespace

std::vector<QByteArray> leftoversIn(int incoming, int *foreign)
{
    std::vector<QByteArray> names;
    eachEntry(incoming, false, [&](const QByteArray &name) {
        if (isTemporaryName(name))
            names.push_back(name);
        else
            ++*foreign;
    });
    return names;
}

ArtifactStore::Reconciliation reconcileBuilds(int builds, const std::vector<QByteArray> &knownKeys, FreshKeys &fresh)
{
    ArtifactStore::Reconciliation result;
    const Keys known(knownKeys.begin(), knownKeys.end());
    Keys unseen = known;
    eachEntry(builds, true, [&](const QByteArray &day) {
        if (isDay(day))
            reconcileDay(builds, day, known, unseen, fresh, result);
    });
    result.missing.assign(unseen.begin(), unseen.end());
    return result;
}

} // namespace freeagent::artifacts
