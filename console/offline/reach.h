// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QMap>
#include <QSettings>
#include <QStringList>

namespace freeagent::console {

/// How commands get to the controller's machine, and which they are. Set by a person, kept for each farm; never a password.
struct Reach {
    enum class Way : quint8 { Nowhere, Here, Ssh };

    Way way = Way::Nowhere;
    QString host;
    QString user;           ///< empty: as ssh's own configuration says
    int port = 0;           ///< 0: the same
    QString identity;       ///< file of a private key; empty: the same
    QMap<QString, QString> commands; ///< by id of a step, only where it is another than the default

    friend bool operator==(const Reach &, const Reach &) = default;
};

/// A program and its arguments, as they are: no shell is between.
struct Call {
    QString program;
    QStringList arguments;

    friend bool operator==(const Call &, const Call &) = default;
};

/// What is wrong with what a person entered. Errors: "reach.host", "reach.user", "reach.port", "reach.identity": none of them can be taken for
/// an option or be split by anybody.
Result<void> checked(const Reach &reach);

/// One word for a POSIX shell, whatever is in it.
QString shellQuoted(const QString &word);
QString shellLine(const QStringList &words);
/// "df -h" as words; quotes keep spaces together, and nothing else means anything. Errors: "reach.command" (empty, a quote that does not end).
Result<QStringList> commandWords(const QString &text);

/// The call that runs these words there. With ssh: no question is ever asked (BatchMode), it does not wait for ever, and the other side's shell gets each
/// word quoted. Errors: "reach.nowhere", "reach.command", those of checked().
Result<Call> callFor(const Reach &reach, const QStringList &words);
/// As a person would type it.
QString typed(const Call &call);
/// Whose name a dangerous command wants typed: that of the host, or of this machine.
QString machineName(const Reach &reach);

/// `farm`: host and port. Before anything is set, a controller on this machine is reached here, another one nowhere, with its host proposed.
Reach loadReach(const QSettings &settings, const QString &farm);
void saveReach(QSettings &settings, const QString &farm, const Reach &reach);

} // namespace freeagent::console
