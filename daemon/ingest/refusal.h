// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/response.h"

#include <tl/expected.hpp>

namespace freeagent::ingest {

/// Why the gate itself turns a request away. `code` is stable, upper-case: it is the `code` of the JSON body.
struct Refusal {
    int status = 400;
    QByteArray code;
    QByteArray text;

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

template <class T>
using Checked = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refused(int status, QByteArray code, QByteArray text)
{
    return tl::unexpected<Refusal>(Refusal{status, std::move(code), std::move(text)});
}

inline tl::unexpected<Refusal> badRequest(QByteArray text) { return refused(400, "BAD_REQUEST", std::move(text)); }

/// `{"error":"<text>","code":"<code>","message":"<text>"}` as an answer. Does not decide about closing the connection.
Response toResponse(const Refusal &refusal);

} // namespace freeagent::ingest
