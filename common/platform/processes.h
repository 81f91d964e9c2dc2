// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace freeagent::platform {

/// Another process, as far as we may see it.
struct ProcessInfo {
    qint64 pid = 0;
    QString command; ///< program and its first word ("node server.js"), never flags: they may carry secrets; may be empty
    QString unit;    ///< systemd's name for it ("foo.service"); may be empty

    friend bool operator==(const ProcessInfo &, const ProcessInfo &) = default;
};

/// True while a process of this id exists, whoever owns it; a zombie counts.
bool isAlive(qint64 pid);
/// Nothing when there is no such process.
std::optional<ProcessInfo> processInfo(qint64 pid);
/// The unit of a process from its /proc/<pid>/cgroup: the innermost service, else scope; empty when there is none.
QString unitOfCgroup(const QByteArray &cgroup);
/// "pid 1234 (node server.js, unit foo.service)"
QString text(const ProcessInfo &process);

} // namespace freeagent::platform
