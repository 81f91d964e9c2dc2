// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/services/farmfixture.h"

using namespace freeagent;
using namespace freeagent::services;
using namespace std::chrono_literals;

class FeedServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FarmFixture> farm;

    std::optional<QList<FeedFrame>> since(Revision revision)
    {
        return farm->await<std::optional<QList<FeedFrame>>>([&](auto done) { farm->feed.since(revision, done); });
    }

private Q_SLOTS:
    void init() { farm = std::make_unique<test::FarmFixture>(); }

    void theFeedTellsWhatWasMissedOrThatItCannot()
    {
        const Revision before = farm->feed.revision();
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        const auto missed = since(before);
        QVERIFY(missed);
        QByteArrayList types;
        for (const FeedFrame &frame : *missed)
            types.append(frame.type);
        QVERIFY(types.contains("worker.registered"));
        QVERIFY(types.indexOf("build.submitted") < types.indexOf("build.assigned"));
        QVERIFY(missed->last().data.contains(id.value));
        QVERIFY(since(farm->feed.revision())->isEmpty());
        QVERIFY(!since(farm->feed.revision() + 1));
        QVERIFY(!since(before - 1));
    }

    void theFeedResumesOverARestart()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->poll("w");
        farm->report(id, "w", true);
        const std::vector<Event> stored = farm->store.events;
        Ledger ledger(farm->store); // knows nothing of the finished build
        HotState state = farm->store.loadHot(farm->clock.now());
        ledger.load(state);
        Dispatcher dispatcher(ledger, farm->fleet, farm->clock, farm->policy);
        Feed feed(ledger, farm->fleet, dispatcher, farm->clock);
        feed.load(stored);
        const auto missed = farm->await<std::optional<QList<FeedFrame>>>([&](auto done) { feed.since(0, done); });
        QVERIFY(missed);
        QCOMPARE(size_t(missed->size()), stored.size());
        QCOMPARE(missed->first().revision, 1);
        QCOMPARE(missed->last().type, QByteArray("build.completed"));
    }

    void aWorkerShowsWhatItBuilds()
    {
        farm->enrol("w");
        QByteArrayList heard;
        farm->feed.subscribe([&heard](const FeedFrame &frame) {
            if (frame.type == "worker.changed")
                heard.append(frame.data);
        });
        const BuildId id = farm->submit();
        farm->poll("w");
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(heard.first().contains(QByteArray("\"current_builds\":[\"" + id.value + "\"]")));
        farm->report(id, "w", true);
        QTRY_COMPARE(heard.size(), 2);
        QVERIFY(heard.last().contains("\"current_builds\":[]"));
        QVERIFY(heard.last().contains("\"successfulBuilds\":1"));
    }

    void aWorkersFirstEventShowsTheWorker()
    {
        QByteArrayList heard;
        farm->feed.subscribe([&heard](const FeedFrame &frame) { heard.append(frame.type + ' ' + frame.data); });
        farm->enrol("newcomer");
        QTRY_VERIFY(!heard.isEmpty());
        QVERIFY(heard.first().startsWith("worker.registered ") && heard.first().contains("newcomer"));
    }
};

QTEST_GUILESS_MAIN(FeedServiceTest)
#include "tst_feedservice.moc"
