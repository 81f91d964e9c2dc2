// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/judgement.h"

#include "daemon/controller/controllersettings.h"
#include "daemon/controller/failurecommand.h"
#include "daemon/controller/keyfile.h"
#include "daemon/controller/listeners.h"
#include "daemon/controller/offsitesettings.h"
#include "daemon/controller/plausibility.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/notify/channelsettings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
Result<void> usableFile(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() && (!file.isFile() || !file.isReadable() || !file.isWritable()))
        return failure("config.bad_folder", u"data.folder: this user cannot write to %1"_s.arg(path),
                       u"Give the files of the data folder to the user that the controller runs as."_s);
    return {};
}
} // namespace

QList<Error> judged(const config::Settings &settings)
{
    QList<Error> problems = listenerProblems(settings);
    const auto take = [&problems](const auto &result) {
        if (!result)
            problems.append(result.error());
    };
    take(certificatePlanFrom(settings));
    take(transferRulesFrom(settings));
    take(notify::channelsFrom(settings));
    take(notify::heartbeatFrom(settings));
    take(backupTargetsFrom(settings));
    if (const QByteArray given = settings.secret(u"api.key"); !given.isEmpty())
        take(adminKey(given, {}));
    const QString data = settings.path(u"data.folder");
    take(usableFolder(u"data.folder"_s, data));
    if (!settings.path(u"storage.folder").isEmpty())
        take(usableFolder(u"storage.folder"_s, storageFolderOf(settings)));
    take(usableFile(data + u'/' + recovery::kDatabaseName));
    take(knownDerivationKey(data));
    return problems + implausible(settings) + unwise(settings);
}

} // namespace freeagent::controller
