// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/autostart.h"
#include "console/presence/deskoptions.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;
class QVBoxLayout;

namespace freeagent::console {

/// The choices of DeskOptions, to be put into a page. What is chosen holds at once; what changes elsewhere is shown. GUI thread.
class PresenceSettings final : public QWidget
{
    Q_OBJECT
public:
    /// `options` must outlive it. `hasTray` false: what needs one is disabled and says why.
    PresenceSettings(DeskOptions &options, Autostart autostart, bool hasTray, QWidget *parent = nullptr);

private:
    void addMessages(QVBoxLayout *lines);
    void addWindow(QVBoxLayout *lines, bool hasTray);
    QCheckBox *addNotice(QVBoxLayout *lines, const QString &text, bool NoticeOptions::*member);
    QTimeEdit *timeField(const QString &name, QTime NoticeOptions::*member);
    void setAutostart(bool on);
    void showOptions();

    DeskOptions &m_options;
    Autostart m_autostart;
    QCheckBox *m_notifications = nullptr;
    QCheckBox *m_sounds = nullptr;
    QCheckBox *m_quiet = nullptr;
    QCheckBox *m_criticals = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
    QCheckBox *m_tray = nullptr;
    QCheckBox *m_start = nullptr;
    QCheckBox *m_bar = nullptr;
    QLabel *m_refusal = nullptr;
};

} // namespace freeagent::console
