// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/offline/runlog.h"
#include "console/offline/verification.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace freeagent::console {

class ConfirmStrip;
class ListView;
class Notice;
class Pill;

/// A backup on this computer, looked at and restored without a controller: by the program expo-controller, which is part of the same installation.
class FileTab final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    FileTab(RunLog &log, ConfirmStrip &strip, QWidget *parent = nullptr);

    /// The program beside the console or in PATH; empty when there is none.
    static QString findProgram();
    void setProgram(const QString &path);
    QLineEdit *backupField() const { return m_backup; }
    QLineEdit *targetField() const { return m_target; }
    QPushButton *verifyButton() const { return m_verify; }
    QPushButton *lookButton() const { return m_look; }
    QPushButton *restoreButton() const { return m_restore; }
    bool isRestoring() const { return m_isRestoring; }
    QString verdict() const;
    QString plan() const;

private:
    void arrange();
    QWidget *makeVerdict();
    QWidget *makeRestore();
    void browse(QLineEdit *field, bool isFolder);
    void update();
    void verify();
    void takeVerdict(const Ended &how);
    void look();
    void restore();
    Call restoreCall(const QStringList &more) const;

    RunLog &m_log;
    ConfirmStrip &m_strip;
    QString m_program;
    bool m_isRestoring = false;
    QString m_looked; ///< backup and target of the dry run that is shown
    QLineEdit *m_backup;
    QLineEdit *m_target;
    QPushButton *m_verify;
    QPushButton *m_look;
    QPushButton *m_restore;
    Notice *m_missing;
    Pill *m_pill;
    QLabel *m_facts;
    QLabel *m_plan;
    JsonTable m_files;
    ListView *m_list;
};

} // namespace freeagent::console
