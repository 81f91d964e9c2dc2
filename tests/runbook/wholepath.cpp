// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/wholewalk.h"

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 kGib = 1ll << 30;

/// The queue has so many builds, none of which anybody takes.
std::function<bool(WholeFarm &)> waiting(const std::shared_ptr<QByteArrayList> &builds, int number)
{
    return [builds, number](WholeFarm &farm) {
        while (builds->size() < number) {
            builds->append(farm.submit());
            if (builds->last().isEmpty())
                return false;
        }
        while (builds->size() > number)
            if (farm.send("POST", "/api/builds/" + builds->takeLast() + "/cancel").status != 200)
                return false;
        return true;
    };
}

/// So many builds have ended, so many of them well, since the farm began.
std::function<bool(WholeFarm &)> ended(const std::shared_ptr<std::pair<int, int>> &done, int failed, int all)
{
    return [done, failed, all](WholeFarm &farm) {
        if (farm.alive.isEmpty())
            farm.alive = {farm.enrol("mac")};
        for (; done->first < failed; ++done->first)
            if (!farm.finish("mac", false))
                return false;
        for (; done->second < all - failed; ++done->second)
            if (!farm.finish("mac", true))
                return false;
        return true;
    };
}

std::function<bool(WholeFarm &)> disk(qint64 bytes)
{
    return [bytes](WholeFarm &farm) { return farm.setDisk(bytes), true; };
}
std::function<bool(WholeFarm &)> busy(double ratio)
{
    return [ratio](WholeFarm &farm) { return farm.busy = ratio, true; };
}
std::function<bool(WholeFarm &)> full(double ratio)
{
    return [ratio](WholeFarm &farm) { return farm.hardware.fill(ratio), true; };
}
std::function<bool(WholeFarm &)> alive(int workers)
{
    return [workers](WholeFarm &farm) {
        static const QList<QByteArray> kMacs{"mac-1", "mac-2", "mac-3", "mac-4"};
        if (farm.send("GET", "/api/workers").object().value("workers"_L1).toArray().isEmpty())
            for (const QByteArray &mac : kMacs)
                if (farm.enrol(mac) != mac)
                    return false;
        farm.alive = kMacs.mid(4 - workers);
        return true;
    };
}
} // namespace

/// Each bound of the table of alerts from the sample to the receivers and back; and the same with the daemon ended, or killed, and begun anew between any two steps.
class WholePath : public QObject
{
    Q_OBJECT

