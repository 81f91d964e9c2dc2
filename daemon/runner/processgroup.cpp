// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processgroup.h"

#include "daemon/runner/childsetup.h"

#include <signal.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::runner {

ProcessGroup::ProcessGroup(QObject *parent)
    : QObject(parent)
{
    m_kill.setSingleShot(true);
    connect(&m_kill, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setInputChannelMode(QProcess::ManagedInputChannel);
    connect(&m_process, &QProcess::started, this, [this] {
        m_id = m_process.processId();
        m_process.closeWriteChannel();
        Q_EMIT started();
    });
    connect(&m_process, &QProcess::readyRead, this, [this] { Q_EMIT output(m_process.readAll()); });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        // For a crash, Qt gives the number of the signal as the code.
        const bool crashed = status == QProcess::CrashExit;
        finish({.exitCode = crashed ? 0 : code, .signal = crashed ? code : 0, .problem = {}});
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish({.exitCode = -1, .signal = 0, .problem = m_process.errorString()});
    });
}

ProcessGroup::~ProcessGroup()
{
    m_process.disconnect(this);
    if (m_id != 0 && !m_ended) {
        signalGroup(SIGKILL);
        m_process.waitForFinished(2000);
    }
}

void ProcessGroup::start(const Launch &launch)
{
    m_process.setProgram(launch.program);
    m_process.setArguments(launch.arguments);
    m_process.setWorkingDirectory(launch.folder);
    m_process.setProcessEnvironment(launch.environment);
    m_process.setChildProcessModifier(
        [limits = launch.limits, worker = qint64(::getpid())] { setUpChild(limits, worker); });
    m_process.start(QIODevice::ReadWrite);
}

void ProcessGroup::end(Millis grace)
{
    if (m_ended || m_kill.isActive())
        return;
    if (m_process.state() == QProcess::NotRunning) {
        // A start that has not happened yet must not happen after an end.
        QMetaObject::invokeMethod(
            this, [this] { finish({.exitCode = -1, .signal = SIGTERM, .problem = {}}); }, Qt::QueuedConnection);
        return;
    }
    signalGroup(SIGTERM);
    m_kill.start(grace);
}

void ProcessGroup::signalGroup(int number)
{
    const qint64 id = m_id != 0 ? m_id : m_process.processId();
    if (id > 1)
        ::kill(pid_t(-id), number);
}

void ProcessGroup::finish(ProcessEnd end)
{
    if (m_ended)
        return;
    m_kill.stop();
    // Background children keep the group alive after its leader; as long as they do, the id cannot be another's.
    signalGroup(SIGKILL);
    m_ended = true;
    if (m_process.isOpen()) {
        if (const QByteArray rest = m_process.readAll(); !rest.isEmpty())
            Q_EMIT output(rest);
    }
    Q_EMIT ended(end);
}

} // namespace freeagent::runner
