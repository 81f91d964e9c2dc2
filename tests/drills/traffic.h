// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drills/bookkeeping.h"
#include "tests/support/daemon/controllerfixture.h"

#include <QRandomGenerator>
#include <atomic>
#include <thread>

namespace freeagent::drills {

/// Submitters and workers at once against one controller; every acknowledgement is booked. Goes on over kills: what got no answer is
/// neither had nor lost.
class Traffic
{
public:
    Traffic(const test::ControllerFixture &controller, Bookkeeping &books, quint32 seed);
    ~Traffic() { stop(); }

    void start(); ///< threads that go until stop()
    void stop();
    /// Builds what is left, without new submissions, until nothing is pending or active or the time is up.
    bool finish(std::chrono::seconds atMost);

private:
    void submitLoop(int number);
    void workLoop(int number, bool forEver);
    bool workOnce(test::RawHttp &http, const QByteArray &worker, QRandomGenerator &random, bool orderly);
    bool enrol(test::RawHttp &http, const QByteArray &worker);
    bool anythingOpen();
    test::HttpReply send(test::RawHttp &http, const QByteArray &method, const QByteArray &target, const QByteArray &json = {});
    test::HttpReply send(test::RawHttp &http, const QByteArray &target, const test::Form &form);

    const test::ControllerFixture &m_controller;
    Bookkeeping &m_books;
    quint32 m_seed;
    std::atomic<bool> m_stopping{false};
    std::vector<std::thread> m_threads;
};

} // namespace freeagent::drills
