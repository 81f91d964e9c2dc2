// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit/audittexts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::Audit)
};

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: return u"{}"_s;
    default: return u"–"_s;
    }
}

void flatten(const QString &under, const QJsonObject &object, QMap<QString, QString> &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = under.isEmpty() ? it.key() : under + u'.' + it.key();
        if (it->isObject() && !it->toObject().isEmpty())
            flatten(name, it->toObject(), into);
        else
            into.insert(name, valueText(*it));
    }
}
} // namespace

QString auditOutcome(const QString &outcome)
{
    if (outcome == "ok"_L1)
        return Text::tr("Done");
    if (outcome == "denied"_L1)
        return Text::tr("Not allowed");
    if (outcome == "unanswered"_L1)
        return Text::tr("Not answered");
    //: %1 is the number of an HTTP status.
    if (outcome.startsWith("refused "_L1))
        return Text::tr("Refused (%1)").arg(outcome.mid(8));
    //: %1 is the number of an HTTP status.
    return outcome.startsWith("failed "_L1) ? Text::tr("Failed (%1)").arg(outcome.mid(7)) : outcome;
}

Severity auditOutcomeSeverity(const QString &outcome)
{
    if (outcome == "ok"_L1)
        return Severity::Good;
    return outcome == "denied"_L1 || outcome.startsWith("failed"_L1) ? Severity::Critical : Severity::Warning;
}

QJsonArray auditDifferences(const QJsonObject &before, const QJsonObject &after)
{
    QMap<QString, QString> old;
    QMap<QString, QString> now;
    flatten({}, before, old);
    flatten({}, after, now);
    QStringList names = old.keys() + now.keys();
    names.removeDuplicates();
    names.sort();
    QJsonArray rows;
    for (const QString &name : std::as_const(names))
        if (old.contains(name) != now.contains(name) || old.value(name) != now.value(name))
            rows.append(QJsonObject{{u"field"_s, name}, {u"before"_s, old.value(name)}, {u"after"_s, now.value(name)}});
    return rows;
}

QString differencesText(const QJsonArray &differences)
{
    QStringList texts;
    for (const QJsonValue &one : differences) {
        const QString before = one["before"_L1].toString();
        const QString after = one["after"_L1].toString();
        texts << one["field"_L1].toString() + u": "_s + (before.isEmpty() ? after : before + u" → "_s + (after.isEmpty() ? u"–"_s : after));
    }
    return texts.join(u", "_s);
}

} // namespace freeagent::console
