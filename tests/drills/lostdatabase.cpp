// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/assemble.h"
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::drills;
using namespace Qt::StringLiterals;

/// kill -9 under load, and the database is gone: controller.db and what stands beside it. It comes back from the change log.
class LostDatabase : public QObject
{
    Q_OBJECT

    using Moment = std::chrono::steady_clock::time_point;

    /// Submits without a pause and books when each was acknowledged.
    class Submitters
    {
    public:
        explicit Submitters(const test::ControllerFixture &controller)
        {
            for (int i = 0; i < 4; ++i)
                m_threads.emplace_back([this, &controller] {
                    test::RawHttp http(controller.port());
                    const test::Form form = test::Form().field("platform", "ios").file("source", "source");
                    const test::HttpRequest request{"POST", "/api/builds/submit", {{"X-API-Key", controller.key()}, {"Content-Type", form.contentType()}}, form.body(), false, false};
                    while (!m_stopping) {
                        const test::HttpReply reply = http.send(request);
                        if (reply.status != 200)
                            return;
                        const std::lock_guard lock(m_mutex);
                        m_acknowledged.emplace_back(reply.object().value(u"id"_s).toString(), std::chrono::steady_clock::now());
                    }
                });
        }
        ~Submitters() { stop(); }
        void stop()
        {
            m_stopping = true;
            for (std::thread &thread : m_threads)
                if (thread.joinable())
                    thread.join();
        }
        size_t number() const
        {
            const std::lock_guard lock(m_mutex);
            return m_acknowledged.size();
        }
        std::vector<std::pair<QString, Moment>> acknowledged() const
        {
            const std::lock_guard lock(m_mutex);
            return m_acknowledged;
        }

    private:
        mutable std::mutex m_mutex;
        std::vector<std::pair<QString, Moment>> m_acknowledged;
        std::atomic<bool> m_stopping{false};
        std::vector<std::thread> m_threads;
    };

    static void loseDatabase(const test::ControllerFixture &controller)
    {
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(controller.dataDir() + u"/controller.db"_s + ending);
        QVERIFY(!QFile::exists(controller.dataDir() + u"/controller.db"_s));
    }

    static QByteArray restored(const test::ControllerFixture &controller, const QString &changeLog = {})
    {
        test::Program restore;
        const QString log = controller.folder() + u"/restore.log"_s;
        QStringList words{u"restore"_s, u"--at"_s, u"newest"_s, u"--yes"_s, u"--data-dir"_s, controller.dataDir(), u"--storage-dir"_s, controller.storageDir()};
        if (!changeLog.isEmpty())
            words += QStringList{u"--changelog-folder"_s, changeLog};
        restore.start(test::productBinary(u"expo-controller"_s), words, log);
        if (restore.wait(std::chrono::minutes(2)).exitCode == 0)
            return {};
        QFile file(log);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no output");
    }

