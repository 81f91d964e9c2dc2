// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/buildlog.h"

#include <QByteArrayView>

namespace freeagent::artifacts {

// A line of a segment: `<Unix ms> <I|W|E> <message>\n`, the message in UTF-8 with backslash, line feed and carriage return escaped.
// A line without its end is torn: it was never acknowledged.

void appendEncoded(QByteArray &segment, const LogLine &line);
/// `line` without its end. Nothing when it is not one of ours.
std::optional<LogLine> decodeLine(QByteArrayView line);

/// Where a build's segments lie: the UTC day in its id, or "other" for an id that carries no time.
QByteArray logDay(const BuildId &build);

} // namespace freeagent::artifacts
