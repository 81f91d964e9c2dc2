// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/headervalue.h"
#include "daemon/ingest/percent.h"
#include "daemon/ingest/requesthead.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"

#include <QUtf8StringView>

using namespace freeagent::ingest;

namespace freeagent::fuzz {

void fuzzPath(QByteArrayView input)
{
    if (const auto path = canonicalPath(input)) {
        require(path->startsWith('/') && path->size() <= input.size(), "a canonical path begins with a slash");
        require(QUtf8StringView(*path).isValidUtf8(), "a canonical path is UTF-8");
        for (const QByteArray &segment : path->split('/'))
            require(segment != "." && segment != ".." && !segment.startsWith("..;") && !segment.startsWith(".;"),
                    "no step up is left");
        if (path->count('/') > 1)
            require(path->count('/') == input.count('/'), "no slash comes out of an escape");
        const auto again = canonicalPath(path->toPercentEncoding("/;"));
        require(again && *again == *path, "a canonical path survives being encoded");
    }
    const QByteArray decoded = percentDecoded(input, Plus::IsSpace);
    require(decoded.size() <= input.size(), "decoding makes nothing longer");
    RequestHead head;
    head.query = input.toByteArray();
    if (!head.queryValue("a").isNull())
        require(head.hasQuery("a"), "what has a value is there");
    if (const auto boundary = multipartBoundary(input))
        require(!boundary->isEmpty() && boundary->size() <= 70 && !boundary->contains('\n'), "a boundary is short and one line");
    (void)parseHeaderValue(input);
}

} // namespace freeagent::fuzz
