// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace freeagent::console {

/// The runbook that this program was built with, as Markdown.
QString shippedRunbook();
/// Its rows, in its order: {id: "RB-06", chapter, wanted, how, link, answer, run}. `link` leads to where it is done in the console;
/// `answer` names what answers it now (runbookanswers.h), `run` what can be started from it (runbookactions.h); each may be empty. Pure.
QJsonArray runbookRows(const QString &document);
/// What stands between backticks and can be typed into a terminal, in its order.
QStringList commandsIn(const QString &how);
/// Markdown's backticks and stars are for those who read the document; the page shows words.
QString wordsOf(const QString &markdown);

} // namespace freeagent::console
