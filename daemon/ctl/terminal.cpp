// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/terminal.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/ioctl.h>
#include <unistd.h>

namespace freeagent::ctl {

namespace {
/// Qt's sockets make the process ignore SIGPIPE, so the signal has to be given by hand.
[[noreturn]] void endByPipe()
{
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
    ::_exit(128 + SIGPIPE);
}

/// Gives what went wrong, 0 for nothing.
int writeAll(int descriptor, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, at, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EPIPE)
            endByPipe();
        if (written < 0)
            return errno;
        at += written;
        left -= written;
    }
    return 0;
}

/// Some file systems tell only when a file is closed that it did not fit.
int closingError(int descriptor)
{
    const int copy = ::dup(descriptor);
    if (copy < 0)
        return errno == EBADF ? 0 : errno; // it was closed from the beginning: nobody wants the output
    return ::close(copy) == 0 || errno == EINTR ? 0 : errno;
}

int widthOf(int descriptor)
{
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const int columns = qEnvironmentVariableIntValue("COLUMNS");
    return columns > 0 ? columns : 80;
}

QString lineFromInput()
{
    QByteArray line;
    char c = 0;
    while (::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line.append(c);
    return QString::fromLocal8Bit(line).trimmed();
}
} // namespace

Terminal systemTerminal()
{
    Terminal terminal;
    terminal.personReads = ::isatty(STDOUT_FILENO);
    terminal.personWatches = ::isatty(STDERR_FILENO);
    terminal.personTypes = ::isatty(STDIN_FILENO);
    terminal.colours = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    terminal.width = widthOf(STDOUT_FILENO);
    const auto failed = std::make_shared<int>(0); // the first error
    terminal.out = [failed](const QByteArray &bytes) {
        if (*failed == 0)
            *failed = writeAll(STDOUT_FILENO, bytes);
    };
    terminal.lost = [failed] {
        const int why = *failed ? *failed : closingError(STDOUT_FILENO);
        return why ? qt_error_string(why) : QString();
    };
    terminal.err = [](const QByteArray &bytes) { writeAll(STDERR_FILENO, bytes); };
    terminal.readLine = lineFromInput;
    return terminal;
}

} // namespace freeagent::ctl
