// SPDX-License-Identifier: GPL-3.0-or-later
// What a request may make of a rule.
#include "common/base/id.h"
#include "common/base/textforms.h"
#include "daemon/alerting/defaultrules.h"
#include "daemon/alerting/rule.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr qint64 kLongest = 7 * 86'400;
constexpr qsizetype kLongestText = 300;
constexpr qsizetype kMostInhibitors = 20;

tl::unexpected<Error> bad(const QString &what, const QString &fix = {}) { return failure("alert.bad_rule", what, fix); }

/// Nothing in it could steer a terminal, turn a line about or be no character at all.
bool isPlain(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
           });
}

bool isReachable(const QString &link)
{
    const bool isPath = link.startsWith(u'/') && !link.startsWith(u"//"_s);
    return link.isEmpty() || isPath || link.startsWith(u"https://"_s) || link.startsWith(u"http://"_s);
}

using Applied = Result<void>;

Applied applyCondition(const QJsonValue &value, const QString &name, const std::optional<Condition> &reset, std::optional<Condition> &into)
{
    if (value.isNull()) {
        into = reset;
        return {};
    }
    if (value.isBool() && !value.toBool()) {
        into.reset();
        return {};
    }
    const auto condition = conditionFrom(value.toObject());
    if (!condition || !std::isfinite(condition->bound))
        return bad(u"%1 must be one of {\"above\": x}, {\"below\": x}, {\"atLeast\": x}"_s.arg(name), u"false means: none; null: as it is by default."_s);
    into = condition;
    return {};
}

Applied applyNumber(const QJsonValue &value, const QString &name, qint64 most, qint64 reset, qint64 &into)
{
    if (value.isNull()) {
        into = reset;
        return {};
    }
    const double number = value.toDouble(-1);
    if (number < 0 || number > double(most) || number != std::floor(number))
        return bad(u"%1 must be a whole number from 0 to %2"_s.arg(name).arg(most));
    into = qint64(number);
    return {};
}

Applied applySeconds(const QJsonValue &value, const QString &name, std::chrono::seconds reset, std::chrono::seconds &into)
{
    qint64 number = 0;
    const auto applied = applyNumber(value, name, kLongest, reset.count(), number);
    if (applied)
        into = std::chrono::seconds(number);
    return applied;
}

Applied applyText(const QJsonValue &value, const QString &name, const QString &reset, QString &into)
{
    if (!value.isNull() && (!value.isString() || value.toString().size() > kLongestText))
        return bad(u"%1 must be a text of at most %2 characters"_s.arg(name).arg(kLongestText));
    if (!isPlain(value.toString()))
        return bad(u"%1 holds control characters"_s.arg(name), u"Write it without line feeds and signs that cannot be seen."_s);
    into = value.isNull() ? reset : value.toString();
    return {};
}

Applied applyCap(const QJsonValue &value, const Rule &reset, Rule &rule)
{
    const auto cap = severityFrom(value.toString().toLatin1());
    if (!value.isNull() && !cap)
        return bad(u"severityCap must be info, warning, critical or null"_s);
    rule.severityCap = value.isNull() ? reset.severityCap : cap;
    return {};
}

Applied applyEnabled(const QJsonValue &value, const Rule &reset, Rule &rule)
{
    if (!value.isNull() && !value.isBool())
        return bad(u"enabled must be true or false"_s);
    rule.enabled = value.toBool(reset.enabled);
    return {};
}

Applied applyAction(const QJsonValue &value, const Rule &reset, Rule &rule)
{
    if (!value.isNull() && !value.isObject())
        return bad(u"action must be an object of label, command, link"_s);
    static const QStringList kKnown{u"label"_s, u"command"_s, u"link"_s};
    for (const QString &key : value.toObject().keys())
        if (!kKnown.contains(key))
            return bad(u"There is no field \"%1\" in an action"_s.arg(key.left(100)), u"It has label, command and link."_s);
    Action action = value.isNull() ? reset.action : actionFrom(value.toObject());
    for (const QString &text : {action.label, action.command, action.link})
        if (text.size() > kLongestText)
            return bad(u"action: its texts must have at most %1 characters"_s.arg(kLongestText));
    for (const QString &text : {action.label, action.command, action.link})
        if (!isPlain(text))
            return bad(u"action holds control characters"_s, u"Write it without line feeds and signs that cannot be seen."_s);
    if (!isReachable(action.link))
        return bad(u"action.link must begin with https://, http:// or /"_s);
    rule.action = std::move(action);
    return {};
}

