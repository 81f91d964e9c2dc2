// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/controllerfixture.h"

#include <QJsonObject>

namespace freeagent::integration {

/// The few steps that these tests need, on one kept connection with the admin key. A step that fails gives nothing.
class Farm
{
public:
    explicit Farm(const test::ControllerFixture &controller);

    QByteArray submit(const QByteArray &platform = "ios");
    QByteArray registerWorker(const QByteArray &name = "mac", const QByteArray &platform = {});
    QByteArray poll(const QByteArray &worker); ///< id of the job, or empty
    bool complete(const QByteArray &worker, const QByteArray &build, const QByteArray &result = "result");
    bool cancel(const QByteArray &build);
    QJsonObject status(const QByteArray &build);

    test::HttpReply get(const QByteArray &target);
    test::HttpReply post(const QByteArray &target, const QByteArray &json);
    test::HttpReply post(const QByteArray &target, const test::Form &form);
    test::Headers admin() const { return {{"X-API-Key", m_controller.key()}}; }
    void reconnect(); ///< after a restart, whatever port it has

private:
    const test::ControllerFixture &m_controller;
    test::RawHttp m_http;
};

} // namespace freeagent::integration
