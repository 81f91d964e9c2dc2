// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/people/peopletexts.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QDateTimeEdit;
class QSpinBox;

namespace freeagent::console {

/// Who can be named: ids and names of the contacts, and how many levels there are.
struct OnCallChoice {
    QJsonArray people;
    int levels = 1;
};

/// "Take it from now": who, which level, until when.
class TakeForm final : public QWidget
{
    Q_OBJECT
public:
    /// `me`: the name of who is at this desk.
    TakeForm(const OnCallChoice &choice, const QString &me, Time now, QWidget *parent = nullptr);

    QJsonObject body() const;

private:
    QComboBox *m_person;
    QSpinBox *m_level;
    QDateTimeEdit *m_until;
};

/// Somebody else for a while: who, which level, from and until when.
class OverrideForm final : public QWidget
{
    Q_OBJECT
public:
    OverrideForm(const OnCallChoice &choice, const RotaTurn &turn, Time now, QWidget *parent = nullptr);

    QJsonObject body() const;
    QComboBox *person() const { return m_person; }

private:
    QComboBox *m_person;
    QSpinBox *m_level;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
};

/// Two people change shifts: whose, with whom, and a day of the first one's shift.
class SwapForm final : public QWidget
{
    Q_OBJECT
public:
    SwapForm(const OnCallChoice &choice, const RotaTurn &turn, Time now, QWidget *parent = nullptr);

    QJsonObject body() const;
    QComboBox *other() const { return m_b; }

private:
    QComboBox *m_a;
    QComboBox *m_b;
    QSpinBox *m_level;
    QDateEdit *m_date;
};

} // namespace freeagent::console
