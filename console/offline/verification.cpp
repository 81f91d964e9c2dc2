// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/verification.h"

#include "console/models/jsontexts.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::VerificationTexts)
};

tl::unexpected<Error> noReport()
{
    return failure("backup.answer", Text::tr("The program did not say what was expected."), Text::tr("Use programs of one version; the log below has its words."));
}
} // namespace

Result<Verification> verificationFrom(const QByteArray &output)
{
    const QJsonObject json = QJsonDocument::fromJson(output).object();
    Verification found;
    found.outcome = json.value("verified"_L1)["outcome"_L1].toString();
    if (found.outcome.isEmpty())
        return noReport();
    found.message = json.value("verified"_L1)["message"_L1].toString();
    found.backup = json.value("backup"_L1).toObject();
    found.files = json.value("files"_L1).toArray();
    for (const QJsonValue &file : std::as_const(found.files)) {
        const QString outcome = file["outcome"_L1].toString();
        ++(outcome == "ok"_L1 ? found.good : outcome == "failed"_L1 ? found.bad : found.unclear);
    }
    return found;
}

Result<RestoreTelling> restoreFrom(const QByteArray &output)
{
    const QJsonObject json = QJsonDocument::fromJson(output).object();
    if (!json.value("plan"_L1).isObject())
        return noReport();
    return RestoreTelling{json.value("plan"_L1).toObject(), json.value("restored"_L1).toObject()};
}

QString planSentence(const QJsonObject &plan)
{
    const QJsonValue backup = plan.value("backup"_L1);
    //: %1 is the name of a backup, %2 a number of builds.
    const QString what = Text::tr("%1 would be restored, with %2 builds.").arg(backup["id"_L1].toString(), numberOf(backup["database"_L1]["rows"_L1]["builds"_L1]));
    if (!plan.value("hasPresent"_L1).toBool())
        //: Behind what would be restored; %1 is a folder.
        return what + u' ' + Text::tr("There is no database in %1 yet, so nothing is lost.").arg(plan.value("into"_L1).toString());
    if (!plan.value("lost"_L1).isDouble())
        return what + u' ' + Text::tr("What would be lost cannot be told: the present database cannot be read.");
    const QStringList parts{Text::tr("%n build(s) would be lost", nullptr, plan.value("lost"_L1).toInt()), Text::tr("%n would go back to an earlier state", nullptr, plan.value("changed"_L1).toInt()),
                            Text::tr("%n would return", nullptr, plan.value("returned"_L1).toInt())};
    return what + u' ' + parts.join(u", "_s) + u'.';
}

QStringList planWarnings(const QJsonObject &plan)
{
    QStringList warnings{plan.value("presentTrouble"_L1).toString()};
    for (const QString &key : {u"skipped"_s, u"warnings"_s})
        for (const QJsonValue &warning : plan.value(key).toArray())
            warnings << warning.toString();
    warnings.removeAll(QString());
    return warnings;
}

QString restoredSentence(const QJsonObject &restored)
{
    QStringList said{Text::tr("Restored.")};
    if (const QString safety = restored.value("safetyBackup"_L1).toString(); !safety.isEmpty())
        //: %1 is the name of a backup.
        said << Text::tr("What was there before is the backup %1: restoring it is the way back.").arg(safety);
    if (const QString trouble = restored.value("safetyTrouble"_L1).toString(); !trouble.isEmpty())
        said << Text::tr("What was there could not be backed up: %1").arg(trouble);
    if (const QString old = restored.value("oldDatabase"_L1).toString(); !old.isEmpty())
        //: %1 is a file.
        said << Text::tr("The database of before is kept as %1.").arg(old);
    if (const int missing = restored.value("filesMissing"_L1).toInt())
        said << Text::tr("%n file(s) of builds are missing.", nullptr, missing);
    if (const QString trouble = restored.value("trouble"_L1).toString(); !trouble.isEmpty())
        said << trouble;
    return said.join(u' ');
}

} // namespace freeagent::console
