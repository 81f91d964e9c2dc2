// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/certificateprober.h"
#include "daemon/services/ledger.h"

namespace freeagent::services {

enum class CertificateStatus : quint8 {
    Unknown, ///< not looked at yet
    Ok,
    Warning,  ///< ends within kCertificateWarning, or cannot be looked at
    Critical, ///< ends within kCertificateCritical or has ended, or clients refuse it
};
QByteArrayView word(CertificateStatus status);

inline constexpr std::chrono::days kCertificateWarning{21};
inline constexpr std::chrono::days kCertificateCritical{7};

/// One certificate as of now.
struct CertificateReport {
    QString target;                   ///< "builds.example.com:443", or the file of our own
    CertificateStatus status{};
    std::optional<qint64> daysLeft;   ///< whole ones; negative when it has ended; of the last certificate that was seen
    std::optional<CertificateFacts> facts;
    QString error;                    ///< what is wrong with it, one sentence; empty when nothing is
    std::optional<Time> checkedAt;
};

/// The last trial of the command that renews certificates.
struct RenewalTrial {
    Time ranAt{};
    CommandOutcome outcome;
};

/// Looks at the certificates that clients of this farm meet, at start and once a day, an hour later when one could not be looked at, and
/// tries the renewal without renewing. Results are stored; how much time is left is always said as of now. Thread: the services'.
class CertificateWatch : public QObject
{
    Q_OBJECT
public:
    struct Plan {
        QStringList targets;       ///< host:port
        QString ownFile;           ///< PEM; empty: no listener with TLS
        QStringList renewalTrial;  ///< program and arguments; empty: none

        friend bool operator==(const Plan &, const Plan &) = default;
    };

    CertificateWatch(Ledger &ledger, CertificateProber &prober, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    /// What is new is looked at by the next tick().
    void setPlan(Plan plan);
    const Plan &plan() const { return m_plan; }
    void tick(); ///< once a second: begins a round when one is due
    /// Looks at everything now; `done` when the round is over. Joins one that is under way.
    void run(std::function<void()> done);

    std::vector<CertificateReport> reports() const; ///< in the order of the plan, our own file first
    const std::optional<RenewalTrial> &renewal() const { return m_renewal; }
    /// One sentence for each certificate that is not in order, for /health.
    QStringList reasons() const;

Q_SIGNALS:
    /// After a round, for each target whose status is another than before.
    void statusChanged(const freeagent::services::CertificateReport &report);
    void renewalTried(const freeagent::services::RenewalTrial &trial);

private:
    struct Seen {
        std::optional<CertificateFacts> facts;
        QString error; ///< why it could not be looked at
        Time checkedAt{};
    };
    void take(const QString &target, Result<CertificateFacts> facts);
    void takeTrial(CommandOutcome outcome);
    void oneDone();
    void store(const QByteArray &id, const QByteArray &body);
    CertificateReport report(const QString &target) const;
    QStringList targets() const;

    Ledger &m_ledger;
    CertificateProber &m_prober;
    const Clock &m_clock;
    Plan m_plan;
    QHash<QString, Seen> m_seen;
    QHash<QString, CertificateStatus> m_told;
    std::optional<RenewalTrial> m_renewal;
    std::optional<Time> m_nextRound;
    int m_awaited = 0;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace freeagent::services
