// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/backupactions.h"

#include "console/farm/farmsource.h"
#include "console/models/jsontexts.h"
#include "console/pages/backups/backuptexts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kVerifyWithin{600'000}; ///< every byte is read

QString idOf(const QJsonObject &backup) { return backup.value("id"_L1).toString(); }
} // namespace

BackupActions::BackupActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_make(new GatedAction(context.rights, Level::Operator, tr("Back up now…"), u"backups"_s, tr("Makes a backup and verifies it"), page))
    , m_verify(new GatedAction(context.rights, Level::Operator, tr("Verify"), u"check"_s, tr("Every byte against its digest, the database opened and checked"), page))
    , m_restore(new GatedAction(context.rights, Level::Admin, tr("Restore…"), u"undo"_s, tr("Says first which builds would be lost or return"), page))
    , m_remove(new GatedAction(context.rights, Level::Operator, tr("Remove backup…"), u"trash"_s, tr("It is gone for good"), page))
    , m_copy(new GatedAction(context.rights, Level::Viewer, tr("Copy restore commands"), u"copy"_s, tr("What to type on the controller's machine"), page))
    , m_drill(new GatedAction(context.rights, Level::Operator, tr("Drill now…"), u"test"_s, tr("Restores the newest backup beside the farm and proves that it works"), page))
    , m_take(new GatedAction(context.rights, Level::Admin, tr("Take repaired database…"), u"shield"_s, tr("In the place of the damaged one, which is kept"), page))
{
    connect(m_make, &QAction::triggered, this, &BackupActions::make);
    connect(m_verify, &QAction::triggered, this, &BackupActions::verify);
    connect(m_restore, &QAction::triggered, this, [this] { Q_EMIT linkWanted(u"emergency/restore/"_s + idOf(m_backup)); });
    connect(m_remove, &QAction::triggered, this, &BackupActions::remove);
    connect(m_copy, &QAction::triggered, this, &BackupActions::copy);
    connect(m_drill, &QAction::triggered, this, &BackupActions::drill);
    connect(m_take, &QAction::triggered, this, &BackupActions::takeRepaired);
    update();
}

void BackupActions::setStatus(const QJsonObject &status)
{
    m_status = status;
    update();
}

void BackupActions::setRecovery(const QJsonObject &recovery)
{
    m_recovery = recovery;
    update();
}

void BackupActions::setDrilling(bool drilling)
{
    m_drilling = drilling;
    update();
}

void BackupActions::choose(const QJsonObject &backup)
{
    m_backup = backup;
    update();
}

void BackupActions::update()
{
    const QString none = m_backup.isEmpty() ? tr("Choose a backup first.") : QString();
    const bool newest = !m_backup.isEmpty() && idOf(m_backup) == m_status.value("latest"_L1).toString();
    const bool configOnly = !m_backup.isEmpty() && !m_backup.value("database"_L1).isObject();
    m_make->setBlocked(m_status.value("running"_L1).isString() ? tr("One is being made already.") : QString());
    m_verify->setBlocked(none);
    m_remove->setBlocked(newest ? tr("It is the newest one that a restore can start from.") : none);
    m_restore->setBlocked(configOnly ? tr("It has the configuration only.") : none);
    m_copy->setBlocked(configOnly ? tr("It has the configuration only.") : none);
    m_drill->setBlocked(m_drilling ? tr("A drill goes on already.") : m_status.value("latest"_L1).isString() ? QString() : tr("There is no backup to restore."));
    m_take->setBlocked(m_recovery.value("state"_L1).toString() == "awaiting-confirmation"_L1 ? QString() : tr("No repaired database waits to be taken."));
}

void BackupActions::queue(Danger danger, const QString &path, const std::function<QJsonObject()> &body, const QString &done)
{
    auto run = std::make_shared<QString>();
    danger.severity = Severity::Busy;
    danger.wantsReason = true;
    danger.act = [this, path, body, done, run](const QString &reason, const Danger::Said &said) {
        m_context.source.ask({.verb = "POST", .path = path, .body = body(), .reason = reason.toUtf8()}, this, [this, done, run, said](const Result<Answer> &answer) {
            if (!answer)
                return said(tl::unexpected(answer.error()));
            *run = answer->json.object().value("runId"_L1).toString();
            said(done);
            Q_EMIT this->done();
        });
    };
    danger.undo = [this, run](const Danger::Said &said) {
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/runs/%1/cancel"_s.arg(*run), .body = QJsonObject()}, this, [this, said](const Result<Answer> &answer) {
            said(answer ? Result<QString>(tr("It is cancelled.")) : tl::unexpected(answer.error()));
            Q_EMIT this->done();
        });
    };
    m_context.strip.ask(danger);
}

