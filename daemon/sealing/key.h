// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

namespace freeagent::sealing {

/// A secret of 256 bits with which files are sealed before they leave the machine. A plain value; any thread.
class Key
{
public:
    static Key fresh(); ///< from the system's randomness
    /// What text() gave. "seal.bad_key": it is not such a text, or a character of it is wrong; the message never shows it.
    static Result<Key> fromText(const QByteArray &text);

    QByteArray text() const; ///< the secret, as it is kept in a file: "efabk_" and 49 characters, the last six of them a check sum
    QByteArray id() const;   ///< 16 hex digits that say which key it is and nothing of it
    const QByteArray &bytes() const { return m_bytes; } ///< the secret, 32 bytes

private:
    explicit Key(QByteArray bytes);
    QByteArray m_bytes;
};

} // namespace freeagent::sealing
