// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/rawdatabase.h"
#include "daemon/store/schema.h"
#include "tests/drills/faultyworld.h"
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cerrno>

using namespace freeagent;
using namespace freeagent::drills;
using namespace Qt::StringLiterals;

/// The disk gets full at a moment drawn from a seed and stays so, while a backup is made and while an old database is brought to the present
/// schema; then there is space again.
class FullDisk : public QObject
{
    Q_OBJECT

    static constexpr int kForGood = 1'000'000'000;

    static QJsonObject ask(const test::ControllerFixture &controller, const char *method, const QByteArray &target)
    {
        test::HttpRequest request{method, target, {{"X-API-Key", controller.key()}}, {}, false, false};
        if (qstrcmp(method, "POST") == 0) {
            request.headers.emplaceBack("Content-Type", "application/json");
            request.body = "{}";
        }
        return controller.request(request).object();
    }

    /// A backup whose answer was lost on the full disk goes on, and so does one that waited behind it.
    enum class UnderWay { No, MayBe };

    /// What is in the folder under the name of a backup is one; nothing half stays.
    static QString judgeBackups(const test::ControllerFixture &controller, UnderWay others = UnderWay::No)
    {
        const QDir folder(controller.dataDir() + u"/backups"_s);
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (name.startsWith(u'.') && others == UnderWay::MayBe)
                continue;
            if (name.startsWith(u'.'))
                return name + u" was left"_s;
            if (name == u"storage" || folder.filePath(name) == folder.filePath(u"latest"_s))
                continue;
            QJsonObject answer;
            for (int i = 0; i < 600 && !answer.contains(u"verified"_s); ++i, QTest::qWait(50)) // "busy": it still tidies up
                answer = ask(controller, "POST", "/api/backups/" + name.toLatin1() + "/verify");
            if (answer.value(u"verified"_s)[u"outcome"_s].toString() != u"ok")
                return name + u": "_s + QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
        }
        return {};
    }

    static QString endOf(const test::ControllerFixture &controller, const QString &run)
    {
        return ask(controller, "GET", "/api/admin/runs/" + run.toLatin1()).value(u"run"_s)[u"state"_s].toString();
    }
    static bool isOver(const QString &state) { return state == u"done" || state == u"failed" || state == u"cancelled"; }

    static QStringList buildsIn(const QString &file)
    {
        QStringList builds;
        const auto database = store::RawDatabase::open(file, store::RawDatabase::Use::Read);
        if (!database)
            return builds;
        store::RawStatement all(*database, "SELECT id || ' ' || status || ' ' || created_at FROM builds ORDER BY id");
        while (all.step() == store::RawStatement::Step::Row)
            builds.append(QString::fromUtf8(all.text(0)));
        return builds;
    }

    /// As an old program left it, with so many builds more.
    static void makeOld(const QString &file, int schema, int builds)
    {
        QFile dump(QStringLiteral(TEST_DATA "/schema%1.sql").arg(schema));
        QVERIFY(dump.open(QIODevice::ReadOnly));
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file + ending);
        QFile empty(file);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        auto database = store::RawDatabase::open(file, store::RawDatabase::Use::Fill);
        QVERIFY(database);
        for (const QByteArray &statement : store::statementsOf(dump.readAll()))
            QVERIFY2(database->run(statement), statement.constData());
        QVERIFY(database->run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(builds) + ") "
                              "INSERT INTO builds (sequence, id, platform, status, outcome, priority, attempts, created_at, updated_at, completed_at, error_message, token_hash, project, "
                              "has_certs, has_result) SELECT i + 1000, printf('0V%018d', i), 'ios', 'completed', 'success', 0, 1, i, i, i + 1, '', zeroblob(32), 'old', 0, 0 FROM n"));
    }

