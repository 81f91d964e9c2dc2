// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/requesthead.h"

#include "daemon/ingest/percent.h"

namespace freeagent::ingest {

/// The raw value of the first parameter of that name: nothing when absent, empty when it has none.
static std::optional<QByteArrayView> rawQueryValue(QByteArrayView query, QByteArrayView name)
{
    qsizetype start = 0;
    while (start < query.size()) {
        qsizetype end = query.indexOf('&', start);
        if (end < 0)
            end = query.size();
        const QByteArrayView pair = query.sliced(start, end - start);
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView key = equals < 0 ? pair : pair.first(equals);
        if (key == name || ((key.contains('%') || key.contains('+')) && percentDecoded(key, Plus::IsSpace) == name))
            return equals < 0 ? QByteArrayView("", qsizetype(0)) : pair.sliced(equals + 1);
        start = end + 1;
    }
    return std::nullopt;
}

QByteArray RequestHead::value(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, text] : headers)
        if (name == lowerCaseName)
            return text;
    return {};
}

QByteArray RequestHead::queryValue(QByteArrayView name) const
{
    const auto raw = rawQueryValue(query, name);
    return raw ? percentDecoded(*raw, Plus::IsSpace) : QByteArray();
}

bool RequestHead::hasQuery(QByteArrayView name) const { return rawQueryValue(query, name).has_value(); }

} // namespace freeagent::ingest
