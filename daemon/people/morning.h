// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/checks/check.h"

namespace freeagent::people {

/// What one check of the morning found.
struct MorningLine {
    QString name;  ///< "disk"
    QString title; ///< "Disk"
    checks::Verdict verdict = checks::Verdict::Unknown;
    QString message;

    bool isOk() const { return verdict == checks::Verdict::Ok; }
    friend bool operator==(const MorningLine &, const MorningLine &) = default;
};
using Morning = QList<MorningLine>;

struct MorningChange {
    QByteArray what; ///< "new": it was good yesterday, "worse", "better", "over": it is good again, "changed": as bad for another reason
    MorningLine now;

    friend bool operator==(const MorningChange &, const MorningChange &) = default;
};

/// What is not as it was. Figures alone are no change: 97 GiB free instead of 98 is the same news. Pure.
QList<MorningChange> changesOf(const Morning &before, const Morning &now);
/// One line when nothing has changed; else a head and a line a change, the worst first. Pure.
QStringList morningText(const Morning &before, const Morning &now);
checks::Verdict worstOf(const Morning &morning);

/// The paths that the checks of the morning ask for, each once; and what they find in the answers, in the order of the paths.
QStringList morningPaths();
Morning morningOf(const QStringList &paths, const checks::Answers &answers, Time now);

QJsonArray toJson(const Morning &morning); ///< record and wire
Morning morningFrom(const QJsonArray &json);

} // namespace freeagent::people
