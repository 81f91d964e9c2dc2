// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/eventwalk.h"

#include <memory>

namespace freeagent::people {

namespace {
constexpr int kPage = 2000;
constexpr size_t kMost = 20'000;

/// Halves the revisions until it knows where `since` lies, for a week is the smaller part of what is stored; then reads page by page.
struct Walk : std::enable_shared_from_this<Walk> {
    Store &store;
    Time since;
    QSet<QByteArray> types;
    std::function<void(Result<std::vector<Event>>)> done;
    Revision low = 0; ///< all up to here is too old
    Revision high = 0;
    std::vector<Event> found;

    explicit Walk(Store &given)
        : store(given)
    {
    }

    void bisect()
    {
        if (high - low <= kPage)
            return read(low);
        const Revision middle = low + (high - low) / 2;
        store.eventsAfter(middle, 1, [self = shared_from_this(), middle](Result<std::vector<Event>> events) {
            if (!events)
                return self->done(tl::unexpected(events.error()));
            // Nothing after the middle: forgotten ones lie before what is kept, so the end of it was passed.
            if (events->empty() || events->front().at >= self->since)
                self->high = middle;
            else
                self->low = middle;
            self->bisect();
        });
    }

    void read(Revision after)
    {
        store.eventsAfter(after, kPage, [self = shared_from_this(), after](Result<std::vector<Event>> events) {
            if (!events)
                return self->done(tl::unexpected(events.error()));
            Revision last = after;
            for (Event &event : *events) {
                last = std::max(last, event.revision);
                if (event.at >= self->since && self->types.contains(event.type) && self->found.size() < kMost)
                    self->found.push_back(std::move(event));
            }
            if (last == after || events->size() < size_t(kPage))
                return self->done(std::move(self->found));
            self->read(last);
        });
    }
};
} // namespace

void walkEvents(Store &store, Revision newest, Time since, const QSet<QByteArray> &types, std::function<void(Result<std::vector<Event>>)> done)
{
    const auto walk = std::make_shared<Walk>(store);
    walk->since = since;
    walk->types = types;
    walk->done = std::move(done);
    walk->high = newest;
    walk->bisect();
}

} // namespace freeagent::people
