// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/page/html.h"
#include "daemon/http/page/model.h"

namespace freeagent::http::page {

struct Column {
    const char *title;
    const char *kind = ""; ///< class of its cells: "minor" is left out on narrow screens, "lesser" on phones, "number" stands right
};

/// A table with its heading row; every line of `rows` is one <tr>.
Html table(QByteArrayView caption, const QList<Column> &columns, const Html &rows);
Html row(const QList<Column> &columns, const QList<Html> &cells);
/// One line over the whole width, instead of rows.
Html emptyRow(const QList<Column> &columns, const QString &sentence);

/// A word of state with its shape and colour.
Html state(QByteArrayView word, Tone tone);
/// "12m ago", with the exact time for machines and for the pointer.
Html ago(Time at, Time now);
/// "14:30 UTC", with the day when it is another one than today's.
Html clockTime(Time at, Time now);
QByteArrayView word(Tone tone);
QString platformName(Platform platform);

} // namespace freeagent::http::page
