// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/storagetexts.h"

#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::Storage)
};
} // namespace

QString storageTally(const QJsonObject &tally)
{
    //: %1 is a size as "3.1 GiB"
    return Text::tr("%n file(s), %1", nullptr, tally.value("files"_L1).toInt()).arg(bytesOf(tally.value("bytes"_L1)));
}

QString storageKind(const QString &kind)
{
    if (kind == "source"_L1)
        return Text::tr("Source");
    if (kind == "certs"_L1)
        return Text::tr("Certificates");
    if (kind == "profile"_L1)
        return Text::tr("Profiles");
    if (kind == "result"_L1)
        return Text::tr("Result");
    return kind == "log"_L1 ? Text::tr("Log") : kind;
}

QString storageAge(const QString &days)
{
    if (days == "0-7"_L1)
        return Text::tr("Up to 7 days old");
    //: Ages of files: %1 is "8-30"
    return days.endsWith(u'+') ? Text::tr("Older than 90 days") : Text::tr("%1 days old").arg(QString(days).replace(u'-', u'–'));
}

QString storageProject(const QString &project) { return project.isEmpty() ? Text::tr("Without a project") : project; }

QString volumeText(const QString &name)
{
    if (name == "data"_L1)
        return Text::tr("Disk of the data");
    if (name == "storage"_L1)
        return Text::tr("Disk of the files");
    return name == "backup"_L1 ? Text::tr("Disk of the backups") : name;
}

Severity diskSeverity(const QString &status)
{
    if (status == "ok"_L1)
        return Severity::Good;
    if (status == "critical"_L1)
        return Severity::Critical;
    return status == "warning"_L1 ? Severity::Warning : Severity::Unknown;
}

CardText volumeCard(const QJsonObject &volume)
{
    const QJsonValue free = volume.value("freeBytes"_L1);
    const QJsonValue soon = volume.value("fullInSeconds"_L1);
    CardText text{volumeText(volume.value("name"_L1).toString()), {}, {}, diskSeverity(volume.value("status"_L1).toString())};
    //: %1 is a size: room left on a disk.
    text.value = free.isDouble() ? Text::tr("%1 free").arg(bytesOf(free)) : Text::tr("unknown");
    if (!free.isDouble())
        text.note = Text::tr("has not answered");
    else if (soon.isDouble())
        //: %1 is a duration: when a disk will be full.
        text.note = Text::tr("full in %1").arg(secondsOf(soon));
    else
        //: %1 is a size.
        text.note = Text::tr("of %1, not filling").arg(bytesOf(volume.value("totalBytes"_L1)));
    return text;
}

QString volumeFacts(const QJsonObject &volume)
{
    QStringList facts{volume.value("path"_L1).toString()};
    facts << Text::tr("%1 free of %2").arg(bytesOf(volume.value("freeBytes"_L1)), bytesOf(volume.value("totalBytes"_L1)));
    if (const QJsonValue soon = volume.value("fullInSeconds"_L1); soon.isDouble())
        facts << Text::tr("full in %1 as the last six hours went").arg(secondsOf(soon));
    if (const QJsonValue inodes = volume.value("freeInodes"_L1); inodes.isDouble())
        facts << Text::tr("%1 files more fit").arg(numberOf(inodes));
    if (const QString type = volume.value("fsType"_L1).toString(); !type.isEmpty())
        facts << type;
    if (const QJsonValue sync = volume.value("fsyncMs"_L1); sync.isDouble())
        //: %1 is a number of milliseconds.
        facts << Text::tr("a safe write takes %1 ms").arg(numberOf(sync, 1));
    if (const QString same = volume.value("sameDeviceAs"_L1).toString(); !same.isEmpty())
        //: %1 is the name of a disk.
        facts << Text::tr("the same device as: %1").arg(volumeText(same));
    return facts.join(u" · "_s);
}

} // namespace freeagent::console