void BackupActions::make()
{
    auto *files = new QCheckBox(tr("With the files of the builds"));
    files->setAccessibleName(files->text());
    Danger danger;
    danger.title = tr("Make a backup now?");
    danger.effect = tr("It waits for what changes the database, and is verified when it is made. The farm works on meanwhile.");
    danger.verb = tr("Back up");
    danger.form = files;
    queue(danger, u"/api/backups"_s, [files] { return files->isChecked() ? QJsonObject{{u"withStorage"_s, true}} : QJsonObject(); }, tr("A backup is being made."));
}

void BackupActions::drill()
{
    Danger danger;
    danger.title = tr("Drill a restore now?");
    //: %1 is the name of a backup.
    danger.effect = tr("%1 is restored beside the farm, and a second controller without effect on the outside is started on it. The farm itself is not touched.")
                        .arg(m_status.value("latest"_L1).toString());
    danger.verb = tr("Drill");
    queue(danger, u"/api/drills"_s, [] { return QJsonObject(); }, tr("The drill has begun."));
}

void BackupActions::verify()
{
    const QString id = idOf(m_backup);
    Q_EMIT noted(tr("Verifying %1…").arg(id));
    m_context.source.ask({.verb = "POST", .path = u"/api/backups/%1/verify"_s.arg(id), .body = QJsonObject(), .within = kVerifyWithin}, this, [this, id](const Result<Answer> &answer) {
        if (!answer) {
            Q_EMIT noted(answer.error().message + u' ' + answer.error().fix);
        } else {
            const QJsonValue verdict = answer->json.object().value("verified"_L1);
            QStringList said{verdictText(verdict), verdict["message"_L1].toString()};
            said.removeAll(QString());
            Q_EMIT noted(id + u": "_s + said.join(u", "_s));
        }
        Q_EMIT done();
    });
}

void BackupActions::remove()
{
    const QString id = idOf(m_backup);
    Danger danger;
    danger.title = tr("Remove the backup %1?").arg(id);
    //: %1 is a kind of backup ("Daily"), %2 a size, %3 whether it is whole, %4 how many builds.
    danger.effect = tr("%1, %2, %3, with %4 builds. Nothing can be restored from it any more; copies elsewhere stay.")
                        .arg(kindText(m_backup.value("kind"_L1).toString()), bytesOf(m_backup.value("bytes"_L1)), verdictText(m_backup.value("verified"_L1)),
                             numberOf(m_backup.value("database"_L1)["rows"_L1]["builds"_L1]));
    danger.verb = tr("Remove for good");
    danger.severity = Severity::Critical;
    danger.wantsReason = true;
    danger.act = [this, id](const QString &reason, const Danger::Said &said) {
        m_context.source.ask({.verb = "DELETE", .path = u"/api/backups/"_s + id, .reason = reason.toUtf8()}, this, [this, id, said](const Result<Answer> &answer) {
            said(answer ? Result<QString>(tr("Removed the backup %1.").arg(id)) : tl::unexpected(answer.error()));
            Q_EMIT done();
        });
    };
    m_context.strip.ask(danger);
}

void BackupActions::copy()
{
    QGuiApplication::clipboard()->setText(restoreCommand(idOf(m_backup)));
    Q_EMIT noted(tr("Copied the restore commands for %1.").arg(idOf(m_backup)));
}

void BackupActions::takeRepaired()
{
    Danger danger;
    danger.title = tr("Take the repaired database?");
    danger.effect = tr("What the report calls lost stays lost. The damaged file goes into quarantine and is kept. The controller opens the repaired one at once.");
    danger.verb = tr("Take it");
    danger.word = tr("repaired");
    danger.severity = Severity::Critical;
    danger.wantsReason = danger.reasonNeeded = true;
    danger.act = [this](const QString &reason, const Danger::Said &said) {
        m_context.source.ask({.verb = "POST", .path = u"/api/admin/recovery/confirm"_s, .body = QJsonObject(), .reason = reason.toUtf8()}, this, [this, said](const Result<Answer> &answer) {
            said(answer ? Result<QString>(tr("The repaired database is being put in place.")) : tl::unexpected(answer.error()));
            Q_EMIT done();
        });
    };
    m_context.strip.ask(danger);
}

} // namespace freeagent::console
