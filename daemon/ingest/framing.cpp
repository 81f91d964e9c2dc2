// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/framing.h"

#include "daemon/ingest/octets.h"

namespace freeagent::ingest {
namespace {

/// Pointers into the head's fields; null when absent.
struct FramingFields {
    const QByteArray *host = nullptr;
    const QByteArray *contentLength = nullptr;
    const QByteArray *transferEncoding = nullptr;
    const QByteArray *connection = nullptr;
    const QByteArray *expect = nullptr;
    const QByteArray *contentType = nullptr;
    const QByteArray *authorization = nullptr;
};

bool takeOnce(const QByteArray *&slot, const QByteArray &value)
{
    if (slot)
        return false;
    slot = &value;
    return true;
}

/// False when a field that must be single comes twice.
bool collect(const RequestHead &head, FramingFields &fields)
{
    for (const auto &[name, value] : head.headers) {
        const QByteArrayView view(name);
        if ((view == "host" && !takeOnce(fields.host, value))
            || (view == "content-length" && !takeOnce(fields.contentLength, value))
            || (view == "transfer-encoding" && !takeOnce(fields.transferEncoding, value))
            || (view == "connection" && !takeOnce(fields.connection, value))
            || (view == "expect" && !takeOnce(fields.expect, value))
            || (view == "content-type" && !takeOnce(fields.contentType, value))
            || (view == "authorization" && !takeOnce(fields.authorization, value)))
            return false;
    }
    return true;
}

bool isHost(const QByteArray &host)
{
    for (const char c : host)
        if (!(hexValue(c) >= 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_'
              || c == ':' || c == '[' || c == ']'))
            return false;
    return !host.isEmpty();
}

Checked<void> applyLength(const QByteArray &text, RequestHead &head)
{
    if (text.isEmpty())
        return badRequest("Malformed Content-Length");
    for (const char c : text)
        if (c < '0' || c > '9')
            return badRequest("Malformed Content-Length");
    bool fits = false;
    head.contentLength = text.toLongLong(&fits);
    if (!fits)
        return refused(413, "PAYLOAD_TOO_LARGE", "Request body too large");
    return {};
}

Checked<void> applyTransferEncoding(const FramingFields &fields, RequestHead &head)
{
    if (fields.contentLength)
        return badRequest("Content-Length and Transfer-Encoding exclude each other");
    if (head.minorVersion == 0)
        return badRequest("Transfer-Encoding needs HTTP/1.1");
    if (fields.transferEncoding->isEmpty())
        return badRequest("Malformed Transfer-Encoding");
    if (!equalIgnoringCase(*fields.transferEncoding, "chunked"))
        return refused(501, "NOT_IMPLEMENTED", "Unknown transfer encoding");
    head.chunked = true;
    return {};
}

bool hasToken(QByteArrayView list, QByteArrayView token)
{
    qsizetype start = 0;
    while (start <= list.size()) {
        qsizetype end = list.indexOf(',', start);
        if (end < 0)
            end = list.size();
        if (equalIgnoringCase(trimmedBlanks(list.sliced(start, end - start)), token))
            return true;
        start = end + 1;
    }
    return false;
}

Checked<void> applyHost(const FramingFields &fields, const RequestHead &head)
{
    if (!fields.host)
        return head.minorVersion == 0 ? Checked<void>() : badRequest("Host header required");
    return isHost(*fields.host) ? Checked<void>() : badRequest("Malformed Host header");
}

Checked<void> applyExpect(const FramingFields &fields, RequestHead &head)
{
    if (!fields.expect || head.minorVersion == 0)
        return {};
    if (!equalIgnoringCase(*fields.expect, "100-continue"))
        return refused(417, "EXPECTATION_FAILED", "Only 100-continue can be expected");
    head.expectContinue = head.hasBody();
    return {};
}

} // namespace

Checked<void> applyFraming(RequestHead &head)
{
    FramingFields fields;
    if (!collect(head, fields))
        return badRequest("Header repeated that may come once");
    if (auto host = applyHost(fields, head); !host)
        return host;
    if (fields.transferEncoding)
        if (auto encoding = applyTransferEncoding(fields, head); !encoding)
            return encoding;
    if (fields.contentLength)
        if (auto length = applyLength(*fields.contentLength, head); !length)
            return length;
    head.keepAlive = head.minorVersion == 1 ? !fields.connection || !hasToken(*fields.connection, "close")
                                            : fields.connection && hasToken(*fields.connection, "keep-alive");
    return applyExpect(fields, head);
}

} // namespace freeagent::ingest
