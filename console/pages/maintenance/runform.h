// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace freeagent::console {

/// Lengths in minutes, "2 hours"; `none` names a first entry for 0.
QComboBox *lengthBox(const QString &name, int chosen, std::initializer_list<int> minutes, const QString &none = {});
/// What becomes of builds that still run at the deadline: the words of the wire are the data.
QComboBox *atDeadlineBox();

/// What a maintenance that begins now does, and for how long.
class RunForm final : public QWidget
{
    Q_OBJECT
public:
    /// `clock` must outlive this object.
    explicit RunForm(const Clock &clock, QWidget *parent = nullptr);

    /// Body of POST /api/maintenance/run without the reason. The end is counted from the call.
    QJsonObject body() const;

private:
    const Clock &m_clock;
    QLineEdit *m_message;
    QComboBox *m_length;
    QComboBox *m_deadline;
    QComboBox *m_atDeadline;
    QComboBox *m_task;
    QCheckBox *m_optimise;
    QCheckBox *m_canary;
};

/// Submissions off, without the steps of a maintenance.
class StopForm final : public QWidget
{
    Q_OBJECT
public:
    explicit StopForm(const Clock &clock, QWidget *parent = nullptr);

    /// Body of POST /api/admin/maintenance without the reason.
    QJsonObject body() const;

private:
    const Clock &m_clock;
    QLineEdit *m_message;
    QComboBox *m_length;
    QComboBox *m_how;
    QCheckBox *m_drain;
};

/// How long running builds may take, and what then.
class DrainForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DrainForm(QWidget *parent = nullptr);

    /// Body of POST /api/maintenance/drain without the reason.
    QJsonObject body() const;

private:
    QComboBox *m_deadline;
    QComboBox *m_atDeadline;
};

} // namespace freeagent::console
