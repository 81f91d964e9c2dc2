// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/refusal.h"

namespace freeagent::ingest {

static void appendJsonText(QByteArray &out, const QByteArray &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

Response toResponse(const Refusal &refusal)
{
    Response response;
    response.status = refusal.status;
    response.body += "{\"error\":";
    appendJsonText(response.body, refusal.text);
    response.body += ",\"code\":";
    appendJsonText(response.body, refusal.code);
    response.body += ",\"message\":";
    appendJsonText(response.body, refusal.text);
    response.body += '}';
    if (refusal.code == "OVERLOADED")
        response.headers.emplaceBack("retry-after", "5");
    return response;
}

} // namespace freeagent::ingest
