// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QHash>

namespace freeagent::runner {

using Placeholders = QHash<QString, QString>;

enum class Quoting { Shell, None };

/// Replaces `{word}` (lower-case letters, digits, dashes) by its value, quoted for the shell where needed. `{{word}}`
/// stands for the literal
/// `{word}`; `${word}` and braces around anything else are left to the shell. An unknown word is
/// `template.unknown_placeholder`.
Result<QString> expanded(const QString &text, const Placeholders &values, Quoting quoting = Quoting::Shell);

/// `text` as one word of a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace freeagent::runner
