// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/announcements.h"

#include "common/base/textforms.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
struct Mark {
    const char *kind;
    std::chrono::hours before;
};
/// Nearest first.
constexpr std::array<Mark, 3> kMarks{{{"T-1h", std::chrono::hours(1)}, {"T-24h", std::chrono::hours(24)}, {"T-72h", Announcements::kFirst}}};

QByteArray seconds(Time time) { return QByteArray::number(toMs(time) / 1000); }

/// "2026-02-01 02:00"
QString minuteText(Time time)
{
    return QString::fromLatin1(toIso(time).left(16)).replace(u'T', u' ');
}

QString spanText(const Occurrence &occurrence)
{
    return u"%1 from %2 to %3 UTC"_s.arg(occurrence.name, minuteText(occurrence.start), minuteText(occurrence.end).mid(11));
}

bool isAnnouncement(const Notice &notice) { return notice.kind.startsWith("T-"); }
} // namespace

Announcements::Announcements(const WindowBook &windows, NoticeBoard &board, services::MaintenanceService &maintenance, const Clock &clock)
    : m_windows(windows)
    , m_board(board)
    , m_maintenance(maintenance)
    , m_clock(clock)
{
}

void Announcements::tick()
{
    const Time now = m_clock.now();
    // Also those that began within this second.
    const QList<Occurrence> upcoming = m_windows.upcoming(now - std::chrono::seconds(1), 10);
    std::optional<services::MaintenanceService::Announced> first;
    for (const Occurrence &occurrence : upcoming) {
        if (occurrence.start <= now || occurrence.start - now > kFirst)
            continue;
        announce(occurrence);
        if (!first)
            first = services::MaintenanceService::Announced{occurrence.start, occurrence.end};
    }
    m_maintenance.announce(first);
    takeBack();
    if (m_maintenance.isUnattended())
        askAgain();
}

void Announcements::announce(const Occurrence &occurrence)
{
    const Millis left = occurrence.start - m_clock.now();
    const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [left](const Mark &candidate) { return left <= candidate.before; });
    if (mark == kMarks.end())
        return;
    Notice notice;
    notice.id = occurrence.windowId + '-' + seconds(occurrence.start) + '-' + mark->kind;
    if (m_board.knows(notice.id))
        return;
    notice.kind = mark->kind;
    notice.windowId = occurrence.windowId;
    notice.startAt = occurrence.start;
    notice.endAt = occurrence.end;
    notice.text = u"Maintenance in %1: %2. Submissions are refused during that time; running builds end before it."_s
                      .arg(durationText(left + Millis(999)), spanText(occurrence));
    m_board.post(notice);
}

/// Announced, still to come, and no longer in the plan.
void Announcements::takeBack()
{
    const Time now = m_clock.now();
    for (const Notice &notice : m_board.notices()) {
        if (!isAnnouncement(notice) || !notice.startAt || *notice.startAt <= now)
            continue;
        const auto window = m_windows.window(notice.windowId);
        const QList<Occurrence> next = m_windows.next(notice.windowId, *notice.startAt - Millis(1), 1);
        if (window && window->enabled && !next.isEmpty() && next.front().start == *notice.startAt)
            continue;
        Notice cancelled;
        cancelled.id = notice.windowId + '-' + seconds(*notice.startAt) + "-cancelled";
        if (m_board.knows(cancelled.id))
            continue;
        cancelled.kind = "cancelled";
        cancelled.windowId = notice.windowId;
        cancelled.startAt = notice.startAt;
        cancelled.endAt = notice.endAt;
        cancelled.text = u"The maintenance of %1 UTC is cancelled. Submissions are taken as usual."_s.arg(minuteText(*notice.startAt));
        m_board.post(cancelled);
    }
}

void Announcements::askAgain()
{
    const services::MaintenanceService::State &state = m_maintenance.state();
    const Time since = state.confirmedAt.value_or(*state.since);
    const qint64 times = (m_clock.now() - since) / services::MaintenanceService::kAskAgainAfter;
    Notice notice;
    notice.id = "reminder-" + seconds(since) + '-' + QByteArray::number(times);
    if (m_board.knows(notice.id))
        return;
    notice.kind = "reminder";
    notice.startAt = state.since;
    notice.text = u"Maintenance has been on for %1 and has no end. End it, or ask for it again to confirm that it is meant to go on."_s
                      .arg(durationText(m_clock.now() - *state.since));
    m_board.post(notice);
}

} // namespace freeagent::maintenance
