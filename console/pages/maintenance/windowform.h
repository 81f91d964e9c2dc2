// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace freeagent::console {

/// When a maintenance comes again and again, in words, and what it does.
class WindowForm final : public QWidget
{
    Q_OBJECT
public:
    /// `window` may be empty: a new one.
    explicit WindowForm(const QJsonObject &window, QWidget *parent = nullptr);

    /// Body of POST /api/maintenance/windows and of PUT, without the reason.
    QJsonObject body() const;
    QLineEdit *nameField() const { return m_name; }

private:
    void addRules(const QString &chosen);
    void addZones(const QString &chosen);
    void show(const QJsonObject &window);

    QLineEdit *m_name;
    QComboBox *m_rule;
    QTimeEdit *m_start;
    QComboBox *m_zone;
    QComboBox *m_length;
    QLineEdit *m_message;
    QComboBox *m_deadline;
    QComboBox *m_atDeadline;
    QList<QCheckBox *> m_steps;
};

} // namespace freeagent::console
