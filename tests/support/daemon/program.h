// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <chrono>
#include <sys/types.h>

namespace freeagent::test {

/// How a program ended.
struct ProgramEnd {
    int exitCode = -1; ///< -1: by a signal, or not at all
    int signal = 0;
    bool ended = false;
};

/// A child process with its output in a file. Dies with the test that started it.
class Program
{
public:
    ~Program();
    Program() = default;
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// `extraEnvironment`: "NAME=value" entries beside the present environment, which goes without those by which a program knows that
    /// systemd started it.
    /// `listening`: a socket that the program finds as the service manager's first one (sd_listen_fds(3)); -1: none.
    bool start(const QString &path, const QStringList &arguments, const QString &outputFile,
               const QStringList &extraEnvironment = {}, int listening = -1);
    void signal(int number) const;
    /// Waits for its end; `ended` is false when the time was up.
    ProgramEnd wait(std::chrono::milliseconds timeout);
    void kill(); ///< SIGKILL and wait
    bool isRunning();
    pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
};

/// Where the product's programs are: $FREEAGENT_BIN, or build/bin beside the test program.
QString productBinary(const QString &name);

} // namespace freeagent::test
