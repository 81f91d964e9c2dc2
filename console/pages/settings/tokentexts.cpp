// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/tokentexts.h"

#include "console/farm/rights.h"
#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kSoon = std::chrono::hours(14 * 24);

const api::WorkerItem *workerOf(const QJsonValue &id, const FarmState &farm)
{
    const auto found = farm.workers().constFind(WorkerId{id.toString().toLatin1()});
    return found == farm.workers().cend() ? nullptr : &*found;
}
} // namespace

TokenState tokenState(const QJsonObject &token, Time now)
{
    if (!token.value("revokedAt"_L1).isNull())
        return TokenState::Revoked;
    const auto ends = jsonTime(token.value("expiresAt"_L1));
    if (ends && *ends <= now)
        return TokenState::Expired;
    return ends && *ends <= now + kSoon ? TokenState::Expiring : TokenState::Good;
}

bool hasEnded(const QJsonObject &token, Time now)
{
    const TokenState state = tokenState(token, now);
    return state == TokenState::Expired || state == TokenState::Revoked;
}

QString tokenStateText(TokenState state)
{
    switch (state) {
    case TokenState::Expiring: return TokenTexts::tr("Ends soon");
    case TokenState::Expired: return TokenTexts::tr("Expired");
    case TokenState::Revoked: return TokenTexts::tr("Revoked");
    case TokenState::Good: break;
    }
    //: Of a token: it can be used.
    return TokenTexts::tr("Valid");
}

Severity tokenSeverity(TokenState state)
{
    switch (state) {
    case TokenState::Expiring: return Severity::Warning;
    case TokenState::Expired:
    case TokenState::Revoked: return Severity::Neutral;
    case TokenState::Good: break;
    }
    return Severity::Good;
}

QString tokenScope(const QJsonObject &token, const FarmState &farm)
{
    const QJsonArray ids = token.value("workers"_L1).toArray();
    if (ids.isEmpty())
        //: What a token is for.
        return TokenTexts::tr("the whole farm");
    QStringList names;
    for (const QJsonValue &id : ids) {
        const api::WorkerItem *worker = workerOf(id, farm);
        names << (worker ? worker->name : id.toString());
    }
    return names.join(u", "_s);
}

QString blastRadius(const QJsonObject &token, const FarmState &farm, const QString &actor, Time now)
{
    QStringList facts{TokenTexts::tr("Whoever uses it is locked out within a second.")};
    const QJsonValue used = token.value("lastUsedAt"_L1);
    //: %1 is "12 min ago".
    facts << (used.isNull() ? TokenTexts::tr("It was never used.") : TokenTexts::tr("It was last used %1.").arg(agoOf(used, now)));
    const QJsonArray ids = token.value("workers"_L1).toArray();
    int building = 0;
    for (const QJsonValue &id : ids)
        if (const api::WorkerItem *worker = workerOf(id, farm))
            building += int(worker->currentBuilds.size());
    if (!ids.isEmpty())
        //: %1 are names of machines.
        facts << TokenTexts::tr("These machines can then no longer reach the controller: %1.").arg(tokenScope(token, farm));
    if (building)
        facts << TokenTexts::tr("They have %n build(s) in hand, which will be handed out again.", nullptr, building);
    if (!actor.isEmpty() && token.value("name"_L1).toString() == actor)
        facts << TokenTexts::tr("This console came in with a token of this name: it may be your own.");
    return facts.join(u' ');
}

} // namespace freeagent::console
