// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clockwatch.h"
#include "daemon/probes/clockstate.h"
#include "daemon/probes/machine.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::probes;
using namespace std::chrono_literals;

class MachineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    MachineSource source() const { return MachineSource(m_folder->filePath(QStringLiteral("proc")), m_folder->filePath(QStringLiteral("cgroup"))); }
    static Instant at(qint64 seconds) { return Instant(std::chrono::seconds(seconds)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(QStringLiteral("proc/stat"), "cpu  100 0 50 800 50 0 0 0 0 0\ncpu0 1 2 3\n");
        write(QStringLiteral("proc/meminfo"), "MemTotal:       1000 kB\nMemFree: 1 kB\nMemAvailable:    250 kB\n");
        write(QStringLiteral("proc/self/cgroup"), "0::/farm.slice/expo.service\n");
    }

    void theMachine()
    {
        const auto before = source().read(at(0));
        QCOMPARE(between({}, *before).memory, std::optional(0.75));
        QVERIFY(!between({}, *before).cpu);
        write(QStringLiteral("proc/stat"), "cpu  160 0 65 820 55 0 0 0 0 0\n");
        const auto after = source().read(at(10));
        QCOMPARE(between(before, *after).cpu, std::optional(0.75)); // 75 busy of 100
    }

    void theControlGroup()
    {
        write(QStringLiteral("cgroup/farm.slice/cpu.max"), "max 100000\n");
        write(QStringLiteral("cgroup/farm.slice/memory.max"), "512000\n");
        write(QStringLiteral("cgroup/farm.slice/memory.current"), "400000\n");
        write(QStringLiteral("cgroup/farm.slice/memory.stat"), "anon 1\ninactive_file 144000\n");
        write(QStringLiteral("cgroup/farm.slice/expo.service/memory.max"), "max\n");
        write(QStringLiteral("cgroup/farm.slice/expo.service/cpu.max"), "100000 100000\n");
        write(QStringLiteral("cgroup/farm.slice/expo.service/cpu.stat"), "usage_usec 1000000\n");
        const auto before = source().read(at(0));
        QVERIFY(before->cpuLimited && before->memoryLimited);
        QCOMPARE(between({}, *before).memory, std::optional(0.5));
        write(QStringLiteral("cgroup/farm.slice/expo.service/cpu.stat"), "usage_usec 10000000\n");
        const auto cpu = between(before, *source().read(at(10))).cpu;
        QVERIFY(cpu && std::abs(*cpu - 0.9) < 1e-9); // a core of its own, 9 of 10 s
    }

    void aMachineWithoutProcIsUnknown() { QVERIFY(!MachineSource(QStringLiteral("/nowhere"), QStringLiteral("/nowhere")).read(at(0))); }

    void thisMachineAnswers()
    {
        const auto reading = MachineSource().read(test::FakeClock().monotonic());
        QVERIFY(reading && reading->memoryTotal > 0 && reading->memoryUsed > 0 && reading->memoryUsed < reading->memoryTotal);
    }

    void aSetClockIsNoticed()
    {
        test::FakeClock clock;
        ClockWatch watch;
        watch.look(clock);
        clock.advance(10s);
        clock.jumpWallClock(999ms);
        watch.look(clock);
        QVERIFY(!watch.jump());
        clock.jumpWallClock(-1s);
        watch.look(clock);
        QVERIFY(watch.jump());
        QCOMPARE(watch.jump()->by, Millis(-1000));
        QVERIFY(clockState().isSynchronised.has_value() || !clockState().mayBeOffMs);
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "tst_machine.moc"
