// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to call, and the reports that go out by themselves.
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/people/people.h"
#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
QJsonObject contactsJson(const people::Contacts &contacts, Time now)
{
    QJsonObject json = people::toJson(contacts);
    const auto due = contacts.reviewedAt ? std::optional<Time>(*contacts.reviewedAt + people::kReviewedEvery) : std::nullopt;
    json.insert(u"reviewDueAt"_s, wire::isoValue(due));
    json.insert(u"reviewOverdue"_s, due && now > *due);
    return json;
}

people::Roster::Done<people::Contacts> answering(const Request &request, Farm &farm)
{
    const QJsonObject before = people::toJson(farm.people.roster.contacts());
    return [request, &farm, before](Result<people::Contacts> contacts) {
        if (!contacts)
            return refuse(request, contacts.error());
        request.audit->describe(u"contacts"_s, before, people::toJson(*contacts));
        reply(request, wire::compact(contactsJson(*contacts, farm.clock.now())));
    };
}

/// Nothing after it was refused.
std::optional<people::Reviews::Kind> kindOf(const Request &request)
{
    const auto kind = people::Reviews::kindFrom(request.param(0));
    if (!kind)
        refuse(request, {"people.no_review", u"There is no review \"%1\""_s.arg(QString::fromUtf8(request.param(0).left(60))), u"Name morning or weekly."_s});
    return kind;
}

void preview(const Request &request, Farm &farm)
{
    const auto kind = kindOf(request);
    if (!kind)
        return;
    farm.people.reviews.preview(*kind, [request](Result<QJsonObject> review) {
        if (!review)
            return refuse(request, review.error());
        reply(request, wire::compact(*review));
    });
}

void send(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(u"the sending of a review"_s)))
        return;
    const auto kind = kindOf(request);
    if (!kind)
        return;
    farm.people.reviews.send(*kind, actorOf(request.by()), [request](Result<QJsonObject> review) {
        if (!review)
            return refuse(request, review.error());
        request.audit->describe(review->value(u"kind"_s).toString(), {}, {{u"title"_s, review->value(u"title"_s)}});
        reply(request, wire::compact(*review), 202);
    });
}
} // namespace

void addContacts(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/contacts", Access::Viewer, Via::Router, noBody(),
                [&farm](const Request &request) { reply(request, wire::compact(contactsJson(farm.people.roster.contacts(), farm.clock.now()))); }});
    routes.add({"PUT", "/api/contacts", Access::Admin, Via::Router, jsonBody(), [&farm](const Request &request) {
                    if (const auto body = jsonOf(request, taking(u"the contacts"_s, {u"people"_s, u"vendors"_s, u"owner"_s, u"quietHours"_s, u"reviewedAt"_s, u"reviewedBy"_s, u"reviewDueAt"_s, u"reviewOverdue"_s})))
                        farm.people.roster.setContacts(*body, actorOf(request.by()), answering(request, farm));
                }});
    routes.add({"POST", "/api/runbook/reviewed", Access::Operator, Via::Router, jsonBody(), [&farm](const Request &request) {
                    if (jsonOf(request, taking(u"a review of the runbook"_s)))
                        farm.people.roster.review(actorOf(request.by()), answering(request, farm));
                }});
}

void addReviews(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/reviews/:kind", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { preview(request, farm); }});
    routes.add({"POST", "/api/reviews/:kind/send", Access::Operator, Via::Router, jsonBody(), [&farm](const Request &request) { send(request, farm); }});
}

} // namespace freeagent::http
