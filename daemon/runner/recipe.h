// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QMap>
#include <QStringList>
#include <chrono>

namespace freeagent::runner {

/// A named way to build: commands with placeholders, and where the result is found. Built-in ones can be changed, and
/// others added, in the worker's configuration.
///
/// Placeholders: {source} the project, {output} an empty folder for results, {artifact} the file that is expected (an
/// .apk or .ipa), {platform}, {build} the build's id, {scratch}, {cache} kept from build to build, {certs} the folder
/// of signing files or empty, {vm} a name for a virtual machine of this build, and every entry of `variables`.
struct Recipe {
    QString name;
    QList<Platform> platforms; ///< empty: any
    QStringList commands; ///< each by `/bin/sh -eu` in {source}, one after the other; the first failure ends the build
    QStringList
        cleanup; ///< run at the end in any case, also after a failure or a cancellation; outcomes are only logged
    QString artifact; ///< a file, a folder (it is packed into a zip), or a folder with a pattern as last part
    QMap<QString, QString> environment; ///< added to the build's small environment; placeholders allowed
    QMap<QString, QString> variables; ///< further placeholders
    QStringList tools; ///< programs that must be found; what `doctor` looks for
    bool sandbox = true; ///< false for what cannot work in a sandbox, e.g. a virtual machine
    std::chrono::seconds timeLimit {0}; ///< for all commands together; 0: the worker's limit

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

/// expo-export, eas-local, tart, shell.
QList<Recipe> builtInRecipes();

} // namespace freeagent::runner
