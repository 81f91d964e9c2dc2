// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/worker/doctorcommand.h"

#include "common/config/start.h"
#include "daemon/agent/doctor.h"
#include "daemon/agent/identity.h"
#include "daemon/agent/workersettings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace freeagent::worker {
namespace {

void print(const agent::Checkup &checkup, const QByteArray &workerId, bool json)
{
    const QByteArray text
        = json ? QJsonDocument(checkup.report(workerId)).toJson() : agent::checkupText(checkup).toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
}

int wrong(const Error &error)
{
    std::fprintf(stderr, "expo-worker: %s %s\n", qUtf8Printable(error.message), qUtf8Printable(error.fix));
    return config::kConfigurationError;
}

} // namespace

int doctor(const config::Settings &settings)
{
    const auto agentSettings = agent::agentSettingsFrom(settings);
    if (!agentSettings)
        return wrong(agentSettings.error());
    if (auto trusted = agent::trustAlso(agentSettings->caFile); !trusted)
        return wrong(trusted.error());
    const SystemClock clock;
    const agent::Identity identity = agent::loadIdentity(agentSettings->build.stateFolder);
    agent::ControllerLink link(agentSettings->controller, agentSettings->apiKey);
    link.setIdentity(identity.id, identity.accessToken);
    agent::Doctor doctor(*agentSettings, link, clock);
    int status = 0;
    QObject::connect(&doctor, &agent::Doctor::done, qApp, [&](const agent::Checkup &checkup) {
        print(checkup, identity.id, settings.flag(u"doctor.json"));
        status = int(checkup.worst());
        settings.flag(u"doctor.report") ? doctor.report(checkup) : QCoreApplication::exit(status);
    });
    QObject::connect(&doctor, &agent::Doctor::reported, qApp, [&](const QString &problem) {
        if (!problem.isEmpty())
            std::fprintf(stderr, "expo-worker: the controller did not take the report: %s\n", qUtf8Printable(problem));
        QCoreApplication::exit(problem.isEmpty() ? status : qMax(status, 1));
    });
    doctor.run();
    return QCoreApplication::exec();
}

} // namespace freeagent::worker
