// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <chrono>
#include <limits>

namespace freeagent::ingest {

/// What can be overdue. Derive from it; at most one deadline at a time.
class Timed
{
public:
    Timed() = default;
    virtual ~Timed() = default;
    Timed(const Timed &) = delete;
    Timed &operator=(const Timed &) = delete;
    virtual void onDeadline() = 0;

private:
    friend class Deadlines;
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    Timed *m_previous = nullptr;
    Timed *m_next = nullptr;
    qint64 m_due = never;   ///< milliseconds
    qint64 m_listedAt = -1; ///< tick whose slot holds it, or -1
};

/// A timer wheel, as coarse as its tick. Moving a deadline later, or dropping it, costs one assignment: the wheel finds out when the
/// old one comes up. Who has no deadline soon costs nothing.
class Deadlines
{
public:
    /// `now` in milliseconds of a monotonic clock.
    Deadlines(std::chrono::milliseconds tick, qint64 now);
    ~Deadlines();

    void set(Timed &timed, qint64 due);
    static void clear(Timed &timed) { timed.m_due = Timed::never; }
    void remove(Timed &timed);
    /// Calls onDeadline() of all that are overdue.
    void advance(qint64 now);
    bool isEmpty() const { return m_listed == 0; }
    std::chrono::milliseconds tick() const { return m_tick; }

private:
    static constexpr qint64 slots = 512;
    qint64 tickOf(qint64 due) const { return due / m_tick.count() + 1; }
    void list(Timed &timed);
    void unlist(Timed &timed);

    struct Anchor final : Timed {
        void onDeadline() override { }
    };
    std::chrono::milliseconds m_tick;
    qint64 m_current; ///< tick that was last advanced to
    qint64 m_listed = 0;
    std::array<Anchor, slots> m_slots;
};

} // namespace freeagent::ingest
