// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/controller/ground.h"
#include "daemon/metrics/exposition.h"
#include "daemon/notify/postman.h"
#include "daemon/recovery/rescuedesk.h"
#include "daemon/store/sqliteinspector.h"
#include "daemon/store/sqlitesalvager.h"
#include "daemon/store/sqlitestore.h"

namespace freeagent::controller {

/// Rings when a statement meets damage. Made before the store, answered once there is somebody who can do something. Thread: main.
struct DamageBell {
    std::function<void(const QString &detail)> answer;
    QStringList early; ///< before that
    void ring(const QString &detail);
};

/// Watches over the database of this farm and has it repaired. Thread: main.
class Soundness : public QObject
{
    Q_OBJECT
public:
    Soundness(store::SqliteStore &store, const config::Settings &settings, const Clock &clock);
    ~Soundness() override;

    /// Takes over what the start has found.
    void load(Ground ground, const std::shared_ptr<DamageBell> &bell);
    void write(metrics::Exposition &out) const;

    recovery::RescueDesk &desk() { return m_desk; }

Q_SIGNALS:
    void remark(const QString &text); ///< for the log
    void promotable();                ///< start again

private:
    void tellPeople(const recovery::Rescue &rescue);

    store::SqliteStore &m_store;
    config::Settings m_settings;
    const Clock &m_clock;
    store::SqliteInspector m_inspector;
    store::SqliteSalvager m_salvager;
    recovery::BackupBase m_backups;
    recovery::LogBase m_base;
    recovery::RescueDesk m_desk;
    std::shared_ptr<DamageBell> m_bell;
    std::unique_ptr<store::IntegrityCheck> m_check;
    std::unique_ptr<notify::Postman> m_postman; ///< past the database, which takes no alert now
};

} // namespace freeagent::controller
