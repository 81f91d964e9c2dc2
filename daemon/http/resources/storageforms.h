// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/retention/figures.h"
#include "daemon/wire/jsonwriter.h"

namespace freeagent::http {

inline void textOrNull(wire::JsonWriter &json, const char *name, const QString &text)
{
    json.key(name);
    text.isEmpty() ? json.null() : json.value(text);
}

template <class T>
void numberOrNull(wire::JsonWriter &json, const char *name, const std::optional<T> &number)
{
    json.key(name);
    number ? json.value(*number) : json.null();
}

/// The two figures, into an open object.
inline void writeTally(wire::JsonWriter &json, const retention::Tally &tally)
{
    json.field("files", tally.files).field("bytes", tally.bytes);
}

} // namespace freeagent::http
