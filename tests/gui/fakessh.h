// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace freeagent::test {

/// A program `ssh` that writes down how it was called, one argument a line, and does what the test says.
class FakeSsh
{
public:
    explicit FakeSsh(const QByteArray &what = "echo from the machine")
    {
        QFile script(m_dir.filePath(QStringLiteral("ssh")));
        if (!script.open(QIODevice::WriteOnly))
            qFatal("no script");
        script.write("#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\" >> \"" + m_dir.path().toUtf8() + "/calls\"; done\necho ==== >> \"" + m_dir.path().toUtf8() + "/calls\"\nlast=; for last in \"$@\"; do :; done\n"
                     + what + "\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QByteArray(m_dir.path().toUtf8() + ':' + m_path));
    }
    ~FakeSsh() { qputenv("PATH", m_path); }
    /// Of each call the last argument: what the other side's shell would get.
    QStringList commands() const
    {
        QStringList found;
        for (const QStringList &call : calls())
            found << call.value(call.size() - 1);
        return found;
    }
    QList<QStringList> calls() const
    {
        QFile file(m_dir.filePath(QStringLiteral("calls")));
        QList<QStringList> calls{{}};
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                line == "====" ? calls.append(QStringList()) : calls.last().append(QString::fromUtf8(line));
        calls.removeLast();
        return calls;
    }

private:
    QByteArray m_path = qgetenv("PATH");
    QTemporaryDir m_dir;
};

} // namespace freeagent::test
