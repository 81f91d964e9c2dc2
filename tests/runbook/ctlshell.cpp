// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace freeagent::test {

CtlShell::CtlShell(ControllerFixture::Options options)
    : m_controller(std::move(options))
{
    if (!m_controller.start())
        qFatal("The controller did not start:\n%s", m_controller.log().constData());
    m_farm = std::make_unique<integration::Farm>(m_controller);
}

bool CtlShell::knowsItsDisks() const
{
    const auto looked = [this] {
        return type(u"grep -q mount <<< \"$(expoctl doctor --json)\""_s).exitCode == 0 && type(u"expoctl check disk"_s).exitCode < 3;
    };
    return QTest::qWaitFor(looked, 15'000);
}

QJsonObject CtlShell::Typed::json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }

CtlShell::Typed CtlShell::type(const QString &line) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString address = u"http://127.0.0.1:%1"_s.arg(m_controller.port());
    environment.insert(u"C"_s, address);
    environment.insert(u"K"_s, QString::fromLatin1(m_controller.key()));
    environment.insert(u"EXPO_CONTROLLER_URL"_s, address);
    environment.insert(u"EXPO_CONTROLLER_API_KEY"_s, QString::fromLatin1(m_controller.key()));
    environment.insert(u"PATH"_s, QFileInfo(productBinary(u"expoctl"_s)).absolutePath() + u':' + environment.value(u"PATH"_s));
    environment.insert(u"HOME"_s, m_controller.folder());
    environment.insert(u"TZ"_s, u"UTC"_s);
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_controller.folder());
    QElapsedTimer watch;
    watch.start();
    shell.start(u"/bin/bash"_s, {u"-o"_s, u"pipefail"_s, u"-c"_s, line});
    if (!shell.waitForFinished(60'000))
        shell.kill();
    Typed typed;
    typed.ms = watch.elapsed();
    typed.exitCode = shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
    typed.out = QString::fromUtf8(shell.readAllStandardOutput());
    typed.err = QString::fromUtf8(shell.readAllStandardError());
    return typed;
}

} // namespace freeagent::test
