// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/program.h"

#include <QCoreApplication>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace freeagent::test {

namespace {
/// What a service manager gives to its services, and so to the tests of one that builds us.
bool isOfServiceManager(QByteArrayView entry) { return entry.startsWith("JOURNAL_STREAM=") || entry.startsWith("INVOCATION_ID="); }

std::vector<QByteArray> environmentWith(const QStringList &extra)
{
    std::vector<QByteArray> all;
    for (char **entry = environ; *entry; ++entry)
        if (!isOfServiceManager(*entry))
            all.emplace_back(*entry);
    for (const QString &entry : extra)
        all.push_back(entry.toLocal8Bit());
    return all;
}

std::vector<char *> pointersTo(std::vector<QByteArray> &strings)
{
    std::vector<char *> pointers;
    for (QByteArray &string : strings)
        pointers.push_back(string.data());
    pointers.push_back(nullptr);
    return pointers;
}

constexpr char kListenPid[] = "LISTEN_PID=";

/// In the child between fork and exec: makes the socket number 3 and writes who may take it. Only calls that are allowed there.
void handOver(int socket, char *variable)
{
    if (socket == 3)
        fcntl(socket, F_SETFD, 0);
    else
        dup2(socket, 3);
    char *digit = variable + sizeof kListenPid - 1 + 10;
    for (pid_t pid = getpid(); digit >= variable + sizeof kListenPid - 1; --digit, pid /= 10)
        *digit = char('0' + pid % 10);
}
} // namespace

Program::~Program() { kill(); }

bool Program::start(const QString &path, const QStringList &arguments, const QString &outputFile, const QStringList &extraEnvironment,
                    int listening)
{
    std::vector<QByteArray> argumentBytes{path.toLocal8Bit()};
    for (const QString &argument : arguments)
        argumentBytes.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> environmentBytes = environmentWith(extraEnvironment);
    if (listening >= 0)
        environmentBytes.insert(environmentBytes.end(), {"LISTEN_FDS=1", QByteArray(kListenPid) + "00000000000"});
    const std::vector<char *> argv = pointersTo(argumentBytes);
    const std::vector<char *> envp = pointersTo(environmentBytes);
    const QByteArray output = outputFile.toLocal8Bit();
    const pid_t parent = getpid();

    m_pid = fork();
    if (m_pid != 0)
        return m_pid > 0;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(127);
    const int file = open(output.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    dup2(file, STDOUT_FILENO);
    dup2(file, STDERR_FILENO);
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    if (listening >= 0)
        handOver(listening, envp[envp.size() - 2]);
    execve(argv[0], argv.data(), envp.data());
    _exit(127);
}

void Program::signal(int number) const
{
    if (m_pid > 0)
        ::kill(m_pid, number);
}

ProgramEnd Program::wait(std::chrono::milliseconds timeout)
{
    if (m_pid <= 0)
        return {-1, 0, true};
    const int handle = int(syscall(SYS_pidfd_open, m_pid, 0));
    pollfd waiting{handle, POLLIN, 0};
    const int ready = poll(&waiting, 1, int(timeout.count()));
    close(handle);
    if (ready <= 0)
        return {};
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = 0;
    if (WIFSIGNALED(status))
        return {-1, WTERMSIG(status), true};
    return {WEXITSTATUS(status), 0, true};
}

void Program::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = 0;
}

bool Program::isRunning() { return m_pid > 0 && !wait(std::chrono::milliseconds(0)).ended; }

QString productBinary(const QString &name)
{
    const QString folder = qEnvironmentVariable("FREEAGENT_BIN");
    if (!folder.isEmpty())
        return folder + u'/' + name;
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/") + name;
}

} // namespace freeagent::test
