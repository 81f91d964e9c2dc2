// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/record.h"

namespace freeagent::logging {

/// How a person reads the text form.
struct TextStyle {
    bool colours = false;       ///< only for a terminal
    bool priorityPrefix = false; ///< `<6>` in front instead of the time: the receiver is systemd and knows the time
};

// A record as one line with its line feed. Presume a record whose texts are clean (see Redactor). Pure; any thread.

/// `2026-11-23T17:37:01.052Z INFO    Build submitted  code=build.submitted BUILD_ID=0Abc`
QByteArray textLine(const Record &record, TextStyle style);
/// `{"build_id":"0Abc","code":"build.submitted","level":"info","message":"Build submitted","time":"..."}`
QByteArray jsonLine(const Record &record);
/// `MESSAGE=...`, `PRIORITY=6`, `CODE=...`, `BUILD_ID=...`: native fields of journald.
QList<QByteArray> journalFields(const Record &record);

} // namespace freeagent::logging
