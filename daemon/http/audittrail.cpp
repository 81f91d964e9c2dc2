// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/audittrail.h"

#include "daemon/http/replies.h"

#include <QJsonDocument>

namespace freeagent::http {

namespace {
constexpr qsizetype kLongestReason = 500;

QByteArray outcomeOf(int status)
{
    if (status < 400)
        return "ok";
    if (status == 401 || status == 403 || status == 429)
        return "denied";
    return (status < 500 ? "refused " : "failed ") + QByteArray::number(status);
}

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// As the one who asks gives it: header or body.
QString reasonOf(const ingest::Exchange &exchange)
{
    QString reason = QString::fromUtf8(exchange.head().value("x-reason"));
    if (reason.isEmpty() && exchange.body().contains("\"reason\""))
        reason = QJsonDocument::fromJson(exchange.body()).object().value(QStringLiteral("reason")).toString();
    return reason.simplified().left(kLongestReason);
}
} // namespace

Trail::Note &Trail::note()
{
    if (!m_note)
        m_note = std::make_unique<Note>();
    return *m_note;
}

void Trail::describe(QString subject, QJsonObject before, QJsonObject after)
{
    Note &n = note();
    n.subject = std::move(subject);
    n.before = std::move(before);
    n.after = std::move(after);
}

void Trail::act(QByteArray verb) { note().verb = std::move(verb); }

std::optional<AuditEntry> Trail::takeAlong()
{
    if (!m_exchange)
        return std::nullopt;
    m_takenAlong = true;
    return m_exchange->m_audit.dated(m_exchange->complete("ok"));
}

void Trail::fill(AuditEntry &entry) const
{
    if (!m_note)
        return;
    if (!m_note->verb.isEmpty())
        entry.action = m_note->verb;
    if (!m_note->subject.isEmpty())
        entry.subject = m_note->subject;
    entry.before = compact(m_note->before);
    entry.after = compact(m_note->after);
}

AuditedExchange::AuditedExchange(ingest::ExchangePtr inner, access::AuditService &audit, AuditEntry entry, Trail &trail)
    : m_inner(std::move(inner))
    , m_audit(audit)
    , m_entry(std::move(entry))
    , m_trail(trail)
{
    m_trail.m_exchange = this;
}

AuditedExchange::~AuditedExchange()
{
    m_trail.m_exchange = nullptr;
    if (!m_answered)
        m_audit.record(complete("unanswered"), [](Result<void>) {});
}

AuditEntry AuditedExchange::complete(const QByteArray &outcome) const
{
    AuditEntry entry = m_entry;
    m_trail.fill(entry);
    entry.reason = reasonOf(*m_inner);
    entry.outcome = outcome;
    return entry;
}

bool AuditedExchange::changes() const { return head().method != "GET" && head().method != "HEAD"; }

void AuditedExchange::keep(const QByteArray &outcome, const QString &unkept, std::function<void(ingest::Exchange &)> then)
{
    m_audit.record(complete(outcome), [inner = m_inner, unkept, then = std::move(then)](Result<void> kept) {
        if (kept || unkept.isEmpty())
            return then(*inner);
        // The store's own sentence says that nothing was changed: true of the entry, not of what was asked for.
        Error error = kept.error();
        error.message = QStringLiteral("%1 could not be written into the audit log (%2).").arg(unkept, QString::fromLatin1(error.code));
        inner->answer(errorResponse(error, inner->head().value("x-api-key").isEmpty()));
    });
}

void AuditedExchange::answer(ingest::Response response)
{
    if (std::exchange(m_answered, true))
        return;
    if (m_trail.m_takenAlong && response.status < 400)
        return m_inner->answer(std::move(response));
    const QByteArray outcome = outcomeOf(response.status);
    QString unkept;
    if (response.status < 400)
        unkept = changes() ? QStringLiteral("What was asked for was done; do not ask again. But its entry")
                           : QStringLiteral("The answer is held back, because that it was asked for");
    keep(outcome, unkept, [response = std::move(response)](ingest::Exchange &inner) mutable { inner.answer(std::move(response)); });
}

void AuditedExchange::answerFile(ingest::FileResponse file)
{
    if (std::exchange(m_answered, true))
        return;
    keep("ok", QStringLiteral("The file is held back, because that it was asked for"), [file = std::move(file)](ingest::Exchange &inner) mutable { inner.answerFile(std::move(file)); });
}

std::shared_ptr<ingest::Stream> AuditedExchange::answerStream(QByteArray contentType, ingest::Headers headers)
{
    if (!std::exchange(m_answered, true))
        m_audit.record(complete("ok"), [](Result<void>) {});
    return m_inner->answerStream(std::move(contentType), std::move(headers));
}

} // namespace freeagent::http
