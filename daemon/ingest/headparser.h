// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/refusal.h"
#include "daemon/ingest/requesthead.h"

namespace freeagent::ingest {

struct HeadLimits {
    int maxHeadBytes = 16 * 1024;
    int maxHeaders = 100;
    int maxTargetBytes = 8 * 1024;
};

/// Code of the refusal of a client that speaks TLS where it is not spoken.
inline constexpr char kTlsInClear[] = "TLS_IN_CLEAR";

/// How many octets of empty lines (two lines at most) precede the request line: RFC 9112, 2.2.
qsizetype leadingEmptyLines(QByteArrayView bytes);

/// Where the head that begins at bytes[0] ends: its length, blank line included; 0 when more is needed. `scanned` begins at 0 and
/// keeps what was looked at, so that a head in a thousand pieces is read once. Refuses as soon as the bytes cannot become a head.
Checked<qsizetype> findHeadEnd(QByteArrayView bytes, qsizetype &scanned, const HeadLimits &limits);

/// Parses one whole head. Strict RFC 9112 and narrower: what two readers could understand differently is refused. `peer` stays unset.
Checked<RequestHead> parseHead(QByteArrayView head, const HeadLimits &limits);

} // namespace freeagent::ingest
