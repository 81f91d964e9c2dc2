// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/access.h"
#include "common/base/result.h"

#include <QNetworkAccessManager>
#include <QObject>

namespace freeagent::console {

/// What a controller said to a stranger, and then to the holder of the key.
struct ConnectionReport {
    QString version; ///< of the controller; empty when it does not say
    int workersOnline = 0;
    int queueDepth = 0;

    friend bool operator==(const ConnectionReport &, const ConnectionReport &) = default;
};

/// Tries an address and a key: first the open health page, then one read that needs the key, so that a wrong address and a wrong
/// key are told apart. Errors: replyerror.h, and "connect.not_controller". GUI thread.
class ConnectionTest final : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTest(QObject *parent = nullptr);

    /// A test under way is given up.
    void run(const client::Access &access);

Q_SIGNALS:
    void finished(const freeagent::Result<freeagent::console::ConnectionReport> &result);

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<QObject> m_round;
};

} // namespace freeagent::console
