// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/backupkeycommand.h"

#include "daemon/controller/exitstatus.h"
#include "daemon/recovery/files.h"
#include "daemon/sealing/key.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
const QString kText = u"The key %1 is in %2, readable by its owner only.\n"
                      "\n"
                      "  IF THIS KEY IS LOST, EVERY BACKUP THAT IT SEALED IS LOST WITH IT. NOBODY CAN OPEN THEM WITHOUT IT.\n"
                      "\n"
                      "Keep a copy of the file apart from this machine and apart from the backups, now: printed, or in a safe for passwords.\n"
                      "Then give it to the controller: backup.key_file = \"%2\" in its configuration, or as the credential backup-key of its unit.\n"_s;

/// Durable before anything is sealed with it.
bool writeNew(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)) {
        std::fprintf(stderr, "expo-controller: %s cannot be made: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
        return false;
    }
    if (file.write(content) == content.size() && ::fsync(file.handle()) == 0 && recovery::syncFolder(QFileInfo(path).absolutePath()))
        return true;
    std::fprintf(stderr, "expo-controller: %s cannot be written: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    file.remove();
    return false;
}
} // namespace

int runBackupKey(const QStringList &words)
{
    if (words.size() != 1) {
        std::fputs("expo-controller: say `expo-controller backup-key FILE`; the file must not exist yet\n", stderr);
        return kUsage;
    }
    const QString path = QFileInfo(words.constFirst()).absoluteFilePath();
    const sealing::Key key = sealing::Key::fresh();
    if (!writeNew(path, key.text() + '\n'))
        return kCannotMake;
    std::fputs(qUtf8Printable(kText.arg(QString::fromLatin1(key.id()), path)), stdout);
    return 0;
}

} // namespace freeagent::controller