    void lives()
    {
        QTest::addColumn<Between>("between");
        QTest::newRow("in one life") << Between::Nothing;
        QTest::newRow("a restart after each step") << Between::Restart;
        QTest::newRow("a kill after each step") << Between::Kill;
    }
    void walk(const WholeSteps &steps)
    {
        QFETCH(Between, between);
        const QByteArray wrong = wrongIn(*m_smtp, steps, between);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

private Q_SLOTS:
    void initTestCase() { m_smtp = std::make_unique<SmtpSink>(); }
    void cleanupTestCase() { m_smtp.reset(); }

    void rb_37_whole_path_data() { lives(); }
    void rb_37_whole_path()
    {
        const auto builds = std::make_shared<QByteArrayList>();
        walk({{"10 wait", waiting(builds, 10), 16min},
              {"11 wait", waiting(builds, 11), 10s, {u"WARNING: 11 builds wait"_s}},
              {"20 wait", waiting(builds, 20), 30s},
              {"21 wait", waiting(builds, 21), 10s, {u"CRITICAL: 21 builds wait"_s}},
              acknowledged("queue-depth", u"ACKNOWLEDGED by admin key: 21 builds wait"_s),
              {"8 wait", waiting(builds, 8), 6min}, // below the bound, not below the level that ends it
              {"7 wait", waiting(builds, 7), 4min + 50s},
              {"for five minutes", waiting(builds, 7), 30s, {u"RESOLVED: "_s}}});
    }

    void rb_38_whole_path_data() { lives(); }
    void rb_38_whole_path()
    {
        const auto done = std::make_shared<std::pair<int, int>>();
        walk({{"1 of 1", ended(done, 1, 1), 20s},
              {"1 of 7", ended(done, 1, 7), 20s}, // 14 %, of too few
              {"1 of 10", ended(done, 1, 10), 20s},
              {"3 of 12", ended(done, 3, 12), 20s, {u"WARNING: 3 of 12 builds of the last 24 hours failed (25 %)"_s}},
              {"4 of 13", ended(done, 4, 13), 20s, {u"CRITICAL: 4 of 13 builds"_s}},
              acknowledged("failure-rate", u"ACKNOWLEDGED by admin key: 4 of 13 builds"_s),
              {"4 of 50", ended(done, 4, 50), 6min}, // 8 %: does not end it
              {"4 of 51", ended(done, 4, 51), 4min + 50s},
              {"for five minutes", ended(done, 4, 51), 30s, {u"RESOLVED: "_s}}});
    }

    void rb_39_whole_path_data() { lives(); }
    void rb_39_whole_path()
    {
        walk({{"20 GiB", disk(20 * kGib), 1min},
              {"a byte less", disk(20 * kGib - 1), 20s, {u"WARNING: data has 20"_s}},
              {"5 GiB", disk(5 * kGib), 30s},
              {"a byte less than 5 GiB", disk(5 * kGib - 1), 20s, {u"CRITICAL: data has 5"_s}},
              acknowledged("disk-free", u"ACKNOWLEDGED by admin key: data has 5"_s),
              {"not quite 22 GiB", disk(22 * kGib - 1), 3min},
              {"22 GiB", disk(22 * kGib), 50s},
              {"for a minute", disk(22 * kGib), 30s, {u"RESOLVED: "_s}}});
    }

    void rb_40_whole_path_data() { lives(); }
    void rb_40_whole_path()
    {
        walk({{"70 %", busy(0.70), 8min},
              {"71 % for five minutes", busy(0.71), 5min},
              {"for longer", busy(0.71), 30s, {u"WARNING: The controller's machine is 71 % busy"_s}},
              {"90 %", busy(0.90), 8min},
              {"91 % for five minutes", busy(0.91), 5min},
              {"and longer", busy(0.91), 30s, {u"CRITICAL: The controller's machine is 91 % busy"_s}},
              acknowledged("cpu", u"ACKNOWLEDGED by admin key: The controller's machine is 91 % busy"_s),
              {"65 %", busy(0.65), 8min},
              {"64 %", busy(0.64), 5min},
              {"for five minutes", busy(0.64), 30s, {u"RESOLVED: "_s}}});
    }

    void rb_41_whole_path_data() { lives(); }
    void rb_41_whole_path()
    {
        walk({{"80 %", full(0.80), 1min},
              {"81 %", full(0.81), 20s, {u"WARNING: The controller's machine uses 81 % of its memory"_s}},
              {"95 %", full(0.95), 30s},
              {"96 %", full(0.96), 20s, {u"CRITICAL: The controller's machine uses 96 % of its memory"_s}},
              acknowledged("memory", u"ACKNOWLEDGED by admin key: The controller's machine uses 96 %"_s),
              {"75 %", full(0.75), 3min},
              {"74 %", full(0.74), 50s},
              {"for a minute", full(0.74), 30s, {u"RESOLVED: "_s}}});
    }

    void rb_42_whole_path_data() { lives(); }
    void rb_42_whole_path()
    {
        walk({{"all four", alive(4), 3min},
              {"one is gone", alive(3), 2min, {u"WARNING: 1 of 4 workers are offline: mac-1"_s}},
              {"two are gone", alive(2), 3min},
              {"three are gone", alive(1), 2min, {u"CRITICAL: 3 of 4 workers are offline: mac-1, mac-2, mac-3"_s}},
              acknowledged("workers-offline", u"ACKNOWLEDGED by admin key: 3 of 4 workers are offline"_s),
              {"all are back", alive(4), 50s},
              {"for a minute", alive(4), 30s, {u"RESOLVED: "_s}}});
    }

    /// The schedule goes on, and nothing comes of it.
    void rb_48_whole_path()
    {
        m_smtp->empty();
        WholeFarm farm(*m_smtp);
        QFile inTheWay(farm.home() + u"/data/backups"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(farm.start());
        const auto backup = [&farm] { return farm.send("POST", "/api/backups", "{}").status; };
        QCOMPARE(backup(), 202);
        QTRY_VERIFY_WITH_TIMEOUT((farm.go(10s), !farm.idOf("backup-failed").isEmpty()), patience);
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat(), QStringList{u"WARNING: The last backup failed"_s});
        QVERIFY(farm.restart()); // known also after a restart, and not told again
        farm.go(30s);
        QVERIFY(!farm.idOf("backup-failed").isEmpty());
        QCOMPARE(farm.chat().size(), 1);
        QVERIFY(inTheWay.remove());
        QCOMPARE(backup(), 202);
        QTRY_VERIFY_WITH_TIMEOUT((farm.go(10s), farm.idOf("backup-failed").isEmpty()), patience);
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat(), (QStringList{u"WARNING: The last backup failed"_s, u"RESOLVED: The last backup failed"_s}));
    }

private:
    std::unique_ptr<SmtpSink> m_smtp;
};

QTEST_GUILESS_MAIN(WholePath)
#include "wholepath.moc"
