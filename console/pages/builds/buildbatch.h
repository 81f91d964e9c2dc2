// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsource.h"

namespace freeagent::console {

/// The same request for many builds, a few at a time. Refusals of single builds do not stop the rest. Deletes itself when done. GUI thread.
class BuildBatch final : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        QList<BuildId> done;
        QList<QJsonObject> answers; ///< of those, in the same order
        QList<std::pair<BuildId, Error>> refused;
        int left = 0; ///< not tried: somebody stopped it
    };
    using Finished = std::function<void(const Outcome &)>;

    /// `path` with "%1" for the id.
    BuildBatch(FarmSource &source, const QByteArray &verb, const QString &path, const QJsonObject &body, QList<BuildId> builds, Finished finished, QObject *parent);

    void start();
    /// What is under way is waited for, nothing more begins.
    void stop();

Q_SIGNALS:
    void progressed(int done, int all);

private:
    void next();

    static constexpr int kAtOnce = 4;

    FarmSource &m_source;
    QByteArray m_verb;
    QString m_path;
    QJsonObject m_body;
    QList<BuildId> m_waiting;
    Finished m_finished;
    Outcome m_outcome;
    qsizetype m_all;
    int m_underWay = 0;
};

/// "2 were refused: Build already finished." and "10 were not tried."; empty when all went well.
QString batchTrouble(const BuildBatch::Outcome &outcome);

} // namespace freeagent::console
