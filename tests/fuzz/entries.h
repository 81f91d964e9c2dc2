// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// What the fuzzers feed: each takes any octets, must not crash, and aborts when a promise of the parser is broken. The same
/// functions run under libFuzzer and, over seeds and their mutations, as an ordinary test.
namespace freeagent::fuzz {

/// A head that is accepted is canonical, and is found at the same place in whatever pieces it comes.
void fuzzHead(QByteArrayView input);
/// A chunked body gives the same octets, end and verdict whole and in pieces.
void fuzzChunks(QByteArrayView input);
/// A multipart body gives the same parts and verdict whole and in pieces.
void fuzzMultipart(QByteArrayView input);
/// A canonical path is a fixed point once its percent signs are gone; queries and header values never crash.
void fuzzPath(QByteArrayView input);

} // namespace freeagent::fuzz
