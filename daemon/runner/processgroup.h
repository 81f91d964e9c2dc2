// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace freeagent::runner {

/// What a process may use; 0 is no limit. Of each process, by the system; the sum over a build is watched by who reads
/// its ProcessUsage.
struct ProcessLimits {
    qint64 fileBytes = 0; ///< the biggest file it may write
    qint64 cpuSeconds = 0;
    qint64 openFiles = 0;
    int nice = 0; ///< 0 to 19; higher gives way to others
};

/// A program to start. `environment` is all it gets: nothing is inherited.
struct Launch {
    QString program;
    QStringList arguments;
    QString folder;
    QProcessEnvironment environment;
    ProcessLimits limits;
};

struct ProcessEnd {
    int exitCode = 0; ///< 0 and no signal is success
    int signal = 0; ///< that ended it, or 0
    QString problem; ///< set when it could not be started at all

    bool succeeded() const { return exitCode == 0 && signal == 0 && problem.isEmpty(); }
};

/// One program with all its children in a process group of its own (also a session, so that no terminal is shared).
/// When the program ends, however that is, nothing of its group is left. On Linux the program also ends when the worker
/// is killed. One event loop.
class ProcessGroup final : public QObject
{
    Q_OBJECT

public:
    explicit ProcessGroup(QObject *parent = nullptr);
    ~ProcessGroup() override;

    /// Once. ended() follows in any case.
    void start(const Launch &launch);
    /// SIGTERM to the group, SIGKILL after `grace`. ended() follows.
    void end(Millis grace);
    /// The group's id, which is the program's process id; 0 before started().
    qint64 id() const { return m_id; }

Q_SIGNALS:
    void started();
    /// Standard output and standard error in the order of writing.
    void output(const QByteArray &bytes);
    void ended(const freeagent::runner::ProcessEnd &end);

private:
    void finish(ProcessEnd end);
    void signalGroup(int number);

    QProcess m_process;
    QTimer m_kill;
    qint64 m_id = 0;
    bool m_ended = false;
};

} // namespace freeagent::runner
