// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertfarm.h"

using namespace freeagent;
using namespace freeagent::alerting;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What guards a farm is guarded itself: backups, drills, the database's file, the stored files.
class SafetyAlerts : public QObject
{
    Q_OBJECT

    /// What somebody finds, then what the alert is: at each value in turn.
    struct Found {
        std::optional<double> value;
        QString state;
    };
    static void passes(AlertFarm &farm, const char *metric, const char *rule, const QList<Found> &findings, Millis holds = 10s)
    {
        SafetyMetrics::Finding finding;
        farm.desk->safety.watch(metric, [&finding] { return finding; });
        for (const Found &found : findings) {
            finding = {found.value, u"the disk said no"_s, {u"seen at 02:00"_s}};
            farm.look();
            if (!found.state.isEmpty() && holds > 10s) {
                farm.go(holds);
                QVERIFY(farm.state(rule) != found.state); // for so long it may be made up for
            }
            farm.clock.advance(10s);
            farm.look();
            QCOMPARE(farm.state(rule), found.state);
            if (const Alert *alert = farm.alert(rule)) {
                QCOMPARE(alert->story.cause, u"the disk said no"_s);
                QCOMPARE(alert->story.evidence, QStringList{u"seen at 02:00"_s});
                QVERIFY(!alert->action.label.isEmpty() && !alert->runbook.isEmpty());
            }
        }
        farm.desk->safety.watch(metric, [] { return SafetyMetrics::Finding(); }); // `finding` goes
    }

private Q_SLOTS:
    void rb_48_a_failed_backup_becomes_an_alert()
    {
        AlertFarm farm;
        passes(farm, "backup.failed", "backup-failed", {{{}, {}}, {0, {}}, {1, u"firing warning"_s}, {{}, u"firing warning"_s}, {0, {}}});
        QCOMPARE(farm.told(), (QStringList{u"trigger warning"_s, u"resolve warning"_s}));
    }
    void rb_51_a_late_backup_becomes_an_alert()
    {
        AlertFarm farm;
        const double hour = 3600;
        passes(farm, "backup.age", "backup-late",
               {{26 * hour, {}}, {26 * hour + 1, u"firing warning"_s}, {50 * hour + 1, u"firing critical"_s}, {1, {}}}, 30min);
        passes(farm, "backup.age", "backup-late", {{50 * hour, u"firing warning"_s}, {1, {}}}, 30min);
        QCOMPARE(farm.told(), (QStringList{u"trigger warning"_s, u"trigger critical"_s, u"resolve critical"_s, u"trigger warning"_s, u"resolve warning"_s}));
    }
    void rb_12_damage_becomes_an_alert()
    {
        AlertFarm farm;
        passes(farm, "database.damaged", "db-integrity", {{0, {}}, {1, u"firing critical"_s}, {0, {}}});
        passes(farm, "storage.missing", "stored-files", {{0, {}}, {1, u"firing warning"_s}, {400, u"firing warning"_s}, {0, {}}});
        QCOMPARE(farm.told(), (QStringList{u"trigger critical"_s, u"resolve critical"_s, u"trigger warning"_s, u"resolve warning"_s}));
    }
    void rb_55_drills_become_alerts()
    {
        AlertFarm farm;
        const double day = 86'400;
        passes(farm, "drill.failed", "drill-failed", {{0, {}}, {1, u"firing warning"_s}, {0, {}}});
        passes(farm, "drill.age", "drill-late", {{8 * day, {}}, {8 * day + 1, u"firing warning"_s}, {60, {}}}, 30min);
        QCOMPARE(farm.told().size(), 4);
    }
    void nets_that_nobody_watches_say_nothing()
    {
        AlertFarm farm;
        farm.go(1min);
        QCOMPARE(farm.told(), QStringList());
        metrics::Exposition out(metrics::Format::Prometheus);
        farm.desk->write(out);
        QVERIFY(!out.take().contains("expo_storage_missing_files"));
        farm.desk->safety.watch("storage.missing", [] { return SafetyMetrics::Finding{1.0}; });
        metrics::Exposition fed(metrics::Format::Prometheus);
        farm.desk->write(fed);
        QVERIFY(fed.take().contains("expo_storage_missing_files 1\n"));
    }
};

QTEST_GUILESS_MAIN(SafetyAlerts)
#include "safetyalerts.moc"
