// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/tables.h"

#include "common/base/textforms.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace freeagent::http::page {

Html table(QByteArrayView caption, const QList<Column> &columns, const Html &rows)
{
    Html head;
    for (const Column &column : columns)
        head += tag("th", {{"scope", "col"}, {"class", column.kind}}, Html::text(QByteArrayView(column.title)));
    return tag("table",
               tag("caption", Html::text(caption)) + tag("thead", tag("tr", head)) + Html::literal("\n") + tag("tbody", Html::literal("\n") + rows));
}

Html row(const QList<Column> &columns, const QList<Html> &cells)
{
    Html content;
    for (qsizetype i = 0; i < cells.size(); ++i)
        content += i == 0 ? tag("th", {{"scope", "row"}, {"class", columns[i].kind}}, cells[i]) : tag("td", {{"class", columns[i].kind}}, cells[i]);
    return tag("tr", content) + Html::literal("\n"); // one line each: scripts count with grep
}

Html emptyRow(const QList<Column> &columns, const QString &sentence)
{
    return tag("tr", tag("td", {{"colspan", QByteArray::number(columns.size())}, {"class", "none"}}, Html::text(sentence))) + Html::literal("\n");
}

QByteArrayView word(Tone tone)
{
    switch (tone) {
    case Tone::Good: return "good";
    case Tone::Busy: return "busy";
    case Tone::Warning: return "warning";
    case Tone::Bad: return "bad";
    case Tone::Neutral: break;
    }
    return "neutral";
}

Html state(QByteArrayView text, Tone tone)
{
    return tag("span", {{"class", "state " + word(tone).toByteArray()}}, Html::text(text));
}

Html ago(Time at, Time now)
{
    const QByteArray exact = toIso(at);
    return tag("time", {{"datetime", exact}, {"title", exact}},
               Html::text(durationText(std::max(Millis(0), Millis(now - at))) + QStringLiteral(" ago")));
}

Html clockTime(Time at, Time now)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone::utc());
    const bool today = std::chrono::floor<std::chrono::days>(at) == std::chrono::floor<std::chrono::days>(now);
    const bool thisYear = utc.date().year() == QDateTime::fromMSecsSinceEpoch(toMs(now), QTimeZone::utc()).date().year();
    const QString form = today ? QStringLiteral("HH:mm 'UTC'") : thisYear ? QStringLiteral("ddd d MMM, HH:mm 'UTC'") : QStringLiteral("ddd d MMM yyyy, HH:mm 'UTC'");
    return tag("time", {{"datetime", toIso(at)}}, Html::text(QLocale::c().toString(utc, form)));
}

QString platformName(Platform platform)
{
    return platform == Platform::Ios ? QStringLiteral("iOS") : QStringLiteral("Android");
}

} // namespace freeagent::http::page
