// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/controllerfixture.h"

#include <QFile>
#include <QThread>
#include <csignal>

namespace freeagent::test {

ControllerFixture::ControllerFixture(Options options)
    : m_options(std::move(options))
{
    QFile file(m_folder.filePath(QStringLiteral("controller.toml")));
    if (!m_options.configuration.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(m_options.configuration);
}

ControllerFixture::~ControllerFixture() = default;

QStringList ControllerFixture::arguments() const
{
    QStringList list{QStringLiteral("--listen"),   QStringLiteral("127.0.0.1"),
                     QStringLiteral("--port"),     QString::number(m_port),
                     QStringLiteral("--data-dir"), dataDir(),
                     QStringLiteral("--storage-dir"), storageDir()};
    if (m_options.fixedKey)
        list += {QStringLiteral("--api-key"), QString::fromLatin1(m_key)};
    if (!m_options.configuration.isEmpty())
        list += {QStringLiteral("--config"), m_folder.filePath(QStringLiteral("controller.toml"))};
    return list + m_options.arguments;
}

namespace {
/// A test machine with little disk must not make a farm look ill. What a test says itself stays.
QStringList withRoomyDisk(QStringList environment)
{
    for (const char *name : {"EXPO_CONTROLLER_DISK_WARNING", "EXPO_CONTROLLER_DISK_CRITICAL", "EXPO_CONTROLLER_LIMITS_RESERVE"}) {
        const QString prefix = QLatin1String(name) + QLatin1Char('=');
        if (environment.filter(prefix).isEmpty())
            environment.append(prefix + QStringLiteral("1KiB"));
    }
    return environment;
}
} // namespace

bool ControllerFixture::start(std::chrono::milliseconds timeout)
{
    QFile::remove(portFile()); // of a killed one
    if (!m_program.start(productBinary(QStringLiteral("expo-controller")), arguments(), logFile(), withRoomyDisk(m_options.environment), m_options.listening))
        return false;
    return becomesReady(timeout);
}

bool ControllerFixture::becomesReady(std::chrono::milliseconds timeout)
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    while (std::chrono::steady_clock::now() < deadline && m_program.isRunning()) {
        QFile file(portFile());
        if (file.open(QIODevice::ReadOnly)) {
            m_port = file.readAll().trimmed().toUShort();
            if (m_port != 0 && request({"GET", "/health", {}, {}, false, false}).arrived())
                return true;
        }
        QThread::msleep(1); // another process; there is nothing to wait on before it serves
    }
    return false;
}

ProgramEnd ControllerFixture::terminate(std::chrono::milliseconds timeout)
{
    m_program.signal(SIGTERM);
    return m_program.wait(timeout);
}

QByteArray ControllerFixture::log() const
{
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace freeagent::test
