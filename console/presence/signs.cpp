// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/signs.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::Signs)
};
} // namespace

Signs signsOf(const Glance &farm, const std::optional<api::FarmStats> &stats)
{
    Signs signs;
    for (const Problem &problem : farm.problems) {
        signs.warnings += !problem.handled && problem.severity == Severity::Warning;
        signs.criticals += !problem.handled && problem.severity == Severity::Critical;
    }
    if (stats) {
        signs.queue = stats->pending;
        signs.running = stats->active;
        signs.online = stats->workersOnline;
        signs.workers = stats->workersTotal;
    }
    return signs;
}

QString figure(const std::optional<int> &number) { return number ? QLocale().toString(*number) : u"\u2013"_s; }

QString spokenSigns(const Glance &farm, const Signs &signs)
{
    QStringList parts{farm.farm};
    if (!farm.contact)
        parts << Text::tr("no contact; this is what was known last");
    parts << Text::tr("%n critical problem(s)", nullptr, signs.criticals) << Text::tr("%n warning(s)", nullptr, signs.warnings);
    //: %1 is a number of builds.
    parts << Text::tr("%1 waiting").arg(figure(signs.queue));
    //: Workers: %1 of %2 are there.
    parts << Text::tr("%1 of %2 workers online").arg(figure(signs.online), figure(signs.workers));
    return parts.join(u", "_s);
}

} // namespace freeagent::console
