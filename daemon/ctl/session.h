// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/controllerclient.h"
#include "daemon/ctl/exitcodes.h"
#include "daemon/ctl/output.h"

#include <vector>

namespace freeagent::ctl {

using client::Answer;
using client::Ask;

/// One run of one command: the controller on one side, the person on the other. Asks are made one after another, or several at
/// once; each call turns the event loop until its answers are there, so that a command reads from top to bottom. Main thread.
class Session
{
public:
    /// Everything outlives the session.
    Session(client::ControllerClient &controller, const Clock &clock, Output &output)
        : m_controller(controller)
        , m_clock(clock)
        , m_output(output)
    {
    }

    Result<Answer> send(const Ask &ask);
    Result<Answer> get(const QString &path, const QUrlQuery &query = {}) { return send({.path = path, .query = query}); }
    Result<Answer> post(const QString &path, const QJsonObject &body = {}) { return send({.verb = "POST", .path = path, .body = body}); }
    Result<Answer> remove(const QString &path, const QString &reason = {});
    /// All under way at the same time; answers in the order of the asks.
    std::vector<Result<Answer>> all(const std::vector<Ask> &asks);

    /// Prints the answer: as it came with --json, else by `human`. Gives the exit status.
    int show(const Result<Answer> &answer, const std::function<void(const QJsonObject &)> &human);
    /// The same for a change: `done` is said when it was made.
    int confirm(const Result<Answer> &answer, const QString &done);
    int fail(const Error &error);
    /// A question that "y" answers with yes. Without a person and without --yes: "usage.not_confirmed".
    Result<void> agree(const QString &question);

    QString when(const QJsonValue &value) const; ///< point of time, in words of the person's zone
    QString sinceWhen(const QJsonValue &value) const; ///< "3m ago"

    Output &out() { return m_output; }
    const Manner &manner() const { return m_output.manner(); }
    const Clock &clock() const { return m_clock; }
    Time now() const { return m_clock.now(); }
    client::ControllerClient &controller() { return m_controller; }

    /// Turns the event loop for a while.
    void pause(Millis time);

private:
    client::ControllerClient &m_controller;
    const Clock &m_clock;
    Output &m_output;
};

/// "reason" for the body of a change, when one was given.
QJsonObject withReason(QJsonObject body, const QString &reason);

} // namespace freeagent::ctl
