// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmtexts.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::FarmTexts)
};

QString nothingKnown() { return u"–"_s; }
} // namespace

Severity severityOf(const FarmLine &line)
{
    if (!line.watched)
        return Severity::Unknown;
    Severity worst = line.view.glance.state;
    for (const Problem &problem : line.view.glance.problems)
        if (line.view.glance.contact && !problem.handled)
            worst = std::max(worst, problem.severity);
    return worst;
}

int openProblems(const FarmLine &line)
{
    const QList<Problem> &problems = line.view.glance.problems;
    return int(std::count_if(problems.begin(), problems.end(), [](const Problem &problem) { return !problem.handled; }));
}

bool needsSomebody(const FarmLine &line) { return severityOf(line) >= Severity::Unknown; }

StateSentence sentenceOf(const FarmLine &line)
{
    if (!line.watched)
        return {Severity::Unknown, Text::tr("Nothing is known: no key is kept for this farm."), Text::tr("Open it to enter its key.")};
    return line.view.sentence;
}

StateSentence sentenceOf(const QList<FarmLine> &lines)
{
    Severity worst = Severity::Good;
    QStringList names;
    for (const FarmLine &line : lines) {
        if (!needsSomebody(line))
            continue;
        worst = std::max(worst, severityOf(line));
        names << line.farm.shownName();
    }
    if (lines.isEmpty())
        return {Severity::Unknown, Text::tr("The console knows of no farm yet."), Text::tr("Add one by its address and key.")};
    if (names.isEmpty())
        return {Severity::Good, Text::tr("Nobody is needed: %n farms are well.", nullptr, int(lines.size())), {}};
    //: %n farms; %1 is their names.
    return {worst, Text::tr("%n farms need somebody: %1.", nullptr, int(names.size())).arg(names.join(u", "_s)), {}};
}

QString waitingText(const FarmLine &line)
{
    //: Builds in the queue.
    return line.view.hasData ? Text::tr("%n waiting", nullptr, line.view.waiting) : nothingKnown();
}

QString runningText(const FarmLine &line)
{
    //: Builds that are being made.
    return line.view.hasData ? Text::tr("%n running", nullptr, line.view.running) : nothingKnown();
}

QString workersText(const FarmLine &line)
{
    //: %1 of %n workers are online.
    return line.view.hasData ? Text::tr("%1 of %n workers", nullptr, line.view.workersTotal).arg(line.view.workersOnline) : nothingKnown();
}

} // namespace freeagent::console
