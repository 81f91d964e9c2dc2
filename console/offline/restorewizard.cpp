// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/restorewizard.h"

#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/offline/steps.h"
#include "console/widgets/listview.h"
#include "console/widgets/notice.h"
#include "console/widgets/pieces.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kLastStep = 2;

QString backupTitle(const QJsonValue &backup)
{
    const QString verified = backup["verified"_L1]["outcome"_L1].toString() == "ok"_L1 ? RestoreWizard::tr("verified") : RestoreWizard::tr("not verified");
    //: Of a list of backups: %1 is its name, %2 how many builds it has, %3 its size, %4 whether it is verified.
    return RestoreWizard::tr("%1: %2 builds, %3, %4")
        .arg(backup["id"_L1].toString(), numberOf(backup["database"_L1]["rows"_L1]["builds"_L1]), bytesOf(backup["bytes"_L1]), verified);
}
} // namespace

void RestoreWizard::setFarm(const QString &farm)
{
    if (farm == m_farm)
        return;
    m_farm = farm;
    m_steps->setCurrentIndex(0);
    m_latest->setChecked(true);
    m_backups->clear();
    m_word->clear();
    setWords(m_outcome, {});
    forgetLook();
}

void RestoreWizard::setReach(const Reach &reach)
{
    m_reach = reach;
    forgetLook();
}

void RestoreWizard::setBackups(const QJsonArray &backups)
{
    const QString chosen = m_backups->currentData().toString();
    const QSignalBlocker quiet(m_backups);
    m_backups->clear();
    for (const QJsonValue &backup : backups)
        if (backup["database"_L1].isObject())
            m_backups->addItem(plainText(backupTitle(backup)), backup["id"_L1].toString());
    // One that was removed meanwhile stays chosen: the dry run says that it is not there.
    if (!chosen.isEmpty() && m_backups->findData(chosen) < 0)
        m_backups->addItem(plainText(chosen), chosen);
    m_backups->setCurrentIndex(std::max(0, m_backups->findData(chosen)));
    update();
}

void RestoreWizard::chooseBackup(const QString &id)
{
    if (m_backups->findData(id) < 0)
        m_backups->addItem(plainText(id), id);
    m_backups->setCurrentIndex(m_backups->findData(id));
    m_named->setChecked(true);
    m_steps->setCurrentIndex(0);
    forgetLook();
}

void RestoreWizard::chooseMoment(Time at)
{
    m_at->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC));
    m_moment->setChecked(true);
    m_steps->setCurrentIndex(0);
    forgetLook();
}

int RestoreWizard::step() const { return m_steps->currentIndex(); }

QStringList RestoreWizard::point() const
{
    if (m_named->isChecked())
        return {m_backups->currentData().toString()};
    if (m_moment->isChecked())
        return {u"--at"_s, QString::fromLatin1(toIso(fromMs(m_at->dateTime().toMSecsSinceEpoch())))};
    return m_newest->isChecked() ? QStringList{u"--at"_s, u"newest"_s} : QStringList{u"latest"_s};
}

Result<Call> RestoreWizard::callOf(const QString &part, const QStringList &more) const
{
    const auto words = commandWords(commandOf(part, m_reach));
    return words ? callFor(m_reach, *words + more) : Result<Call>(tl::unexpected(words.error()));
}

QStringList RestoreWizard::commandLines() const
{
    const auto line = [this](const QString &part, const QStringList &more = {}) {
        if (const auto call = callOf(part, more))
            return typed(*call);
        const auto words = commandWords(commandOf(part, m_reach));
        return words ? shellLine(*words + more) : commandOf(part, m_reach);
    };
    return {line(u"restore"_s, point() + QStringList{u"--dry-run"_s}), line(u"stop"_s), line(u"restore"_s, point() + QStringList{u"--yes"_s}), line(u"start"_s)};
}

void RestoreWizard::forgetLook()
{
    m_looked.clear();
    setWords(m_sentence, tr("Not looked at yet."));
    sayOrHide(m_warnings, {});
    m_differences.setRows({});
    update();
}

