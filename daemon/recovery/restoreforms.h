// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/restore.h"
#include "daemon/recovery/verify.h"

namespace freeagent::recovery {

// The same as restoretext says, for programs. Names and kinds of fields stay as they are; new ones may come.

/// {"backup":{...},"origin","into","hasPresent","lost","changed","returned","differences":[{"id","present","restored"}],"presentTrouble","skipped":[],"warnings":[]}; the three numbers are
/// null where they cannot be told.
QJsonObject toJson(const RestorePlan &plan, const RestorePlace &place);
/// {"seconds","safetyBackup","safetyTrouble","oldDatabase","filesBroughtBack","filesSetAside","filesMissing","trouble"}.
QJsonObject toJson(const RestoreReport &report);
/// {"path","backup":{...}|null,"files":[{"name","bytes","sha256","outcome","message"}],"verified":{"outcome","at","message"}}.
QJsonObject verificationJson(const QString &path, const std::optional<Manifest> &manifest, const QList<FileLook> &files, const Verdict &verdict);

} // namespace freeagent::recovery
