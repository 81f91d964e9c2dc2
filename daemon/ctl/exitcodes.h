// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/checks/verdict.h"

namespace freeagent::ctl {

/// How expoctl ends; documented in the manual.
enum Exit : int {
    kDone = 0,
    kFailed = 1, ///< the controller refused, or what was waited for went wrong
    kUsage = 64, ///< the command line is wrong
    kUnavailable = 69, ///< no contact with the controller
    kNotWritten = 74, ///< the output, or a file, could not be written
    kNotNow = 75, ///< the controller is busy or closed, or a deadline has passed: try again
    kNoRight = 77, ///< the key is missing, wrong or not enough
    kConfiguration = 78,
};

using freeagent::checks::Verdict;

/// The exit status that says what kind of error this is. Codes: common/client/replyerror.h, "usage.*".
inline int exitOf(const Error &error)
{
    if (error.code.startsWith("usage."))
        return kUsage;
    if (error.code.startsWith("net."))
        return kUnavailable;
    if (error.code == "http.unauthorized" || error.code == "http.forbidden")
        return kNoRight;
    if (error.code == "file.write")
        return kNotWritten;
    return error.code == "http.busy" ? kNotNow : kFailed;
}

} // namespace freeagent::ctl
