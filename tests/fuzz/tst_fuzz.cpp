// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzers' promises over seeds and thousands of deterministic mutations of them, with any compiler, in a few seconds. The real
// fuzzers (cmake -DFREEAGENT_FUZZERS=ON, clang) look deeper.
#include "tests/fuzz/entries.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/seeds.h"

#include <QTest>

using namespace freeagent::fuzz;

class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
};

Q_DECLARE_METATYPE(std::vector<QByteArray>)
using Entry = void (*)(QByteArrayView);
Q_DECLARE_METATYPE(Entry)

void TestFuzz::holds_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<std::vector<QByteArray>>("seeds");
    QTest::addColumn<int>("tries");
    QTest::newRow("head") << Entry(fuzzHead) << headSeeds() << 200'000;
    QTest::newRow("chunks") << Entry(fuzzChunks) << chunkSeeds() << 200'000;
    QTest::newRow("multipart") << Entry(fuzzMultipart) << multipartSeeds() << 200'000;
    QTest::newRow("path") << Entry(fuzzPath) << pathSeeds() << 200'000;
    QTest::newRow("body") << Entry(fuzzBody) << bodySeeds() << 50'000;
    QTest::newRow("settings") << Entry(fuzzSettings) << settingsSeeds() << 50'000;
    QTest::newRow("events") << Entry(fuzzEvents) << eventSeeds() << 100'000;
    QTest::newRow("log line") << Entry(fuzzLogLine) << logLineSeeds() << 200'000;
    QTest::newRow("archive") << Entry(fuzzArchive) << archiveSeeds() << 3'000;
    QTest::newRow("segment") << Entry(fuzzSegment) << segmentSeeds() << 20'000;
    QTest::newRow("sealed") << Entry(fuzzSealed) << sealedSeeds() << 50'000;
    QTest::newRow("store list") << Entry(fuzzStoreList) << storeListSeeds() << 50'000;
    QTest::newRow("manifest") << Entry(fuzzManifest) << manifestSeeds() << 50'000;
    QTest::newRow("bundle") << Entry(fuzzBundle) << bundleSeeds() << 10'000;
    QTest::newRow("recurrence") << Entry(fuzzRecurrence) << recurrenceSeeds() << 20'000;
}

void TestFuzz::holds()
{
    QFETCH(Entry, entry);
    QFETCH(std::vector<QByteArray>, seeds);
    QFETCH(int, tries);
    for (const QByteArray &seed : seeds)
        for (qsizetype length = 0; length <= seed.size(); length += 1 + seed.size() / 256)
            entry(QByteArrayView(seed).first(length));
    Mutator mutator(seeds, 20260105);
    for (int i = 0; i < tries; ++i) {
        const QByteArray input = mutator.next();
        entry(input);
    }
}

QTEST_APPLESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
