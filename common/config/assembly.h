// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/load.h"
#include "common/config/tomlfile.h"

#include <QHash>

namespace freeagent::config {

/// A text that wants to become the value of a setting.
struct Candidate {
    QString text;
    std::optional<QStringList> items; ///< when it was an array
    Origin origin;
    QString folder;        ///< what a relative path is relative to
    bool fromFile = false; ///< a Secret: `text` is the path of the file that holds it
};

/// Puts candidates in their places, weakest source first, and checks the strongest one of each setting. Used by load() alone.
class Assembly
{
public:
    explicit Assembly(const Program &program) : m_program(program) { }

    void takeFile(const QString &path);
    void takeEnvironment(const Environment &environment);
    void takeFlags(const CommandLine &line);
    tl::expected<Loaded, QList<Error>> finish();

private:
    void takeEntry(const FileEntry &entry, const QString &folder);
    void takeCredential(const SettingSpec &spec, const QString &folder);
    void warnOfUnknownVariables(const Environment &environment);
    void unknownKey(const FileEntry &entry);
    void settle(const SettingSpec &spec, const QString &key);
    QStringList keysOf(const SettingSpec &spec) const;
    void offer(const QString &key, Candidate candidate);
    void problem(const Error &error) { m_problems.append(error); }

    const Program &m_program;
    QHash<QString, Candidate> m_best;
    Loaded m_loaded;
    QList<Error> m_problems;
};

} // namespace freeagent::config
