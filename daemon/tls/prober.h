// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/courier.h"
#include "daemon/ports/certificateprober.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace freeagent::tls {

/// Looks in a thread of its own, one after the other; commands are child processes. Destroying it breaks off what runs and drops
/// what waits. Thread: home.
class Prober final : public CertificateProber
{
public:
    struct Times {
        Millis handshake = std::chrono::seconds(10);
        Millis command = std::chrono::minutes(5);
    };
    explicit Prober(Times times);
    ~Prober() override;

    void setCaFile(const QString &file) { m_caFile = file; } ///< PEM of authorities trusted besides the system's
    void probe(const QString &host, quint16 port, Time at, std::function<void(Result<CertificateFacts>)> done) override;
    void read(const QString &file, std::function<void(Result<CertificateFacts>)> done) override;
    void run(const QStringList &command, std::function<void(CommandOutcome)> done) override;

private:
    void post(std::function<Result<CertificateFacts>()> look, std::function<void(Result<CertificateFacts>)> done);
    void work();

    const Times m_times;
    QString m_caFile;
    Courier m_home;
    QObject m_context; ///< of running commands
    int m_stop;        ///< readable once everything shall end
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<std::function<void()>> m_tasks;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace freeagent::tls
