// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace freeagent::fuzz {

/// Protects nothing: with it the sealed seeds were made.
inline const QByteArray kSealingKey = "efabk_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8yjagcA";
inline const QByteArray kSealingContext = "backup";
/// Those of the sealed seeds that open with this key and context.
std::vector<QByteArray> openSealed();

} // namespace freeagent::fuzz
