// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/offline/commandrun.h"

#include <QWidget>
#include <functional>

class QAction;
class QPlainTextEdit;

namespace freeagent::console {

class Pill;

/// Where one sees what is run on the controller's machine or this one: the exact command, its output as it comes, how it ended. Can be cancelled, and copied
/// as notes of an incident. One command at a time.
class RunLog final : public QWidget
{
    Q_OBJECT
public:
    enum class Output : quint8 { Shown, Hidden }; ///< Hidden: what is meant for programs; the standard error is shown in any case
    using Done = std::function<void(const Ended &)>;

    /// `clock` must outlive this object.
    explicit RunLog(const Clock &clock, QWidget *parent = nullptr);

    /// False while another one runs. `done` comes once, later.
    bool run(const QString &title, const Call &call, Done done = {}, Output output = Output::Shown);
    bool isBusy() const { return m_run.isRunning() || m_isStarting; }
    void cancel() { m_run.cancel(); }
    /// A line of our own.
    void note(const QString &text);
    /// Everything that was run, as Markdown: when, what, how it ended, what it said.
    QString notes() const;
    QString text() const;

Q_SIGNALS:
    void busyChanged();

private:
    struct Record {
        QString title;
        QString command;
        Time at{};
        Millis took{};
        QString end;
        QString output;
    };

    void take(const QByteArray &text, bool isOut);
    void print(const QString &line);
    void finish(const Ended &how);
    void update();
    void copy();
    void clear();

    const Clock &m_clock;
    CommandRun m_run;
    QList<Record> m_records;
    Done m_done;
    Output m_output = Output::Shown;
    bool m_isStarting = false;
    Instant m_began{};
    QByteArray m_rest[2]; ///< the begin of a line: of errors, of output
    QPlainTextEdit *m_view;
    Pill *m_state;
    QAction *m_cancel;
    QAction *m_copy;
    QAction *m_clear;
};

} // namespace freeagent::console
