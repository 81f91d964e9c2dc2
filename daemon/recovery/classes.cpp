// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/classes.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
/// The newest of each of the first `most` periods.
class Class
{
public:
    Class(QString name, int most)
        : m_name(std::move(name))
        , m_most(most)
    {
    }

    /// Why the backup of this period is kept; empty when the class does not want it.
    QString claim(const QString &period)
    {
        if (m_seen.contains(period) || m_seen.size() >= m_most)
            return {};
        m_seen.insert(period);
        return m_name.arg(period);
    }

private:
    QString m_name;
    int m_most;
    QSet<QString> m_seen;
};

QDate dayOf(Time at) { return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).date(); }

QString weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}
} // namespace

QList<Keeping> keepingOf(const QList<Backup> &backups, const Classes &classes, Time now)
{
    Class days(u"the newest of the day %1"_s, classes.daily);
    Class weeks(u"the newest of the week %1"_s, classes.weekly);
    Class months(u"the newest of the month %1"_s, classes.monthly);
    QList<Keeping> result;
    bool hasNewest = false;
    bool hasFiles = false;
    int configurations = 0;
    for (const Backup &backup : backups) {
        Keeping keeping{backup.manifest.id, false, {}};
        const Kind kind = backup.manifest.kind;
        const auto keep = [&keeping](const QString &why) {
            if (!why.isEmpty())
                keeping.reasons.append(why);
        };
        if (backup.counts() && !std::exchange(hasNewest, true))
            keep(u"the newest that is verified"_s);
        // Without one the pool would be let go, and the next one would copy everything again.
        if (backup.counts() && backup.manifest.storage && backup.manifest.storage->error.isEmpty() && !std::exchange(hasFiles, true))
            keep(u"the newest with files of builds"_s);
        if (kind == Kind::Manual)
            keep(u"made by hand: kept until somebody removes it"_s);
        else if (kind == Kind::PreRestore)
            keep(u"made before a restore: kept until somebody removes it"_s);
        else if (kind == Kind::ConfigChange)
            keep(++configurations <= classes.configurations ? u"one of the last %1 configurations"_s.arg(classes.configurations) : QString());
        else if (backup.counts()) {
            const QDate day = dayOf(backup.manifest.startedAt);
            keep(now - backup.manifest.startedAt < classes.allFor ? u"made within the last day"_s : QString());
            keep(days.claim(day.toString(Qt::ISODate)));
            keep(weeks.claim(weekOf(day)));
            keep(months.claim(day.toString(u"yyyy-MM"_s)));
        } else if (now - backup.manifest.startedAt < classes.brokenFor) {
            keep(u"not verified: kept for a look"_s);
        }
        keeping.kept = !keeping.reasons.isEmpty();
        if (!keeping.kept)
            keeping.reasons.append(backup.isGood() ? (kind == Kind::ConfigChange ? u"there are enough newer ones"_s : u"newer ones stand for its day, week and month"_s) : u"not verified"_s);
        result.append(keeping);
    }
    return result;
}

} // namespace freeagent::recovery
