// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/role.h"

#include <QByteArray>

namespace freeagent::access {

/// The text of a token: `efa_<role>_<id><secret><checksum>`. The id (10 digits of base 62) finds the row, the secret (27 digits, 160
/// random bits) proves, the checksum (6 digits of CRC-32 over all before it) tells a mistyped or cut-off token without a look at any row and lets
/// scanners find tokens in places where they should not be. Only [A-Za-z0-9_], so that build machines accept it wherever they accept
/// the admin key.
struct TokenText {
    QByteArray value;
    QByteArray id;
};

/// A new one, from the system's randomness.
TokenText newTokenText(Role role);

/// The id in a well-formed token with a right checksum; null for everything else.
QByteArray idIn(QByteArrayView presented);

} // namespace freeagent::access
