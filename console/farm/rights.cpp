// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/rights.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString levelText(Level level)
{
    switch (level) {
    case Level::Viewer: return Rights::tr("Any key of this controller may do this.");
    case Level::Submitter: return Rights::tr("Needs the role submitter or operator.");
    case Level::Owner: return Rights::tr("Needs the role operator, or a token for this machine.");
    case Level::Operator: return Rights::tr("Needs the role operator.");
    case Level::Admin: return Rights::tr("Needs the admin key or a token with the role admin.");
    }
    return {};
}
} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Admin: return Rights::tr("admin");
    case Role::Operator: return Rights::tr("operator");
    case Role::Owner: return Rights::tr("owner of machines");
    case Role::Submitter: return Rights::tr("submitter");
    case Role::Viewer: return Rights::tr("viewer");
    }
    return {};
}

Rights::Rights(FarmSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &FarmSource::linkChanged, this, [this](const LinkState &link) {
        if (link.isLive())
            ask();
    });
}

void Rights::ask()
{
    m_source.ask({.path = u"/api/whoami"_s}, this, [this](const Result<Answer> &answer) { take(answer); });
}

void Rights::take(const Result<Answer> &answer)
{
    // A controller of before roles has one key, and that may do everything.
    if (!answer && answer.error().code != "http.not_found")
        return;
    const QJsonObject json = answer ? answer->json.object() : QJsonObject{{u"role"_s, u"admin"_s}};
    const auto role = roleFrom(json.value("role"_L1).toString().toLatin1());
    QList<WorkerId> machines;
    for (const QJsonValue &id : json.value("scope"_L1).toObject().value("workers"_L1).toArray())
        machines.append({id.toString().toLatin1()});
    const QString actor = json.value("actor"_L1).toString();
    if (role == m_role && machines == m_machines && actor == m_actor)
        return;
    m_role = role;
    m_machines = machines;
    m_actor = actor;
    Q_EMIT changed();
}

QString Rights::whyNot(Level level, const WorkerId &machine) const
{
    if (!m_role)
        return tr("The controller has not said yet what this key may do.");
    if (allows(*m_role, level, m_machines.contains(machine)))
        return {};
    //: %1 is a sentence that says which role is needed, %2 the role one has.
    return tr("%1 You are here as: %2.").arg(levelText(level), roleText(*m_role));
}

} // namespace freeagent::console
