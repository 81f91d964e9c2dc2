// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/backuptexts.h"

#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

QString kindText(const QString &kind)
{
    if (kind == "daily"_L1)
        return BackupTexts::tr("Daily");
    if (kind == "manual"_L1)
        return BackupTexts::tr("By hand");
    if (kind == "pre-optimise"_L1)
        return BackupTexts::tr("Before optimising");
    if (kind == "config-change"_L1)
        return BackupTexts::tr("Changed configuration");
    return kind == "pre-restore"_L1 ? BackupTexts::tr("Before a restore") : kind;
}

QString verdictText(const QJsonValue &verdict)
{
    const QString outcome = verdict["outcome"_L1].toString();
    if (outcome == "ok"_L1)
        return BackupTexts::tr("Found whole");
    if (outcome == "failed"_L1)
        return BackupTexts::tr("Damaged");
    return outcome == "could-not-tell"_L1 ? BackupTexts::tr("Could not be told") : BackupTexts::tr("Not verified yet");
}

Severity verdictSeverity(const QJsonValue &verdict)
{
    const QString outcome = verdict["outcome"_L1].toString();
    if (outcome == "ok"_L1)
        return Severity::Good;
    return outcome == "failed"_L1 ? Severity::Critical : outcome == "could-not-tell"_L1 ? Severity::Unknown : Severity::Waiting;
}

QString targetText(const QString &target) { return target.section(u' ', 0, 0).section(u'?', 0, 0); }

QString copiesText(const QJsonObject &backup)
{
    QStringList copies;
    for (const QJsonValue &copy : backup.value("copies"_L1).toArray()) {
        const QString where = targetText(copy["target"_L1].toString());
        //: %1 is where the copy of a backup should be.
        copies << (copy["error"_L1].isString() ? BackupTexts::tr("%1 failed").arg(where) : copy["at"_L1].isString() ? where : BackupTexts::tr("%1 waits").arg(where));
    }
    return copies.isEmpty() ? u"–"_s : copies.join(u", "_s);
}

QString sealedText(const QJsonObject &backup)
{
    const QJsonArray copies = backup.value("copies"_L1).toArray();
    const auto sealed = std::count_if(copies.begin(), copies.end(), [](const QJsonValue &copy) { return copy["sealed"_L1].toBool(); });
    if (copies.isEmpty())
        return u"–"_s;
    //: Of copies of a backup: are they encrypted?
    return sealed == copies.size() ? BackupTexts::tr("yes") : sealed ? BackupTexts::tr("partly") : BackupTexts::tr("no");
}

QString drillText(const QJsonValue &drill, Time now)
{
    if (!drill.isObject())
        return u"–"_s;
    const QString when = agoOf(drill["at"_L1], now);
    //: Of a restore in a test; %1 is "2 d ago".
    return drill["outcome"_L1].toString() == "done"_L1 ? when : BackupTexts::tr("failed %1").arg(when);
}

QString outcomeText(const QString &outcome)
{
    if (outcome == "done"_L1)
        return BackupTexts::tr("Works");
    return outcome == "cancelled"_L1 ? BackupTexts::tr("Cancelled") : BackupTexts::tr("Failed");
}

Severity outcomeSeverity(const QString &outcome)
{
    return outcome == "done"_L1 ? Severity::Good : outcome == "cancelled"_L1 ? Severity::Neutral : Severity::Critical;
}

QString integrityText(const QJsonObject &recovery, Time now)
{
    const QString state = recovery.value("state"_L1).toString();
    if (state == "sound"_L1) {
        const QJsonValue at = recovery.value("checkedAt"_L1);
        //: %1 is "12 min ago", %2 a length of time.
        return at.isString() ? BackupTexts::tr("The database is sound. Every page was gone through %1, in %2.").arg(agoOf(at, now), spokenDuration(Millis(recovery.value("checkTookMs"_L1).toInteger())))
                             : BackupTexts::tr("Nothing is known to be wrong with the database; it has not been gone through yet.");
    }
    if (state == "checking"_L1)
        return BackupTexts::tr("The database is being gone through.");
    if (state == "repairing"_L1)
        return BackupTexts::tr("The database is damaged and is being repaired. The farm does not write meanwhile.");
    if (state == "suspect"_L1)
        return BackupTexts::tr("Damage was met in the database. It is being looked at.");
    if (state == "awaiting-confirmation"_L1)
        return BackupTexts::tr("The database was damaged and is repaired, but not everything could be saved. Take it as it is, or restore a backup.");
    if (state == "agreed"_L1)
        return BackupTexts::tr("The repaired database is being put in place.");
    return BackupTexts::tr("The database is damaged and cannot be repaired. Restore a backup.");
}

Severity integritySeverity(const QString &state)
{
    if (state == "sound"_L1)
        return Severity::Good;
    return state == "checking"_L1 || state == "agreed"_L1 ? Severity::Busy : Severity::Critical;
}

QString restoreCommand(const QString &backup)
{
    const QString restore = u"sudo -u expo-controller expo-controller restore "_s + backup;
    return QStringList{restore + u" --dry-run"_s, u"systemctl stop expo-controller"_s, restore, u"systemctl start expo-controller"_s}.join(u'\n');
}

} // namespace freeagent::console
