// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/chunkdecoder.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"

#include <QByteArray>

using namespace freeagent::ingest;

namespace freeagent::fuzz {
namespace {

struct Decoded {
    QByteArray data;
    qsizetype consumed = 0;
    bool finished = false;
    int status = 0;

    friend bool operator==(const Decoded &, const Decoded &) = default;
};

template <class Next>
Decoded decode(QByteArrayView input, Next nextLength)
{
    ChunkDecoder decoder;
    Decoded result;
    while (result.consumed < input.size() && !decoder.finished()) {
        const QByteArrayView rest = input.sliced(result.consumed);
        const auto step = decoder.next(rest.first(nextLength(rest.size())));
        if (!step) {
            result.consumed = 0; // where in the piece it failed is nobody's business
            result.status = step.error().status;
            return result;
        }
        require(step->consumed > 0, "each call makes progress");
        result.consumed += step->consumed;
        result.data += step->data;
    }
    result.finished = decoder.finished();
    return result;
}

} // namespace

void fuzzChunks(QByteArrayView input)
{
    Cuts cuts(input);
    const Decoded whole = decode(input, [](qsizetype most) { return most; });
    const Decoded pieces = decode(input, [&](qsizetype most) { return cuts.next(most); });
    require(whole == pieces, "chunks do not depend on the pieces");
    require(whole.data.size() <= input.size(), "a body is not larger than its coding");
}

} // namespace freeagent::fuzz
