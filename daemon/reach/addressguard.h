// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

namespace freeagent::reach {

/// Which addresses may be connected to: public ones, and those that were listed. This machine, private and shared networks, link-local ones (where
/// clouds answer for a machine's credentials), multicast and reserved ranges are refused, also when they hide in an IPv6 address. A plain
/// value; any thread.
class AddressGuard
{
public:
    /// Entries are addresses or networks: "127.0.0.1", "10.1.0.0/16", "fd00::/8". "config.bad_value", naming `setting`.
    static Result<AddressGuard> allowing(const QStringList &entries, const QString &setting = QStringLiteral("notify.allow-private"));

    bool permits(const QHostAddress &address) const;
    static bool isPublic(const QHostAddress &address);

private:
    QList<QPair<QHostAddress, int>> m_allowed;
};

} // namespace freeagent::reach
