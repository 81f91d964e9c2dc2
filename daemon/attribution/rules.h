// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QRegularExpression>
#include <vector>

namespace freeagent::attribution {

/// What a line of a log or an error message tells about the cause of a failure.
struct Rule {
    const char *name; ///< stable: failures of a rule that has one cause share a cluster by it
    FailureClass failure;
    double probability; ///< that the class is right when the line is there
    bool oneCause;      ///< whatever the rest of the line says, it is the same trouble
    const char *meaning; ///< for people; goes before the line
    QRegularExpression pattern;
};

/// The table. Of several rules that match with the same probability the earlier one counts.
const std::vector<Rule> &rules();

/// The best rule for one line, or nullptr. Lines longer than 2000 characters are looked at that far.
const Rule *ruleFor(const QString &line);

} // namespace freeagent::attribution
