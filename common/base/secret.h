// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace freeagent {

/// 256 bits of system randomness as 43 characters of base64url.
QByteArray newToken();

/// SHA-256, 32 raw bytes. What is kept of a token; enough because our tokens carry at least 128 random bits.
QByteArray tokenHash(QByteArrayView token);

/// Takes the same time wherever the first difference is. Different lengths are unequal.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// HMAC-SHA256 of `message`, as 43 characters of base64url: a token that needs no row, for as long as `key` stays.
QByteArray derivedToken(QByteArrayView key, QByteArrayView message);

} // namespace freeagent
