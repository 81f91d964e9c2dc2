// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/notify/outboxlife.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <deque>
#include <set>

namespace freeagent::test {

/// Steps that happen one by one, until a kill forgets the rest.
using Steps = std::deque<std::function<void()>>;

/// A store whose every step may be the last: a unit reaches the disk in one, and its caller hears of it in another.
class MortalStore final : public Store
{
public:
    MortalStore(std::vector<Record> &disk, Steps &steps) : m_disk(disk), m_steps(steps) {}

    HotState loadHot(Time) override
    {
        HotState state;
        state.records = m_disk;
        return state;
    }
    void commit(Unit unit, std::function<void(CommitResult)> done) override
    {
        m_steps.push_back([this, unit = std::move(unit), done = std::move(done)] {
            for (const Change &change : unit.changes) {
                const auto *put = std::get_if<PutRecord>(&change);
                const auto *remove = std::get_if<RemoveRecord>(&change);
                const QByteArray kind = put ? put->record.kind : remove->kind;
                const QByteArray id = put ? put->record.id : remove->id;
                std::erase_if(m_disk, [&](const Record &record) { return record.kind == kind && record.id == id; });
                if (put)
                    m_disk.push_back(put->record);
            }
            m_steps.push_back([done] { done(Committed{}); });
        });
    }
    void findBuild(const BuildId &, std::function<void(Result<std::optional<BuildRecord>>)>) override {}
    void listBuilds(const BuildFilter &, std::function<void(Result<BuildPage>)>) override {}
    void eventsAfter(Revision, int, std::function<void(Result<std::vector<Event>>)>) override {}
    void diagnostics(const WorkerId &, int, std::function<void(Result<QList<DiagnosticReport>>)>) override {}
    void countsSince(Time, std::function<void(Result<std::vector<BuildCount>>)>) override {}
    void finishedBuilds(Time, Time, std::function<void(Result<std::vector<FinishedBuild>>)>) override {}
    void submissions(Time, std::function<void(Result<std::vector<std::pair<Time, Platform>>>)>) override {}
    void failedAttempts(Time, int, std::function<void(Result<std::vector<Attempt>>)>) override {}
    void artifactKeys(std::function<void(Result<std::vector<QByteArray>>)>) override {}

private:
    std::vector<Record> &m_disk;
    Steps &m_steps;
};

/// Disk and receivers, which outlive every process; and the processes, one after the other.
class World final : public notify::Carrier
{
public:
    World(quint32 seed, std::vector<Notice> story) : m_random(seed), m_story(std::move(story)) {}

    std::vector<Record> disk;
    std::vector<notify::Message> shown; ///< by receivers that leave out what has a key they know

    bool isOver() const { return m_told >= m_story.size(); }
    /// Starts a process and kills it after some steps; 1 when it was killed in the middle of something.
    int liveAndDie()
    {
        Process process(*this);
        const int steps = 1 + int(m_random.bounded(25));
        for (int i = 0; i < steps && !(isOver() && m_steps.empty()); ++i)
            step(process, true);
        const bool busy = !m_steps.empty();
        m_steps.clear();
        return busy;
    }
    /// Starts a process that lives until everything is quiet.
    void liveOn()
    {
        Process process(*this);
        m_failing = false;
        for (int i = 0; i < 4000; ++i)
            step(process, false);
    }
    void carry(notify::Message message, std::function<void(notify::Verdict)> done) override
    {
        const quint32 fate = m_failing ? m_random.bounded(4u) : 0;
        m_steps.push_back([this, fate, message = std::move(message), done = std::move(done)] {
            const bool arrives = fate != 1;
            if (arrives && m_known.insert(message.channel.toUtf8() + ' ' + message.key).second)
                shown.push_back(message);
            const auto kind = fate == 0 ? notify::Verdict::Kind::Delivered : notify::Verdict::Kind::Failed;
            m_steps.push_back([done, kind] { done({kind, {}}); });
        });
    }

private:
    struct Process {
        explicit Process(World &world)
            : store(world.disk, world.m_steps)
            , ledger(store)
            , outbox(ledger, world.m_clock, world, [&world] { return world.m_random.generateDouble(); })
        {
            outbox.setChannels({channelOf(QStringLiteral("hook"), notify::ChannelKind::Webhook), channelOf(QStringLiteral("pager"), notify::ChannelKind::PagerDuty),
                                channelOf(QStringLiteral("mail"), notify::ChannelKind::Email)});
            outbox.load(world.disk);
        }
        MortalStore store;
        services::Ledger ledger;
        notify::Outbox outbox;
    };

    /// Something happens in the world, or the next step is made, or time passes.
    void step(Process &process, bool tells)
    {
        const quint32 what = m_random.bounded(6u);
        if (tells && what == 0)
            return tell(process);
        if (m_steps.empty() || what == 1) {
            m_clock.advance(std::chrono::seconds(m_failing ? 3 : 30));
            return process.outbox.tick();
        }
        const auto next = std::move(m_steps.front());
        m_steps.pop_front();
        next();
    }
    /// The oldest fact that is not on the disk, as its service finds after a restart, or for the first time.
    void tell(Process &process)
    {
        while (m_told < m_story.size() && onDisk(m_story[m_told].id))
            ++m_told;
        if (m_told >= m_story.size())
            return;
        Unit unit;
        unit.changes = process.outbox.outgoing(m_story[m_told]);
        unit.changes.push_back(PutRecord{{"fact", m_story[m_told].id, "{}"}});
        process.ledger.commit(std::move(unit), [&process](Result<void>) { process.outbox.wake(); });
    }
    bool onDisk(const QByteArray &id) const
    {
        return std::any_of(disk.begin(), disk.end(), [&](const Record &record) { return record.kind == "fact" && record.id == id; });
    }

    QRandomGenerator m_random;
    std::vector<Notice> m_story;
    size_t m_told = 0;
    bool m_failing = true;
    FakeClock m_clock;
    Steps m_steps;
    std::set<QByteArray> m_known;
};

} // namespace freeagent::test
