// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/offline/reach.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace freeagent::console {

class Notice;

/// How commands get to the controller's machine, and what they are. Nothing is taken over before it is saved, and nothing is saved that is wrong.
class ReachEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ReachEditor(QWidget *parent = nullptr);

    /// What is set; unsaved changes are dropped.
    void show(const Reach &reach);
    /// What the fields say.
    Reach entered() const;
    /// A command that proves that the way is open.
    QPushButton *tryButton() const { return m_try; }

Q_SIGNALS:
    void saved(const freeagent::console::Reach &reach);
    /// The person wants to try what the fields say.
    void tryWanted(const freeagent::console::Reach &reach);

private:
    void arrange();
    void update();
    void save();
    void setDefaults();

    Reach m_saved;
    QComboBox *m_way;
    QLineEdit *m_host;
    QLineEdit *m_user;
    QSpinBox *m_port;
    QLineEdit *m_identity;
    QList<QPair<QString, QLineEdit *>> m_commands; ///< by id of the step
    Notice *m_wrong;
    QPushButton *m_save;
    QPushButton *m_try;
    QPushButton *m_defaults;
};

} // namespace freeagent::console
