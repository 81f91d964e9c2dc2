// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

namespace freeagent::fuzz {

namespace {
/// Pieces that mean something to these parsers.
const std::vector<QByteArray> words{"\r\n", "\n", "\r", "\r\n\r\n", ":", " ", "\t", "0", "-", "--", ";", "=", "\"", "\\", "%", "%2e",
                                    "%2f", "%00", "..", "/", "//", "?", "&", "chunked", "Content-Length: 5\r\n",
                                    "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "HTTP/1.1", "--B", "--B--", "ffff", QByteArray(1, '\0'),
                                    "\xC0\xAE", "\xFF", "{", "}", "[", "]", ",", "\\u0000", "null", "1e99", "-1", "FREQ=", "PK\x03\x04", "ustar"};
} // namespace

QByteArray Mutator::next()
{
    QByteArray input = pick(m_inputs);
    for (quint32 n = 1 + random(6); n > 0; --n)
        mutate(input);
    return input;
}

void Mutator::mutate(QByteArray &input)
{
    const qsizetype at = random(input.size() + 1);
    switch (random(6)) {
    case 0:
        input.insert(at, pick(words));
        break;
    case 1:
        input.remove(at, 1 + random(8));
        break;
    case 2:
        if (at < input.size())
            input[at] = char(random(256));
        break;
    case 3:
        input.insert(at, input.mid(random(input.size() + 1), random(40)));
        break;
    case 4:
        input = input.left(at) + pick(m_inputs).mid(random(30));
        break;
    default:
        input.insert(at, QByteArray(1 + random(80), input.isEmpty() ? 'a' : input[random(input.size())]));
    }
}

} // namespace freeagent::fuzz
