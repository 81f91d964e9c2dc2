// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/glance.h"

#include <QHash>
#include <QTime>

class QSettings;

namespace freeagent::console {

/// When the desktop may speak up.
struct NoticeOptions {
    bool notifications = true;
    bool sounds = true;
    bool quietHours = false;
    QTime quietFrom{22, 0}; ///< on the clock of this machine
    QTime quietTo{7, 0};    ///< not included; before `quietFrom` it is on the next day; the same as it: all day
    bool criticalsRing = true; ///< also in quiet hours
    std::optional<Time> snoozedUntil; ///< no sounds before

    friend bool operator==(const NoticeOptions &, const NoticeOptions &) = default;
};

NoticeOptions readOptions(const QSettings &settings);
void writeOptions(const NoticeOptions &options, QSettings &settings);

struct Ring {
    bool notice = false;
    bool sound = false;

    friend bool operator==(const Ring &, const Ring &) = default;
};

bool isQuietHour(const NoticeOptions &options, QTime local);
/// What a new problem of this severity may do at `now`, which is `local` on this machine's clock.
Ring ringFor(Severity severity, const NoticeOptions &options, Time now, QTime local);

/// Which problems are news: each once, again only when it got worse or came back after it was over. What there is when a farm is first
/// looked at is no news, and neither is what somebody has taken before it could be told.
class Announcer
{
public:
    QList<Problem> news(const Glance &farm);

private:
    QHash<QString, QHash<QString, Severity>> m_told; ///< by farm and alert
};

} // namespace freeagent::console
