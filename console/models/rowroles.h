// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace freeagent::console {

/// What views and delegates ask of every table model beside the text.
enum RowRole : int {
    IdRole = Qt::UserRole, ///< QByteArray
    SeverityRole,          ///< int of Severity, on columns that show one
};

} // namespace freeagent::console