void RestoreWizard::update()
{
    static constexpr const char *kTitles[] = {QT_TR_NOOP("1 of 3: Go back to what?"), QT_TR_NOOP("2 of 3: What would that mean?"), QT_TR_NOOP("3 of 3: Do it")};
    setWords(m_title, tr(kTitles[step()]));
    m_backups->setEnabled(m_named->isChecked());
    m_at->setEnabled(m_moment->isChecked());
    const auto call = callOf(u"restore"_s, point());
    const bool isFree = !m_log.isBusy() && !m_isRestoring;
    const bool isLooked = !m_looked.isEmpty() && m_looked == point().join(u' ');
    m_way->show(Severity::Warning, call ? QString() : plainText(call.error().message), call ? QString() : plainText(call.error().fix));
    m_look->setEnabled(call && isFree);
    m_back->setEnabled(step() > 0 && isFree);
    const bool hasPoint = !point().contains(QString());
    // Without a way there the person does it; the first command is the dry run.
    m_next->setEnabled(isFree && step() < kLastStep && hasPoint && (step() == 0 || isLooked || !call));
    m_next->setToolTip(step() == 1 && !m_next->isEnabled() ? tr("Do the dry run first.") : QString());
    const QString lines = commandLines().join(u'\n');
    m_commands->setText(lines);
    m_commands->setAccessibleName(lines);
    m_restore->setEnabled(call && isFree && isLooked && !m_farm.isEmpty() && m_word->text().trimmed() == m_farm);
    //: %1 is the name of the farm.
    m_word->setPlaceholderText(tr("Type %1").arg(m_farm));
}

void RestoreWizard::go(int by)
{
    m_steps->setCurrentIndex(std::clamp(step() + by, 0, kLastStep));
    update();
}

void RestoreWizard::look()
{
    forgetLook();
    const auto call = callOf(u"restore"_s, point() + QStringList{u"--dry-run"_s, u"--json"_s});
    if (!call)
        return setWords(m_sentence, call.error().message);
    const QString looked = point().join(u' ');
    setWords(m_sentence, tr("Being looked at…"));
    m_log.run(tr("Dry run of the restore"), *call, [this, looked](const Ended &how) {
        if (looked == point().join(u' '))
            takeLook(how);
    }, RunLog::Output::Hidden);
}

void RestoreWizard::takeLook(const Ended &how)
{
    const auto told = restoreFrom(how.out);
    if (!how.isGood() || !told) {
        setWords(m_sentence, how.why.isEmpty() ? tr("It cannot be restored; the log below says why.") : how.why);
        return update();
    }
    m_looked = point().join(u' ');
    setWords(m_sentence, planSentence(told->plan));
    sayOrHide(m_warnings, planWarnings(told->plan).join(u' '));
    m_differences.setRows(told->plan.value("differences"_L1).toArray());
    update();
}

/// Stop, restore, start. What was stopped is started again in any case.
void RestoreWizard::restore()
{
    const auto stop = callOf(u"stop"_s);
    if (!stop)
        return setWords(m_outcome, stop.error().message);
    m_isRestoring = true;
    setWords(m_outcome, tr("Stopping the controller…"));
    const bool runs = m_log.run(tr("Stop the controller"), *stop, [this](const Ended &how) {
        if (how.isGood())
            return runRestore();
        m_isRestoring = false;
        setWords(m_outcome, tr("The controller could not be stopped, so nothing was restored. The log below says why."));
        update();
    });
    m_isRestoring = runs;
    update();
}

void RestoreWizard::runRestore()
{
    const auto call = callOf(u"restore"_s, point() + QStringList{u"--yes"_s, u"--json"_s});
    if (!call)
        return startAgain(false, call.error().message);
    setWords(m_outcome, tr("Restoring…"));
    m_log.run(tr("Restore"), *call, [this](const Ended &how) {
        const auto told = restoreFrom(how.out);
        if (how.isGood() && told && !told->restored.isEmpty())
            startAgain(true, restoredSentence(told->restored));
        else
            startAgain(false, tr("It was not restored; what was there is as it was. The log below says why."));
    }, RunLog::Output::Hidden);
}

void RestoreWizard::startAgain(bool isRestored, const QString &what)
{
    const auto finish = [this, isRestored, what](const QString &start) {
        m_isRestoring = false;
        m_word->clear();
        m_log.note(what + u' ' + start);
        if (isRestored)
            forgetLook();
        setWords(m_outcome, what + u' ' + start);
        update();
    };
    const auto call = callOf(u"start"_s);
    if (!call)
        return finish(call.error().message);
    setWords(m_outcome, what + u' ' + tr("Starting the controller…"));
    m_log.run(tr("Start the controller"), *call, [finish](const Ended &how) {
        finish(how.isGood() ? tr("The controller is started: workers reconnect by themselves.") : tr("The controller could not be started. The log below says why."));
    });
}

QString RestoreWizard::told() const { return step() == kLastStep ? m_outcome->text() : m_sentence->text(); }

} // namespace freeagent::console
