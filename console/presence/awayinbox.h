// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmstate.h"
#include "console/farm/resource.h"
#include "console/presence/absence.h"

namespace freeagent::console {

class AwayStrip;

/// Gathers what happened to a farm while nobody could see it here, and keeps it in the strip until somebody has. GUI thread.
class AwayInbox final : public QObject
{
    Q_OBJECT
public:
    /// The feed needs a moment after a reconnection: before this, nothing is not yet nothing.
    static constexpr std::chrono::seconds kSettles{10};

    /// All must outlive this object.
    AwayInbox(QSettings &settings, const Clock &clock, AwayStrip &strip, QObject *parent);

    /// The farm from now on; the one before may be gone already.
    void lookAt(FarmSource &source, const FarmState &state, const QString &farm);
    /// Once a second.
    void tick(bool contact);

Q_SIGNALS:
    /// An absence in which nothing happened.
    void said(freeagent::console::Severity severity, const QString &text);

private:
    void gather();
    void take();
    void finish();
    int failedBuilds() const;

    QSettings &m_settings;
    const Clock &m_clock;
    AwayStrip &m_strip;
    const FarmState *m_state = nullptr;
    std::optional<Absence> m_absence;
    std::unique_ptr<Resource> m_alerts;
    bool m_empty = false; ///< the farm has answered, and nothing happened so far
};

} // namespace freeagent::console