private Q_SLOTS:
    void backup()
    {
        const int tries = rounds(12);
        FaultyWorld world;
        test::ControllerFixture controller({.arguments = {u"--log-level"_s, u"error"_s}, .environment = world.environment(), .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        QRandomGenerator random(seed(20261130));
        Bookkeeping books;
        Traffic traffic(controller, books, 31);
        traffic.start();
        Stopwatch recovery;
        int struck = 0;
        int failed = 0;
        for (int round = 1; round <= tries; ++round) {
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 20, 30'000);
            if (round % 2)
                traffic.stop(); // every write is the backup's
            world.breakCalls(Fault::Write, int(random.bounded(round % 2 ? 60 : 300)), kForGood, ENOSPC);
            const QString run = ask(controller, "POST", "/api/backups").value(u"runId"_s).toString();
            if (!run.isEmpty())
                QTRY_VERIFY_WITH_TIMEOUT(!controller.isRunning() || isOver(endOf(controller, run)) || world.page().struck > 3, 30'000);
            struck += world.page().struck > 0;
            world.mend();
            recovery.begin();
            if (!controller.isRunning())
                QVERIFY2(controller.start(), controller.log().right(2000).constData());
            if (round % 2)
                traffic.start();
            const qint64 mended = books.acknowledgements();
            QTRY_VERIFY2_WITH_TIMEOUT(books.acknowledgements() > mended, "it serves no more", 30'000);
            recovery.end();
            if (!run.isEmpty()) {
                QTRY_VERIFY2_WITH_TIMEOUT(isOver(endOf(controller, run)) || endOf(controller, run).isEmpty(), qPrintable(endOf(controller, run)), 30'000);
                failed += endOf(controller, run) == u"failed";
            }
            QCOMPARE(judgeBackups(controller, UnderWay::MayBe), QString());
        }
        traffic.stop();
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        // With space, the next one succeeds.
        const QString run = ask(controller, "POST", "/api/backups").value(u"runId"_s).toString();
        QTRY_COMPARE_WITH_TIMEOUT(endOf(controller, run), u"done"_s, 120'000);
        QCOMPARE(judgeBackups(controller), QString());
        QVERIFY(controller.restart());
        QTRY_COMPARE_WITH_TIMEOUT(judgeBackups(controller), QString(), 10'000); // each start may keep the configuration
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"disk full: backup", tries, books.acknowledgements(), judgement.lost, judgement.duplicated, recovery.longest()});
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        QVERIFY2(struck > tries / 2 && failed > 0, qPrintable(u"%1 of %2 struck, %3 backups failed"_s.arg(struck).arg(tries).arg(failed)));
    }

    void migration()
    {
        constexpr int kBuilds = 500;
        const int tries = rounds(24);
        QRandomGenerator random(seed(20261201));
        Stopwatch recovery;
        Score score{.drill = "disk full: migration"};
        int refused = 0;
        for (int round = 0; round < tries; ++round) {
            FaultyWorld world;
            test::ControllerFixture controller({.arguments = {u"--log-level"_s, u"error"_s}, .environment = world.environment(), .configuration = {}});
            QVERIFY(QDir().mkpath(controller.dataDir()));
            const QString file = controller.dataDir() + u"/controller.db"_s;
            makeOld(file, 1 + round % 6, kBuilds);
            const QStringList before = buildsIn(file);
            QVERIFY(before.size() > kBuilds);
            world.breakCalls(Fault::Write, int(random.bounded(150)), kForGood, ENOSPC);
            const bool served = controller.start(std::chrono::seconds(30));
            const bool struck = world.page().struck > 0;
            if (!served) {
                ++refused;
                QVERIFY2(struck, controller.log().right(2000).constData());
                const QByteArray said = controller.log();
                QVERIFY2(said.contains("space") || said.contains("full"), said.right(2000).constData()); // a person knows what to do
                // As it was, or as far as whole steps got: never between.
                QCOMPARE(buildsIn(file), before);
            }
            world.mend();
            recovery.begin();
            if (!controller.isRunning())
                QVERIFY2(controller.start(std::chrono::seconds(30)), controller.log().right(2000).constData());
            recovery.end();
            QVERIFY(controller.terminate().ended);
            const QStringList after = buildsIn(file);
            ++score.tries;
            score.acknowledged += before.size();
            for (const QString &build : before)
                score.lost += !after.contains(build);
            score.duplicated += std::max<qint64>(0, after.size() - before.size());
        }
        score.longestRecovery = recovery.longest();
        report(score);
        QCOMPARE(score.lost, 0);
        QCOMPARE(score.duplicated, 0);
        QVERIFY2(refused > tries / 8, QByteArray::number(refused).constData());
    }
};

QTEST_GUILESS_MAIN(FullDisk)
#include "fulldisk.moc"