Applied applyRunbook(const QJsonValue &value, const Rule &reset, Rule &rule)
{
    static const QRegularExpression kRow(u"^(RB-\\d\\d)?$"_s);
    QString row = QString::fromLatin1(reset.runbook);
    if (const auto applied = applyText(value, u"runbook"_s, row, row); !applied)
        return applied;
    if (!kRow.match(row).hasMatch())
        return bad(u"runbook must be a row of the runbook, such as RB-37"_s);
    rule.runbook = row.toLatin1();
    return {};
}

Applied applyMetric(const QJsonValue &value, const Rule &base, Rule &rule, const Terms &terms)
{
    const QByteArray metric = value.isNull() ? base.metric : value.toString().toLatin1();
    if (!terms.units.contains(metric)) {
        QStringList known;
        for (auto it = terms.units.begin(); it != terms.units.end(); ++it)
            known.append(QString::fromLatin1(it.key()));
        return bad(u"metric must be one of %1"_s.arg(known.join(u", "_s)));
    }
    rule.metric = metric;
    return {};
}

Applied applyGroup(const QJsonValue &value, const Rule &reset, Rule &rule)
{
    const QByteArray group = value.toString().toLatin1();
    if (!value.isNull() && (!value.isString() || (!value.toString().isEmpty() && !isWellFormedId(group))))
        return bad(u"group must be a word of 1 to 64 letters, digits, - and _"_s, u"Alerts of one group are told as one thing; an empty text: each for itself."_s);
    rule.group = value.isNull() ? reset.group : group;
    return {};
}

/// True when `rule` keeps `other` quiet, over however many steps.
bool explains(const QByteArray &rule, const QByteArray &other, const Terms &terms)
{
    QList<QByteArray> open{other};
    QSet<QByteArray> seen;
    while (!open.isEmpty()) {
        const QByteArray one = open.takeLast();
        if (one == rule)
            return true;
        if (seen.contains(one))
            continue;
        seen.insert(one);
        open += terms.inhibitedBy.value(one);
    }
    return false;
}

Applied applyInhibitedBy(const QJsonValue &value, const Rule &reset, Rule &rule, const Terms &terms)
{
    if (value.isNull()) {
        rule.inhibitedBy = reset.inhibitedBy;
        return {};
    }
    if (!value.isArray() || value.toArray().size() > kMostInhibitors)
        return bad(u"inhibitedBy must be a list of at most %1 rules"_s.arg(kMostInhibitors), u"Such as [\"maintenance\", \"workers-offline\"]; [] for none."_s);
    QList<QByteArray> given;
    for (const QJsonValue &one : value.toArray()) {
        const QByteArray id = one.toString().toLatin1();
        // A rule that is gone meanwhile does no harm, and what a GET gave may be sent back.
        if (id != kMaintenance && !terms.inhibitedBy.contains(id) && !rule.inhibitedBy.contains(id))
            return bad(u"inhibitedBy: there is no rule \"%1\""_s.arg(one.toString().left(64)), u"Name rules, or maintenance."_s);
        if (explains(rule.id, id, terms))
            return bad(u"inhibitedBy: %1 is itself kept quiet by this rule, and nobody would hear of either"_s.arg(QString::fromLatin1(id)), u"Let the cause keep its effect quiet, not the other way round."_s);
        if (!given.contains(id))
            given.append(id);
    }
    rule.inhibitedBy = given;
    return {};
}

Applied apply(const QString &key, const QJsonValue &value, const Rule &reset, Rule &rule, const Terms &terms)
{
    if (key == u"metric")
        return applyMetric(value, reset, rule, terms);
    if (key == u"group")
        return applyGroup(value, reset, rule);
    if (key == u"inhibitedBy")
        return applyInhibitedBy(value, reset, rule, terms);
    if (key == u"title")
        return applyText(value, key, reset.title, rule.title);
    if (key == u"warning")
        return applyCondition(value, key, reset.warning, rule.warning);
    if (key == u"critical")
        return applyCondition(value, key, reset.critical, rule.critical);
    if (key == u"clear")
        return applyCondition(value, key, reset.clear, rule.clear);
    if (key == u"forSeconds")
        return applySeconds(value, key, reset.holds, rule.holds);
    if (key == u"clearForSeconds")
        return applySeconds(value, key, reset.clearHolds, rule.clearHolds);
    if (key == u"minimumSample")
        return applyNumber(value, key, 1'000'000, reset.minimumSample, rule.minimumSample);
    if (key == u"severityCap")
        return applyCap(value, reset, rule);
    if (key == u"runbook")
        return applyRunbook(value, reset, rule);
    if (key == u"action")
        return applyAction(value, reset, rule);
    if (key == u"enabled")
        return applyEnabled(value, reset, rule);
    return {};
}

