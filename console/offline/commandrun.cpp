// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/commandrun.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qsizetype kMostKept = 8 << 20;
constexpr int kPatienceMs = 3'000;
} // namespace

CommandRun::CommandRun(QObject *parent)
    : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_force.setSingleShot(true);
    connect(&m_force, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { take(m_process.readAllStandardOutput(), true); });
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { take(m_process.readAllStandardError(), false); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish({-1, tr("%1 could not be started: %2.").arg(m_process.program(), m_process.errorString()), {}});
    });
    connect(&m_process, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        take(m_process.readAllStandardOutput(), true);
        take(m_process.readAllStandardError(), false);
        if (m_isCancelled)
            finish({-1, tr("It was cancelled."), m_out});
        else
            finish(how == QProcess::NormalExit ? Ended{status, {}, m_out} : Ended{-1, tr("It was ended by a signal."), m_out});
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
}

void CommandRun::start(const Call &call)
{
    m_out.clear();
    m_isCancelled = false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A window that asks for a password would wait where nobody looks.
    environment.remove(u"SSH_ASKPASS"_s);
    environment.remove(u"SUDO_ASKPASS"_s);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"never"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(call.program, call.arguments);
}

void CommandRun::cancel()
{
    if (!isRunning())
        return;
    m_isCancelled = true;
    m_process.terminate();
    m_force.start(kPatienceMs);
}

void CommandRun::take(QByteArray text, bool isOut)
{
    if (text.isEmpty())
        return;
    if (isOut && m_out.size() < kMostKept)
        m_out += text.left(kMostKept - m_out.size());
    Q_EMIT said(text, isOut);
}

void CommandRun::finish(const Ended &how)
{
    m_force.stop();
    Q_EMIT ended(how);
}

} // namespace freeagent::console
