// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/sseparser.h"
#include "common/config/tomlfile.h"
#include "daemon/artifacts/logformat.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/require.h"

namespace freeagent::fuzz {

void fuzzSettings(QByteArrayView input)
{
    const auto entries = config::readToml(input.toByteArray(), QStringLiteral("a.toml"));
    if (!entries)
        return require(entries.error().message.contains(QStringLiteral("a.toml")), "a refused file is named");
    for (const config::FileEntry &entry : *entries)
        require(entry.place.startsWith(QStringLiteral("a.toml:")), "an entry has a place"); // "" is a key, too: of no setting
}

void fuzzEvents(QByteArrayView input)
{
    client::SseParser whole;
    const QList<client::SseFrame> expected = whole.feed(input);
    client::SseParser pieces;
    QList<client::SseFrame> found;
    Cuts cuts(input);
    for (qsizetype at = 0; at < input.size();) {
        const qsizetype n = cuts.next(input.size() - at);
        found += pieces.feed(input.sliced(at, n));
        at += n;
    }
    require(found == expected && pieces.lastId() == whole.lastId(), "frames do not depend on the pieces");
}

void fuzzLogLine(QByteArrayView input)
{
    const auto line = artifacts::decodeLine(input);
    if (!line)
        return;
    QByteArray written;
    artifacts::appendEncoded(written, *line);
    require(written.endsWith('\n') && written.count('\n') == 1, "a line is one line");
    const auto again = artifacts::decodeLine(QByteArrayView(written).chopped(1));
    require(again && again->at == line->at && again->level == line->level && again->message == line->message, "a line survives being written");
}

} // namespace freeagent::fuzz
