// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <span>

namespace freeagent::logging {

/// An event that the log knows by name: what journald needs to explain it (systemd.journal-fields(7), MESSAGE_ID).
struct MessageKind {
    const char *code;    ///< "worker.offline"
    const char *id;      ///< 128 bits, 32 lower-case hexadecimal digits
    const char *subject; ///< one line
    const char *text;    ///< what it means and the runbook's step; ends with a line feed
};

std::span<const MessageKind> messageKinds(); ///< sorted by code
/// Empty for a code that is not in the table.
QByteArrayView messageId(QByteArrayView code);
/// The file for journald's catalogue directory: resources/packaging/catalog/expo-free-agent.catalog is this text.
QByteArray catalogue();

} // namespace freeagent::logging
