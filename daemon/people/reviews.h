// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/duetimes.h"
#include "daemon/people/morning.h"
#include "daemon/people/roster.h"
#include "daemon/people/weekly.h"
#include "daemon/ports/notifier.h"

namespace freeagent::people {

/// The morning report at 08:00 of whoever is on call, and the weekly digest on Monday at 09:00. Each goes out once: also over restarts and
/// when somebody sets a clock; what was missed while the controller was off goes out once when it is back. A new farm begins with the next
/// one, and so does another zone: what was due there before is not missed. Thread: the services'.
class Reviews
{
public:
    struct Subjects {
        Store &store;
        services::Ledger &ledger;
        const Roster &roster;
        Notifier &notifier;
        const Clock &clock;
    };
    explicit Reviews(const Subjects &subjects);

    /// Asks the controller's own routes, as `expoctl check morning` does, in the order of the paths. Until it is set nothing goes out.
    using Answered = std::function<void(checks::Answers)>;
    using Asking = std::function<void(const QStringList &paths, Answered answered)>;
    void setAsking(Asking asking) { m_asking = std::move(asking); }

    void load(const std::vector<Record> &records);
    void tick(); ///< once a second

    enum class Kind : quint8 { Morning, Weekly };
    static QByteArrayView word(Kind kind);
    static std::optional<Kind> kindFrom(QByteArrayView word);

    using Done = std::function<void(Result<QJsonObject>)>;
    /// As it would be sent now.
    void preview(Kind kind, Done done);
    /// Sends it now, whatever was sent before; the next one goes out when it is due all the same. Errors: the store's.
    void send(Kind kind, const QString &by, Done done);

private:
    /// What was sent last, and in the case of the morning what it said.
    struct Sent {
        QDate day;
        std::optional<Time> at;
        Morning morning;
        QByteArray zone; ///< whose mornings were looked at until now
    };
    struct Draft {
        Notice notice;
        QJsonObject json;
        Morning morning;
    };
    using Drafted = std::function<void(Result<Draft>)>;
    void draft(Kind kind, Drafted done);
    void draftMorning(Drafted done);
    void draftWeekly(Drafted done);
    Draft morningDraft(const Morning &now) const;
    Draft weeklyDraft(const Week &week) const;
    void look(Kind kind, const QTimeZone &zone);
    void post(Kind kind, Draft draft, const QByteArray &id, Sent sent, std::function<void(Result<void>)> done);
    QJsonObject head(Kind kind) const;
    Sent &sent(Kind kind) { return m_sent[size_t(kind)]; }
    const Sent &sent(Kind kind) const { return m_sent[size_t(kind)]; }

    Subjects m_farm;
    Asking m_asking;
    std::array<Sent, 2> m_sent;
    std::array<bool, 2> m_busy{};
    std::array<std::optional<Instant>, 2> m_failedAt{}; ///< not again at once
};

} // namespace freeagent::people
