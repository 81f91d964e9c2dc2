// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/noticesink.h"

using namespace Qt::StringLiterals;

namespace freeagent::notify {

void MaintenanceSink::deliver(const maintenance::Notice &given, std::function<void(bool)> done)
{
    Notice notice;
    notice.id = "maintenance/" + given.id;
    notice.title = given.text.section(u'\n', 0, 0);
    const QString more = given.text.section(u'\n', 1).trimmed();
    if (!more.isEmpty())
        notice.lines = more.split(u'\n');
    if (given.startAt)
        notice.facts.emplaceBack(u"from"_s, QString::fromLatin1(toIso(*given.startAt)));
    if (given.endAt)
        notice.facts.emplaceBack(u"until"_s, QString::fromLatin1(toIso(*given.endAt)));
    notice.audience = "users";
    notice.at = given.at;
    Unit unit;
    unit.changes = m_notifier.outgoing(notice);
    if (unit.changes.empty())
        return done(true);
    m_ledger.commit(std::move(unit), [this, done = std::move(done)](Result<void> saved) {
        if (saved)
            m_notifier.wake();
        done(saved.has_value());
    });
}

} // namespace freeagent::notify
