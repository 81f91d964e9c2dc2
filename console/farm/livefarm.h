// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/controllerclient.h"
#include "common/client/eventstream.h"
#include "console/farm/farmsource.h"

#include <QNetworkAccessManager>

namespace freeagent::console {

class LiveActions;

/// A controller, watched through its event feed. GUI thread; everything is asynchronous.
class LiveFarm final : public FarmSource
{
    Q_OBJECT
public:
    /// `clock` must outlive this object.
    LiveFarm(client::Access access, const Clock &clock, client::StreamTiming timing = {}, QObject *parent = nullptr);
    ~LiveFarm() override;

    QString name() const override { return m_client.name(); }
    bool isDemo() const override { return false; }
    void start() override;
    void refresh() override;
    quint64 cancelBuild(const BuildId &build) override;
    quint64 retryBuild(const BuildId &build) override;
    quint64 downloadArtifact(const BuildId &build, const QString &path) override;
    LogFeed *followLog(const BuildId &build, QObject *parent) override;
    void ask(const Ask &ask, const QObject *context, Answered done) override;

private:
    void takeFrame(const client::SseFrame &frame);
    void takeState(const LinkState &state);
    void fetchFailures(int offset);
    QNetworkRequest feedRequest() const;

    const Clock &m_clock;
    client::StreamTiming m_timing;
    QNetworkAccessManager m_network;
    client::ControllerClient m_client;
    client::EventStream m_stream;
    std::unique_ptr<LiveActions> m_actions;
    QString m_farewell; ///< the reason of the last goodbye, until contact is back
};

} // namespace freeagent::console
