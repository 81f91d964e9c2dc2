// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace freeagent::console {

/// What `expo-controller verify --json` said of a backup.
struct Verification {
    QString outcome; ///< "ok", "failed", "could-not-tell"
    QString message;
    QJsonObject backup; ///< its manifest; empty when it cannot be read
    QJsonArray files;
    int good = 0;   ///< files whose digest is right
    int bad = 0;
    int unclear = 0; ///< that could not be read

    bool isOk() const { return outcome == QLatin1String("ok"); }
};
/// Errors: "backup.answer" when it is no such report.
Result<Verification> verificationFrom(const QByteArray &output);

/// What `expo-controller restore --json` said it would do, or did.
struct RestoreTelling {
    QJsonObject plan;
    QJsonObject restored; ///< empty after a dry run
};
Result<RestoreTelling> restoreFrom(const QByteArray &output);

/// "3 builds would be lost, 1 would go back to an earlier state, 2 would return." In the present language.
QString planSentence(const QJsonObject &plan);
/// What a person should know besides: skipped backups, missing keys, what cannot be read.
QStringList planWarnings(const QJsonObject &plan);
QString restoredSentence(const QJsonObject &restored);

} // namespace freeagent::console
