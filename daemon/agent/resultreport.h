// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"
#include "daemon/agent/backoff.h"
#include "daemon/agent/controllerlink.h"

#include <QTimer>

namespace freeagent::agent {

/// How a build ended, for the controller.
struct BuildResult {
    bool success = false;
    QString errorMessage; ///< of a failure
    QString file; ///< of a success
};

/// Tells the controller the end of a build, with the artifact when there is one, streamed from disk. Tries until there
/// is a final answer or `patience` is over. Delete it to stop.
class ResultReport final : public QObject
{
    Q_OBJECT

public:
    ResultReport(ControllerLink &link, const BuildId &build, const BuildResult &result, const Clock &clock,
                 Millis patience, const Backoff &backoff, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void accepted();
    /// A final no, or patience at its end.
    void refused(const QString &said);
    void tryingAgain(const QString &why);

private:
    void send();
    void answered(QNetworkReply *reply);

    ControllerLink &m_link;
    BuildId m_build;
    BuildResult m_result;
    const Clock &m_clock;
    Millis m_patience;
    Backoff m_backoff;
    Instant m_startedAt {};
    QTimer m_retry;
};

} // namespace freeagent::agent
