// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace freeagent::config {

/// One `key = value` of a TOML file, tables flattened: `[http]` and `port = 3000` is "http.port" and "3000".
struct FileEntry {
    QString key;
    QString text;                     ///< of a scalar, as a person would write it; list items joined by commas
    std::optional<QStringList> items; ///< of an array
    QString place;                    ///< "/etc/expo-controller/controller.toml:12"

    friend bool operator==(const FileEntry &, const FileEntry &) = default;
};

/// In the order of the file's lines. Errors: "config.unreadable", "config.syntax" (with file and line). Nothing is thrown. Any thread.
Result<QList<FileEntry>> readTomlFile(const QString &path);
/// The same for text; `name` stands for the file in places and messages.
Result<QList<FileEntry>> readToml(const QByteArray &text, const QString &name);

} // namespace freeagent::config
