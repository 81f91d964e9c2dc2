// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/whole/wholefarm.h"

namespace freeagent::test {

/// One step of a story: something happens, time passes, and the receivers have heard this and nothing else.
struct WholeStep {
    const char *what;
    std::function<bool(WholeFarm &)> act;
    Millis holds;
    QStringList told{}; ///< beginnings of headlines
};
using WholeSteps = std::vector<WholeStep>;

/// Acknowledges the open alert of a rule.
WholeStep acknowledged(const QByteArray &rule, const QString &headline);

/// What happens to the daemon after each step; then it begins anew.
enum class Between : quint8 { Nothing, Restart, Kill };

/// Goes through the story on a farm of its own; then judges what all receivers got. The story begins quiet, has one critical that is acknowledged, and ends quiet. Empty when all is well.
QByteArray wrongIn(SmtpSink &smtp, const WholeSteps &steps, Between between);

} // namespace freeagent::test
