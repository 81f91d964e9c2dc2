// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class BuildActions;
class BuildsModel;
class LiveLog;
class Notice;
class Panel;
class Pill;

/// One build: what it is, why it waits or failed and what helps, what can be done with it, and its log.
class DetailPanel final : public QWidget
{
    Q_OBJECT
public:
    DetailPanel(const PageContext &context, const BuildsModel &builds, const BuildActions &actions, QWidget *parent = nullptr);

    void showBuild(const freeagent::BuildId &build);
    /// The shown build may have changed, and time has passed.
    void refresh();
    void focusLog();
    bool hasLog() const;

private:
    void addButtons(Panel *panel, const BuildActions &actions);

    const BuildsModel &m_builds;
    BuildId m_build;
    Pill *m_state;
    QLabel *m_heading;
    QLabel *m_facts;
    Notice *m_notice;
    LiveLog *m_log;
};

} // namespace freeagent::console
