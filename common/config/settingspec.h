// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace freeagent::config {

class Settings;

/// What a setting's text may be, and which accessor of Settings reads it.
enum class Kind {
    Text,
    Integer,
    Boolean,  ///< true/false, yes/no, on/off, 1/0; as a flag `--x` and `--no-x`
    Size,     ///< bytes: "500MiB", "10 MB" (decimal), "64K" (binary), "1024"
    Duration, ///< a unit is demanded: "250ms", "90s", "15m", "2h", "1d", "1h30m"; "0" needs none
    Path,     ///< made absolute: against the file that names it, else against the working folder; "~/" is the home folder
    List,     ///< a TOML array, or words separated by commas; a flag given again adds
    Secret,   ///< shown as "(set)"; also from `--<flag>-file`, `<ENV>_FILE`, `<key>_file` and $CREDENTIALS_DIRECTORY/<flag>;
              ///< one with a `*` only from `<key>_file` and $CREDENTIALS_DIRECTORY/<key>
};

/// One setting, declared once: reading, checking, help and printing all come from this row.
struct SettingSpec {
    QString key{};             ///< path in the TOML file: "http.port"; a segment may be `*`: "runner.*.command"
    QString flag{};            ///< without dashes: "port"; empty: no flag
    QStringList environment{}; ///< names that set it, the most telling first
    Kind kind = Kind::Text;
    QString defaultText{};          ///< in the form a person would write; empty is "", 0, false, no items, not set
    QString help{};                 ///< one line, no full stop
    QStringList choices{};          ///< Text and List: the only words allowed; empty: any
    std::optional<qint64> least{};  ///< Integer, Size (bytes), Duration (ms)
    std::optional<qint64> most{};   ///< as `least`

    bool isPattern() const { return key.contains(QLatin1Char('*')); }
};

/// A word a program takes besides its flags: `expo-worker doctor`.
struct Command {
    QString name;
    QString help;
};

/// A variable that begins with this program's prefix and is another program's: neither a setting nor a slip of the pen.
struct ForeignVariable {
    QString name;
    QString remark{};      ///< a warning when it is set; empty: none
    bool isSecret = false; ///< overwritten at start, so that no child process sees it; `<name>_FILE` is known too
};

/// What the command line of one program accepts.
struct Program {
    QString name{};    ///< "expo-controller"
    QString summary{}; ///< one line for --help
    QList<SettingSpec> settings{};
    QList<Command> commands{};     ///< empty: any positional argument is an error
    QString environmentPrefix{};   ///< "EXPO_CONTROLLER_": unknown variables that begin so are warned about
    QStringList configFiles{};     ///< read when they exist and no --config is given; a later one wins
    QList<ForeignVariable> foreign{};
    /// For --check-config: what would make the start refuse settings that are right one by one. Reads only; may run without a
    /// QCoreApplication.
    std::function<QList<Error>(const Settings &)> judge{};
};

} // namespace freeagent::config
