// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/connection.h"
#include "tests/unit/store/samples.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace freeagent;
using namespace freeagent::test;

/// A committing process is killed at random moments, again and again, on the same file.
class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedSurvivesAKill()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("controller.db"));
        QRandomGenerator random(7);
        QSet<QByteArray> inserted;
        QSet<QByteArray> ended;
        for (int round = 0; round < 8; ++round) {
            const qsizetype wanted = inserted.size() + 20 + random.bounded(400);
            QProcess committer;
            committer.start(QStringLiteral(COMMITTER), {file});
            QByteArray output;
            while (inserted.size() < wanted) {
                QVERIFY2(committer.waitForReadyRead(20'000), "the committer says nothing");
                output += committer.readAll();
                takeLines(output, inserted, ended);
            }
            committer.kill();
            QVERIFY(committer.waitForFinished());
            output += committer.readAll();
            takeLines(output, inserted, ended);
            verify(file, inserted, ended);
        }
        QVERIFY(ended.size() > 100);
    }

private:
    static void takeLines(QByteArray &output, QSet<QByteArray> &inserted, QSet<QByteArray> &ended)
    {
        for (qsizetype end = output.indexOf('\n'); end >= 0; end = output.indexOf('\n')) {
            (output.front() == '+' ? inserted : ended).insert(output.mid(1, end - 1));
            output.remove(0, end + 1);
        }
    }

    static void verify(const QString &file, const QSet<QByteArray> &inserted, const QSet<QByteArray> &ended)
    {
        {
            auto store = store::SqliteStore::open(file); // the dead process' lock is gone
            QVERIFY2(store, store ? "" : qPrintable(store.error().message));
        }
        store::Connection::Options options;
        options.file = file;
        auto opened = store::Connection::open(options);
        QVERIFY(opened);
        store::Connection &connection = **opened;
        QHash<QByteArray, QByteArray> rows;
        QVERIFY(connection.each(connection.prepare(QByteArray("SELECT id, status FROM builds")), [&rows](const store::Statement &row) {
            rows.insert(row.bytes(0), row.bytes(1));
        }));
        for (const QByteArray &id : inserted)
            QVERIFY2(rows.contains(id), id.constData());
        for (const QByteArray &id : ended)
            QCOMPARE(rows.value(id), QByteArray("completed"));
        const auto one = [&connection](const QByteArray &sql) {
            QByteArray value;
            connection.each(connection.prepare(sql), [&value](const store::Statement &row) { value = row.bytes(0); });
            return value;
        };
        QCOMPARE(one("PRAGMA integrity_check"), QByteArray("ok"));
        QCOMPARE(one("PRAGMA foreign_key_check"), QByteArray());
        // A unit is whole: as many events and counts as builds, an attempt with each ended one.
        QCOMPARE(one("SELECT COUNT(*) FROM events"), QByteArray::number(rows.size()));
        QCOMPARE(one("SELECT SUM(number) FROM build_counts"), QByteArray::number(rows.size()));
        QCOMPARE(one("SELECT COUNT(*) FROM jobs"), one("SELECT COUNT(*) FROM builds WHERE status = 'completed'"));
    }
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "tst_durability.moc"
