// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/agent/fakehttp.h"

#include <QSet>
#include <QStringList>

namespace freeagent::test {

/// A controller with just enough memory to be tested against: workers, jobs, logs, results. Everything it heard is open
/// to the test.
class FakeFarm : public QObject
{
public:
    static constexpr auto key = "0123456789abcdef0123456789abcdef";

    FakeFarm();

    FakeHttp http;
    QByteArray source; ///< the archive every build gets
    QByteArray checksum; ///< instead of the true one, when not empty
    QByteArray certs; ///< handed out when not empty
    int restarts = 0; ///< part of every token: raising it makes all of them invalid
    QSet<QByteArray> workers; ///< ids that are known
    QSet<QByteArray> cancelled;
    QSet<QByteArray> foreign; ///< builds that are somebody else's by now
    int refuseUploads = 0; ///< answer this many with `uploadStatus` first
    int uploadStatus = 503;

    QList<QJsonObject> registrations;
    int polls = 0;
    int unheldPolls = 0; ///< answered at once without a job, when above 0
    int sourceRequests = 0;
    QHash<QByteArray, QStringList> logs;
    QHash<QByteArray, int> heartbeats;
    QList<QJsonObject> telemetry;
    QList<QJsonObject> reports;
    struct Result {
        QByteArray build;
        QByteArray worker;
        bool success = false;
        QString error;
        QByteArray file;
    };
    QList<Result> results;
    QList<QJsonObject> abandoned;
    QJsonObject request; ///< what the machine is asked to do, with every poll that finds no job, until it is done
    int refuseDone = 0;  ///< answer the word that it is done this often with 503
    QList<QJsonObject> done; ///< these words
    QByteArray lastPoll; ///< its query

    void submit(const QByteArray &id, const QByteArray &platform = "android");
    /// Sets `request`; a poll that is held is answered with it.
    void ask(const QJsonObject &what);
    /// A restart that forgets nothing but tokens and held polls.
    void restart();

private:
    void handle(const FakeRequest &request, const FakeHttp::Reply &reply);
    void registerWorker(const FakeRequest &request, const FakeHttp::Reply &reply);
    void poll(const FakeRequest &request, const FakeHttp::Reply &reply);
    void handOut();
    void requestDone(const FakeRequest &request, const FakeHttp::Reply &reply);
    void buildRequest(const FakeRequest &request, const FakeHttp::Reply &reply);
    void upload(const FakeRequest &request, const FakeHttp::Reply &reply);
    QByteArray token(const QByteArray &worker) const;

    QList<QJsonObject> m_jobs;
    QList<FakeHttp::Reply> m_held;
};

} // namespace freeagent::test
