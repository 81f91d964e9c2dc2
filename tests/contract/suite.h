// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/api.h"

#include <QJsonArray>
#include <QObject>
#include <QTest>

namespace freeagent::contract {

/// A build as its submitter knows it.
struct SubmittedBuild {
    QByteArray id;
    QByteArray token;
};
/// A worker as it knows itself.
struct RegisteredWorker {
    QByteArray id;
    QByteArray token;
};

/// A group of tests against one controller of its own, and the steps they are made of. The steps fail the running test themselves.
class Suite : public QObject
{
    Q_OBJECT
public:
    explicit Suite(test::ControllerFixture::Options options = {});

protected:
    Api &api() { return *m_api; }
    test::ControllerFixture &controller() { return m_controller; }
    Headers admin() const { return m_api->admin(); }
    Headers bearer() const { return m_api->bearer(); }
    Headers adminAs(const QByteArray &workerId) const { return admin() + Headers{{"X-Worker-Id", workerId}}; }
    static Headers buildToken(const QByteArray &token) { return {{"X-Build-Token", token}}; }
    static Headers workerToken(const QByteArray &token) { return {{"X-Worker-Token", token}}; }
    static Headers vmToken(const QByteArray &token) { return {{"X-VM-Token", token}}; }

    SubmittedBuild submit(const QByteArray &platform = "ios", const QByteArray &source = "PK\x03\x04 the source");
    /// Workers that say they build `platform` only, so that a test gets its own builds; "" for any.
    RegisteredWorker registerWorker(const QByteArray &name = "mac", const QByteArray &platform = {});
    QJsonObject poll(const RegisteredWorker &worker);         ///< the job, empty when there is none
    QByteArray otpOf(const SubmittedBuild &build, const RegisteredWorker &worker);
    HttpReply upload(const RegisteredWorker &worker, const QByteArray &buildId, const QByteArray &result = "the result");
    HttpReply report(const RegisteredWorker &worker, const QByteArray &buildId, const QByteArray &error);
    QJsonObject status(const QByteArray &buildId);
    QStringList logMessages(const QByteArray &buildId);

    /// Submitted, and in the hands of a new worker.
    struct Assignment {
        SubmittedBuild build;
        RegisteredWorker worker;
        QByteArray otp;
    };
    Assignment assigned(const QByteArray &platform = "ios");
    SubmittedBuild completed(const QByteArray &result = "the result");
    QByteArray vmTokenOf(const Assignment &assignment);
    /// Otherwise what is left after a test is cancelled, so that the next test's worker gets its own build.
    void keepQueue() { m_keepQueue = true; }
    void clearQueue();
    void begin();

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanup();
    void cleanupTestCase();

private:
    test::ControllerFixture m_controller;
    std::unique_ptr<Api> m_api;
    bool m_failed = false;
    bool m_keepQueue = false;
};

} // namespace freeagent::contract
