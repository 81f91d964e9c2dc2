// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/drill/drilljob.h"

#include "daemon/recovery/files.h"

using namespace Qt::StringLiterals;

namespace freeagent::drill {

namespace {
constexpr std::chrono::milliseconds kTellEach{200};

schedule::RunState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done: return schedule::RunState::Done;
    case Outcome::Cancelled: return schedule::RunState::Cancelled;
    case Outcome::Failed: break;
    }
    return schedule::RunState::Failed;
}
} // namespace

DrillJob::DrillJob(DrillBook &book, Tools tools, Ground ground)
    : m_book(book)
    , m_tools(tools)
    , m_ground(std::move(ground))
{
}

DrillJob::~DrillJob() { *m_cancelled = true; }

schedule::JobSpec DrillJob::spec()
{
    schedule::JobSpec spec;
    spec.name = "drill";
    spec.what = u"Restores the newest backup beside the farm, starts a controller on it and lets it prove that it works"_s;
    spec.when = {u"FREQ=WEEKLY;BYDAY=WE"_s, QTime(4, 0), QDate(2026, 1, 7), "UTC"};
    spec.lane = "upkeep"; // no backup goes while it is being restored
    spec.rank = 9;
    return spec;
}

void DrillJob::clean()
{
    m_lane.run<bool>([this] { return recovery::removeTree(m_ground.scratch); }, [](bool) {});
}

recovery::Step DrillJob::stepOf(const schedule::RunContextPtr &context)
{
    const auto told = std::make_shared<std::chrono::steady_clock::time_point>();
    // What is told is at home when it is destroyed too: the context belongs there.
    const auto home = std::make_shared<schedule::RunContextPtr>(context);
    return [this, home, told, cancelled = m_cancelled](double part, const QString &what) {
        const auto now = std::chrono::steady_clock::now();
        if (now - *told >= kTellEach) {
            *told = now;
            m_lane.tell([home, part, what] { (*home)->progress(part, what); });
        }
        return !*cancelled && !m_lane.isStopping();
    };
}

void DrillJob::start(schedule::RunContextPtr context)
{
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_book.mark([this, context, step = stepOf(context), alive = std::weak_ptr(m_alive)](Result<Time> marked) {
        if (alive.expired())
            return;
        if (!marked)
            return context->done({schedule::RunState::Failed, marked.error().message, {}});
        m_lane.run<Report>([this, step, mark = *marked] { return perform(m_ground, m_tools, mark, step); },
                           [this, context](Report report) {
                               report.id = context->run().id;
                               report.by = context->run().by.isEmpty() ? u"schedule"_s : context->run().by;
                               context->done({stateOf(report.outcome), report.message, toJson(report)});
                               m_book.add(std::move(report));
                           });
    });
}

} // namespace freeagent::drill
