// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/selftest/selftest.h"

#include "common/base/id.h"
#include "common/base/secret.h"
#include "common/base/textforms.h"
#include "daemon/ports/memoryfile.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace freeagent::selftest {

namespace {
const QByteArray kKind = "selftest";
const QByteArray kId = "probe";
constexpr qsizetype kFile = 1 << 20;
constexpr Millis kPatience = std::chrono::seconds(10);
constexpr Millis kAgain = std::chrono::seconds(30);

/// No disk compresses it away, and no earlier run has the same.
QByteArray freshContent()
{
    QByteArray bytes(kFile, Qt::Uninitialized);
    QRandomGenerator random(QRandomGenerator::system()->generate());
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
    return bytes;
}

tl::unexpected<Error> wrong(const QString &text) { return failure("selftest.failed", text); }
} // namespace

struct SelfTest::Run {
    Report report;
    Instant begun{};
    Instant partBegun{};
    QByteArray part; ///< that is under way
    QByteArray body; ///< of the record
    QByteArray content;
    QByteArray key;  ///< of the stored file
    bool failed = false;
};

SelfTest::SelfTest(const Subjects &subjects, QObject *parent)
    : QObject(parent)
    , m_farm(subjects)
{
}

SelfTest::~SelfTest() = default;

void SelfTest::run(const QString &by, Done done)
{
    m_waiting.push_back(std::move(done));
    if (m_run)
        return;
    m_run = std::make_shared<Run>();
    m_run->report.at = m_farm.clock.now();
    m_run->report.by = by;
    m_run->begun = m_farm.clock.monotonic();
    m_run->body = "{\"token\":\"" + newToken() + "\"}";
    begin(RunPtr(m_run), "write", &SelfTest::write);
}

void SelfTest::tick()
{
    const Instant now = m_farm.clock.monotonic();
    if (m_run && now - m_run->begun > kPatience) {
        const RunPtr run = m_run;
        run->report.parts.append({run->part, false, u"no answer within %1"_s.arg(durationText(kPatience)), now - run->partBegun});
        if (!run->key.isEmpty())
            m_farm.artifacts.remove({run->key});
        conclude(run);
    } else if (!m_run && (!m_last || (!m_last->ok() && now - *m_endedAt >= kAgain))) {
        run(u"expo-controller"_s, [](const Report &) {});
    }
}

QString SelfTest::trouble() const { return m_last && !m_last->ok() ? u"the self-test fails at "_s + m_last->trouble() : QString(); }

void SelfTest::begin(const RunPtr &run, const char *part, Step step)
{
    run->part = part;
    run->partBegun = m_farm.clock.monotonic();
    (this->*step)(run);
}

void SelfTest::pass(const RunPtr &run, const Result<void> &outcome, Step next, const char *nextName)
{
    if (isStale(run))
        return;
    run->report.parts.append({run->part, outcome.has_value(), outcome ? QString() : outcome.error().message, m_farm.clock.monotonic() - run->partBegun});
    run->failed = run->failed || !outcome;
    if (run->part == "delete")
        conclude(run);
    else if (run->failed)
        begin(run, "delete", &SelfTest::erase); // what was made goes, whatever else does not work
    else
        begin(run, nextName, next);
}

void SelfTest::write(const RunPtr &run)
{
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, kId, run->body}});
    m_farm.ledger.commit(std::move(unit), [this, run, alive = std::weak_ptr(m_alive)](Result<void> stored) {
        if (!alive.expired())
            pass(run, stored, &SelfTest::read, "read");
    });
}

void SelfTest::read(const RunPtr &run)
{
    m_farm.records.find(kKind, kId, [this, run, alive = std::weak_ptr(m_alive)](Result<std::optional<Record>> found) {
        if (alive.expired())
            return;
        Result<void> outcome;
        if (!found)
            outcome = tl::unexpected(found.error());
        else if (!*found || (*found)->body != run->body)
            outcome = wrong(u"the database does not give back what was written"_s);
        pass(run, outcome, &SelfTest::upload, "upload");
    });
}

void SelfTest::upload(const RunPtr &run)
{
    run->content = freshContent();
    const auto file = std::make_shared<MemoryFile>(run->content);
    const StoreRequest request{{newId(m_farm.clock.now())}, ArtifactKind::Source, file, m_farm.clock.now()};
    m_farm.artifacts.store({request}, [this, run, file, alive = std::weak_ptr(m_alive)](Result<std::vector<Artifact>> stored) {
        if (alive.expired())
            return;
        Result<void> outcome;
        if (!stored)
            outcome = tl::unexpected(stored.error());
        else
            run->key = stored->front().key;
        if (stored && (stored->front().size != kFile || stored->front().sha256 != file->sha256()))
            outcome = wrong(u"the file is not stored as it was sent"_s);
        if (isStale(run) && stored)
            return m_farm.artifacts.remove({run->key}); // too late, but nothing is left
        pass(run, outcome, &SelfTest::download, "download");
    });
}

void SelfTest::download(const RunPtr &run)
{
    const auto location = m_farm.artifacts.locate(run->key);
    if (!location || location->size != kFile)
        return pass(run, location ? wrong(u"the stored file has another size"_s) : Result<void>(tl::unexpected(location.error())), &SelfTest::erase, "delete");
    m_farm.artifacts.read(run->key, kFile, [this, run, alive = std::weak_ptr(m_alive)](Result<QByteArray> content) {
        if (alive.expired())
            return;
        Result<void> outcome;
        if (!content)
            outcome = tl::unexpected(content.error());
        else if (*content != run->content)
            outcome = wrong(u"the stored file has other bytes than were sent"_s);
        pass(run, outcome, &SelfTest::erase, "delete");
    });
}

void SelfTest::erase(const RunPtr &run)
{
    if (!run->key.isEmpty())
        m_farm.artifacts.remove({run->key});
    Unit unit;
    unit.changes.push_back(RemoveRecord{kKind, kId});
    m_farm.ledger.commit(std::move(unit), [this, run, alive = std::weak_ptr(m_alive)](Result<void> removed) {
        if (alive.expired())
            return;
        if (!removed)
            return pass(run, removed, nullptr, "");
        checkErased(run);
    });
}

void SelfTest::checkErased(const RunPtr &run)
{
    m_farm.records.find(kKind, kId, [this, run, alive = std::weak_ptr(m_alive)](Result<std::optional<Record>> found) {
        if (alive.expired())
            return;
        if (!found)
            return pass(run, tl::unexpected(found.error()), nullptr, "");
        if (*found)
            return pass(run, wrong(u"the record is there although it was removed"_s), nullptr, "");
        if (run->key.isEmpty())
            return pass(run, {}, nullptr, "");
        m_farm.artifacts.findMissing({run->key}, [this, run, alive](const std::vector<QByteArray> &missing) {
            if (!alive.expired())
                pass(run, missing.empty() ? wrong(u"the file is there although it was removed"_s) : Result<void>(), nullptr, "");
        });
    });
}

void SelfTest::conclude(const RunPtr &run)
{
    m_endedAt = m_farm.clock.monotonic();
    run->report.took = *m_endedAt - run->begun;
    m_last = run->report;
    m_run.reset();
    Q_EMIT ended(*m_last);
    for (const Done &done : std::exchange(m_waiting, {}))
        done(run->report);
}

} // namespace freeagent::selftest
