// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/filetab.h"

#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
Severity severityOf(const QString &outcome)
{
    return outcome == "ok"_L1 ? Severity::Good : outcome == "failed"_L1 ? Severity::Critical : Severity::Unknown;
}

QString wordOf(const QString &outcome)
{
    return outcome == "ok"_L1 ? FileTab::tr("whole") : outcome == "failed"_L1 ? FileTab::tr("damaged") : FileTab::tr("could not be told");
}

QList<JsonColumn> columns()
{
    return {{.title = FileTab::tr("State"),
             .text = [](const QJsonObject &row, Time) { return wordOf(row.value("outcome"_L1).toString()); },
             .characters = 20,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return severityOf(row.value("outcome"_L1).toString()); },
             .toolTip = [](const QJsonObject &row, Time) { return row.value("message"_L1).toString(); }},
            {.title = FileTab::tr("File"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 22},
            {.title = FileTab::tr("Size"), .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("bytes"_L1)); }, .characters = 12, .right = true},
            {.title = FileTab::tr("SHA-256"), .text = [](const QJsonObject &row, Time) { return row.value("sha256"_L1).toString(); }, .characters = 0}};
}

QString factsOf(const Verification &found)
{
    QStringList facts;
    if (!found.message.isEmpty())
        facts << found.message + u'.';
    if (!found.backup.isEmpty()) {
        const QJsonObject rows = found.backup.value("database"_L1)["rows"_L1].toObject();
        //: %1 is the name of a backup, %2 a time, %3 a version.
        facts << FileTab::tr("%1, made %2 by version %3.")
                     .arg(found.backup.value("id"_L1).toString(), found.backup.value("startedAt"_L1).toString(), found.backup.value("version"_L1).toString());
        QStringList counts;
        for (auto it = rows.begin(); it != rows.end(); ++it)
            //: A table of the database and how many rows it has.
            counts << FileTab::tr("%1: %2").arg(it.key(), numberOf(it.value()));
        facts << (counts.isEmpty() ? FileTab::tr("It has the configuration only.") : FileTab::tr("Rows: %1.").arg(counts.join(u", "_s)));
        if (const QJsonObject storage = found.backup.value("storage"_L1).toObject(); !storage.isEmpty())
            facts << FileTab::tr("%n file(s) of builds, %1.", nullptr, storage.value("files"_L1).toInt()).arg(bytesOf(storage.value("bytes"_L1)));
    }
    facts << FileTab::tr("Digests: %1 right, %2 wrong, %3 could not be told.").arg(found.good).arg(found.bad).arg(found.unclear);
    return facts.join(u' ');
}
} // namespace