    static QSet<QString> buildsOf(const test::ControllerFixture &controller)
    {
        QSet<QString> ids;
        test::RawHttp http(controller.port());
        for (const QJsonValue &item : http.send({"GET", "/api/builds", {{"X-API-Key", controller.key()}}, {}, false, false}).json().toArray())
            ids.insert(item[u"id"_s].toString());
        return ids;
    }

private Q_SLOTS:
    /// Nothing that was acknowledged more than a second before the kill may be missing.
    void asynchronous()
    {
        test::ControllerFixture controller({.arguments = {u"--log-level"_s, u"error"_s}, .environment = {}, .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        QRandomGenerator random(seed(20261126));
        Stopwatch recovery;
        Score score{.drill = "lost database, async log"};
        QSet<QString> expected;
        std::chrono::milliseconds window{0};
        qint64 unkept = 0;
        for (int round = 0, all = rounds(10); round < all; ++round) {
            Submitters submitters(controller);
            QTRY_VERIFY_WITH_TIMEOUT(submitters.number() > 50, 30'000);
            QTest::qWait(int(random.bounded(1500)));
            controller.kill();
            const Moment killed = std::chrono::steady_clock::now();
            submitters.stop();
            loseDatabase(controller);
            recovery.begin();
            const QByteArray why = restored(controller);
            QVERIFY2(why.isEmpty(), why.constData());
            QVERIFY2(controller.start(), controller.log().right(2000).constData());
            recovery.end();
            const QSet<QString> there = buildsOf(controller);
            QVERIFY2(there.contains(expected), "what an earlier round had is gone");
            for (const auto &[build, at] : submitters.acknowledged()) {
                ++score.acknowledged;
                if (there.contains(build))
                    continue;
                ++unkept;
                const auto before = std::chrono::duration_cast<std::chrono::milliseconds>(killed - at);
                window = std::max(window, before);
                score.lost += before > std::chrono::seconds(1);
            }
            ++score.tries;
            expected = there;
        }
        score.longestRecovery = recovery.longest();
        report(score);
        qInfo("measured RPO: %lld ms (%lld changes of the last moments before the kills)", static_cast<long long>(window.count()), static_cast<long long>(unkept));
        QCOMPARE(score.lost, 0);
        QVERIFY(window <= std::chrono::seconds(1));
    }

    /// Whatever moment a kill comes at, the log goes on where it was, and gives what the controller knows.
    void killsLeaveOneChain()
    {
        test::ControllerFixture controller({.arguments = {u"--log-level"_s, u"error"_s}, .environment = {}, .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        QRandomGenerator random(seed(20261128));
        const QString log = controller.dataDir() + u"/changelog"_s;
        for (int round = 0, all = rounds(15); round < all; ++round) {
            Submitters submitters(controller);
            QTRY_VERIFY_WITH_TIMEOUT(submitters.number() > 30, 30'000);
            QTest::qWait(int(random.bounded(700)));
            controller.kill();
            submitters.stop();
            QVERIFY2(controller.start(), controller.log().right(2000).constData());
            QCOMPARE(changelog::Chain::all(log).size(), size_t(1));
        }
        const QSet<QString> there = buildsOf(controller);
        QVERIFY(controller.terminate().ended);
        const QString file = controller.folder() + u"/then.db"_s;
        const auto made = changelog::assemble(log, {}, file);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QSet<QString> restored;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"then"_s);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(u"SELECT id FROM builds"_s, db);
            while (query.next())
                restored.insert(query.value(0).toString());
        }
        QSqlDatabase::removeDatabase(u"then"_s);
        QCOMPARE(restored, there);
    }

    /// Nothing that was acknowledged may be missing: builds, results, ends. The log is in another folder.
    void synchronous()
    {
        QTemporaryDir elsewhere;
        const QString changeLog = elsewhere.filePath(u"log"_s);
        test::ControllerFixture controller({.arguments = {u"--log-level"_s, u"error"_s, u"--changelog-folder"_s, changeLog}, .environment = {},
                                            .configuration = "[changelog]\nmode = \"sync\"\n"});
        QVERIFY2(controller.start(), controller.log().constData());
        QRandomGenerator random(seed(20261127));
        Bookkeeping books;
        Traffic traffic(controller, books, 11);
        Stopwatch recovery;
        Score score{.drill = "lost database, sync log"};
        for (int round = 0, all = rounds(10); round < all; ++round) {
            traffic.start();
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 30, 30'000);
            QTest::qWait(int(random.bounded(600)));
            controller.kill();
            traffic.stop();
            loseDatabase(controller);
            recovery.begin();
            QVERIFY(!QFile::exists(controller.dataDir() + u"/changelog"_s));
            const QByteArray why = restored(controller, changeLog);
            QVERIFY2(why.isEmpty(), why.constData());
            QVERIFY2(controller.start(), controller.log().right(2000).constData());
            recovery.end();
            const Judgement judgement = judge(controller, books, Depth::Rows);
            QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
            ++score.tries;
        }
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        score.acknowledged = books.acknowledgements();
        score.lost = judgement.lost;
        score.duplicated = judgement.duplicated;
        score.longestRecovery = recovery.longest();
        report(score);
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
    }
};

QTEST_GUILESS_MAIN(LostDatabase)
#include "lostdatabase.moc"
