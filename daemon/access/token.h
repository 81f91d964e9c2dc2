// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"
#include "common/domain/role.h"
#include "daemon/ports/store.h"

#include <QList>

namespace freeagent::access {

/// What is known of a token. Its secret is not: only the hash.
struct Token {
    QByteArray id;
    QString name;
    Role role = Role::Viewer;
    QList<WorkerId> workers;  ///< the machines of an owner; empty for all others
    QByteArray secretHash;    ///< SHA-256 of the whole text
    Time createdAt{};
    QString createdBy;
    std::optional<Time> expiresAt; ///< not valid from then on
    std::optional<Time> lastUsedAt; ///< to the minute
    std::optional<Time> revokedAt;
    QByteArray rotatedTo; ///< id of the one that takes its place; empty when there is none

    bool isValid(Time now) const { return !revokedAt && (!expiresAt || now < *expiresAt); }

    friend bool operator==(const Token &, const Token &) = default;
};

/// As it is stored.
Record recordOf(const Token &token);
/// Nothing for a record of another kind or one that cannot be read: such a token opens nothing.
std::optional<Token> tokenFrom(const Record &record);

} // namespace freeagent::access
