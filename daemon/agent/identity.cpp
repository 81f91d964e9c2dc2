// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/identity.h"

#include "common/base/id.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {
QString fileIn(const QString &folder) { return folder + u"/identity.json"_s; }
} // namespace

Identity loadIdentity(const QString &stateFolder)
{
    QFile file(fileIn(stateFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    const Identity identity {kept[u"id"_s].toString().toLatin1(), kept[u"access_token"_s].toString().toLatin1()};
    return isWellFormedId(identity.id) ? identity : Identity();
}

Result<void> saveIdentity(const QString &stateFolder, const Identity &identity)
{
    const QJsonObject kept {{u"id"_s, QString::fromLatin1(identity.id)},
                            {u"access_token"_s, QString::fromLatin1(identity.accessToken)}};
    QSaveFile file(fileIn(stateFolder));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(kept).toJson()) > 0 && file.commit();
    if (!written)
        return failure(
            "identity.write",
            u"%1 cannot be written: %2. After a restart this worker would be a new one to the controller."_s.arg(
                fileIn(stateFolder), file.errorString()),
            u"Give the worker's user write access to its state folder."_s);
    return {};
}

} // namespace freeagent::agent
