// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/connectiontest.h"

#include "common/client/controllerclient.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace freeagent::console {

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent)
{
}

void ConnectionTest::run(const client::Access &access)
{
    auto *client = new client::ControllerClient(m_network, access);
    m_round.reset(client);
    client->get(u"/health"_s, {}, client, [this, client](const Result<QJsonDocument> &health) {
        if (!health)
            return Q_EMIT finished(tl::unexpected(health.error()));
        const QJsonObject json = health->object();
        if (!json.contains("queueDepth"_L1) && !json.contains("queue"_L1))
            return Q_EMIT finished(failure("connect.not_controller", u"Something answers there, but it is no expo-controller."_s,
                                           u"Check the address and the port."_s));
        const ConnectionReport report{json.value("version"_L1).toString(), json.value("activeWorkers"_L1).toInt(),
                                      json.value("queueDepth"_L1).toInt()};
        client->get(u"/api/builds/active"_s, {}, client, [this, report](const Result<QJsonDocument> &answer) {
            if (answer)
                Q_EMIT finished(report);
            else
                Q_EMIT finished(tl::unexpected(answer.error()));
        });
    });
}

} // namespace freeagent::console
