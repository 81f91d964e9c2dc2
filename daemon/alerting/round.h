// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/board.h"
#include "daemon/alerting/escalation.h"
#include "daemon/alerting/rulebook.h"
#include "daemon/alerting/silencebook.h"
#include "daemon/ports/notifier.h"

#include <set>

namespace freeagent::alerting {

/// What a round goes by.
struct Circumstances {
    const RuleBook &rules;
    SilenceBook &silences;
    const Escalation &escalation;
    Notifier &notifier;
    std::optional<Suppression> maintenance;
    std::function<int(const QByteArray &key)> earlier; ///< how often it fired in the kept history
    Time now{};
    Millis passed{0};        ///< since the last round
    bool checkpoint = false; ///< store also how long things have lasted
};

/// One step of the board on a copy of it: looks at figures, takes what people say, decides who is told. What it changed is one unit; the
/// board is true when that unit is durable. Thread: the services'.
class Round
{
public:
    Round(Board board, Circumstances circumstances);

    using Explain = std::function<Story()>;
    void look(const Rule &rule, const QByteArray &unit, const Reading &reading, const Explain &explain);
    /// What no rule looked at any more has ended.
    void endUnseen();

    Result<void> acknowledge(const QByteArray &id, const Acknowledgement &acknowledgement);
    Result<void> unacknowledge(const QByteArray &id, const QString &by, const QString &comment);

    /// Suppression, acknowledgements that run out, notices, escalation.
    void settle();

    Unit takeUnit();
    bool isChanged() const;
    Board &board() { return m_board; }
    std::vector<Alert> &ended() { return m_ended; }
    bool hasNotices() const { return m_hasNotices; }

private:
    using Alerts = std::vector<Alert *>;
    void begin(Alert &alert, const Rule &rule);
    void rate(Alert &alert, const Rule &rule);
    void speakOf(Alert &alert, const Rule &rule) const;
    void end(Alert &alert, const QString &why);
    void touch(const Alert &alert, const char *event = nullptr);
    void expireAcknowledgement(Alert &alert);
    void dropAcknowledgement(Alert &alert, const QString &by, const QString &why);
    std::optional<Suppression> ownSuppression(const Alert &alert);
    using Suppressions = std::map<QByteArray, std::optional<Suppression>>;
    std::optional<Suppression> inhibition(const Alert &alert, const Suppressions &own) const;
    void suppress(Alert &alert, std::optional<Suppression> suppression);
    void tell(const QByteArray &group, const Alerts &alerts);
    void escalate(Telling &telling, const Alerts &loud);
    void trigger(Telling &telling, const Alerts &loud, Severity severity, const QString &why);
    void send(Telling &telling, NoticeKind kind, Severity severity, const Alerts &alerts, const QString &title, const QByteArray &audience);

    Board m_board;
    Circumstances m_now;
    std::set<QByteArray> m_seen;
    std::set<QByteArray> m_touched;   ///< keys of alerts to be stored
    std::set<QByteArray> m_tellings;  ///< groups to be stored
    std::vector<std::pair<QByteArray, const char *>> m_told; ///< keys of alerts, and the event about each
    std::vector<Change> m_changes;
    std::vector<Event> m_events;
    std::vector<Alert> m_ended;
    bool m_hasNotices = false;
};

/// "Resolved: ..." as it is now: what was told when it fired is no longer so.
QString endTitle(const Alert &alert, bool isWatched);
/// The text of a notice about these alerts, the first of them the worst.
Notice noticeOf(const std::vector<Alert *> &alerts, const QString &title);

} // namespace freeagent::alerting
