// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

namespace freeagent::ctl {

/// Where words go to and come from, so that tests bring their own.
struct Terminal {
    bool personReads = false; ///< standard output is a terminal
    bool personWatches = false; ///< standard error is one: progress makes sense
    bool personTypes = false; ///< standard input is one: questions make sense
    bool colours = false; ///< NO_COLOR is not set, and TERM is not "dumb"
    int width = 80;
    std::function<void(const QByteArray &)> out; ///< standard output: data
    std::function<void(const QByteArray &)> err; ///< standard error: talk
    std::function<QString()> readLine; ///< an answer; blocks
    std::function<QString()> lost; ///< why not all of `out` has arrived; empty when it has. None: it always does
};

/// The process's own. A reader that has gone (`| head`) ends the process as SIGPIPE does, without a word.
Terminal systemTerminal();

} // namespace freeagent::ctl
