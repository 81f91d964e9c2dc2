// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/plaintext.h"
#include "console/presence/beacon.h"
#include "console/presence/presence.h"
#include "console/presence/trayicon.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

void DeskPresence::setPlace(const QString &name, const QString &links)
{
    m_glance.farm = name;
    m_links = links;
}

void DeskPresence::showOthers(const QList<OtherFarm> &others)
{
    m_others = others;
    for (const OtherFarm &other : others)
        announce(m_announcer.news(other.glance), other.glance.farm, other.links);
}

void DeskPresence::showIcon()
{
    QList<Glance> all{m_glance};
    QStringList lines{m_glance.farm, plainText(m_sentence.text)};
    for (const OtherFarm &other : std::as_const(m_others)) {
        all << other.glance;
        //: A line about another farm; %1 is its name, %2 the sentence about it.
        lines << tr("%1: %2").arg(plainText(other.glance.farm), plainText(other.sentence));
    }
    m_tray->show(beaconOf(all), lines.join(u'\n'));
}

/// The id of a problem of the farm that is looked at; empty when the link is of another one.
QString DeskPresence::shownProblem(const QString &link) const
{
    const QString beginning = m_links + u"alert/"_s;
    return link.startsWith(beginning) ? link.mid(beginning.size()) : QString();
}

void DeskPresence::openLink(const QString &link)
{
    raiseWindow();
    Q_EMIT linkWanted(link);
}

} // namespace freeagent::console
