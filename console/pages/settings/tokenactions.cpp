// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/tokenactions.h"

#include "console/farm/rights.h"
#include "console/models/plaintext.h"
#include "console/pages/settings/tokenform.h"
#include "console/pages/settings/tokentexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

#include <QComboBox>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kHour = 3'600; ///< seconds
constexpr int kDay = 24 * kHour;

QString nameOf(const QJsonObject &token) { return plainText(token.value("name"_L1).toString()); }
QString idOf(const QJsonObject &token) { return token.value("id"_L1).toString(); }

QString whoseText(const QJsonObject &token)
{
    const auto role = roleFrom(token.value("role"_L1).toString().toLatin1());
    return role ? u"%1 (%2)"_s.arg(nameOf(token), roleText(*role)) : nameOf(token);
}

QComboBox *overlapBox()
{
    auto *box = new QComboBox;
    box->setAccessibleName(TokenActions::tr("The old secret stays valid for"));
    //: Of an old secret: it ends at once.
    box->addItem(TokenActions::tr("The old secret ends at once"), 0);
    box->addItem(TokenActions::tr("The old secret stays valid for an hour"), kHour);
    box->addItem(TokenActions::tr("The old secret stays valid for a day"), kDay);
    box->addItem(TokenActions::tr("The old secret stays valid for a week"), 7 * kDay);
    box->setCurrentIndex(2);
    return box;
}
} // namespace

TokenActions::TokenActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_create(new GatedAction(context.rights, Level::Admin, tr("New token…"), u"add"_s, tr("A credential with less than full rights; its secret is shown once"), page))
    , m_rotate(new GatedAction(context.rights, Level::Admin, tr("Rotate token…"), u"retry"_s, tr("A new secret with the same rights; the old one stays valid for a while"), page))
    , m_revoke(new GatedAction(context.rights, Level::Admin, tr("Revoke token…"), u"cancel"_s, tr("Ends it at once"), page))
{
    connect(m_create, &QAction::triggered, this, &TokenActions::create);
    connect(m_rotate, &QAction::triggered, this, &TokenActions::rotate);
    connect(m_revoke, &QAction::triggered, this, &TokenActions::revoke);
    choose({});
}

void TokenActions::choose(const QJsonObject &token)
{
    m_token = token;
    const QString why = token.isEmpty() ? tr("Choose one token first.") : hasEnded(token, m_context.clock.now()) ? tr("It has ended already.") : QString();
    m_rotate->setBlocked(why);
    m_revoke->setBlocked(why);
}

void TokenActions::issue(const QString &path, const QJsonObject &body, const std::function<QString(const QJsonObject &token)> &done, const Said &said)
{
    m_context.source.ask({.verb = "POST", .path = path, .body = body}, this, [this, done, said](const Result<Answer> &answer) {
        Q_EMIT changed();
        if (!answer)
            return said(tl::unexpected(answer.error()));
        const QJsonObject token = answer->json.object().value("token"_L1).toObject();
        Q_EMIT issued(whoseText(token), answer->json.object().value("secret"_L1).toString());
        said(done(token));
    });
}

void TokenActions::end(const QString &id, const QString &reason, const QString &done, const Said &said)
{
    Ask ask{.verb = "DELETE", .path = u"/api/tokens/"_s + id};
    ask.reason = reason.toUtf8();
    m_context.source.ask(ask, this, [this, done, said](const Result<Answer> &answer) {
        Q_EMIT changed();
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
    });
}

void TokenActions::create()
{
    QList<api::WorkerItem> workers = m_context.state.workers().values();
    std::sort(workers.begin(), workers.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    auto *form = new TokenForm(workers);
    auto made = std::make_shared<QJsonObject>();
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("New token");
    danger.effect = tr("Whoever has its secret may do what its role allows, until it ends. The audit log calls them by its name.");
    danger.verb = tr("Make token");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, form, made](const QString &reason, const Danger::Said &said) {
        auto body = form->body();
        if (!body)
            return said(tl::unexpected(body.error()));
        if (!reason.isEmpty())
            body->insert(u"reason"_s, reason);
        const auto done = [made](const QJsonObject &token) -> QString {
            *made = token;
            //: %1 is whose token it is.
            return tr("Made a token for %1.").arg(nameOf(token));
        };
        issue(u"/api/tokens"_s, *body, done, said);
    };
    danger.undo = [this, made](const Danger::Said &said) {
        //: %1 is whose token it was.
        const QString done = tr("The new token of %1 is revoked.").arg(nameOf(*made));
        Q_EMIT takenBack();
        end(idOf(*made), {}, done, said);
    };
    m_context.strip.ask(danger);
}

void TokenActions::rotate()
{
    auto *overlap = overlapBox();
    Danger danger;
    //: %1 is whose token it is.
    danger.title = tr("Rotate the token of %1?").arg(nameOf(m_token));
    danger.effect = tr("A new secret with the same rights. Whoever still has the old one when it ends is locked out.");
    danger.verb = tr("Rotate");
    danger.form = overlap;
    danger.wantsReason = true;
    danger.act = [this, overlap, id = idOf(m_token)](const QString &reason, const Danger::Said &said) {
        QJsonObject body{{u"overlapSeconds"_s, overlap->currentData().toInt()}};
        if (!reason.isEmpty())
            body.insert(u"reason"_s, reason);
        //: %1 is whose token it is.
        issue(u"/api/tokens/%1/rotate"_s.arg(id), body, [](const QJsonObject &token) -> QString { return tr("The token of %1 has a new secret.").arg(nameOf(token)); }, said);
    };
    m_context.strip.ask(danger);
}

void TokenActions::revoke()
{
    const QString name = nameOf(m_token);
    Danger danger;
    danger.severity = Severity::Critical;
    //: %1 is whose token it is.
    danger.title = tr("Revoke the token of %1?").arg(whoseText(m_token));
    danger.effect = blastRadius(m_token, m_context.state, m_context.rights.actor(), m_context.clock.now());
    danger.verb = tr("Revoke");
    danger.wantsReason = true;
    danger.act = [this, id = idOf(m_token), name](const QString &reason, const Danger::Said &said) {
        //: %1 is whose token it was.
        const QString done = tr("The token of %1 is revoked.").arg(name);
        end(id, reason, done, said);
    };
    m_context.strip.ask(danger);
}

QList<QAction *> TokenActions::all() const { return {m_rotate, m_revoke, m_create}; }
QList<QAction *> TokenActions::ofOne() const { return {m_rotate, m_revoke}; }

} // namespace freeagent::console
