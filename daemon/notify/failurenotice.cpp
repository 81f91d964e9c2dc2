// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/failurenotice.h"

#include "daemon/notify/compose.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
QByteArray groupOf(const QString &unit, const QString &host) { return "controller-down/" + host.toUtf8() + '/' + unit.toUtf8(); }
} // namespace

FailureNotice::FailureNotice(const QString &unit, const QString &host, Time at)
{
    m_notice.group = groupOf(unit, host);
    m_notice.id = m_notice.group + '/' + QByteArray::number(toMs(at));
    m_notice.kind = NoticeKind::Trigger;
    m_notice.severity = Severity::Critical;
    m_notice.title = u"The build farm's controller is down on %1"_s.arg(host);
    m_notice.lines = {u"The service manager gave up on %1: no build is accepted, handed out or delivered."_s.arg(unit),
                      u"Look: systemctl status %1; journalctl -u %1 -n 50"_s.arg(unit), u"Then: systemctl reset-failed %1; systemctl start %1"_s.arg(unit)};
    m_notice.facts = {{u"unit"_s, unit}, {u"host"_s, host}, {u"since"_s, QString::fromLatin1(toIso(at))}};
    m_notice.link = u"RB-46"_s;
    m_notice.at = at;
}

void FailureNotice::send(const QList<Channel> &channels, Carrier &carrier, std::function<void(const Told &)> told) const
{
    QList<Channel> wanted = channels;
    wanted.removeIf([](const Channel &channel) { return !channel.alerts || !channel.wants(Severity::Critical) || !channel.audiences.contains("oncall"); });
    const auto so = std::make_shared<Told>();
    so->open = wanted.size();
    for (const Channel &channel : std::as_const(wanted))
        so->uncertain.append(channel.name);
    told(*so);
    for (const Channel &channel : std::as_const(wanted)) {
        Delivery delivery;
        delivery.id = deliveryId(m_notice.id, channel.name);
        delivery.channel = channel.name;
        delivery.notice = m_notice;
        delivery.createdAt = m_notice.at;
        carrier.carry(compose(channel, {delivery}, m_notice.at), [so, told, name = channel.name](const Verdict &verdict) {
            if (verdict.kind != Verdict::Kind::Failed)
                so->uncertain.removeOne(name);
            if (verdict.kind == Verdict::Kind::Delivered)
                so->delivered.append(name);
            else
                so->problems.append(name + u": "_s + verdict.detail);
            --so->open;
            told(*so);
        });
    }
}

Notice controllerIsBack(const QString &unit, const QString &host, Time since, Time now)
{
    Notice notice;
    notice.group = groupOf(unit, host);
    notice.id = notice.group + '/' + QByteArray::number(toMs(since)) + "/back";
    notice.kind = NoticeKind::Resolve;
    notice.severity = Severity::Critical;
    notice.title = u"The build farm's controller is back on %1"_s.arg(host);
    notice.facts = {{u"unit"_s, unit}, {u"down since"_s, QString::fromLatin1(toIso(since))}};
    notice.at = now;
    return notice;
}

} // namespace freeagent::notify
