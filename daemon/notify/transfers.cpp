// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/transfers.h"

#include "daemon/notify/transfer.h"

#include <map>

namespace freeagent::notify {

namespace {
constexpr size_t kAtOnce = 64;
constexpr int kLongestWait = 60'000;

CURLM *newMulti()
{
    static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    return kReady == CURLE_OK ? curl_multi_init() : nullptr;
}
} // namespace

/// What runs, in the thread of the transfers.
class Transfers::Loop
{
public:
    Loop(CURLM *multi, Courier &home)
        : m_multi(multi)
        , m_home(home)
    {
    }
    ~Loop()
    {
        for (const auto &[handle, run] : m_running)
            curl_multi_remove_handle(m_multi, handle);
    }

    bool hasRoom() const { return m_running.size() < kAtOnce; }

    void begin(Job job)
    {
        auto transfer = std::make_unique<Transfer>(std::move(job.message), job.rules.guard, job.rules.caFile.toLocal8Bit());
        CURL *handle = transfer->handle();
        m_running.emplace(handle, Run{std::move(transfer), std::move(job.done)});
        curl_multi_add_handle(m_multi, handle);
    }

    void turn()
    {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left))
            if (message->msg == CURLMSG_DONE)
                end(message->easy_handle, message->data.result);
    }

private:
    struct Run {
        std::unique_ptr<Transfer> transfer;
        std::function<void(Verdict)> done;
    };
    void end(CURL *handle, CURLcode result)
    {
        const auto run = m_running.find(handle);
        m_home.post([done = std::move(run->second.done), outcome = run->second.transfer->outcome(result)] { done(outcome); });
        curl_multi_remove_handle(m_multi, handle);
        m_running.erase(run);
    }

    CURLM *m_multi;
    Courier &m_home;
    std::map<CURL *, Run> m_running;
};

Transfers::Transfers(Rules rules)
    : m_rules(std::move(rules))
    , m_multi(newMulti())
    , m_thread([this] { work(); })
{
}

Transfers::~Transfers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_waiting.clear();
    }
    curl_multi_wakeup(m_multi);
    m_thread.join();
    curl_multi_cleanup(m_multi);
}

void Transfers::setRules(Rules rules) { m_rules = std::move(rules); }

void Transfers::start(Message message, std::function<void(Verdict)> done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(message), m_rules, std::move(done)});
    }
    curl_multi_wakeup(m_multi);
}

void Transfers::work()
{
    Loop loop(m_multi, m_home);
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closing)
                return;
            while (!m_waiting.empty() && loop.hasRoom()) {
                loop.begin(std::move(m_waiting.front()));
                m_waiting.pop_front();
            }
        }
        loop.turn();
        curl_multi_poll(m_multi, nullptr, 0, kLongestWait, nullptr);
    }
}

} // namespace freeagent::notify
