// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/emergency.h"

#include "common/base/textforms.h"
#include "daemon/wire/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace freeagent::retention {

namespace {
const QByteArray kRecordKind = "retention-emergency";
const QByteArray kRecordId = "taken";
constexpr Millis kLookAgain = std::chrono::seconds(3); ///< near the limit disks are looked at every second

QString whatOf(Emergency::Step step)
{
    switch (step) {
    case Emergency::Step::Trash: return QStringLiteral("the trash was emptied");
    case Emergency::Step::Due: return QStringLiteral("what the retention policy lets go was removed");
    case Emergency::Step::Older: return QStringLiteral("files of builds that ended more than %1 days ago were removed").arg(Emergency::kOlderDays);
    case Emergency::Step::Oldest: return QStringLiteral("files of builds that ended more than %1 days ago were removed").arg(Emergency::kOldestDays);
    case Emergency::Step::None:
    case Emergency::Step::Exhausted: break;
    }
    return {};
}

QJsonObject toJson(const Emergency::Taken &taken)
{
    return {{QStringLiteral("step"), int(taken.step)}, {QStringLiteral("atMs"), toMs(taken.at)}, {QStringLiteral("text"), taken.text}, {QStringLiteral("files"), taken.files},
            {QStringLiteral("bytes"), taken.bytes}, {QStringLiteral("keptFiles"), taken.stays.files}, {QStringLiteral("keptBytes"), taken.stays.bytes}};
}

Emergency::Taken takenFrom(const QJsonObject &json)
{
    const auto number = [&json](const char *name) { return json.value(QLatin1String(name)).toInteger(); };
    const auto step = std::clamp<qint64>(number("step"), qint64(Emergency::Step::Trash), qint64(Emergency::Step::Exhausted));
    return {Emergency::Step(step), fromMs(number("atMs")), json.value(QStringLiteral("text")).toString(), int(number("files")), number("bytes"), {number("keptFiles"), number("keptBytes")}};
}
} // namespace

QByteArray word(Emergency::Step step)
{
    switch (step) {
    case Emergency::Step::None: return "none";
    case Emergency::Step::Trash: return "trash";
    case Emergency::Step::Due: return "due";
    case Emergency::Step::Older: return "older";
    case Emergency::Step::Oldest: return "oldest";
    case Emergency::Step::Exhausted: break;
    }
    return "exhausted";
}

Emergency::Emergency(Retention &retention, services::Ledger &ledger, const Clock &clock, int floorDays, QObject *parent)
    : QObject(parent)
    , m_retention(retention)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_floorDays(floorDays)
{
}

bool Emergency::isAllowed(Step step) const
{
    const bool isByAge = step > Step::Trash && step < Step::Exhausted;
    if (isByAge && !m_retention.agesCount())
        return false;
    if (step == Step::Older)
        return kOlderDays >= m_floorDays;
    return step != Step::Oldest || kOldestDays >= m_floorDays;
}

void Emergency::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kRecordKind && record.id == kRecordId)
            for (const QJsonValue &one : QJsonDocument::fromJson(record.body).array())
                m_taken.push_back(takenFrom(one.toObject()));
    if (!m_taken.empty())
        m_step = m_taken.back().step;
}

void Emergency::tick(bool isShort)
{
    if (!isShort) {
        if (!m_isBusy)
            recover();
        return;
    }
    m_spaceSince.reset();
    if (m_isBusy || m_step == Step::Exhausted || m_clock.monotonic() < m_next || !m_retention.isOpen())
        return;
    Step next = Step(int(m_step) + 1);
    while (!isAllowed(next))
        next = Step(int(next) + 1);
    take(next);
}

