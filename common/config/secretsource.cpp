// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/secretsource.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace freeagent::config {

Result<QByteArray> readSecretFile(const QString &path, QStringList &warnings)
{
    constexpr qint64 kLongest = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("config.unreadable", u"the secret file %1 cannot be read: %2"_s.arg(path, file.errorString()),
                       u"correct the path, or the file's owner and mode"_s);
    const QByteArray secret = file.readLine(kLongest).trimmed();
    if (secret.isEmpty())
        return failure("config.bad_value", u"the secret file %1 has an empty first line"_s.arg(path));
    if (file.permissions() & (QFileDevice::ReadOther | QFileDevice::WriteOther))
        warnings.append(u"the secret file %1 can be read or changed by every user of this machine; run: chmod 600 %1"_s.arg(path));
    return secret;
}

} // namespace freeagent::config
