// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/requesthead.h"

namespace freeagent::ingest {

/// What to send of a file: status 200, 206, 304 or 416 and the octets [offset, offset + length).
struct FilePlan {
    int status = 200;
    qint64 offset = 0;
    qint64 length = 0;
    Headers headers; ///< accept-ranges, etag, content-range

    friend bool operator==(const FilePlan &, const FilePlan &) = default;
};

/// If-None-Match, then If-Range, then Range, as RFC 9110 orders them. One range is honoured; several, or one that is no range, mean
/// the whole file. Range counts for GET only.
FilePlan planFile(const RequestHead &request, const QByteArray &etag, qint64 size);

} // namespace freeagent::ingest
