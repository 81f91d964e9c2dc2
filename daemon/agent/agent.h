// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/agent/agentsettings.h"
#include "daemon/agent/buildrun.h"
#include "daemon/agent/errand.h"
#include "daemon/agent/identity.h"

#include <QThreadPool>
#include <atomic>
#include <memory>
#include <vector>

namespace freeagent::agent {

/// The worker's life: registers, polls, builds, and keeps at it whatever happens to the controller.
///
///     registering -> polling <-> full (as many builds as it may have; it does not poll)
///          ^____________|  401: again with the same id; 404: as a new worker
///
/// One thread with an event loop.
class Agent final : public QObject
{
    Q_OBJECT

public:
    Agent(const AgentSettings &settings, const Clock &clock, const runner::Sandbox &sandbox, QObject *parent = nullptr);
    ~Agent() override;

    void start();
    /// Takes no more work, gives running builds back, then stopped(), possibly twice, after at most farewell + grace +
    /// 1 s. The identity stays.
    void stop();
    int builds() const { return int(m_runs.size()); }
    ControllerLink &link() { return m_link; }

Q_SIGNALS:
    /// One line for people: "2/4 builds", "Waiting for the controller: Connection refused".
    void statusChanged(const QString &text);
    /// For the first time.
    void registered();
    void stopped();

private:
    void registerWorker();
    void registerAnswered(const Answer &answer);
    void poll();
    void pollAnswered(const Answer &answer, Millis took);
    void noWork(Millis took);
    void take(const QJsonObject &job);
    void begin(const Job &job);
    void perform(const QJsonObject &request);
    void reportErrand();
    void ended(BuildRun *run, bool success, const QString &summary);
    void after(Millis wait, void (Agent::*step)());
    /// After a failed answer: with back-off.
    void later(const QString &what, const Answer &answer, void (Agent::*step)());
    void showStatus(const QString &text = {});
    void emptyTrash();
    bool hasRoom() const { return int(m_runs.size()) < m_settings.maxConcurrentBuilds; }
    bool hasDisk();
    QJsonObject registration() const;

    AgentSettings m_settings;
    const Clock &m_clock;
    runner::Sandbox m_sandbox;
    ControllerLink m_link;
    Identity m_identity;
    Backoff m_backoff;
    QTimer m_next; ///< to m_step
    void (Agent::*m_step)() = nullptr;
    std::vector<std::unique_ptr<BuildRun>> m_runs;
    std::atomic_bool m_closing = false; ///< read by m_broom's thread
    QThreadPool m_broom; ///< one thread, for the trash
    std::unique_ptr<QObject> m_pollContext; ///< of the poll under way; dropping it ends the poll
    /// What the controller asked for last, so that it is not done twice when the answer to it is lost.
    struct Done {
        QByteArray id;
        bool ok = false;
        QString message;
    };
    std::unique_ptr<Errand> m_errand; ///< under way; no work is asked for meanwhile
    Done m_done;
    QString m_instance; ///< this process among all that had the identity
    QString m_xcode;
    QString m_trouble;
    bool m_registering = false;
    bool m_isRegistered = false;
    bool m_wasRegistered = false;
    bool m_stopping = false;
};

} // namespace freeagent::agent
