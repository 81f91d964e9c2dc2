// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/capabilities.h"

#include "daemon/runner/processtable.h"

#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace freeagent::agent {

QJsonObject capabilitiesOf(const AgentSettings &settings, const runner::Sandbox &sandbox)
{
    QJsonArray platforms;
    QJsonArray runners;
    for (const Platform platform : settings.platforms) {
        platforms.append(QLatin1StringView(word(platform)));
        if (const QString name = settings.build.runnerFor.value(platform); !runners.contains(name))
            runners.append(name);
    }
    QJsonArray requests;
    for (const MachineTask task : {MachineTask::RestartApp, MachineTask::Reboot, MachineTask::Update}) {
        if (!settings.errands.value(task).isEmpty())
            requests.append(QLatin1StringView(word(task)));
    }
    return {{u"platforms"_s, platforms},
            {u"requests"_s, requests},
            {u"os_version"_s, QSysInfo::productVersion()},
            {u"runners"_s, runners},
            {u"cpus"_s, QThread::idealThreadCount()},
            {u"memory_mb"_s, runner::processtable::machineMemory() >> 20},
            {u"os"_s, QSysInfo::prettyProductName()},
            {u"arch"_s, QSysInfo::currentCpuArchitecture()},
            {u"version"_s, QStringLiteral(FREEAGENT_VERSION)},
            {u"sandbox"_s, sandbox.isolates()}};
}

} // namespace freeagent::agent
