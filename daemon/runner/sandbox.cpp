// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/sandbox.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

constexpr int probeTimeoutMs = 5000;

struct Flavour {
    QStringList namespaces;
    QString description;
};

/// Best first. The user namespace is what lets ordinary users in, and it takes root's rights away; some containers
/// forbid it to root only.
QList<Flavour> flavours()
{
    const QStringList always = {u"--unshare-pid"_s, u"--unshare-ipc"_s, u"--unshare-uts"_s, u"--cap-drop"_s,
                                u"ALL"_s,           u"--proc"_s,        u"/proc"_s};
    // Root is told that it is an ordinary user: programs like npm and tar behave differently, and worse, as root.
    const QStringList asUser
        = ::getuid() == 0 ? QStringList {u"--uid"_s, u"1000"_s, u"--gid"_s, u"1000"_s} : QStringList();
    return {{QStringList {u"--unshare-user"_s} + asUser + always,
             u"bubblewrap (user, process, IPC and mount namespaces)"_s},
            {always, u"bubblewrap (process, IPC and mount namespaces)"_s}};
}

void bind(QStringList &arguments, const QString &how, const QString &path, const QString &at = {})
{
    if (QFileInfo::exists(path))
        arguments << how << path << (at.isEmpty() ? path : at);
}

/// /bin, /lib and so on are links into /usr on most systems, folders on others.
void bindSystem(QStringList &arguments)
{
    bind(arguments, u"--ro-bind"_s, u"/usr"_s);
    for (const QString &path : {u"/bin"_s, u"/sbin"_s, u"/lib"_s, u"/lib32"_s, u"/lib64"_s, u"/libx32"_s}) {
        std::error_code none;
        const auto target = std::filesystem::read_symlink(path.toStdString(), none);
        if (!none)
            arguments << u"--symlink"_s << QString::fromStdString(target.string()) << path;
        else
            bind(arguments, u"--ro-bind"_s, path);
    }
    for (const char *name :
         {"passwd",     "group",           "nsswitch.conf",  "resolv.conf", "hosts",        "host.conf",
          "gai.conf",   "services",        "protocols",      "ssl",         "pki",          "ca-certificates",
          "localtime",  "alternatives",    "ld.so.cache",    "ld.so.conf",  "ld.so.conf.d", "os-release",
          "mime.types", "java-17-openjdk", "java-21-openjdk", "npmrc"})
        bind(arguments, u"--ro-bind"_s, u"/etc/"_s + QString::fromLatin1(name));
    arguments << u"--dev"_s << u"/dev"_s;
}

/// Empty when it works, else bubblewrap's words.
QString trial(const QString &program, const QStringList &namespaces)
{
    QStringList arguments;
    bindSystem(arguments);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program,
                  arguments + namespaces
                      + QStringList {u"--die-with-parent"_s, u"--"_s, u"/bin/sh"_s, u"-c"_s, u"exit 0"_s});
    if (!process.waitForFinished(probeTimeoutMs))
        return u"no answer within five seconds"_s;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString words = QString::fromLocal8Bit(process.readAll()).section(u'\n', 0, 0).trimmed();
    return words.isEmpty() ? u"it ended with code %1"_s.arg(process.exitCode()) : words;
}

} // namespace

Sandbox Sandbox::none()
{
    Sandbox sandbox;
    sandbox.m_description = u"none, as configured"_s;
    return sandbox;
}

Result<Sandbox> Sandbox::probe(SandboxMode mode, const SandboxView &view)
{
    Sandbox sandbox = none();
    if (mode == SandboxMode::None)
        return sandbox;
    sandbox.m_view = view;
    QString problem = u"bwrap is not installed"_s;
#ifdef Q_OS_LINUX
    if (const QString program = QStandardPaths::findExecutable(u"bwrap"_s); !program.isEmpty()) {
        const QList<Flavour> all = flavours();
        for (const Flavour &flavour : all) {
            problem = trial(program, flavour.namespaces);
            if (!problem.isEmpty())
                continue;
            sandbox.m_program = program;
            sandbox.m_namespaces = flavour.namespaces;
            sandbox.m_description = flavour.description;
            return sandbox;
        }
    }
#else
    problem = u"bubblewrap is for Linux only"_s;
#endif
    if (mode == SandboxMode::Bubblewrap)
        return failure(
            "sandbox.unusable", u"Builds must run in bubblewrap, and it cannot be used here: %1."_s.arg(problem),
            u"Install the package bubblewrap and allow unprivileged user namespaces, or set sandbox.mode to \"auto\"."_s);
    sandbox.m_description = u"none: "_s + problem;
    return sandbox;
}

Launch Sandbox::enclosed(const Launch &launch, const QString &scratch) const
{
    if (!isolates())
        return launch;
    QStringList arguments;
    bindSystem(arguments);
    arguments << m_namespaces << u"--die-with-parent"_s << u"--hostname"_s << u"build"_s;
    bind(arguments, u"--bind"_s, scratch + u"/tmp"_s, u"/tmp"_s);
    bind(arguments, u"--bind"_s, scratch + u"/tmp"_s, u"/var/tmp"_s);
    for (const QString &path : m_view.readOnly)
        bind(arguments, u"--ro-bind"_s, path);
    for (const QString &path : m_view.writable)
        bind(arguments, u"--bind"_s, path);
    // Behind /tmp, because the scratch folder may be below it.
    arguments << u"--bind"_s << scratch << scratch << u"--chdir"_s << launch.folder << u"--"_s << launch.program;
    Launch inside = launch;
    inside.program = m_program;
    inside.arguments = arguments + launch.arguments;
    return inside;
}

} // namespace freeagent::runner
