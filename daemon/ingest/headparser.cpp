// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/headparser.h"

#include "daemon/ingest/framing.h"
#include "daemon/ingest/octets.h"
#include "daemon/ingest/percent.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace freeagent::ingest {

static constexpr char kTlsHandshake = '\x16'; // type of the first record of a client that speaks TLS

qsizetype leadingEmptyLines(QByteArrayView bytes)
{
    return bytes.startsWith("\r\n\r\n") ? 4 : bytes.startsWith("\r\n") ? 2 : 0;
}

static tl::unexpected<Refusal> tooLong(bool inRequestLine)
{
    return inRequestLine ? refused(414, "URI_TOO_LONG", "Request target too long")
                         : refused(431, "HEADERS_TOO_LARGE", "Request headers too large");
}

Checked<qsizetype> findHeadEnd(QByteArrayView bytes, qsizetype &scanned, const HeadLimits &limits)
{
    if (!bytes.isEmpty() && bytes.front() == kTlsHandshake)
        return refused(400, kTlsInClear, "This port speaks http, not https: use http://, or the port that has TLS");
    if (!bytes.isEmpty() && !isOctet(bytes.front(), TokenOctet) && bytes.front() != '\r')
        return badRequest("Malformed request line");
    while (scanned < bytes.size()) {
        const auto *found = static_cast<const char *>(
            std::memchr(bytes.data() + scanned, '\n', size_t(bytes.size() - scanned)));
        if (!found)
            break;
        const qsizetype at = found - bytes.data();
        if (at == 0 || bytes[at - 1] != '\r')
            return badRequest("Line does not end in CR LF");
        scanned = at + 1;
        if (at >= 3 && bytes[at - 2] == '\n')
            return scanned > limits.maxHeadBytes ? Checked<qsizetype>(tooLong(false)) : scanned;
    }
    const bool inRequestLine = std::memchr(bytes.data(), '\n', size_t(bytes.size())) == nullptr;
    scanned = bytes.size();
    if (inRequestLine && bytes.size() > limits.maxTargetBytes + 64)
        return tooLong(true);
    if (bytes.size() >= limits.maxHeadBytes)
        return tooLong(inRequestLine);
    return 0;
}

static QByteArray knownMethod(QByteArrayView method)
{
    static constexpr std::array<std::string_view, 7> known{"GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS"};
    for (const auto name : known)
        if (method == QByteArrayView(name.data(), qsizetype(name.size())))
            return QByteArray::fromRawData(name.data(), qsizetype(name.size()));
    return {};
}

static Checked<int> minorVersion(QByteArrayView version)
{
    if (version == "HTTP/1.1")
        return 1;
    if (version == "HTTP/1.0")
        return 0;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() == 8 && version.startsWith("HTTP/") && digit(version[5]) && version[6] == '.' && digit(version[7]))
        return refused(505, "HTTP_VERSION_NOT_SUPPORTED", "Only HTTP/1.1 and HTTP/1.0 are spoken here");
    return badRequest("Malformed HTTP version");
}

static Checked<void> parseTarget(QByteArrayView target, const HeadLimits &limits, RequestHead &head)
{
    if (target.size() > limits.maxTargetBytes)
        return tooLong(true);
    const qsizetype mark = target.indexOf('?');
    const auto path = canonicalPath(mark < 0 ? target : target.first(mark));
    if (!path)
        return badRequest("Malformed request target");
    head.path = *path;
    if (mark >= 0) {
        const QByteArrayView query = target.sliced(mark + 1);
        if (!allOctets(query, QueryOctet))
            return badRequest("Malformed query");
        if (query.contains("%00")) // cuts texts short where they are read as C strings
            return badRequest("A null character in the query");
        head.query = query.toByteArray();
    }
    return {};
}

static Checked<void> parseRequestLine(QByteArrayView line, const HeadLimits &limits, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (first <= 0 || second < 0 || !allOctets(line.first(first), TokenOctet))
        return badRequest("Malformed request line");
    const auto minor = minorVersion(line.sliced(second + 1));
    if (!minor)
        return tl::unexpected(minor.error());
    head.minorVersion = *minor;
    head.method = knownMethod(line.first(first));
    if (head.method.isNull())
        return refused(501, "NOT_IMPLEMENTED", "Unknown request method");
    return parseTarget(line.sliced(first + 1, second - first - 1), limits, head);
}

/// Names that clients really send cost no allocation; all are lower-case.
static QByteArray lowerName(QByteArrayView name)
{
    static constexpr std::array<std::string_view, 28> known{
        "host", "user-agent", "accept", "content-type", "content-length", "connection", "authorization", "x-api-key",
        "x-worker-token", "x-worker-id", "x-build-token", "x-vm-token", "x-access-token", "accept-encoding", "accept-language",
        "transfer-encoding", "expect", "range", "if-range", "if-none-match", "last-event-id", "cache-control", "origin",
        "referer", "sec-fetch-mode", "x-request-id", "idempotency-key", "x-build-id"};
    for (const auto candidate : known) {
        const QByteArrayView view(candidate.data(), qsizetype(candidate.size()));
        if (equalIgnoringCase(name, view))
            return QByteArray::fromRawData(view.data(), view.size());
    }
    return name.toByteArray().toLower();
}

static Checked<void> parseField(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !allOctets(line.first(colon), TokenOctet))
        return badRequest("Malformed header");
    const QByteArrayView value = trimmedBlanks(line.sliced(colon + 1));
    if (!allOctets(value, FieldOctet))
        return badRequest("Malformed header value");
    head.headers.emplaceBack(lowerName(line.first(colon)), value.isEmpty() ? QByteArray("") : value.toByteArray());
    return {};
}

Checked<RequestHead> parseHead(QByteArrayView bytes, const HeadLimits &limits)
{
    RequestHead head;
    qsizetype end = bytes.indexOf("\r\n");
    if (end < 0 || !bytes.endsWith("\r\n\r\n"))
        return badRequest("Malformed request");
    if (auto line = parseRequestLine(bytes.first(end), limits, head); !line)
        return tl::unexpected(line.error());
    // Thousands of heads wait with their polls, so none has more room than it needs.
    head.headers.reserve(std::min<qsizetype>(limits.maxHeaders, std::count(bytes.begin() + end, bytes.end(), '\n') - 2));
    for (qsizetype start = end + 2; start < bytes.size() - 2; start = end + 2) {
        end = bytes.indexOf("\r\n", start);
        if (head.headers.size() >= limits.maxHeaders)
            return refused(431, "HEADERS_TOO_LARGE", "Too many request headers");
        if (auto field = parseField(bytes.sliced(start, end - start), head); !field)
            return tl::unexpected(field.error());
    }
    if (auto framing = applyFraming(head); !framing)
        return tl::unexpected(framing.error());
    return head;
}

} // namespace freeagent::ingest
