// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/runner/processgroup.h"

namespace freeagent::runner {

enum class SandboxMode : quint8 { Auto, Bubblewrap, None };

/// What a build sees of the machine's files, beside the system's programs and its own scratch folder.
struct SandboxView {
    QStringList readOnly; ///< more paths, where they exist
    QStringList writable; ///< e.g. a cache that builds share
};

/// Keeps a build away from the home folders, other builds, the worker's own files and processes. With bubblewrap
/// (Linux) the build gets new namespaces for processes, IPC and host name, no capabilities, the system's programs
/// read-only and a folder of its own as home and /tmp; the network stays. Without it, programs are started as they are.
/// A value; any thread.
class Sandbox
{
public:
    /// Tries once what works on this machine (root and ordinary users, containers); takes some 10 ms and blocks. With
    /// SandboxMode::Bubblewrap and no way to use it: `sandbox.unusable`.
    static Result<Sandbox> probe(SandboxMode mode, const SandboxView &view = {});
    static Sandbox none();

    bool isolates() const { return !m_program.isEmpty(); }
    /// One line for logs and `doctor`: "bubblewrap (user, process and IPC namespaces)", "none: bwrap is not installed".
    QString description() const { return m_description; }

    /// The same program inside, with `scratch` (absolute, contains launch.folder) as the only place it can write. Its
    /// subfolders "tmp" and "home" must exist.
    Launch enclosed(const Launch &launch, const QString &scratch) const;

private:
    QString m_program;
    QStringList m_namespaces;
    SandboxView m_view;
    QString m_description;
};

} // namespace freeagent::runner