FileTab::FileTab(RunLog &log, ConfirmStrip &strip, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_strip(strip)
    , m_program(findProgram())
    , m_backup(new QLineEdit)
    , m_target(new QLineEdit)
    , m_verify(new QPushButton(tr("Verify")))
    , m_look(new QPushButton(tr("Dry run")))
    , m_restore(new QPushButton(tr("Restore…")))
    , m_missing(new Notice)
    , m_pill(new Pill)
    , m_facts(wordsLabel())
    , m_plan(wordsLabel())
    , m_files(u"name"_s, columns())
    , m_list(new ListView(m_files, tr("Files of the backup")))
{
    m_backup->setAccessibleName(tr("Backup: a folder or a file"));
    m_backup->setPlaceholderText(tr("Folder of a backup, or a file x.efabak"));
    m_target->setAccessibleName(tr("Data folder to restore into"));
    m_target->setPlaceholderText(tr("Data folder; it is made when it is not there"));
    for (QPushButton *button : {m_verify, m_look, m_restore})
        button->setAccessibleName(button->text());
    arrange();
    for (QLineEdit *field : {m_backup, m_target})
        connect(field, &QLineEdit::textChanged, this, &FileTab::update);
    connect(m_verify, &QPushButton::clicked, this, &FileTab::verify);
    connect(m_look, &QPushButton::clicked, this, &FileTab::look);
    connect(m_restore, &QPushButton::clicked, this, &FileTab::restore);
    connect(&m_log, &RunLog::busyChanged, this, &FileTab::update);
    update();
}

void FileTab::arrange()
{
    setAccessibleName(tr("Backup on this computer"));
    const auto row = [this](QLineEdit *field, bool alsoFile, QPushButton *last) {
        auto *line = new QHBoxLayout;
        line->addWidget(field, 1);
        for (const bool isFolder : {false, true}) {
            if (!isFolder && !alsoFile)
                continue;
            auto *button = new QPushButton(isFolder ? tr("Folder…") : tr("File…"));
            //: %1 is "Folder…" or "File…", %2 what is chosen.
            button->setAccessibleName(tr("%1 of: %2").arg(button->text(), field->accessibleName()));
            connect(button, &QPushButton::clicked, this, [this, field, isFolder] { browse(field, isFolder); });
            line->addWidget(button);
        }
        line->addWidget(last);
        return line;
    };
    auto *choice = new Panel(tr("A backup on this computer, without a controller"));
    choice->body()->addWidget(m_missing);
    choice->body()->addLayout(row(m_backup, true, m_verify));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(choice);
    layout->addWidget(makeVerdict(), 1);
    auto *restoring = static_cast<Panel *>(makeRestore());
    auto *line = row(m_target, false, m_look);
    line->addWidget(m_restore);
    restoring->body()->addLayout(line);
    restoring->body()->addWidget(m_plan);
    layout->addWidget(restoring);
}

QWidget *FileTab::makeVerdict()
{
    auto *panel = new Panel(tr("Is it whole?"));
    panel->head()->addWidget(m_pill);
    m_list->searchField()->hide();
    m_list->setEmptyText(tr("Choose a backup and verify it: every byte is read, the database opened, its rows counted."));
    m_facts->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sayOrHide(m_facts, {});
    m_pill->show(Severity::Unknown, tr("not looked at"));
    panel->body()->addWidget(m_facts);
    panel->body()->addWidget(m_list, 1);
    panel->setMinimumHeight(em(this, 8));
    return panel;
}

QWidget *FileTab::makeRestore()
{
    auto *panel = new Panel(tr("Restore it into a data folder of this computer"));
    panel->body()->addWidget(wordsLabel(tr("No controller may run on that folder. What is there is backed up first; the database of before is kept in any case.")));
    m_plan->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sayOrHide(m_plan, {});
    return panel;
}

QString FileTab::findProgram()
{
    const QString name = u"expo-controller"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

void FileTab::setProgram(const QString &path)
{
    m_program = path;
    update();
}

void FileTab::browse(QLineEdit *field, bool isFolder)
{
    auto *dialog = new QFileDialog(this, field->accessibleName(), field->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!isFolder)
        dialog->setNameFilters({tr("Backups (*.efabak)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    dialog->open();
}

void FileTab::update()
{
    const bool isFree = !m_program.isEmpty() && !m_log.isBusy();
    const bool hasBackup = !m_backup->text().trimmed().isEmpty();
    const bool hasTarget = !m_target->text().trimmed().isEmpty();
    m_missing->show(Severity::Warning, m_program.isEmpty() ? tr("The program expo-controller is not on this computer.") : QString(),
                    tr("Install it here, or look at the backup on a machine that has it: expo-controller verify FOLDER"));
    m_verify->setEnabled(isFree && hasBackup);
    m_look->setEnabled(isFree && hasBackup && hasTarget);
    const bool isLooked = m_looked == m_backup->text().trimmed() + u'\n' + m_target->text().trimmed();
    m_restore->setEnabled(isFree && hasBackup && hasTarget && isLooked);
    m_restore->setToolTip(isLooked ? QString() : tr("Do the dry run first."));
    if (!isLooked)
        sayOrHide(m_plan, {});
}

void FileTab::verify()
{
    m_files.setRows({});
    sayOrHide(m_facts, {});
    m_pill->show(Severity::Busy, tr("being read"));
    m_log.run(tr("Verify a backup"), {m_program, {u"verify"_s, m_backup->text().trimmed(), u"--json"_s, u"--config"_s, QString(QProcess::nullDevice())}},
              [this](const Ended &how) { takeVerdict(how); }, RunLog::Output::Hidden);
}

void FileTab::takeVerdict(const Ended &how)
{
    const auto found = verificationFrom(how.out);
    if (!found) {
        m_pill->show(Severity::Unknown, wordOf({}));
        return sayOrHide(m_facts, how.why.isEmpty() ? found.error().message + u' ' + found.error().fix : how.why);
    }
    m_pill->show(severityOf(found->outcome), wordOf(found->outcome));
    sayOrHide(m_facts, factsOf(*found));
    m_files.setRows(found->files);
}

Call FileTab::restoreCall(const QStringList &more) const
{
    const QString target = QDir::cleanPath(QFileInfo(m_target->text().trimmed()).absoluteFilePath());
    return {m_program, QStringList{u"restore"_s, m_backup->text().trimmed(), u"--data-dir"_s, target, u"--storage-dir"_s, target + u"/storage"_s, u"--json"_s, u"--config"_s,
                                   QString(QProcess::nullDevice())} + more};
}

void FileTab::look()
{
    const QString looked = m_backup->text().trimmed() + u'\n' + m_target->text().trimmed();
    m_looked.clear();
    sayOrHide(m_plan, {});
    m_log.run(tr("Dry run of a restore"), restoreCall({u"--dry-run"_s}), [this, looked](const Ended &how) {
        const auto told = restoreFrom(how.out);
        if (!how.isGood() || !told)
            return sayOrHide(m_plan, how.why.isEmpty() ? tr("It cannot be restored like this; the log below says why.") : how.why);
        m_looked = looked;
        update();
        sayOrHide(m_plan, (QStringList{planSentence(told->plan)} + planWarnings(told->plan)).join(u' '));
    }, RunLog::Output::Hidden);
}

void FileTab::restore()
{
    const QString target = QDir::cleanPath(QFileInfo(m_target->text().trimmed()).absoluteFilePath());
    Danger danger;
    //: %1 is a folder.
    danger.title = tr("Restore into %1?").arg(target);
    danger.effect = m_plan->text();
    danger.verb = tr("Restore");
    danger.word = QFileInfo(target).fileName();
    danger.severity = Severity::Critical;
    danger.act = [this](const QString &, const Danger::Said &said) {
        m_isRestoring = m_log.run(tr("Restore"), restoreCall({u"--yes"_s}), [this, said](const Ended &how) {
            m_isRestoring = false;
            const auto told = restoreFrom(how.out);
            m_looked.clear();
            update();
            if (!how.isGood() || !told || told->restored.isEmpty())
                return said(failure("restore.failed", tr("Nothing was restored."), how.why.isEmpty() ? tr("The log below says why.") : how.why));
            sayOrHide(m_plan, restoredSentence(told->restored));
            said(restoredSentence(told->restored));
        }, RunLog::Output::Hidden);
        if (!m_isRestoring)
            said(failure("restore.busy", tr("Another command runs."), tr("Wait for its end.")));
    };
    m_strip.ask(danger);
}

QString FileTab::verdict() const { return m_pill->text(); }
QString FileTab::plan() const { return m_plan->text(); }

} // namespace freeagent::console
