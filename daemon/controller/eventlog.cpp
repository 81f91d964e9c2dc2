// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/eventlog.h"

namespace freeagent::controller {

namespace {
/// "build.assigned" -> "Build assigned".
QString sentence(const QByteArray &type)
{
    QString text = QString::fromLatin1(type).replace(QLatin1Char('.'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}
} // namespace

EventLog::EventLog(const services::Ledger &ledger, logging::Log &log)
    : m_log(log)
{
    connect(&ledger, &services::Ledger::eventCommitted, this, &EventLog::onEvent);
}

void EventLog::onEvent(const Event &event)
{
    const bool stopped = event.type == "maintenance.run" && event.body.contains("\"state\":\"failed\"");
    const auto level = event.type == "build.failed" || event.type == "worker.offline" || stopped ? logging::Level::Warning : logging::Level::Info;
    if (!m_log.wants(level))
        return;
    QList<logging::Field> fields{{"REVISION", QString::number(event.revision)}};
    if (!event.build.isEmpty())
        fields.append({"BUILD_ID", event.build.text()});
    if (!event.worker.isEmpty())
        fields.append({"WORKER_ID", event.worker.text()});
    m_log.write(level, event.type, sentence(event.type), fields);
}

} // namespace freeagent::controller
