// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/certificatewatch.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freeagent::services {

namespace {
const QByteArray kKind = "certificate";
const QByteArray kRenewalId = "renewal-trial";
constexpr std::chrono::hours kRound{24};
constexpr std::chrono::hours kRoundAfterFailure{1};

std::pair<QString, quint16> hostAndPort(const QString &target)
{
    const qsizetype colon = target.lastIndexOf(u':');
    QString host = target.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1).chopped(1);
    return {host, target.mid(colon + 1).toUShort()};
}

qint64 daysUntil(Time end, Time now) { return std::chrono::floor<std::chrono::days>(end - now).count(); }

QString endText(qint64 days)
{
    if (days < 0)
        return u"It has expired"_s;
    return days == 1 ? u"It ends in 1 day"_s : u"It ends in %1 days"_s.arg(days);
}

QJsonObject encoded(const CertificateFacts &facts)
{
    return {{u"subject"_s, facts.subject}, {u"issuer"_s, facts.issuer}, {u"notBefore"_s, toMs(facts.notBefore)},
            {u"notAfter"_s, toMs(facts.notAfter)}, {u"flaw"_s, facts.flaw}};
}

CertificateFacts decoded(const QJsonObject &object)
{
    return {object.value("subject"_L1).toString(), object.value("issuer"_L1).toString(), fromMs(object.value("notBefore"_L1).toInteger()),
            fromMs(object.value("notAfter"_L1).toInteger()), object.value("flaw"_L1).toString()};
}
} // namespace

QByteArrayView word(CertificateStatus status)
{
    switch (status) {
    case CertificateStatus::Ok: return "ok";
    case CertificateStatus::Warning: return "warning";
    case CertificateStatus::Critical: return "critical";
    case CertificateStatus::Unknown: break;
    }
    return "unknown";
}

CertificateWatch::CertificateWatch(Ledger &ledger, CertificateProber &prober, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_prober(prober)
    , m_clock(clock)
{
}

void CertificateWatch::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind != kKind)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        const Time at = fromMs(body.value("at"_L1).toInteger());
        if (record.id == kRenewalId) {
            m_renewal = RenewalTrial{at, {body.value("exitCode"_L1).toInt(-1), body.value("output"_L1).toString()}};
            continue;
        }
        Seen seen{std::nullopt, body.value("error"_L1).toString(), at};
        if (const QJsonValue facts = body.value("facts"_L1); facts.isObject())
            seen.facts = decoded(facts.toObject());
        m_seen.insert(QString::fromUtf8(record.id), seen);
    }
}

void CertificateWatch::setPlan(Plan plan)
{
    if (m_plan == plan)
        return;
    m_plan = std::move(plan);
    m_nextRound.reset();
    Unit unit;
    for (auto it = m_seen.begin(); it != m_seen.end();) {
        if (targets().contains(it.key())) {
            ++it;
            continue;
        }
        unit.changes.push_back(RemoveRecord{kKind, it.key().toUtf8()});
        m_told.remove(it.key());
        it = m_seen.erase(it);
    }
    if (!unit.changes.empty())
        m_ledger.commit(std::move(unit), [](Result<void>) {});
}

QStringList CertificateWatch::targets() const
{
    return m_plan.ownFile.isEmpty() ? m_plan.targets : QStringList{m_plan.ownFile} + m_plan.targets;
}

void CertificateWatch::tick()
{
    if (!m_nextRound || m_clock.now() >= *m_nextRound)
        run([] {});
}

void CertificateWatch::run(std::function<void()> done)
{
    m_waiting.push_back(std::move(done));
    if (m_awaited > 0)
        return;
    m_nextRound = m_clock.now() + kRound;
    m_awaited = 1; // this call, so that the round does not end before all of it has begun
    if (!m_plan.ownFile.isEmpty()) {
        ++m_awaited;
        m_prober.read(m_plan.ownFile, [this, target = m_plan.ownFile](Result<CertificateFacts> facts) { take(target, std::move(facts)); });
    }
    for (const QString &target : m_plan.targets) {
        ++m_awaited;
        const auto [host, port] = hostAndPort(target);
        m_prober.probe(host, port, m_clock.now(), [this, target = target](Result<CertificateFacts> facts) { take(target, std::move(facts)); });
    }
    if (!m_plan.renewalTrial.isEmpty()) {
        ++m_awaited;
        m_prober.run(m_plan.renewalTrial, [this](CommandOutcome outcome) { takeTrial(std::move(outcome)); });
    }
    oneDone();
}

