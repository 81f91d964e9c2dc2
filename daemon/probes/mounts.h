// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace freeagent::probes {

/// One line of /proc/self/mountinfo.
struct Mount {
    QByteArray device; ///< "259:2"
    QByteArray point;
    QByteArray options; ///< of the mount, then of the file system, with a comma between
    QByteArray type;
    QByteArray source;
};

/// The mount that a path (absolute, without links) lies on; the last one when several lie over each other.
std::optional<Mount> mountOf(const QByteArray &mountinfo, const QByteArray &path);

} // namespace freeagent::probes
