// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/morning.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

using checks::Verdict;

namespace {
/// The message without figures that stand alone; names such as mac-2 keep theirs.
QString gist(const QString &message)
{
    static const QRegularExpression kFigure(u"(?<![\\w-])[0-9]+([.,:][0-9]+)*(\\s?(%|[KMGT]i?B|[smhd]\\b))?"_s);
    return QString(message).replace(kFigure, u"#"_s);
}

bool isWorse(Verdict a, Verdict b) { return a != b && checks::worse(a, b) == a; }

QString countText(qsizetype number) { return number == 1 ? u"1 check"_s : u"%1 checks"_s.arg(number); }

QStringList troubled(const Morning &morning)
{
    QStringList titles;
    for (const MorningLine &line : morning)
        if (!line.isOk())
            titles.append(line.title);
    return titles;
}
} // namespace

QList<MorningChange> changesOf(const Morning &before, const Morning &now)
{
    QList<MorningChange> changes;
    for (const MorningLine &line : now) {
        const auto found = std::find_if(before.cbegin(), before.cend(), [&line](const MorningLine &was) { return was.name == line.name; });
        const Verdict was = found == before.cend() ? Verdict::Ok : found->verdict;
        if (line.verdict == was) {
            if (!line.isOk() && gist(line.message) != gist(found->message))
                changes.append({"changed", line});
            continue;
        }
        changes.append({was == Verdict::Ok ? "new" : line.isOk() ? "over" : isWorse(line.verdict, was) ? "worse" : "better", line});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const MorningChange &a, const MorningChange &b) { return isWorse(a.now.verdict, b.now.verdict); });
    return changes;
}

QStringList morningText(const Morning &before, const Morning &now)
{
    const QList<MorningChange> changes = changesOf(before, now);
    const QStringList bad = troubled(now);
    if (changes.isEmpty() && bad.isEmpty())
        return {u"All is well: %1, nothing changed since yesterday."_s.arg(countText(now.size()))};
    if (changes.isEmpty())
        return {u"Nothing changed since yesterday; still to be looked at: %1."_s.arg(bad.join(u", "_s))};
    QStringList lines{bad.isEmpty() ? u"All is well again: %1."_s.arg(countText(now.size()))
                                    : u"%1 of %2 need a look, %3 changed since yesterday."_s.arg(bad.size()).arg(countText(now.size())).arg(changes.size())};
    static const QHash<QByteArray, QString> kWords{
        {"new", u"new"_s}, {"worse", u"worse"_s}, {"better", u"better"_s}, {"over", u"over"_s}, {"changed", u"changed"_s}};
    for (const MorningChange &change : changes)
        lines.append(u"%1, %2: %3: %4"_s.arg(checks::word(change.now.verdict), kWords.value(change.what), change.now.title, change.now.message));
    return lines;
}

Verdict worstOf(const Morning &morning)
{
    Verdict worst = Verdict::Ok;
    for (const MorningLine &line : morning)
        worst = checks::worse(line.verdict, worst);
    return worst;
}

QStringList morningPaths()
{
    QStringList paths;
    for (const checks::CheckSpec &spec : checks::all())
        for (const QString &path : spec.paths)
            if (spec.inMorning && !paths.contains(path))
                paths.append(path);
    return paths;
}

Morning morningOf(const QStringList &paths, const checks::Answers &answers, Time now)
{
    Morning morning;
    for (const checks::CheckSpec &spec : checks::all()) {
        if (!spec.inMorning)
            continue;
        checks::Answers own;
        for (const QString &path : spec.paths)
            own.push_back(answers[size_t(paths.indexOf(path))]);
        const checks::Finding found = spec.judge(own, spec.usual, now);
        morning.append({spec.name, spec.title, found.verdict, found.message});
    }
    return morning;
}

QJsonArray toJson(const Morning &morning)
{
    QJsonArray lines;
    for (const MorningLine &line : morning)
        lines.append(QJsonObject{{u"name"_s, line.name}, {u"title"_s, line.title}, {u"status"_s, checks::word(line.verdict).toLower()}, {u"message"_s, line.message}});
    return lines;
}

Morning morningFrom(const QJsonArray &json)
{
    Morning morning;
    for (const QJsonValue &value : json)
        for (const Verdict verdict : {Verdict::Ok, Verdict::Warning, Verdict::Critical, Verdict::Unknown})
            if (checks::word(verdict).toLower() == value[u"status"_s].toString())
                morning.append({value[u"name"_s].toString(), value[u"title"_s].toString(), verdict, value[u"message"_s].toString()});
    return morning;
}

} // namespace freeagent::people
