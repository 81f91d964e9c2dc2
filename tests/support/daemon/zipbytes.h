// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace freeagent::test {

/// A zip of these entries (name, content), in memory. Names are written as they are given, hostile ones too.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &entries);
/// Its entries again; empty when it is no zip.
QList<std::pair<QByteArray, QByteArray>> entriesOf(const QByteArray &zip);

} // namespace freeagent::test
