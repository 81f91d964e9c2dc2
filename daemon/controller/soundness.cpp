// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/soundness.h"

#include "daemon/controller/changelogging.h"
#include "daemon/controller/failurecommand.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/notify/channelsettings.h"
#include "daemon/notify/failurenotice.h"
#include "daemon/recovery/files.h"

#include <QHostInfo>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

void DamageBell::ring(const QString &detail)
{
    if (answer)
        answer(detail);
    else
        early.append(detail);
}

Soundness::Soundness(store::SqliteStore &store, const config::Settings &settings, const Clock &clock)
    : m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_salvager(clock)
    , m_backups(backupFolderOf(settings), m_inspector, clock)
    , m_base(changeLogFolderOf(settings), rescuePlaceOf(settings).databaseFile(), m_backups, m_inspector, clock)
    , m_desk({m_salvager, m_base, clock}, rescuePlaceOf(settings))
{
    connect(&m_desk, &recovery::RescueDesk::remark, this, &Soundness::remark);
    connect(&m_desk, &recovery::RescueDesk::promotable, this, &Soundness::promotable);
    connect(&m_desk, &recovery::RescueDesk::undecided, this, [this] { tellPeople(*m_desk.rescue()); });
    connect(&m_desk, &recovery::RescueDesk::frozen, this, [this](const Error &error) { m_store.freeze(error); });
}

Soundness::~Soundness()
{
    if (m_bell)
        m_bell->answer = nullptr;
}

void Soundness::load(Ground ground, const std::shared_ptr<DamageBell> &bell)
{
    m_desk.load(ground.awaiting);
    if (ground.awaiting)
        tellPeople(*ground.awaiting);
    m_bell = bell;
    m_bell->answer = [this](const QString &detail) { m_desk.meet(detail); };
    for (const QString &detail : std::exchange(m_bell->early, {}))
        m_desk.meet(detail);
    if (ground.checked)
        m_desk.setChecked(ground.checked->took);
    m_check = std::move(ground.check);
    if (!m_check)
        return;
    m_desk.setChecking(true);
    m_check->whenDone([this](const store::IntegrityCheck::Finding &found) {
        if (!found.trouble.isEmpty())
            m_desk.meet(found.trouble);
        else if (found.isWhole)
            m_desk.setChecked(found.took);
        m_desk.setChecking(false);
    });
}

/// An alert is stored before it is sent, and nothing can be stored.
void Soundness::tellPeople(const recovery::Rescue &rescue)
{
    const QString marker = m_settings.path(u"data.folder") + u"/recovery.told"_s;
    const auto channels = notify::channelsFrom(m_settings);
    auto rules = transferRulesFrom(m_settings);
    if (!channels || !rules || recovery::readSmall(marker) == rescue.id.toUtf8())
        return;
    Notice notice;
    notice.group = "db-integrity/" + QHostInfo::localHostName().toUtf8();
    notice.id = notice.group + '/' + rescue.id.toUtf8();
    notice.kind = NoticeKind::Trigger;
    notice.severity = Severity::Critical;
    notice.title = u"The build farm's database is damaged"_s;
    notice.lines = {u"Found: %1. Nothing is accepted until somebody decides; builds that run go on, what can be read is read."_s.arg(rescue.damage),
                    u"Look: expoctl recovery status"_s, u"Then: expoctl recovery confirm, or expo-controller restore latest"_s};
    notice.facts = {{u"since"_s, QString::fromLatin1(toIso(rescue.foundAt))}};
    notice.link = u"RB-28"_s;
    notice.at = m_clock.now();
    m_postman = std::make_unique<notify::Postman>(std::move(*rules));
    notify::FailureNotice(notice).send(*channels, *m_postman, [this, marker, id = rescue.id.toUtf8()](const notify::FailureNotice::Told &told) {
        if (told.open > 0)
            return;
        if (!told.delivered.isEmpty())
            (void)recovery::writeWhole(marker, id);
        for (const QString &problem : told.problems)
            Q_EMIT remark(problem);
    });
}

void Soundness::write(metrics::Exposition &out) const
{
    using Kind = metrics::Exposition::Kind;
    out.family(Kind::Gauge, "expo_database_damaged", "0 while the database is sound as far as it is known, 1 while it is damaged.");
    out.value(m_desk.isDamaged());
    out.family(Kind::Gauge, "expo_database_checked_timestamp_seconds", "When every page was last gone through and found in order; 0 before the first time.");
    out.value(m_desk.checkedAt() ? double(toMs(*m_desk.checkedAt())) / 1000 : 0.0);
}

} // namespace freeagent::controller
