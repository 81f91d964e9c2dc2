// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/rowcomparison.h"

#include <QJsonObject>
#include <optional>

namespace freeagent::drill {

enum class Outcome : quint8 { Done, Failed, Cancelled };
QString word(Outcome outcome);
std::optional<Outcome> outcomeFrom(const QString &word);

struct Step {
    QString what;
    double seconds = 0;

    friend bool operator==(const Step &, const Step &) = default;
};

/// How a drill went.
struct Report {
    QByteArray id;  ///< of the run
    QString by;
    Time at{};
    Time endedAt{};
    Outcome outcome = Outcome::Failed;
    QString message;                  ///< one sentence
    QString backup;                   ///< that was restored; empty: it did not come to that
    std::optional<double> rtoSeconds; ///< from its begin until the restored controller had proved that it works
    std::optional<double> backupAgeSeconds; ///< when the drill began
    std::optional<double> logSeconds; ///< until a change was in the change log; empty: there is none
    std::optional<double> rpoSeconds; ///< what would have been lost with the disk of the database: the log's where that is on another disk
    QList<TableComparison> rows;
    QList<Step> steps;                ///< in order

    friend bool operator==(const Report &, const Report &) = default;
};
QJsonObject toJson(const Report &report);
std::optional<Report> reportFrom(const QJsonObject &json); ///< nothing when a needed field is missing

} // namespace freeagent::drill
