// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/offline/runlog.h"
#include "console/offline/verification.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace freeagent::console {

class ListView;
class Notice;

/// Takes the farm back to a backup or to a moment, in three steps: to what, what that means, do it. A restore is made on the controller's machine while it does
/// not run, so nothing here lives from the controller: what was entered stays when contact is lost. Where no way to that machine is set, it ends in the commands to type.
class RestoreWizard final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    RestoreWizard(RunLog &log, const Clock &clock, QWidget *parent = nullptr);

    /// `farm`: the name that has to be typed. Another farm than before begins anew.
    void setFarm(const QString &farm);
    void setReach(const Reach &reach);
    /// What `GET /api/backups` lists. The choice stays.
    void setBackups(const QJsonArray &backups);
    void chooseBackup(const QString &id);
    void chooseMoment(Time at);

    int step() const;
    /// Something was stopped and is not started again yet.
    bool isRestoring() const { return m_isRestoring; }
    /// Words behind `restore`: {"latest"}, {ID}, {"--at", TIME}.
    QStringList point() const;
    /// Everything that is run, in order, as one would type it; the first only looks.
    QStringList commandLines() const;
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *lookButton() const { return m_look; }
    QPushButton *restoreButton() const { return m_restore; }
    QLineEdit *wordField() const { return m_word; }
    QString told() const;

private:
    QWidget *makeChoice();
    QWidget *makeLook();
    QWidget *makeDoing();
    void update();
    void forgetLook();
    void go(int by);
    void look();
    void takeLook(const Ended &how);
    void restore();
    void runRestore();
    void startAgain(bool isRestored, const QString &what);
    Result<Call> callOf(const QString &part, const QStringList &more = {}) const;

    RunLog &m_log;
    const Clock &m_clock;
    QString m_farm;
    Reach m_reach;
    QString m_looked; ///< the point that the dry run was about; empty: none succeeded
    bool m_isRestoring = false;
    QStackedWidget *m_steps;
    QLabel *m_title;
    QRadioButton *m_latest;
    QRadioButton *m_named;
    QRadioButton *m_moment;
    QRadioButton *m_newest;
    QComboBox *m_backups;
    QDateTimeEdit *m_at;
    QPushButton *m_look;
    Notice *m_way;
    QLabel *m_sentence;
    QLabel *m_warnings;
    JsonTable m_differences;
    ListView *m_list;
    QLabel *m_commands;
    QPushButton *m_copy;
    QLineEdit *m_word;
    QPushButton *m_restore;
    QLabel *m_outcome;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace freeagent::console
