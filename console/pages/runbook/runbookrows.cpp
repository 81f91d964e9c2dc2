// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/runbookrows.h"

#include <QFile>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Place {
    const char *link;
    const char *answer = "";
    const char *run = "";
};

/// Row by row, from RB-01.
constexpr std::array<Place, 64> kPlaces{{
    {"overview", "check:health", "check"},
    {"workers", "check:workers", "check"},
    {"workers", "check:workers", "check"},
    {"builds?filter=status:failed%20since:24h", "check:failures", "check"},
    {"audit"},
    {"storage", "check:disk", "check"},
    {"builds?filter=status:waiting", "check:queue", "check"},
    {"alerts", "check:errors", "check"},
    {"runbook?tab=morning", "morning", "check"},
    {"backups", "job:optimise", "job:optimise"},
    {"maintenance", "job:optimise", "job:optimise"},
    {"backups?tab=integrity", "recovery"},
    {"storage?tab=retention"},
    {"capacity?tab=trends"},
    {"capacity?tab=trends", "check:failures", "check"},
    {"capacity?tab=trends"},
    {""},
    {"alerts?tab=rules", "check:certificates", "job:certificates"},
    {"workers", "check:workers", "check"},
    {"overview", "check:health", "check"},
    {"backups?tab=integrity", "check:errors", "check"},
    {"overview"},
    {"storage?tab=retention", "check:disk", "check"},
    {"overview", "selftest", "selftest"},
    {"workers?state=offline", "check:workers", "check"},
    {"builds?filter=status:waiting", "check:queue", "check"},
    {"workers?state=offline", "check:workers", "check"},
    {"backups?tab=integrity", "recovery"},
    {"storage", "check:disk", "check"},
    {"overview"},
    {"maintenance?tab=windows"},
    {"maintenance?tab=notices"},
    {"maintenance"},
    {"maintenance"},
    {"maintenance"},
    {"maintenance"},
    {"alerts/rule/queue-depth", "check:queue", "check"},
    {"alerts/rule/failure-rate", "check:failures", "check"},
    {"alerts/rule/disk-free", "check:disk", "check"},
    {"alerts/rule/cpu"},
    {"alerts/rule/memory"},
    {"alerts/rule/workers-offline", "check:workers", "check"},
    {"alerts?tab=channels"},
    {"alerts?tab=channels"},
    {"alerts?tab=channels"},
    {"alerts?tab=channels"},
    {"alerts"},
    {"backups", "check:backup", "job:backup"},
    {"backups", "check:backup", "check"},
    {"backups", "job:storage-backup", "job:storage-backup"},
    {"backups", "check:backup", "check"},
    {"backups", "check:backup", "job:backup"},
    {"backups", "check:backup", "check"},
    {"backups", "check:backup", "check"},
    {"backups?tab=drills", "drills", "job:drill"},
    {"backups?tab=integrity", "recovery"},
    {"storage"},
    {"capacity"},
    {"alerts", "check:health", "check"},
    {"builds?filter=status:running"},
    {"people", "oncall"},
    {"people", "oncall"},
    {"people?tab=contacts", "contacts", "reviewed"},
    {"audit"},
}};
} // namespace

QString shippedRunbook()
{
    QFile file(u":/freeagent/runbook/runbook.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QJsonArray runbookRows(const QString &document)
{
    static const QRegularExpression kLine(u"^(?:## (.+)|\\| RB-(\\d\\d) \\|([^|]*)\\|([^|]*)\\|.*)$"_s, QRegularExpression::MultilineOption);
    QJsonArray rows;
    QString chapter;
    for (auto it = kLine.globalMatch(document); it.hasNext();) {
        const auto match = it.next();
        if (!match.captured(1).isEmpty()) {
            chapter = match.captured(1).trimmed();
            continue;
        }
        const int number = match.captured(2).toInt();
        if (number < 1 || number > int(kPlaces.size()))
            continue;
        const Place &place = kPlaces[size_t(number - 1)];
        rows.append(QJsonObject{{u"id"_s, QString(u"RB-"_s + match.captured(2))},
                                {u"chapter"_s, chapter},
                                {u"wanted"_s, match.captured(3).trimmed()},
                                {u"how"_s, match.captured(4).trimmed()},
                                {u"link"_s, QString::fromLatin1(place.link)},
                                {u"answeredBy"_s, QString::fromLatin1(place.answer)},
                                {u"run"_s, QString::fromLatin1(place.run)}});
    }
    return rows;
}

QStringList commandsIn(const QString &how)
{
    static const QRegularExpression kCode(u"`((?:expoctl|expo-controller|journalctl) [^`]+)`"_s);
    QStringList commands;
    for (auto it = kCode.globalMatch(how); it.hasNext();)
        commands << it.next().captured(1);
    return commands;
}

QString wordsOf(const QString &markdown)
{
    static const QRegularExpression kStars(u"\\*([^*`]+)\\*"_s);
    QString words = markdown;
    return words.replace(kStars, u"\\1"_s).remove(u'`');
}

} // namespace freeagent::console