const QStringList &changeable()
{
    static const QStringList kKeys{u"metric"_s, u"title"_s, u"warning"_s, u"critical"_s, u"forSeconds"_s, u"clear"_s, u"clearForSeconds"_s,
                                   u"minimumSample"_s, u"severityCap"_s, u"runbook"_s, u"action"_s, u"group"_s, u"inhibitedBy"_s, u"enabled"_s};
    return kKeys;
}

const std::array<std::pair<QString, std::optional<Condition> Rule::*>, 3> &conditions()
{
    static const std::array<std::pair<QString, std::optional<Condition> Rule::*>, 3> kConditions{
        {{u"warning"_s, &Rule::warning}, {u"critical"_s, &Rule::critical}, {u"clear"_s, &Rule::clear}}};
    return kConditions;
}

/// 70 % is no threshold for a number of bytes.
Applied judgeMetric(const QJsonObject &body, const Rule &before, const Rule &rule, const Terms &terms)
{
    if (before.metric.isEmpty() || terms.units.value(before.metric) == terms.units.value(rule.metric))
        return {};
    for (const auto &[name, condition] : conditions())
        if (before.*condition && !body.contains(name))
            return bad(u"metric: %1 is counted in another unit, and %2 still has the old one's value"_s.arg(QString::fromLatin1(rule.metric), name),
                       u"Give %1 as well."_s.arg(name));
    return {};
}

/// A share above 1 is a percentage that somebody meant, and would never be reached.
Applied judgeShares(const Rule &rule, const QByteArray &unit)
{
    if (unit != "ratio")
        return {};
    for (const auto &[name, condition] : conditions())
        if (const auto &one = rule.*condition; one && (one->bound < 0 || one->bound > 1))
            return bad(u"%1 is %2, and %3 is a share from 0 to 1"_s.arg(name).arg(one->bound).arg(QString::fromLatin1(rule.metric)), u"90 % is 0.9."_s);
    return {};
}

/// A rule that could never fire, never end, or end and fire at once.
Applied judge(const Rule &rule)
{
    if (!rule.warning && !rule.critical)
        return bad(u"A rule needs a warning or a critical condition"_s);
    if (rule.warning && rule.critical) {
        const Condition &w = *rule.warning;
        const Condition &c = *rule.critical;
        const bool down = w.kind == Condition::Kind::Below;
        if (down != (c.kind == Condition::Kind::Below))
            return bad(u"warning and critical must look the same way, both above or both below"_s);
        if (down ? c.bound > w.bound : c.bound < w.bound)
            return bad(u"critical must lie beyond warning"_s);
    }
    if (!rule.clear)
        return {};
    const Condition &first = rule.warning ? *rule.warning : *rule.critical;
    const bool down = first.kind == Condition::Kind::Below;
    if (down == (rule.clear->kind == Condition::Kind::Below))
        return bad(u"clear must look the other way than the conditions"_s, u"{\"below\": x} for what alerts above, {\"atLeast\": x} for what alerts below."_s);
    if (down ? rule.clear->bound < first.bound : rule.clear->bound > first.bound)
        return bad(u"clear must lie on the good side of the first threshold, else the alert ends and begins at the same value"_s);
    return {};
}
} // namespace

Result<Rule> ruleFromRequest(const QJsonObject &body, Rule base, const Rule &reset, const Terms &terms)
{
    // What a GET gave may be sent back: these are told, not taken.
    static const QSet<QString> kTold{u"id"_s, u"isDefault"_s, u"default"_s, u"changedBy"_s, u"labelsFrom"_s, u"unit"_s, u"reason"_s};
    const Rule before = base;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (kTold.contains(it.key()))
            continue;
        if (!changeable().contains(it.key())) {
            const QString meant = closestWord(it.key(), changeable());
            return bad(u"There is no field \"%1\" in a rule"_s.arg(it.key()), meant.isEmpty() ? QString() : u"Did you mean %1?"_s.arg(meant));
        }
        if (const auto applied = apply(it.key(), it.value(), reset, base, terms); !applied)
            return tl::unexpected(applied.error());
    }
    if (!terms.units.contains(base.metric))
        return tl::unexpected(applyMetric(QJsonValue(), base, base, terms).error());
    for (const Applied &judged : {judgeMetric(body, before, base, terms), judgeShares(base, terms.units.value(base.metric)), judge(base)})
        if (!judged)
            return tl::unexpected(judged.error());
    return base;
}

} // namespace freeagent::alerting
