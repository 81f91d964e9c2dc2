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
/// A body that is read as JSON is an object that survives being written; windows, rules, silences and recurrences made of it survive too.
void fuzzBody(QByteArrayView input);
/// A settings file is read, or refused with its name and line.
void fuzzSettings(QByteArrayView input);
/// A stream of events gives the same frames whole and in pieces.
void fuzzEvents(QByteArrayView input);
/// A line of a stored log is refused, or is the line that is written for what it says.
void fuzzLogLine(QByteArrayView input);
/// An archive, whatever it holds, leaves nothing outside its folder and stays within its limits; certificates are read or refused.
void fuzzArchive(QByteArrayView input);
/// A damaged segment of the change log is never taken for whole; what is taken of it is what was written.
void fuzzSegment(QByteArrayView input);
/// What was sealed and then changed, cut or put elsewhere does not open.
void fuzzSealed(QByteArrayView input);
/// A store's list of files is refused, or each file in it has a name and a size.
void fuzzStoreList(QByteArrayView input);
/// A manifest of a backup is refused, or names nothing outside its folder and survives being written.
void fuzzManifest(QByteArrayView input);
/// A backup in one file is refused and leaves nothing, or comes out as it was checked, inside its folder.
void fuzzBundle(QByteArrayView input);
/// A rule of recurrence is refused and says why, or its occurrences go forward; a time survives being written.
void fuzzRecurrence(QByteArrayView input);

} // namespace freeagent::fuzz
