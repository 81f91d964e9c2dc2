// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QStringList>

namespace freeagent::attribution {

class LineMemory;

/// What else is known of failures with the same message.
struct Elsewhere {
    bool sameBuildSucceeded = false; ///< the same source was built by another worker
    int projectsHere = 0;   ///< that failed like this on this worker lately, the present one included
    int workersAlike = 0;   ///< other workers on which something failed like this lately
    int projectsAlike = 0;  ///< that failed like this anywhere lately, the present one included
    int othersSucceeded = 0; ///< builds that other workers completed lately
};

/// What is known of an attempt that ended without a result.
struct Failure {
    AttemptEnd end = AttemptEnd::Failed;
    QString error;       ///< the worker's words
    QStringList logTail; ///< last lines of the log, oldest first
    QString workerName;
    Millis silent{0};    ///< of a lost worker; zero: it was heard and no longer had the build
    Millis limit{0};     ///< of a build over its time
    std::optional<double> diskPercent; ///< fill of the worker's disk when it last said
    QString complaint;   ///< what the worker's own checkup last found critical; empty when healthy
};

struct Verdict {
    FailureClass failure = FailureClass::Author;
    QString evidence;   ///< for people: what it means and the line or figure that says so
    QByteArray cluster; ///< equal for failures with the same cause
    double probability = 0; ///< that the class is right

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// From the attempt alone. `memory` saves looking at lines that came before; the verdict is the same.
Verdict classify(const Failure &failure, LineMemory &memory);
Verdict classify(const Failure &failure);
/// The same after looking at others. Only a verdict that is not certain by itself changes.
Verdict weighed(Verdict verdict, const Failure &failure, const Elsewhere &elsewhere);

bool isCertain(const Verdict &verdict);
/// Certain enough, and of a class, that the build deserves another worker.
bool deservesAnotherWorker(const Verdict &verdict);

} // namespace freeagent::attribution
