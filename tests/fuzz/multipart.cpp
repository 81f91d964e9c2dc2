// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"
#include "tests/unit/ingest/partlog.h"

#include <QByteArray>

using namespace freeagent::ingest;

namespace freeagent::fuzz {

/// The first line of the input is the boundary, so that a fuzzer can find short and strange ones.
void fuzzMultipart(QByteArrayView input)
{
    const qsizetype line = input.indexOf('\n');
    const QByteArray boundary = line > 0 && line <= 70 ? input.first(line).toByteArray() : QByteArray("B");
    if (boundary.contains('\r'))
        return;
    const QByteArrayView body = input.sliced(line + 1);

    using ingest::test::parsedParts;
    using ingest::test::PartLog;
    const QByteArray whole = parsedParts(boundary, body, std::max<qsizetype>(body.size(), 1));
    require(whole == parsedParts(boundary, body, 1), "parts do not depend on the pieces: octets");
    require(whole == parsedParts(boundary, body, 1 + boundary.size() % 13), "parts do not depend on the pieces: some");

    PartLog log;
    MultipartParser parser(boundary, log);
    Cuts cuts(input);
    Checked<void> outcome;
    for (qsizetype at = 0; at < body.size() && outcome;) {
        const qsizetype n = cuts.next(body.size() - at);
        outcome = parser.feed(body.sliced(at, n));
        at += n;
    }
    if (outcome)
        outcome = parser.finish();
    const QByteArray pieces = outcome ? log.text : QByteArray(log.text + "!" + QByteArray::number(outcome.error().status));
    require(whole == pieces, "parts do not depend on the pieces: random");
}

} // namespace freeagent::fuzz