void CertificateWatch::take(const QString &target, Result<CertificateFacts> facts)
{
    if (targets().contains(target)) { // the plan may have changed meanwhile
        Seen &seen = m_seen[target];
        seen.checkedAt = m_clock.now();
        seen.error = facts ? QString() : facts.error().message;
        if (facts)
            seen.facts = std::move(*facts);
        else
            m_nextRound = std::min(*m_nextRound, m_clock.now() + kRoundAfterFailure);
        QJsonObject body{{u"at"_s, toMs(seen.checkedAt)}, {u"error"_s, seen.error}};
        if (seen.facts)
            body.insert(u"facts"_s, encoded(*seen.facts));
        store(target.toUtf8(), QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    oneDone();
}

void CertificateWatch::takeTrial(CommandOutcome outcome)
{
    m_renewal = RenewalTrial{m_clock.now(), std::move(outcome)};
    const QJsonObject body{{u"at"_s, toMs(m_renewal->ranAt)}, {u"exitCode"_s, m_renewal->outcome.exitCode}, {u"output"_s, m_renewal->outcome.output}};
    store(kRenewalId, QJsonDocument(body).toJson(QJsonDocument::Compact));
    Q_EMIT renewalTried(*m_renewal);
    oneDone();
}

void CertificateWatch::store(const QByteArray &id, const QByteArray &body)
{
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, id, body}});
    m_ledger.commit(std::move(unit), [](Result<void>) {}); // seen again tomorrow when it is lost
}

void CertificateWatch::oneDone()
{
    if (--m_awaited > 0)
        return;
    for (const CertificateReport &report : reports())
        if (report.status != m_told.value(report.target, CertificateStatus::Unknown)) {
            m_told.insert(report.target, report.status);
            Q_EMIT statusChanged(report);
        }
    for (const auto &done : std::exchange(m_waiting, {}))
        done();
}

CertificateReport CertificateWatch::report(const QString &target) const
{
    CertificateReport report;
    report.target = target;
    const auto seen = m_seen.constFind(target);
    if (seen == m_seen.constEnd())
        return report;
    report.checkedAt = seen->checkedAt;
    report.facts = seen->facts;
    report.status = seen->error.isEmpty() ? CertificateStatus::Ok : CertificateStatus::Warning;
    report.error = seen->error;
    if (!seen->facts)
        return report;
    const Time now = m_clock.now();
    report.daysLeft = daysUntil(seen->facts->notAfter, now);
    if (!seen->facts->flaw.isEmpty()) {
        report.status = CertificateStatus::Critical;
        report.error = seen->facts->flaw;
    } else if (*report.daysLeft <= kCertificateCritical.count()) {
        report.status = CertificateStatus::Critical;
        report.error = seen->facts->notAfter <= now ? u"It has expired"_s : endText(*report.daysLeft);
    } else if (*report.daysLeft <= kCertificateWarning.count()) {
        report.status = CertificateStatus::Warning;
        report.error = endText(*report.daysLeft);
    }
    return report;
}

std::vector<CertificateReport> CertificateWatch::reports() const
{
    std::vector<CertificateReport> all;
    for (const QString &target : targets())
        all.push_back(report(target));
    return all;
}

QStringList CertificateWatch::reasons() const
{
    QStringList sentences;
    for (const CertificateReport &report : reports())
        if (report.status == CertificateStatus::Warning || report.status == CertificateStatus::Critical)
            sentences.append(u"certificate of %1 is %2: %3"_s.arg(report.target, QString::fromLatin1(word(report.status)), report.error));
    if (m_renewal && m_renewal->outcome.exitCode != 0 && !m_plan.renewalTrial.isEmpty())
        sentences.append(u"the trial renewal of certificates failed"_s);
    return sentences;
}

} // namespace freeagent::services
