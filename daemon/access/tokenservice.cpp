// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/tokenservice.h"

#include "common/base/secret.h"
#include "daemon/access/tokenform.h"

#include <algorithm>

namespace freeagent::access {

namespace {
constexpr Millis kCoarse = std::chrono::minutes(1);

tl::unexpected<Error> notFound() { return failure("token.not_found", QStringLiteral("There is no such token")); }
} // namespace

TokenService::TokenService(services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_dummy(tokenHash(newToken()))
    , m_flushed(clock.monotonic())
{
}

void TokenService::load(const std::vector<Record> &records)
{
    const Time now = m_clock.now();
    for (const Record &record : records)
        if (const auto token = tokenFrom(record)) {
            m_tokens.insert(token->id, *token);
            if (!token->isValid(now))
                m_ended.insert(token->id);
        }
}

TokenService::Judgement TokenService::judge(QByteArrayView presented, const QByteArray &hash)
{
    const auto it = m_tokens.find(idIn(presented));
    const bool known = it != m_tokens.end();
    const bool matches = equalInConstantTime(hash, known ? it->secretHash : m_dummy);
    if (!known || !matches)
        return {};
    const Time now = m_clock.now();
    if (!it->isValid(now))
        return {it->revokedAt ? Verdict::Revoked : Verdict::Expired, &*it};
    if (!it->lastUsedAt || now - *it->lastUsedAt >= kCoarse) {
        it->lastUsedAt = now;
        m_used.insert(it->id);
    }
    return {Verdict::Good, &*it};
}

const Token *TokenService::find(const QByteArray &id) const
{
    const auto it = m_tokens.constFind(id);
    return it == m_tokens.constEnd() ? nullptr : &*it;
}

QList<Token> TokenService::tokens() const
{
    QList<Token> all = m_tokens.values();
    std::sort(all.begin(), all.end(), [](const Token &a, const Token &b) {
        return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
    });
    return all;
}

Result<void> TokenService::check(const TokenWish &wish) const
{
    const Time now = m_clock.now();
    if ((wish.role == Role::Owner) == wish.workers.isEmpty())
        return failure("token.invalid_workers",
                       wish.workers.isEmpty() ? QStringLiteral("An owner's token needs the ids of its machines")
                                              : QStringLiteral("Only an owner's token is bound to machines"),
                       wish.workers.isEmpty() ? QStringLiteral("Give workers: [\"<worker id>\"].") : QStringLiteral("Leave workers away, or choose the role owner."));
    if (wish.expiresAt && *wish.expiresAt <= now)
        return failure("token.expired", QStringLiteral("A token cannot end before it begins"));
    const auto valid = std::count_if(m_tokens.begin(), m_tokens.end(), [now](const Token &token) { return token.isValid(now); });
    if (valid >= kMostTokens)
        return failure("token.too_many", QStringLiteral("There are %1 valid tokens already").arg(valid),
                       QStringLiteral("Revoke those that nobody uses; lastUsedAt tells which."));
    return {};
}

IssuedToken TokenService::issue(TokenWish wish) const
{
    TokenText text = newTokenText(wish.role);
    while (m_tokens.contains(text.id))
        text = newTokenText(wish.role);
    IssuedToken issued;
    issued.secret = text.value;
    issued.token.id = text.id;
    issued.token.name = std::move(wish.name);
    issued.token.role = wish.role;
    issued.token.workers = std::move(wish.workers);
    issued.token.secretHash = tokenHash(text.value);
    issued.token.createdAt = m_clock.now();
    issued.token.createdBy = std::move(wish.by);
    issued.token.expiresAt = wish.expiresAt;
    return issued;
}

void TokenService::save(const QList<Token> &tokens, Saved done)
{
    Unit unit;
    for (const Token &token : tokens) {
        m_changing.insert(token.id);
        unit.changes.push_back(PutRecord{recordOf(token)});
    }
    m_ledger.commit(std::move(unit), [this, tokens, done = std::move(done)](Result<void> saved) {
        for (const Token &token : tokens) {
            m_changing.remove(token.id);
            if (saved)
                m_tokens.insert(token.id, token);
        }
        done(saved);
    });
}

void TokenService::create(TokenWish wish, std::function<void(Result<IssuedToken>)> done)
{
    if (const auto checked = check(wish); !checked)
        return done(tl::unexpected(checked.error()));
    const IssuedToken issued = issue(std::move(wish));
    save({issued.token}, [issued, done = std::move(done)](Result<void> saved) {
        done(saved ? Result<IssuedToken>(issued) : tl::unexpected(saved.error()));
    });
}

Result<Token> TokenService::changeable(const QByteArray &id) const
{
    const Token *token = find(id);
    if (!token)
        return notFound();
    if (m_changing.contains(id))
        return failure("store.conflict", QStringLiteral("Another change of this token is under way"), QStringLiteral("Look at it again."));
    return *token;
}

void TokenService::rotate(const QByteArray &id, Millis overlap, const QString &by, std::function<void(Result<IssuedToken>)> done)
{
    Result<Token> old = changeable(id);
    if (!old)
        return done(tl::unexpected(old.error()));
    const Time now = m_clock.now();
    if (!old->isValid(now) || !old->rotatedTo.isEmpty())
        return done(failure("token.ended", old->rotatedTo.isEmpty() ? QStringLiteral("This token has ended") : QStringLiteral("This token was rotated already"),
                            old->rotatedTo.isEmpty() ? QStringLiteral("Create a new one.") : QStringLiteral("Rotate the one that took its place.")));
    // The successor lives as long as the old one was meant to from its beginning.
    std::optional<Time> end;
    if (old->expiresAt)
        end = now + (*old->expiresAt - old->createdAt);
    const IssuedToken issued = issue({old->name, old->role, old->workers, end, by});
    old->expiresAt = old->expiresAt ? std::min(*old->expiresAt, now + overlap) : now + overlap;
    old->rotatedTo = issued.token.id;
    save({*old, issued.token}, [this, issued, done = std::move(done)](Result<void> saved) {
        done(saved ? Result<IssuedToken>(issued) : tl::unexpected(saved.error()));
        tick(); // an overlap of nothing ends the old one now
    });
}

void TokenService::revoke(const QByteArray &id, std::function<void(Result<Token>)> done)
{
    Result<Token> token = changeable(id);
    if (!token)
        return done(tl::unexpected(token.error()));
    if (token->revokedAt)
        return done(*token);
    token->revokedAt = m_clock.now();
    save({*token}, [this, revoked = *token, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_ended.insert(revoked.id);
        Q_EMIT ended(revoked.id);
        done(revoked);
    });
}

void TokenService::tick()
{
    const Time now = m_clock.now();
    QList<QByteArray> over;
    for (const Token &token : std::as_const(m_tokens))
        if (!token.isValid(now) && !m_ended.contains(token.id))
            over.append(token.id);
    for (const QByteArray &id : over) {
        m_ended.insert(id);
        Q_EMIT ended(id);
    }
    if (m_clock.monotonic() - m_flushed >= kCoarse)
        flush();
}

void TokenService::flush()
{
    m_flushed = m_clock.monotonic();
    Unit unit;
    // One that is being changed would be put back to what it was; it comes next time.
    for (auto it = m_used.begin(); it != m_used.end();) {
        if (m_changing.contains(*it)) {
            ++it;
            continue;
        }
        unit.changes.push_back(PutRecord{recordOf(m_tokens.value(*it))});
        it = m_used.erase(it);
    }
    if (!unit.changes.empty())
        m_ledger.commit(std::move(unit), [](Result<void>) {});
}

} // namespace freeagent::access
