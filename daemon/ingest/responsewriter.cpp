// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/responsewriter.h"

#include "daemon/ingest/octets.h"

#include <charconv>

namespace freeagent::ingest {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: break;
    }
    return status < 300 ? "OK" : status < 400 ? "Redirect" : status < 500 ? "Bad Request" : "Internal Server Error";
}

QByteArrayView HttpDate::text()
{
    const time_t now = ::time(nullptr);
    if (now != m_second) {
        tm parts{};
        gmtime_r(&now, &parts);
        static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        // Not strftime: its names follow the locale.
        qsnprintf(m_text, sizeof m_text, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[parts.tm_wday], parts.tm_mday,
                  months[parts.tm_mon], parts.tm_year + 1900, parts.tm_hour, parts.tm_min, parts.tm_sec);
        m_second = now;
    }
    return QByteArrayView(m_text);
}

bool areSendable(const Headers &headers)
{
    for (const auto &[name, value] : headers)
        if (name.isEmpty() || !allOctets(name, TokenOctet) || !allOctets(value, FieldOctet))
            return false;
    return true;
}

static bool isGateField(QByteArrayView name)
{
    return equalIgnoringCase(name, "connection") || equalIgnoringCase(name, "date")
        || equalIgnoringCase(name, "content-length") || equalIgnoringCase(name, "transfer-encoding")
        || equalIgnoringCase(name, "keep-alive");
}

/// Lower-case names go out as readers of logs know them: content-type as Content-Type.
static void appendName(QByteArray &out, QByteArrayView name)
{
    bool first = true;
    for (const char c : name) {
        out += first && c >= 'a' && c <= 'z' ? char(c - 32) : c;
        first = c == '-';
    }
}

static void appendNumber(QByteArray &out, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end - digits);
}

static void appendFraming(QByteArray &out, const ResponseHead &head)
{
    if (head.framing == Framing::Length) {
        out += "\r\nContent-Length: ";
        appendNumber(out, head.contentLength);
    } else if (head.framing == Framing::Chunked) {
        out += "\r\nTransfer-Encoding: chunked";
    }
}

void appendHead(QByteArray &out, const ResponseHead &head)
{
    out += "HTTP/1.1 ";
    appendNumber(out, head.status);
    out += ' ';
    out += reasonPhrase(head.status);
    out += "\r\nDate: ";
    out += head.date;
    if (!head.contentType.isEmpty() && head.framing != Framing::None) {
        out += "\r\nContent-Type: ";
        out += head.contentType;
    }
    appendFraming(out, head);
    bool cacheControl = false;
    for (const auto &[name, value] : head.headers) {
        if (isGateField(name) || (!head.contentType.isEmpty() && equalIgnoringCase(name, "content-type")))
            continue;
        cacheControl = cacheControl || equalIgnoringCase(name, "cache-control");
        out += "\r\n";
        appendName(out, name);
        out += ": ";
        out += value;
    }
    if (!cacheControl)
        out += "\r\nCache-Control: no-store";
    out += "\r\nX-Content-Type-Options: nosniff";
    if (!head.keepAlive)
        out += "\r\nConnection: close";
    else if (head.minorVersion == 0)
        out += "\r\nConnection: keep-alive";
    out += "\r\n\r\n";
}

} // namespace freeagent::ingest
