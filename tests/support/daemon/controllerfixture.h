// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/processfigures.h"
#include "tests/support/daemon/program.h"
#include "tests/support/daemon/rawhttp.h"

#include <QTemporaryDir>

namespace freeagent::test {

/// The real expo-controller on a free port of 127.0.0.1, with a known admin key, in a folder of its own.
class ControllerFixture
{
public:
    struct Options {
        QStringList arguments; ///< beside those that the fixture gives
        QStringList environment;
        QByteArray configuration; ///< TOML; empty: no file
        bool fixedKey = true; ///< false: no --api-key, the controller makes its own
        int listening = -1;   ///< a socket handed over as the service manager would; the caller keeps it
    };

    ControllerFixture() = default;
    explicit ControllerFixture(Options options);
    ~ControllerFixture();

    /// True when it serves. Later calls reuse data, port and key: a restart. Why not: log().
    bool start(std::chrono::milliseconds timeout = std::chrono::seconds(15));
    ProgramEnd terminate(std::chrono::milliseconds timeout = std::chrono::seconds(10)); ///< SIGTERM
    void kill() { m_program.kill(); }                                                     ///< kill -9
    bool restart() { return terminate().ended && start(); }
    void setEnvironment(QStringList environment) { m_options.environment = std::move(environment); } ///< from the next start on

    quint16 port() const { return m_port; }
    const QByteArray &key() const { return m_key; }
    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    QString storageDir() const { return m_folder.filePath(QStringLiteral("storage")); }
    QString folder() const { return m_folder.path(); }
    QStringList arguments() const;
    pid_t pid() const { return m_program.pid(); }
    bool isRunning() { return m_program.isRunning(); }
    QByteArray log() const; ///< everything it printed, all starts together
    ProcessFigures figures() const { return figuresOf(m_program.pid()); }

    RawHttp connection() const { return RawHttp(m_port); }
    /// One request on a connection of its own.
    HttpReply request(const HttpRequest &request) const { return connection().send(request); }

private:
    bool becomesReady(std::chrono::milliseconds timeout);
    QString portFile() const { return dataDir() + QStringLiteral("/controller.port"); }
    QString logFile() const { return m_folder.filePath(QStringLiteral("controller.log")); }

    QTemporaryDir m_folder;
    Options m_options;
    Program m_program;
    QByteArray m_key = "test-admin-key-0123456789abcdef-_AZ";
    quint16 m_port = 0;
};

} // namespace freeagent::test
