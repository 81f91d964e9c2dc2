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

AuditedExchange::AuditedExchange(ingest::ExchangePtr inner, access::AuditService &audit, AuditEntry entry, const Trail &trail)
    : m_inner(std::move(inner))
    , m_audit(audit)
    , m_entry(std::move(entry))
    , m_trail(trail)
{
}

AuditedExchange::~AuditedExchange()
{
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

void AuditedExchange::keep(const QByteArray &outcome, std::function<void(ingest::Exchange &)> then)
{
    m_audit.record(complete(outcome), [inner = m_inner, then = std::move(then)](Result<void> kept) {
        if (kept)
            return then(*inner);
        Error error = kept.error();
        error.message = QStringLiteral("What was asked for may have been done, but it could not be written into the audit log: ") + error.message;
        inner->answer(errorResponse(error, inner->head().value("x-api-key").isEmpty()));
    });
}

void AuditedExchange::answer(ingest::Response response)
{
    if (std::exchange(m_answered, true))
        return;
    const QByteArray outcome = outcomeOf(response.status);
    keep(outcome, [response = std::move(response)](ingest::Exchange &inner) mutable { inner.answer(std::move(response)); });
}

void AuditedExchange::answerFile(ingest::FileResponse file)
{
    if (std::exchange(m_answered, true))
        return;
    keep("ok", [file = std::move(file)](ingest::Exchange &inner) mutable { inner.answerFile(std::move(file)); });
}

std::shared_ptr<ingest::Stream> AuditedExchange::answerStream(QByteArray contentType, ingest::Headers headers)
{
    if (!std::exchange(m_answered, true))
        m_audit.record(complete("ok"), [](Result<void>) {});
    return m_inner->answerStream(std::move(contentType), std::move(headers));
}

} // namespace freeagent::http
