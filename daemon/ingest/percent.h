// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace freeagent::ingest {

/// The one form of a request path that everything behind the gate sees: percent-decoded once, begins with '/'. Nothing for a path
/// that two readers could understand differently: an empty, "." or ".." segment (also with a ";parameter"), an encoded slash,
/// a backslash, a control character, bad percent-encoding, invalid UTF-8, an octet that RFC 3986 does not allow in a path.
std::optional<QByteArray> canonicalPath(QByteArrayView raw);

/// A '%' that begins no escape stands for itself.
enum class Plus : bool { IsPlus, IsSpace };
QByteArray percentDecoded(QByteArrayView raw, Plus plus);

} // namespace freeagent::ingest
