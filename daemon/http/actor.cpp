// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/actor.h"

namespace freeagent::http {

namespace {
constexpr qsizetype kLongestReason = 300;
}

QString actorOf(const Caller &caller) { return caller.tokenId.isEmpty() ? QStringLiteral("admin key") : caller.tokenName; }

QString reasonOf(const Request &request, const QJsonObject &body)
{
    QString reason = body.value(QStringLiteral("reason")).toString();
    if (reason.isEmpty())
        reason = QString::fromUtf8(request.exchange->head().value("x-reason"));
    return reason.simplified().left(kLongestReason);
}

} // namespace freeagent::http
