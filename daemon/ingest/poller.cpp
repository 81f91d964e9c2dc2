// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/poller.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace freeagent::ingest {

static bool watch(int set, int descriptor, quint32 events, quint64 tag)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = tag;
    return epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

Poller::Poller() : m_set(epoll_create1(EPOLL_CLOEXEC)), m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    watch(m_set, m_wake, EPOLLIN, wakeTag);
}

Poller::~Poller()
{
    ::close(m_wake);
    ::close(m_set);
}

bool Poller::watchSocket(int descriptor, quint64 tag)
{
    return watch(m_set, descriptor, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, tag);
}

bool Poller::watchListener(int descriptor, quint64 tag) { return watch(m_set, descriptor, EPOLLIN, tag); }

void Poller::unwatch(int descriptor) { epoll_ctl(m_set, EPOLL_CTL_DEL, descriptor, nullptr); }

std::span<const Poller::Event> Poller::poll()
{
    std::array<epoll_event, std::tuple_size_v<decltype(m_events)>> raw;
    const int count = epoll_wait(m_set, raw.data(), int(raw.size()), 0);
    size_t filled = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event event = raw[size_t(i)];
        if (event.data.u64 == wakeTag) {
            quint64 ignored = 0;
            [[maybe_unused]] const auto n = ::read(m_wake, &ignored, sizeof ignored);
            continue;
        }
        m_events[filled++] = {event.data.u64, (event.events & EPOLLIN) != 0, (event.events & EPOLLOUT) != 0,
                              (event.events & EPOLLRDHUP) != 0, (event.events & (EPOLLERR | EPOLLHUP)) != 0};
    }
    return std::span(m_events).first(filled);
}

void Poller::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const auto n = ::write(m_wake, &one, sizeof one);
}

} // namespace freeagent::ingest
