// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/commands/common.h"

class QHttpMultiPart;

namespace freeagent::ctl {

/// Hands a packed project to the controller, as `builds submit` was asked to. While submissions are refused for maintenance: with --wait until they
/// are taken again, said once; without, "http.busy" at once.
class Submission
{
public:
    Submission(Session &session, const Arguments &arguments)
        : m_session(session)
        , m_arguments(arguments)
    {
    }

    Result<Answer> make();

private:
    /// One try; `closed` is set when it was refused for maintenance, with how long the controller would have us wait.
    Result<Answer> attempt(std::optional<Millis> &closed);
    Result<std::unique_ptr<QHttpMultiPart>> form() const;
    /// Turns the event loop until the controller says that it takes submissions, or cannot be asked.
    Result<void> awaitOpening(const Error &why, Millis first);

    Session &m_session;
    const Arguments &m_arguments;
    QString m_told; ///< so that the same is not said twice
};

} // namespace freeagent::ctl
