// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/errand.h"

#include "common/base/textforms.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

constexpr qsizetype longestMessage = 300;

QString lastLine(const QByteArray &output)
{
    const QString text = QString::fromUtf8(output.right(4096)).trimmed();
    return text.section(u'\n', -1).simplified().left(longestMessage);
}

} // namespace

QString settingOf(MachineTask task)
{
    return u"maintenance."_s + QString::fromLatin1(word(task)) + u"-command"_s;
}

Errand::Errand(const QByteArray &id, MachineTask task, const QString &command, Millis timeLimit, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_task(task)
    , m_command(command)
    , m_timeLimit(timeLimit)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { end(false, u"still running after %1"_s.arg(durationText(m_timeLimit))); });
}

Errand::~Errand()
{
    if (m_process && m_process->state() == QProcess::NotRunning)
        delete m_process;
    else if (m_process)
        m_process->disconnect(this); // destroying it would end the command
}

void Errand::start()
{
    if (m_command.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { end(false, u"not configured: set %1 on the machine"_s.arg(settingOf(m_task))); },
            Qt::QueuedConnection);
        return;
    }
    m_process = new QProcess;
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] { ::setsid(); });
    connect(m_process, &QProcess::finished, this, &Errand::ended);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false, m_process->errorString());
    });
    m_patience.start(m_timeLimit);
    m_process->start(u"/bin/sh"_s, {u"-c"_s, m_command});
}

void Errand::ended(int code, QProcess::ExitStatus status)
{
    const QString said = lastLine(m_process->readAll());
    const QString how = status == QProcess::CrashExit ? u"ended by a signal"_s : u"exit code %1"_s.arg(code);
    const bool ok = status == QProcess::NormalExit && code == 0;
    end(ok, ok && !said.isEmpty() ? said : QString(said.isEmpty() ? how : QString(how % u": " % said)));
}

void Errand::end(bool ok, const QString &message)
{
    m_patience.stop();
    if (!std::exchange(m_over, true))
        Q_EMIT finished(ok, message);
}

} // namespace freeagent::agent
