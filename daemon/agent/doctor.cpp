// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/doctor.h"

#include "daemon/runner/background.h"

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {
constexpr Millis timeout = std::chrono::seconds(10);
}

Doctor::Doctor(const AgentSettings &settings, ControllerLink &link, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_link(link)
    , m_clock(clock)
{
}

void Doctor::run()
{
    const Time runAt = m_clock.now();
    runner::inBackground(
        this, [settings = m_settings] { return checkMachine(settings); },
        [this, runAt](const QList<Check> &machine) {
            m_link.get(u"/health"_s, timeout, this,
                       [this, runAt, machine, asked = m_clock.monotonic()](const Answer &health) {
                           QList<Check> way = checkController(m_link.controller(), health, m_clock.now());
                           way.first().took = m_clock.monotonic() - asked;
                           Q_EMIT done({.runAt = runAt, .took = m_clock.now() - runAt, .checks = machine + way});
                       });
        });
}

void Doctor::report(const Checkup &checkup)
{
    if (m_link.workerId().isEmpty()) {
        Q_EMIT reported(u"this worker has not registered yet; start it once"_s);
        return;
    }
    m_link.post(u"/api/diagnostics/report"_s, checkup.report(m_link.workerId()), timeout, this,
                [this](const Answer &answer) { Q_EMIT reported(answer.ok() ? QString() : answer.said()); });
}

QString checkupText(const Checkup &checkup)
{
    QString text;
    for (const Check &check : checkup.checks) {
        const QString mark = check.state == CheckState::Pass ? u"ok  "_s
            : check.state == CheckState::Warn                ? u"warn"_s
                                                             : u"FAIL"_s;
        text += u"%1  %2: %3\n"_s.arg(mark, check.name, check.message);
        if (!check.fix.isEmpty())
            text += u"      -> %1\n"_s.arg(check.fix);
    }
    return text;
}

} // namespace freeagent::agent
