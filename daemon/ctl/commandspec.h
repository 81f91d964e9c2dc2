// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace freeagent::ctl {

class Arguments;
class Session;

/// What an option's or argument's text may be. Checked before the command runs.
enum class Value : quint8 {
    None, ///< an option that is there or not; of an argument: anything, nothing too
    Text,
    Integer,
    Number,
    Duration, ///< "90m", "1h30m", "7d"
    Moment, ///< "7d" (ago), "2026-01-01", "2026-01-01 14:30", ISO 8601, "today"
    End, ///< as Moment, but "7d" is that long from now
    Choice,
    File,
    Id, ///< of something that is no build: a run, a token, a window
    Build, ///< id of a build; completed from the controller
    Worker, ///< name or id; completed from the controller
};

struct OptionSpec {
    QString name{}; ///< without dashes
    QChar letter{}; ///< null: no short form
    Value value = Value::None;
    QString help{}; ///< one line, no full stop
    QString placeholder{}; ///< in help; the kind's own when empty
    QStringList choices{}; ///< Choice, or a list of such words with `many`
    QString usual{}; ///< taken when it is not given; shown in help
    std::optional<double> least{}; ///< Integer, Number
    std::optional<double> most{};
    bool many = false; ///< words separated by commas, and may be given again
    bool required = false;
};

struct PositionalSpec {
    QString name{}; ///< "build", shown in capitals
    QString help{};
    Value value = Value::Text;
    QStringList choices{};
    bool required = true;
    bool many = false; ///< the last one only
};

struct ExitCode {
    int code = 0;
    QString meaning{};
};

/// Who may run it; for help. The controller decides.
enum class Role : quint8 { Open, Viewer, Submitter, Owner, Operator, Admin };
QString word(Role role);

/// Gives the exit status.
using Handler = std::function<int(Session &session, const Arguments &arguments)>;

/// One command, declared once: parsing, help, completion and the manual come from this row.
struct CommandSpec {
    QString path{}; ///< "builds list"
    QString help{}; ///< one line, no full stop
    Role role = Role::Viewer;
    QList<PositionalSpec> positional{};
    QList<OptionSpec> options{};
    QList<ExitCode> exits{}; ///< beside those that all commands have
    QString details{}; ///< more lines for help and manual
    bool standsForGroup = false; ///< also meant by its path without the last word
    bool hidden = false;
    Handler handler{};
};

/// All commands, in the order of the help.
const QList<CommandSpec> &commands();
/// What every command takes beside its own options.
const QList<OptionSpec> &commonOptions();
/// "worker" -> "workers": words that people type for a group.
QString groupNamed(const QString &word);
/// First words of paths, with a line of help, in order.
struct Group {
    QString name;
    QString help;
};
const QList<Group> &groups();

// What each file of commands/ adds.
QList<CommandSpec> overviewCommands();
QList<CommandSpec> checkCommands();
QList<CommandSpec> buildCommands();
QList<CommandSpec> buildFileCommands();
QList<CommandSpec> workerCommands();
QList<CommandSpec> workerChangeCommands();
QList<CommandSpec> maintenanceCommands();
QList<CommandSpec> maintenanceRunCommands();
QList<CommandSpec> windowCommands();
QList<CommandSpec> scheduleCommands();
QList<CommandSpec> databaseCommands();
QList<CommandSpec> backupCommands();
QList<CommandSpec> proofCommands();
QList<CommandSpec> recoveryCommands();
QList<CommandSpec> storageCommands();
QList<CommandSpec> insightCommands();
QList<CommandSpec> doctorCommands();
QList<CommandSpec> alertCommands();
QList<CommandSpec> alertRuleCommands();
QList<CommandSpec> silenceCommands();
QList<CommandSpec> accessCommands();
QList<CommandSpec> configurationCommands();
QList<CommandSpec> diagnosticsCommands();
QList<CommandSpec> channelCommands();
QList<CommandSpec> onCallCommands();
QList<CommandSpec> contactCommands();
QList<CommandSpec> shellCommands();

} // namespace freeagent::ctl
