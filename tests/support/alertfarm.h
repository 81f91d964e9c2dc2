// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/desk.h"
#include "daemon/services/certificatewatch.h"
#include "tests/support/alertlife.h"
#include "tests/support/fakevolumes.h"
#include "tests/unit/metrics/fakemetricstore.h"
#include "tests/unit/services/carefixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace freeagent::test {

/// Certificates that a test sets.
class FakeProber final : public QObject, public CertificateProber
{
public:
    CertificateFacts facts;

    void probe(const QString &, quint16, Time, std::function<void(Result<CertificateFacts>)> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(facts); });
    }
    void read(const QString &, std::function<void(Result<CertificateFacts>)> done) override { probe({}, 0, {}, std::move(done)); }
    void run(const QStringList &, std::function<void(CommandOutcome)> done) override { done({}); }
};

/// A machine whose control group is as busy and as full as a test says; the files are those that the kernel has.
class FakeMachine
{
public:
    FakeMachine()
    {
        write("proc/stat", "cpu  100 0 50 800 50 0 0 0 0 0\ncpu0 1 2 3\n");
        write("proc/meminfo", "MemTotal:       1000 kB\nMemFree: 900 kB\nMemAvailable:    900 kB\n");
        write("proc/self/cgroup", "0::/expo.service\n");
        write("cgroup/expo.service/cpu.max", "100000 100000\n"); // one processor
        write("cgroup/expo.service/memory.max", "1000000\n");
        write("cgroup/expo.service/memory.stat", "anon 1\ninactive_file 0\n");
        spend({}, 0);
        fill(0);
    }
    std::shared_ptr<const probes::MachineSource> source() const
    {
        return std::make_shared<probes::MachineSource>(m_folder.filePath(QStringLiteral("proc")), m_folder.filePath(QStringLiteral("cgroup")));
    }
    void spend(Millis time, double ratio)
    {
        m_used += double(time.count()) * 1000 * ratio;
        write("cgroup/expo.service/cpu.stat", "usage_usec " + QByteArray::number(qint64(m_used + 0.5)) + '\n');
    }
    void fill(double ratio) { write("cgroup/expo.service/memory.current", QByteArray::number(qint64(ratio * 1e6)) + '\n'); }
    /// Of all that is in use, in kB.
    void own(qint64 kb) { write("proc/self/status", "Name: expo\nRssAnon:\t" + QByteArray::number(kb) + " kB\n"); }
    void unlimit() { write("cgroup/expo.service/memory.max", "max\n"); }

private:
    void write(const char *name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }
    QTemporaryDir m_folder;
    double m_used = 0;
};

/// A farm with its alerts: real services and real probes on figures and a clock that a test sets.
struct AlertFarm : CareFixture {
    FakeMachine hardware;
    std::shared_ptr<FakeVolumes> disks = std::make_shared<FakeVolumes>();
    FakeMetricStore samples;
    FakeProber prober;
    services::Statistics statistics{ledger, fleet, dispatcher, maintenance, clock, policy};
    services::CertificateWatch certificates{ledger, prober, clock};
    metrics::BuildFigures figures{ledger, clock};
    metrics::HttpFigures requests;
    metrics::Readiness readiness;
    metrics::History history{samples, clock};
    std::unique_ptr<probes::Probes> probe;
    RecordingNotifier notifier;
    alerting::NoEscalation once;
    std::unique_ptr<alerting::Desk> desk;
    double busy = 0; ///< part of the processor

    AlertFarm()
    {
        disks->set(QStringLiteral("/d"), 50, 1);
        disks->set(QStringLiteral("/s"), 50, 2);
        probes::ProbeOptions options;
        options.folders = {{QStringLiteral("data"), QStringLiteral("/d")}, {QStringLiteral("storage"), QStringLiteral("/s")}};
        options.volumes = disks;
        options.machine = hardware.source();
        probe = std::make_unique<probes::Probes>(std::move(options), clock);
        desk = std::make_unique<alerting::Desk>(alerting::DeskSubjects{ledger, store, fleet, dispatcher, statistics, maintenance, certificates, policy, *probe, figures,
                                                                       requests, readiness, history, notifier, once, clock});
        figures.load({});
        alerts().load({});
    }
    alerting::AlertBook &alerts() { return desk->alerts; }

    /// Disks and machine are looked at, and then the alerts.
    void measure(Millis later = std::chrono::seconds(10))
    {
        clock.advance(later);
        hardware.spend(later, busy);
        bool sampled = false;
        const auto connection = QObject::connect(probe.get(), &probes::Probes::sampled, probe.get(), [&sampled] { sampled = true; });
        probe->tick();
        if (!QTest::qWaitFor([&sampled] { return sampled; }))
            qFatal("no sample came");
        QObject::disconnect(connection);
        look();
    }
    void look()
    {
        alerts().evaluate();
        AlertLife::turn();
    }
    /// All that has a clock goes on, second by second; `alive` workers poll.
    void go(Millis time, const QList<QByteArray> &alive = {})
    {
        for (Millis passed(0); passed < time; passed += std::chrono::seconds(1)) {
            clock.advance(std::chrono::seconds(1));
            for (const QByteArray &worker : alive)
                if (services::FleetMember *member = fleet.find({worker}))
                    fleet.sign(*member);
            dispatcher.tick();
            workers.tick();
            care.tick();
            desk->tick();
            AlertLife::turn();
        }
    }
    const alerting::Alert *alert(const QByteArray &rule, const alerting::Labels &labels = {})
    {
        const auto found = alerts().board().alerts.find(alerting::alertKey(rule, labels));
        return found == alerts().board().alerts.end() ? nullptr : &found->second;
    }
    /// "", "pending", "firing warning", ...
    QString state(const QByteArray &rule, const alerting::Labels &labels = {})
    {
        const alerting::Alert *found = alert(rule, labels);
        if (!found)
            return {};
        const QString state = QString::fromLatin1(alerting::word(found->state));
        return found->isActive() ? state + u' ' + QString::fromLatin1(freeagent::word(found->severity)) : state;
    }
    QStringList told() const { return RecordingNotifier::told(store); }
    QJsonObject lastTold() const { return RecordingNotifier::last(store); }
};

} // namespace freeagent::test
