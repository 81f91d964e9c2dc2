// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/headparser.h"
#include "daemon/ingest/percent.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"

using namespace freeagent::ingest;

namespace freeagent::fuzz {

static void checkHead(const RequestHead &head)
{
    require(head.path.startsWith('/') && !head.path.contains("//"), "path has no empty segment");
    require(!head.path.contains("/../") && !head.path.contains("/./") && !head.path.endsWith("/..") && !head.path.endsWith("/."),
            "path has no dot segment");
    for (const char c : head.path)
        require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != '\\', "path has no control character");
    require(!(head.chunked && head.contentLength >= 0), "one framing");
    require(head.contentLength >= -1, "no negative length");
    require(head.minorVersion == 1 || !head.chunked, "no chunks in HTTP/1.0");
    require(head.minorVersion == 0 || !head.value("host").isEmpty(), "host is given");
    require(head.headers.size() <= HeadLimits().maxHeaders, "header count is bounded");
    for (const auto &[name, value] : head.headers) {
        require(!name.isEmpty() && name == name.toLower(), "names are lower-case");
        require(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'), "values are one line");
    }
    (void)head.queryValue("a");
}

void fuzzHead(QByteArrayView input)
{
    const HeadLimits limits;
    qsizetype whole = 0;
    const auto end = findHeadEnd(input, whole, limits);

    Cuts cuts(input);
    qsizetype scanned = 0;
    Checked<qsizetype> inPieces = 0;
    for (qsizetype seen = 0; seen < input.size() && inPieces && *inPieces == 0;) {
        seen += cuts.next(input.size() - seen);
        inPieces = findHeadEnd(input.first(seen), scanned, limits);
    }
    if (end && *end > 0) {
        // A head above the limit may be refused before its end is seen.
        require(inPieces && *inPieces == *end, "the end does not depend on the pieces");
        if (const auto head = parseHead(input.first(*end), limits))
            checkHead(*head);
    } else if (end) {
        require(inPieces && *inPieces == 0, "a head is not complete in pieces only");
    } else {
        require(!inPieces, "a refused head is refused in pieces");
    }
    if (const auto head = parseHead(input, limits))
        checkHead(*head);
}

} // namespace freeagent::fuzz
