// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/fields.h"

#include "common/base/textforms.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
bool steers(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
} // namespace

Fields taking(const QString &of, const QStringList &known) { return {known, "request.unknown_field", of}; }

Result<void> onlyFields(const QJsonObject &body, const Fields &fields)
{
    const QStringList known = fields.known + QStringList{u"reason"_s};
    for (const QString &key : body.keys()) {
        if (known.contains(key))
            continue;
        const QString near = closestWord(key, known);
        return failure(fields.code, u"\"%1\" is no field of %2"_s.arg(key.left(100), fields.of),
                       near.isEmpty() ? u"Fields: %1."_s.arg(known.join(u", "_s)) : u"Did you mean %1?"_s.arg(near));
    }
    for (auto it = body.begin(); it != body.end(); ++it)
        if (const QString text = it.value().toString(); std::any_of(text.begin(), text.end(), steers))
            return failure("request.control_character", u"%1 has control characters in it"_s.arg(it.key()),
                           u"Write it in one line, without marks that turn the direction of the text."_s);
    return {};
}

std::optional<QJsonObject> jsonOf(const Request &request, const Fields &fields)
{
    auto body = jsonOf(request);
    if (!body)
        return std::nullopt;
    if (const auto good = onlyFields(*body, fields); !good) {
        request.exchange->answer(errorResponse(400, good.error().code, good.error().message, request.by().bearer, good.error().fix));
        return std::nullopt;
    }
    return body;
}

} // namespace freeagent::http
