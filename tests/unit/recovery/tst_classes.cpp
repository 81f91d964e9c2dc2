// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/classes.h"
#include "daemon/recovery/targets.h"

#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace freeagent::recovery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClasses : public QObject
{
    Q_OBJECT

    static Backup backup(Time at, Kind kind = Kind::Daily, Verified outcome = Verified::Ok)
    {
        Backup made;
        made.manifest.id = backupId(at, kind);
        made.manifest.kind = kind;
        made.manifest.startedAt = at;
        if (kind != Kind::ConfigChange)
            made.manifest.contents = DatabaseContents{};
        made.verdict = Verdict{outcome, at, {}};
        return made;
    }
    static QStringList kept(const QList<Backup> &backups, Time now)
    {
        QStringList ids;
        for (const Keeping &keeping : keepingOf(backups, Classes(), now))
            if (keeping.kept)
                ids.append(keeping.id.left(8));
        return ids;
    }

private Q_SLOTS:
    void sevenDaysFourWeeksTwelveMonths()
    {
        const Time now = *fromIso(u"2026-06-30T02:00:00Z"_s); // a Tuesday
        QList<Backup> backups;
        for (int day = 0; day < 500; ++day)
            backups.append(backup(now - std::chrono::hours(24 * day)));
        QCOMPARE(kept(backups, now).join(u' '),
                 u"20260630 20260629 20260628 20260627 20260626 20260625 20260624 20260621 20260614 20260531 20260430 20260331 20260228 "
                  "20260131 20251231 20251130 20251031 20250930 20250831 20250731"_s);
    }

    void whatAPersonMadeStays()
    {
        const Time now = *fromIso(u"2026-06-30T02:00:00Z"_s);
        const QList<Backup> backups{backup(now), backup(now - 24h * 900, Kind::Manual), backup(now - 24h * 901, Kind::PreRestore)};
        QCOMPARE(kept(backups, now).size(), 3);
    }

    void theNewestVerifiedNeverGoes()
    {
        const Time now = *fromIso(u"2026-06-30T02:00:00Z"_s);
        QList<Backup> backups;
        for (int day = 0; day < 30; ++day)
            backups.append(backup(now - std::chrono::hours(24 * day), Kind::Daily, Verified::Failed));
        backups.append(backup(now - 24h * 1000));
        const QList<Keeping> keeping = keepingOf(backups, Classes(), now);
        QVERIFY(keeping.last().kept);
        QCOMPARE(keeping.last().reasons.first(), u"the newest that is verified"_s);
        QVERIFY2(keeping[6].kept, "a broken one is kept for a week");
        QVERIFY(!keeping[7].kept);
        for (const Keeping &one : keeping)
            QVERIFY(!one.reasons.isEmpty());
    }

    void oneOfADayIsEnough()
    {
        const Time made = *fromIso(u"2026-06-30T12:00:00Z"_s);
        const QList<Backup> backups{backup(made, Kind::PreOptimise), backup(made - 1h), backup(made - 24h)};
        QCOMPARE(kept(backups, made).size(), 3);
        QCOMPARE(kept(backups, made + 23h - 1ms).size(), 3); // not within a day
        QCOMPARE(kept(backups, made + 23h).join(u' '), u"20260630 20260629"_s);
        QVERIFY(!keepingOf(backups, Classes(), made + 23h)[1].kept);
    }

    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("is");
        QTest::newRow("one") << u"20260201T020000Z-daily"_s << true;
        QTest::newRow("second of a second") << u"20260201T020000Z-pre-optimise-2"_s << true;
        QTest::newRow("another kind") << u"20260201T020000Z-weekly"_s << false;
        QTest::newRow("a way out") << u"20260201T020000Z-daily/.."_s << false;
        QTest::newRow("half made") << u".partial-20260201T020000Z-daily"_s << false;
        QTest::newRow("a line feed") << u"20260201T020000Z-daily\n"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(bool, is);
        QCOMPARE(isBackupId(text), is);
    }

    void manifestsSurviveTheFile()
    {
        Manifest manifest;
        manifest.id = u"20260201T020000Z-manual"_s;
        manifest.version = u"1.0"_s;
        manifest.startedAt = *fromIso(u"2026-02-01T02:00:00Z"_s);
        manifest.endedAt = manifest.startedAt + 10s;
        manifest.files = {{u"controller.db"_s, 5'000'000'000, QString(64, u'a')}};
        manifest.contents = DatabaseContents{6, {{u"builds"_s, 3'000'000'000}}};
        manifest.storage = StorageShare{1, 2, 3, 4, 5, 6, u"why"_s};
        manifest.keys = {{u"secret.key"_s, u"0011"_s}};
        QCOMPARE(manifestFrom(toJson(manifest)), std::optional(manifest));
        QJsonObject outside = toJson(manifest);
        outside.insert(u"files"_s, QJsonArray{QJsonObject{{u"name"_s, u"../controller.db"_s}, {u"bytes"_s, 1}, {u"sha256"_s, QString(64, u'a')}}});
        QCOMPARE(manifestFrom(outside), std::nullopt);
    }

    void targets()
    {
        QCOMPARE(targetFrom(u"file:/mnt/b"_s)->folder, u"/mnt/b"_s);
        QCOMPARE(targetFrom(u"file:///mnt/b"_s)->folder, u"/mnt/b"_s);
        QCOMPARE(targetFrom(u"exec:rclone copy {folder} \"a b\""_s)->command, (QStringList{u"rclone"_s, u"copy"_s, u"{folder}"_s, u"a b"_s}));
        const auto bucket = targetFrom(u"s3://farm-backups/a/b/?endpoint=https://s3.example.com:9000&region=eu-1&path-style=no"_s);
        QVERIFY(bucket && bucket->bucket && bucket->leavesTheMachine());
        QCOMPARE(bucket->bucket->name, u"farm-backups"_s);
        QCOMPARE(bucket->bucket->prefix, u"a/b"_s);
        QCOMPARE(bucket->bucket->endpoint, u"https://s3.example.com:9000"_s);
        QCOMPARE(bucket->bucket->region, u"eu-1"_s);
        QCOMPARE(bucket->bucket->pathStyle, std::optional(false));
        QCOMPARE(targetFrom(u"s3://bucket"_s)->bucket->prefix, QString());
        for (const QString &wrong : {u"file:relative"_s, u"exec:"_s, u"s3://"_s, u"s3://UPPER"_s, u"s3://bucket/a/../b"_s, u"s3://bucket?endpoint=ftp://x"_s, u"s3://bucket?what=1"_s,
                                     u"s3://bucket?endpoint=https://x/path"_s, u"/mnt/b"_s})
            QCOMPARE(targetFrom(wrong).error().code, QByteArray("config.bad_value"));
    }
};

QTEST_GUILESS_MAIN(TestClasses)
#include "tst_classes.moc"
