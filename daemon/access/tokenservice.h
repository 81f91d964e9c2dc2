// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/access/token.h"
#include "daemon/services/ledger.h"

#include <QObject>
#include <QSet>

namespace freeagent::access {

/// What an administrator asks for.
struct TokenWish {
    QString name;
    Role role = Role::Viewer;
    QList<WorkerId> workers;
    std::optional<Time> expiresAt;
    QString by;
};

/// A token and, this once, its text.
struct IssuedToken {
    Token token;
    QByteArray secret;
};

/// All tokens, in memory; a change shows here when it is durable. Thread: the services'.
class TokenService : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostTokens = 1000; ///< that are valid

    TokenService(services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);

    enum class Verdict : quint8 { Good, Wrong, Expired, Revoked };
    struct Judgement {
        Verdict verdict = Verdict::Wrong;
        const Token *token = nullptr; ///< whose text it is, valid or not; null when Wrong. Holds until the event loop turns.
    };
    /// `hash`: tokenHash(presented). A good one counts as used. Takes the same time whether the id is known or not.
    Judgement judge(QByteArrayView presented, const QByteArray &hash);

    const Token *find(const QByteArray &id) const;
    QList<Token> tokens() const; ///< oldest first

    /// "token.invalid_workers": an owner without machines, or machines for another role; "token.expired": an end in the past;
    /// "token.too_many".
    void create(TokenWish wish, std::function<void(Result<IssuedToken>)> done);
    /// A second one with the same rights; the old one ends after `overlap`. "token.not_found", "token.ended", "store.conflict" while another
    /// change of it is under way.
    void rotate(const QByteArray &id, Millis overlap, const QString &by, std::function<void(Result<IssuedToken>)> done);
    /// Ends it at once. "token.not_found", "store.conflict". What has ended already stays as it is.
    void revoke(const QByteArray &id, std::function<void(Result<Token>)> done);

    /// Notices ends and, once a minute, stores when tokens were last used.
    void tick();
    void flush(); ///< stores the uses now

Q_SIGNALS:
    void ended(const QByteArray &id); ///< revoked or expired: whoever came in with it has to go

private:
    using Saved = std::function<void(Result<void>)>;

    IssuedToken issue(TokenWish wish) const;
    Result<void> check(const TokenWish &wish) const;
    Result<Token> changeable(const QByteArray &id) const;
    void save(const QList<Token> &tokens, Saved done);

    services::Ledger &m_ledger;
    const Clock &m_clock;
    QHash<QByteArray, Token> m_tokens;
    QSet<QByteArray> m_changing; ///< a change of theirs is on its way to the disk
    QSet<QByteArray> m_used;     ///< since the last flush
    QSet<QByteArray> m_ended;    ///< told of
    QByteArray m_dummy;          ///< what unknown ids are compared with
    Instant m_flushed{};
};

} // namespace freeagent::access
