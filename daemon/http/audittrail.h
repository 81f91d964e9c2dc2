// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/access/auditservice.h"
#include "daemon/ingest/exchange.h"

#include <QJsonObject>
#include <memory>

namespace freeagent::http {

class AuditedExchange;

/// What the audit log learns of one request beside who, what and how it ended. A handler says it before it answers; for requests that
/// are not audited it goes nowhere. Never give it a secret.
class Trail
{
public:
    /// `subject`: what was acted on. `before`, `after`: what of it changed; empty: nothing to say.
    void describe(QString subject, QJsonObject before = {}, QJsonObject after = {});
    /// A name for the act that says more than method and path: "token.create".
    void act(QByteArray verb);

    /// The entry as it stands, for the unit that makes the change which is asked for: stored with it or not at all, so that an answer
    /// of success is sent without writing another. Such an answer must come only when that unit is durable. Nothing when the request
    /// is not audited or over.
    std::optional<AuditEntry> takeAlong();

    void fill(AuditEntry &entry) const;

    bool isKept() const { return m_kept; } ///< the answer to this request is written into the log
    void keep() { m_kept = true; }

private:
    struct Note {
        QByteArray verb;
        QString subject;
        QJsonObject before;
        QJsonObject after;
    };
    Note &note();

    friend AuditedExchange;

    std::unique_ptr<Note> m_note; ///< made when there is something to say
    bool m_kept = false;
    bool m_takenAlong = false;
    AuditedExchange *m_exchange = nullptr; ///< while there is one
};

/// An exchange whose answer leaves when its audit entry is durable, written by itself or with the change it tells of. When the entry cannot be written, the client is told so instead,
/// unless what it asked for was refused anyway: then that is the answer.
class AuditedExchange final : public ingest::Exchange
{
public:
    /// `entry`: who, from where and what; `trail` lives as long as `inner`.
    AuditedExchange(ingest::ExchangePtr inner, access::AuditService &audit, AuditEntry entry, Trail &trail);
    ~AuditedExchange() override;

    const ingest::RequestHead &head() const override { return m_inner->head(); }
    const std::shared_ptr<const void> &context() const override { return m_inner->context(); }
    const QByteArray &body() const override { return m_inner->body(); }
    const std::vector<ingest::Part> &parts() const override { return m_inner->parts(); }
    bool answered() const override { return m_answered; }
    void answer(ingest::Response response) override;
    void answerFile(ingest::FileResponse file) override;
    /// The entry is on its way when the stream begins.
    std::shared_ptr<ingest::Stream> answerStream(QByteArray contentType, ingest::Headers headers = {}) override;
    void cut() override { m_inner->cut(); }
    bool peerGone() const override { return m_inner->peerGone(); }
    void onPeerGone(std::function<void()> callback) override { m_inner->onPeerGone(std::move(callback)); }

private:
    friend Trail;

    AuditEntry complete(const QByteArray &outcome) const;
    /// `unkept`: what the client must know when the entry cannot be written; empty: `then` all the same.
    void keep(const QByteArray &outcome, const QString &unkept, std::function<void(ingest::Exchange &)> then);
    bool changes() const; ///< not only reads

    ingest::ExchangePtr m_inner;
    access::AuditService &m_audit;
    AuditEntry m_entry;
    Trail &m_trail;
    bool m_answered = false;
};

} // namespace freeagent::http
