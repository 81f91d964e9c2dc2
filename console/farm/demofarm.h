// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/role.h"
#include "console/farm/demo/demoroutes.h"
#include "console/farm/demoworld.h"
#include "console/farm/farmsource.h"

#include <QTimer>

namespace freeagent::console {

/// A farm without machines: for a first look, for tests and for pictures. Always says that it is one. GUI thread.
class DemoFarm final : public FarmSource
{
    Q_OBJECT
public:
    static constexpr quint32 kSeed = 20260105;

    /// `clock` must outlive this object and decides what time it is in the farm.
    explicit DemoFarm(const Clock &clock, quint32 seed = kSeed, QObject *parent = nullptr);

    QString name() const override;
    bool isDemo() const override { return true; }
    void start() override;
    void refresh() override;
    quint64 cancelBuild(const BuildId &build) override;
    quint64 retryBuild(const BuildId &build) override;
    quint64 downloadArtifact(const BuildId &build, const QString &path) override;
    LogFeed *followLog(const BuildId &build, QObject *parent) override;
    void ask(const Ask &ask, const QObject *context, Answered done) override;

    /// As whom one looks: an admin unless told otherwise.
    void setRole(Role role) { m_role = role; }
    /// What was asked so far, newest last, for tests.
    const QList<Ask> &asked() const { return m_asked; }
    const DemoWorld &world() const { return m_world; }
    const Clock &clock() const { return m_clock; }
    /// Brings the farm to the clock's time. Also happens by itself twice a second.
    void advance();
    /// As if the network had been cut, the stream had gone silent or the key been refused; `Live` heals it.
    void setPhase(LinkState::Phase phase);

Q_SIGNALS:
    void advanced();

private:
    ActionReport begin(ActionReport::Kind kind, const BuildId &build);
    void answer(ActionReport report, bool done, const Error &why);

    const Clock &m_clock;
    DemoWorld m_world;
    LinkState m_link;
    QTimer m_tick;
    quint64 m_lastTicket = 0;
    Role m_role = Role::Admin;
    QList<Ask> m_asked;
    DemoRoutes m_routes;
};

} // namespace freeagent::console
