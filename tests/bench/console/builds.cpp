// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/calmproxy.h"
#include "console/pages/builds/buildquery.h"
#include "console/pages/builds/buildtable.h"
#include "console/widgets/calmtable.h"
#include "tests/bench/console/gauge.h"

#include <QScrollBar>

using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace freeagent::bench {

namespace {
const Time kNow = fromMs(1'767'603'600'000);

api::BuildItem build(int number)
{
    api::BuildItem item;
    item.id.value = "0f6c1c52-6f0c-4c1a-9d0e-" + QByteArray::number(number).rightJustified(12, '0');
    item.project = u"project-%1"_s.arg(number % 500);
    item.workerName = u"mac-%1"_s.arg(number % 40);
    item.platform = number % 3 ? Platform::Ios : Platform::Android;
    item.submittedAt = kNow - std::chrono::seconds(10 * number);
    item.updatedAt = item.submittedAt;
    item.startedAt = item.submittedAt + Millis(30'000);
    item.completedAt = item.submittedAt + Millis(400'000);
    item.status = number % 11 == 0 ? BuildStatus::Failed : BuildStatus::Completed;
    item.outcome = number % 11 == 0 ? Outcome::Error : Outcome::Success;
    item.errorMessage = number % 11 == 0 ? u"No certificate for team %1"_s.arg(number % 4) : QString();
    return item;
}
} // namespace

void builds(bool quick)
{
    const int count = quick ? 10'000 : 100'000;
    const double before = residentMiB();
    BuildTable table;
    table.setNow(kNow);
    BuildQuery query;
    CalmProxy proxy;
    proxy.setSourceModel(&table);
    proxy.setRules([&](int row) { return table.matches(row, query); }, [&](int a, int b, int column) { return table.rowLess(a, b, column); });
    CalmTable view(&proxy);
    view.setColumnCharacters({11, 15, 9, 0, 12, 9, 9, 9, 12, 25});
    view.sortByColumn(BuildTable::Submitted, Qt::DescendingOrder);
    view.resize(900, 700);
    view.show();
    double slowest = 0;
    // By pages of a thousand, as they come from the controller.
    for (int first = 0; first < count; first += 1'000) {
        QList<api::BuildItem> page;
        for (int i = first; i < first + 1'000; ++i)
            page << build(i);
        slowest = std::max(slowest, millisOf([&] { table.apply(page, {}); }));
    }
    note("100,000 builds: the slowest page of 1,000 taken in", slowest, "ms");
    for (const QString &text : {u"\"certificate for team 3\""_s, u"status:failed platform:ios since:24h worker:mac-2"_s, u"nowhere"_s, QString()})
        print(qPrintable(u"filter: %1"_s.arg(text.isEmpty() ? u"(all again)"_s : text)), millisOf([&] {
                  query = BuildQuery::parse(text, kNow);
                  proxy.refilter();
              }),
              "ms", 100);
    print("sorted by another column", millisOf([&] { view.sortByColumn(BuildTable::Project, Qt::AscendingOrder); }), "ms", 500);
    double longest = 0;
    double sum = 0;
    for (int i = 0; i < 300; ++i) {
        view.verticalScrollBar()->setValue(int(qint64(view.verticalScrollBar()->maximum()) * i / 300 + i));
        const double frame = millisOf([&] { view.viewport()->grab(); });
        longest = std::max(longest, frame);
        sum += frame;
    }
    print("scrolled: a frame, mean of 300", sum / 300, "ms", 16.7);
    print("scrolled: the slowest frame", longest, "ms", 50);
    print("all selected", millisOf([&] { view.selectAll(); }), "ms", 100);
    print("  and the list of the selected made", millisOf([&] { (void)view.selectedSourceRows(); }), "ms", 100);
    print("resident memory, all of the process", residentMiB(), "MiB", 300);
    note("  of it for the builds", residentMiB() - before, "MiB");
}

} // namespace freeagent::bench
