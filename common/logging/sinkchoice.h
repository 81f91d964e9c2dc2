// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/sink.h"

#include <QStringList>
#include <memory>
#include <optional>

namespace freeagent::logging {

enum class Format { Auto, Text, Json, Journal };
/// The words of the setting `log.format`.
QStringList formatWords();
std::optional<Format> formatFrom(QStringView text);

/// What decides the form of lines, asked once at start.
struct Surroundings {
    QByteArray journalStream; ///< $JOURNAL_STREAM: "device:inode" of what systemd connected to standard error
    QByteArray errorStream;   ///< the same of standard error as it is
    bool terminal = false;    ///< standard error is one
    bool noColour = false;    ///< $NO_COLOR is set, or $TERM is "dumb"
};
Surroundings presentSurroundings();

/// What will be used: Auto becomes Journal when standard error leads to journald, else Text. Journal becomes Text where this
/// program was built without libsystemd.
Format chosenFormat(Format wanted, const Surroundings &surroundings);

/// A sink for standard error.
std::unique_ptr<Sink> sinkFor(Format wanted, const Surroundings &surroundings);

} // namespace freeagent::logging
