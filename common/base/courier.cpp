// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/courier.h"

#include <QSocketNotifier>
#include <fcntl.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/eventfd.h>
#endif

namespace freeagent {

Courier::Courier()
{
#ifdef __linux__
    m_readEnd = m_writeEnd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
#else
    int ends[2] = {-1, -1};
    if (::pipe(ends) == 0) {
        for (int end : ends) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        m_readEnd = ends[0];
        m_writeEnd = ends[1];
    }
#endif
    if (m_readEnd < 0)
        qFatal("No descriptor is left for waking the main thread; raise the limit of open files (ulimit -n).");
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { deliver(); });
}

Courier::~Courier()
{
    *m_alive = false;
    // The notifier may be the sender of the call that destroys us.
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
    ::close(m_readEnd);
    if (m_writeEnd != m_readEnd)
        ::close(m_writeEnd);
}

void Courier::post(Call call)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_waiting.empty();
        m_waiting.push_back(std::move(call));
    }
    if (wasEmpty)
        wake();
}

void Courier::post(std::vector<Call> calls)
{
    if (calls.empty())
        return;
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        wasEmpty = m_waiting.empty();
        if (wasEmpty)
            m_waiting.swap(calls);
        else
            m_waiting.insert(m_waiting.end(), std::make_move_iterator(calls.begin()), std::make_move_iterator(calls.end()));
    }
    if (wasEmpty)
        wake();
}

void Courier::wake() const
{
    // A full pipe or counter means that a wake-up is on its way already.
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_writeEnd, &one, sizeof one);
}

void Courier::deliver()
{
    char drained[512];
    while (::read(m_readEnd, drained, sizeof drained) == ssize_t(sizeof drained)) { }
    std::vector<Call> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_waiting);
    }
    const std::shared_ptr<bool> alive = m_alive;
    for (Call &call : calls) {
        call();
        if (!*alive)
            return;
    }
}

} // namespace freeagent
