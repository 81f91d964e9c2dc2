// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/controllerclient.h"
#include "console/farm/farmsource.h"

namespace freeagent::console {

/// Cancel, retry and download against a controller. GUI thread.
class LiveActions final : public QObject
{
    Q_OBJECT
public:
    /// `client` must outlive this object.
    explicit LiveActions(client::ControllerClient &client);

    quint64 cancel(const BuildId &build);
    quint64 retry(const BuildId &build);
    quint64 download(const BuildId &build, const QString &path);

Q_SIGNALS:
    void actionChanged(const freeagent::console::ActionReport &report);

private:
    ActionReport begin(ActionReport::Kind kind, const BuildId &build);
    void tell(ActionReport report, ActionReport::Stage stage, const Error &why = {});
    void fetch(ActionReport report, const QJsonObject &status);

    client::ControllerClient &m_client;
    quint64 m_lastTicket = 0;
};

} // namespace freeagent::console
