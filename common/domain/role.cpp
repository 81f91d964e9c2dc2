// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/domain/role.h"

#include <array>

namespace freeagent {

namespace {
enum class Rule : quint8 { No, Yes, Own };
constexpr Rule N = Rule::No, Y = Rule::Yes, O = Rule::Own;

// Rows: Role. Columns: Level (viewer, submitter, owner, operator, admin).
constexpr Rule kRules[5][5] = {
    /* admin     */ {Y, Y, Y, Y, Y},
    /* operator  */ {Y, Y, Y, Y, N},
    /* owner     */ {Y, N, O, N, N},
    /* submitter */ {Y, Y, N, N, N},
    /* viewer    */ {Y, N, N, N, N},
};

constexpr std::array<QByteArrayView, 5> kWords{"admin", "operator", "owner", "submitter", "viewer"};
} // namespace

QByteArrayView word(Role role) { return kWords[size_t(role)]; }

std::optional<Role> roleFrom(QByteArrayView text)
{
    for (size_t i = 0; i < kWords.size(); ++i)
        if (kWords[i] == text)
            return Role(i);
    return std::nullopt;
}

bool allows(Role role, Level level, bool owns)
{
    const Rule rule = kRules[size_t(role)][size_t(level)];
    return rule == Rule::Yes || (rule == Rule::Own && owns);
}

} // namespace freeagent
