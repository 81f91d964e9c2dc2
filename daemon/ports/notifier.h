// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/severity.h"
#include "daemon/ports/store.h"

#include <QStringList>

namespace freeagent {

/// What happened to the thing that `Notice::group` names.
enum class NoticeKind : quint8 {
    Trigger,     ///< it needs somebody
    Acknowledge, ///< somebody has it
    Resolve,     ///< it is over
    Information, ///< a report, a reminder, a notice to users: nothing is open
};

/// Something that people should be told.
struct Notice {
    QByteArray id;    ///< unique: handing one in again tells nobody twice
    QByteArray group; ///< the same for all states of one thing; the key by which a receiver joins them
    NoticeKind kind = NoticeKind::Information;
    Severity severity = Severity::Info;
    QString title;    ///< one line
    QStringList lines; ///< what happened, what it means, what to do; plain text
    QList<std::pair<QString, QString>> facts; ///< value, threshold, since, evidence...
    QString link;      ///< page of the console or the runbook; may be empty
    QByteArray audience = "oncall"; ///< "oncall", "users", "reviews", or the id of a person
    Time at{};

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Tells people, durably: what `outgoing` gives goes into the same unit as the change it is about, so that a kill loses neither and
/// doubles neither. Thread: the services'.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual std::vector<Change> outgoing(const Notice &notice) = 0;
    /// The unit with those changes has been committed: deliver now.
    virtual void wake() = 0;
};

} // namespace freeagent
