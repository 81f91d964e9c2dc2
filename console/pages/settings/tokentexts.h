// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmstate.h"
#include "console/farm/severity.h"

#include <QCoreApplication>
#include <QJsonObject>

/// What tokens are called by people. Pure.
namespace freeagent::console {

struct TokenTexts {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::TokenTexts)
};

enum class TokenState : quint8 { Good, Expiring, Expired, Revoked };

TokenState tokenState(const QJsonObject &token, Time now);
bool hasEnded(const QJsonObject &token, Time now);
QString tokenStateText(TokenState state);
Severity tokenSeverity(TokenState state);
/// "all machines", "mac-1, mac-2": names where the farm knows them.
QString tokenScope(const QJsonObject &token, const FarmState &farm);
/// Who is locked out when it ends, as far as it can be told from here.
QString blastRadius(const QJsonObject &token, const FarmState &farm, const QString &actor, Time now);

} // namespace freeagent::console
