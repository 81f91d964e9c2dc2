// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/offline/reach.h"

#include <QProcess>
#include <QTimer>

namespace freeagent::console {

/// How a command ended.
struct Ended {
    int status = -1; ///< its exit status; -1: it did not end by itself
    QString why;     ///< not started, killed, cancelled; empty when it ended by itself
    QByteArray out;  ///< its standard output, the first 8 MiB

    bool isGood() const { return status == 0; }
};

/// One command under way. It gets nothing on its standard input and the questions of no program: what would ask ends instead. GUI thread; never blocks.
class CommandRun final : public QObject
{
    Q_OBJECT
public:
    explicit CommandRun(QObject *parent = nullptr);
    ~CommandRun() override; ///< ends what runs

    /// One at a time.
    void start(const Call &call);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// First kindly; three seconds later by force.
    void cancel();

Q_SIGNALS:
    /// As it comes; may end within a line.
    void said(const QByteArray &text, bool isOut);
    void ended(const freeagent::console::Ended &how);

private:
    void take(QByteArray text, bool isOut);
    void finish(const Ended &how);

    QProcess m_process;
    QTimer m_force;
    QByteArray m_out;
    bool m_isCancelled = false;
};

} // namespace freeagent::console
