// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/worker.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace freeagent::agent {

/// Something this machine was asked to do to itself: runs the command that is configured for it. The command may end the worker or
/// reboot the machine: it has a session of its own and goes on when the worker goes. One thread with an event loop.
class Errand final : public QObject
{
    Q_OBJECT

public:
    /// `command` is for /bin/sh; empty: not configured, which is what finished() then says.
    Errand(const QByteArray &id, MachineTask task, const QString &command, Millis timeLimit, QObject *parent = nullptr);
    ~Errand() override;

    void start();
    const QByteArray &id() const { return m_id; }

Q_SIGNALS:
    /// Once. `message`: the last line of the command's output, or why there is none.
    void finished(bool ok, const QString &message);

private:
    void end(bool ok, const QString &message);
    void ended(int code, QProcess::ExitStatus status);

    QByteArray m_id;
    MachineTask m_task;
    QString m_command;
    Millis m_timeLimit;
    QProcess *m_process = nullptr; ///< outlives this when it still runs
    QTimer m_patience;
    bool m_over = false;
};

/// The setting whose command does it: "maintenance.reboot-command".
QString settingOf(MachineTask task);

} // namespace freeagent::agent
