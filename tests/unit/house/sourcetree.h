// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace freeagent::test {

struct SourceFile {
    QString path; ///< from the root of the checkout: "common/base/id.h"
    QByteArray text;

    /// The library it belongs to: its first two folders, "common/base".
    QString library() const { return path.section(QLatin1Char('/'), 0, 1); }
    /// What it includes: "daemon/ports/store.h" and "QSqlQuery", without marks.
    QStringList includes() const;
};

/// Files below `folders` of the checkout whose names end with one of `endings`.
QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

} // namespace freeagent::test
