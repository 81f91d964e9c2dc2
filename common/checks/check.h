// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/checks/verdict.h"

#include <QJsonObject>
#include <QList>
#include <functional>
#include <vector>

namespace freeagent::checks {

/// When a figure warns and when it is critical; in the check's own unit. Boundaries are literal: "more than 10" begins at 11.
struct Limits {
    double warning = 0;
    double critical = 0;
};

/// What one check found: a Nagios plugin's line.
struct Finding {
    Verdict verdict = Verdict::Unknown;
    QString message{}; ///< one line
    QString performance{}; ///< Nagios performance data

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The bodies of a controller's answers, in the order of the paths; empty where the answer is no JSON.
using Answers = std::vector<Result<QJsonObject>>;

/// One check, declared once: what it asks and how it judges the answers. Judging is pure.
struct CheckSpec {
    QString name{}; ///< "queue": `expoctl check queue`
    QString title{}; ///< "Queue"
    QString help{};
    Limits usual{};
    QString unit{}; ///< of the limits, for help; empty: it has none
    std::vector<QString> paths{};
    std::function<Finding(const Answers &answers, const Limits &limits, Time now)> judge{};
    bool inMorning = true;
};

/// In the order of the morning check.
const QList<CheckSpec> &all();

/// What a check says when the controller did not answer: no contact is critical, a missing right is unknown.
Finding unanswered(const Error &error);
/// Critical, warning, unknown, ok: the worst first.
Verdict worse(Verdict a, Verdict b);
QString word(Verdict verdict); ///< "OK", "WARNING", ...

// The judges, for tests.
Finding judgeLiveness(const Answers &answers, const Limits &limits, Time now);
Finding judgeHealth(const Answers &answers, const Limits &limits, Time now);
Finding judgeWorkers(const Answers &answers, const Limits &limits, Time now);
Finding judgeQueue(const Answers &answers, const Limits &limits, Time now);
Finding judgeDisk(const Answers &answers, const Limits &limits, Time now);
Finding judgeFailures(const Answers &answers, const Limits &limits, Time now);
Finding judgeErrors(const Answers &answers, const Limits &limits, Time now);
Finding judgeCertificates(const Answers &answers, const Limits &limits, Time now);
Finding judgeBackup(const Answers &answers, const Limits &limits, Time now);
Finding judgeMaintenance(const Answers &answers, const Limits &limits, Time now);

} // namespace freeagent::checks
