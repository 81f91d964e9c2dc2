// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsource.h"
#include "console/offline/snapshot.h"

#include <QThreadPool>
#include <QTimer>

namespace freeagent::console {

/// Another farm, remembered: hands everything on, keeps what the controller answers on disk (at intervals and at the end), and shows the last
/// known state when there is no contact from the start on. Then the link says since when the figures are. GUI thread; the disk has one of its own.
class KeptFarm final : public FarmSource, public Memory
{
    Q_OBJECT
public:
    static constexpr Millis kEvery{60'000};

    /// `clock` must outlive this object. `folder` is made when it is first needed.
    KeptFarm(std::unique_ptr<FarmSource> farm, const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~KeptFarm() override; ///< writes what is known

    QString name() const override { return m_farm->name(); }
    bool isDemo() const override { return m_farm->isDemo(); }
    void start() override { m_farm->start(); }
    void refresh() override { m_farm->refresh(); }
    quint64 cancelBuild(const BuildId &build) override { return m_farm->cancelBuild(build); }
    quint64 retryBuild(const BuildId &build) override { return m_farm->retryBuild(build); }
    quint64 downloadArtifact(const BuildId &build, const QString &path) override { return m_farm->downloadArtifact(build, path); }
    LogFeed *followLog(const BuildId &build, QObject *parent) override { return m_farm->followLog(build, parent); }
    void ask(const Ask &ask, const QObject *context, Answered done) override;

    std::optional<Remembered> remembered(const QString &path, const QUrlQuery &query) const override { return m_snapshot.find(path, query); }
    /// The moment of the figures that are shown without contact; nothing while there was contact.
    std::optional<Time> shownFrom() const { return m_shownFrom; }

private:
    void takeLink(LinkState link);
    void takeStock();
    void save();
    void showLastKnown();

    std::unique_ptr<FarmSource> m_farm;
    const Clock &m_clock;
    QString m_path;
    Snapshot m_snapshot;
    std::optional<Time> m_shownFrom;
    bool m_hadContact = false;
    bool m_isDirty = false;
    QTimer m_stock;
    QTimer m_saving;
    QThreadPool m_disk; ///< ends first: it writes
};

} // namespace freeagent::console
