// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/reload.h"

#include "daemon/controller/controller.h"

using namespace Qt::StringLiterals;

namespace freeagent::controller {

Reload::Reload(config::Reloader reloader, config::Settings running, Controller &controller, logging::Log &log)
    : m_reloader(std::move(reloader))
    , m_running(std::move(running))
    , m_controller(controller)
    , m_log(log)
{
}

bool Reload::isLive(const QString &key)
{
    static const QStringList kLive{
        u"log.level"_s,
        u"http.max-connections"_s, u"http.max-connections-per-address"_s, u"http.head-timeout"_s, u"http.idle-timeout"_s,
        u"http.write-stall"_s, u"http.min-body-rate"_s,
        u"queue.lease"_s, u"queue.time-limit-ios"_s, u"queue.time-limit-android"_s, u"queue.max-attempts"_s,
        u"workers.offline-after"_s, u"workers.base-image"_s, u"workers.quarantine"_s, u"workers.request-patience"_s, u"fleet.expected"_s,
        u"tls.certificate"_s, u"tls.key"_s, u"tls.watch"_s, u"tls.ca-file"_s, u"tls.renew-dry-run"_s};
    const bool ofProject = key.startsWith(u"project."_s) && key.endsWith(u".time-limit"_s);
    const bool ofChannel = key.startsWith(u"channel."_s) || key.startsWith(u"notify."_s);
    return ofProject || ofChannel || kLive.contains(key);
}

void Reload::say(const config::Change &change, bool live)
{
    const QString what = u"%1: %2 -> %3 (%4), %5"_s.arg(change.key, change.before, change.after, change.origin.detail,
                                                       live ? u"in effect"_s : u"needs a restart"_s);
    const QList<logging::Field> fields{{"SETTING", change.key}, {"BEFORE", change.before}, {"AFTER", change.after}};
    if (live)
        m_log.info("config.changed", what, fields);
    else
        m_log.warning("config.restart_needed", what, fields);
}

void Reload::apply(const config::Settings &wanted)
{
    const QList<config::Change> changes = config::difference(m_running, wanted);
    config::Settings next = m_running;
    for (const config::Change &change : changes) {
        const bool live = isLive(change.key) && wanted.all().contains(change.key);
        if (live)
            next.put(change.key, wanted.all().value(change.key));
        say(change, live);
    }
    m_running = next;
    m_log.setLeast(logging::levelFrom(next.text(u"log.level")).value_or(logging::Level::Info));
    m_controller.apply(next);
    m_controller.keepConfiguration(wanted);
    m_log.info("config.reloaded", changes.isEmpty() ? u"The configuration was read again: nothing has changed"_s
                                                    : u"The configuration was read again: %1 changed"_s.arg(changes.size()));
}

void Reload::perform()
{
    const auto wanted = m_reloader.load();
    if (wanted)
        return apply(*wanted);
    for (const Error &problem : wanted.error())
        m_log.error("config.reload_failed", u"The configuration was not taken: %1%2"_s.arg(problem.message, problem.fix.isEmpty() ? QString() : QString(u"; "_s + problem.fix)));
}

} // namespace freeagent::controller