void Emergency::recover()
{
    m_step = Step::None;
    if (m_taken.empty())
        return;
    const Instant now = m_clock.monotonic();
    m_spaceSince = m_spaceSince.value_or(now);
    if (now - *m_spaceSince < kRecovered)
        return;
    m_taken.clear();
    m_spaceSince.reset();
    Unit unit;
    unit.changes.push_back(RemoveRecord{kRecordKind, kRecordId});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

void Emergency::take(Step step)
{
    m_step = step;
    m_isBusy = true;
    if (step == Step::Exhausted)
        return tell({step, {}, QStringLiteral("There is still too little space, and nothing more may go by itself: files of builds of the last %1 days and the newest successes stay. "
                                              "Give the volume more space, or remove more with expoctl cleanup.").arg(std::max(m_floorDays, kOldestDays)), 0, 0, {}});
    if (step == Step::Trash)
        return emptyTrash();
    if (step == Step::Due)
        return m_retention.cleanUpNow([this](const Result<CleanupSummary> &done) {
            ended(done ? Result<int>(done->files) : tl::unexpected(done.error()), done ? done->bytes : 0);
        });
    cleanUp(step == Step::Older ? kOlderDays : kOldestDays);
}

void Emergency::emptyTrash()
{
    m_retention.figures([this](const Result<Figures> &before) {
        const qint64 bytes = before ? before->trash.bytes : 0;
        m_retention.trashCan().empty([this, bytes](const Result<int> &files) { ended(files, files && *files > 0 ? bytes : 0); });
    });
}

void Emergency::cleanUp(int days)
{
    const int keep = std::max(1, m_retention.policy().keepLastSuccesses);
    m_retention.cleanUp(std::chrono::days(days), keep, false, true, [this](const Result<CleanupSummary> &done) {
        ended(done ? Result<int>(done->files) : tl::unexpected(done.error()), done ? done->bytes : 0);
    });
}

void Emergency::ended(const Result<int> &files, qint64 bytes)
{
    if (!files)
        return tell({m_step, {}, QStringLiteral("There is too little space, and the step \"%1\" failed: %2").arg(QString::fromLatin1(word(m_step)), files.error().message), 0, 0, {}});
    tell({m_step, {}, QStringLiteral("There is too little space: %1 (%2 files%3).")
                          .arg(whatOf(m_step)).arg(*files).arg(bytes > 0 ? QStringLiteral(", %1").arg(sizeText(bytes)) : QString()), *files, bytes, {}});
}

void Emergency::tell(Taken taken)
{
    m_retention.figures([this, taken = std::move(taken)](const Result<Figures> &left) mutable {
        if (left)
            taken.stays = left->total;
        keep(std::move(taken));
    });
}

void Emergency::keep(Taken taken)
{
    m_isBusy = false;
    m_next = m_clock.monotonic() + kLookAgain;
    taken.at = m_clock.now();
    std::erase_if(m_taken, [&taken](const Taken &one) { return one.step == taken.step; });
    m_taken.push_back(taken);
    QJsonArray all;
    for (const Taken &one : m_taken)
        all.append(toJson(one));
    wire::JsonWriter body;
    body.beginObject().field("step", word(taken.step)).field("files", taken.files).field("bytes", taken.bytes).field("keptFiles", taken.stays.files).field("keptBytes", taken.stays.bytes);
    Unit unit;
    unit.events.push_back({0, taken.at, "storage.emergency", {}, {}, body.endObject().take()});
    unit.changes.push_back(PutRecord{{kRecordKind, kRecordId, QJsonDocument(all).toJson(QJsonDocument::Compact)}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
    Q_EMIT stepped(taken.text);
}

QStringList Emergency::concerns() const
{
    if (m_step == Step::None)
        return {};
    if (m_step == Step::Exhausted)
        return {QStringLiteral("too little space, and nothing more may go by itself: give the volume more, or confirm an expoctl cleanup below %1 days").arg(std::max(m_floorDays, kOldestDays))};
    return {QStringLiteral("too little space: %1").arg(whatOf(m_step))};
}

} // namespace freeagent::retention
