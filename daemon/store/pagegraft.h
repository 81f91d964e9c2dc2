// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freeagent::store {

/// A copy of a database whose list of tables (the first page and those right below it) is that of a sound relative of it, with its log beside
/// it, so that the other pages can be read again. False: it cannot be made, and nothing of it is left. Blocks; nobody has `damaged` open.
bool graftFirstPage(const QString &damaged, const QString &relative, const QString &copy);
/// With what SQLite has put beside it.
void removeDatabase(const QString &file);

} // namespace freeagent::store
