// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/descriptor.h"

#include <functional>

namespace freeagent::artifacts {

/// Opens `name` in the folder `parent`; never follows a symbolic link. Closed with errno set on failure.
Descriptor openFolder(int parent, const QByteArray &name);
/// The same, made with mode 0700 when it is missing.
Descriptor makeFolder(int parent, const QByteArray &name);
/// The top of a storage tree, by path; made when it is missing.
Result<Descriptor> makeRoot(const QString &path);

/// Calls `visit` with the name of every entry that is a regular file (or a folder, when `folders`); links and others are skipped.
void eachEntry(int folder, bool folders, const std::function<void(const QByteArray &name)> &visit);

/// Moves a file to a name that must be free; errno is EEXIST when it is not.
bool moveToFreeName(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to);

} // namespace freeagent::artifacts
