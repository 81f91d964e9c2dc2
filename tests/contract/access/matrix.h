// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace freeagent::contract {

/// Who asks. The build and the machine of the path are always the own ones; "other" holds a credential that is good, but for another
/// build or machine.
enum class Asker : quint8 {
    Nobody, Viewer, Submitter, Operator, Owner, OtherOwner, AdminToken, AdminKey, Worker, OtherWorker, Build, OtherBuild, Vm, OtherVm,
    Expired, Revoked, Names, OtherNames,
};
inline constexpr int kAskers = int(Asker::OtherNames) + 1;
QByteArray nameOf(Asker asker);

/// What kind of route it is; with it all its cells are known: Y admitted, 1 refused with 401, 3 with 403.
struct RouteClass {
    const char *name;
    const char *cells; ///< one for each Asker
};

/// One line for each route that is served.
struct MatrixRow {
    const char *route; ///< "GET /api/builds/{}/status"
    const RouteClass &kind;
    bool changes = false; ///< an admitted request changes what the next ones need: the own build and machine are made anew before each
};

QList<MatrixRow> matrixRows();

} // namespace freeagent::contract
