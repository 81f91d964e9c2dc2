// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/artifacts/logformat.h"
#include "daemon/artifacts/segmentlogstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::artifacts;
using freeagent::test::answerOf;

namespace {
using Window = LogStore::Window;

LogLine line(int number, const QString &message = {})
{
    return {fromMs(1'767'603'600'000 + number), LogLevel(number % 3),
            message.isNull() ? QStringLiteral("line %1").arg(number) : message};
}

QList<LogLine> lines(int first, int last)
{
    QList<LogLine> list;
    for (int i = first; i <= last; ++i)
        list.append(line(i));
    return list;
}

/// What this process has read from files so far.
qint64 bytesRead()
{
    QFile io(QStringLiteral("/proc/self/io"));
    if (!io.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &entry : io.readAll().split('\n'))
        if (entry.startsWith("rchar: "))
            return entry.mid(7).toLongLong();
    return -1;
}
} // namespace

class SegmentLogStoreTest : public QObject
{
    Q_OBJECT

private:
    Result<void> append(int attempt, const QList<LogLine> &what) { return append(m_build, attempt, what); }
    Result<void> append(const BuildId &build, int attempt, const QList<LogLine> &what)
    {
        return answerOf<void>([&](auto done) { m_store->append(build, attempt, what, done); });
    }
    Result<QList<LogLine>> read(Window window = {})
    {
        return answerOf<QList<LogLine>>([&](auto done) { m_store->read(m_build, window, done); });
    }
    QString segment(int attempt) const
    {
        return m_folder->filePath(QStringLiteral("logs/2026-01-05/%1.%2.log").arg(m_build.text()).arg(attempt));
    }
    void open(const SegmentLogOptions &options = {})
    {
        m_store.reset();
        auto opened = SegmentLogStore::create(m_folder->path(), options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_store = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_build = BuildId{newId(m_clock.now())};
        open();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void messagesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("plain") << QStringLiteral("Installing pods");
        QTest::newRow("empty") << QString(QLatin1String(""));
        QTest::newRow("spaces") << QStringLiteral("  two  ");
        QTest::newRow("line feed") << QStringLiteral("a\nb\n");
        QTest::newRow("carriage return") << QStringLiteral("10%\r20%\r\n");
        QTest::newRow("backslash") << QStringLiteral("C:\\new\\\\table\\");
        QTest::newRow("zero") << QString(QChar(0));
        QTest::newRow("colours") << QStringLiteral("\x1b[31mred\x1b[0m");
        QTest::newRow("beyond ASCII") << QString::fromUtf8("\xc3\xa4 \xe6\xbc\xa2 \xf0\x9f\x98\x80");
        QTest::newRow("looks like a line") << QStringLiteral("1767603600000 E forged");
        QTest::newRow("long") << QString(300'000, QLatin1Char('x'));
    }
    void messagesComeBackAsTheyWere()
    {
        QFETCH(QString, message);
        const QList<LogLine> written{line(0, message), line(1, message), line(2, message)};
        QVERIFY(append(1, written));
        QCOMPARE(read().value(), written);
        QCOMPARE(read({-1, 1}).value(), written.last(1));
        QCOMPARE(read({1, -1}).value(), written.first(1));
    }

    void windows_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("all") << -1 << -1 << 1 << 30;
        QTest::newRow("first none") << 0 << -1 << 1 << 0;
        QTest::newRow("first one") << 1 << -1 << 1 << 1;
        QTest::newRow("first within an attempt") << 9 << -1 << 1 << 9;
        QTest::newRow("first to the end of an attempt") << 10 << -1 << 1 << 10;
        QTest::newRow("first over attempts") << 25 << -1 << 1 << 25;
        QTest::newRow("first, more than there are") << 99 << -1 << 1 << 30;
        QTest::newRow("last none") << -1 << 0 << 1 << 0;
        QTest::newRow("last one") << -1 << 1 << 30 << 30;
        QTest::newRow("last within an attempt") << -1 << 9 << 22 << 30;
        QTest::newRow("last to the start of an attempt") << -1 << 10 << 21 << 30;
        QTest::newRow("last over attempts") << -1 << 25 << 6 << 30;
        QTest::newRow("last, more than there are") << -1 << 99 << 1 << 30;
    }
    void windows()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(int, from);
        QFETCH(int, to);
        QVERIFY(append(1, lines(1, 10)));
        QVERIFY(append(2, lines(11, 20)));
        QVERIFY(append(4, lines(21, 30))); // the third said nothing
        QCOMPARE(read({first, last}).value(), lines(from, to));
    }

    void aBuildWithoutLogHasNoLines() { QCOMPARE(read().value(), QList<LogLine>()); }

    void appendsThatWaitTogetherKeepTheirOrder()
    {
        int answered = 0;
        for (int i = 1; i <= 500; ++i)
            m_store->append(m_build, 1 + i / 251, {line(i)}, [&answered, i](Result<void> done) {
                QVERIFY(done);
                QCOMPARE(++answered, i);
            });
        QTRY_COMPARE(answered, 500);
        QCOMPARE(read().value(), lines(1, 500));
    }

    void aReaderSeesWhatWasGivenBefore()
    {
        m_store->append(m_build, 1, lines(1, 3), {});
        QCOMPARE(read().value(), lines(1, 3));
    }

    void aTornLastLineIsDropped_data()
    {
        QTest::addColumn<QByteArray>("torn");
        QTest::newRow("part of a time") << QByteArray("17676");
        QTest::newRow("part of a message") << QByteArray("1767603600009 E half a mess");
        QTest::newRow("zeros, as after a power cut") << QByteArray(200, '\0');
        QTest::newRow("longer than a block") << QByteArray("1767603600009 E ") + QByteArray(200'000, 'x');
    }
    void aTornLastLineIsDropped()
    {
        QFETCH(QByteArray, torn);
        QVERIFY(append(1, lines(1, 3)));
        m_store.reset();
        QFile file(segment(1));
        QVERIFY(file.open(QIODevice::Append));
        file.write(torn);
        file.close();
        open();
        QCOMPARE(read().value(), lines(1, 3));
        QCOMPARE(read({-1, 2}).value(), lines(2, 3));
        QVERIFY(append(1, lines(4, 5)));
        QCOMPARE(read().value(), lines(1, 5));
        QCOMPARE(read({-1, 3}).value(), lines(3, 5));
    }

    void linesThatAreNotOursAreSkipped()
    {
        QVERIFY(append(1, lines(1, 2)));
        m_store.reset();
        QFile file(segment(1));
        QVERIFY(file.open(QIODevice::Append));
        file.write("garbage\n\n12 X unknown level\n");
        file.close();
        open();
        QVERIFY(append(1, lines(3, 3)));
        QCOMPARE(read().value(), lines(1, 3));
    }

    void aFullDiskFailsTheAppendAndKeepsTheLog()
    {
        QVERIFY(append(1, lines(1, 3)));
        const qint64 before = QFile(segment(1)).size();
        {
            const test::FileSizeLimit limit(rlim_t(before + 100));
            const auto appended = append(1, {line(4, QString(5000, QLatin1Char('x')))});
            QVERIFY(!appended);
            QCOMPARE(appended.error().code, QByteArray("storage.full"));
        }
        QCOMPARE(QFile(segment(1)).size(), before);
        QVERIFY(append(1, lines(4, 4)));
        QCOMPARE(read().value(), lines(1, 4));
    }

    void theEndOfALongLogCostsLittle_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("tail") << -1 << 100;
        QTest::newRow("head") << 100 << -1;
    }
    void theEndOfALongLogCostsLittle()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        constexpr int kLines = 400'000;
        {
            QVERIFY(append(1, {}));
            QFile file(segment(1));
            QVERIFY(file.open(QIODevice::Append));
            QByteArray text;
            for (int i = 1; i <= kLines; ++i)
                appendEncoded(text, line(i, QStringLiteral("%1 ").arg(i) + QString(240, QLatin1Char('x'))));
            QVERIFY(text.size() > 100'000'000);
            file.write(text);
        }
        const qint64 before = bytesRead();
        const auto window = read({first, last});
        const qint64 cost = bytesRead() - before;
        QVERIFY(window);
        QCOMPARE(window->size(), 100);
        QVERIFY(window->last().message.startsWith(first > 0 ? QStringLiteral("100 ") : QStringLiteral("400000 ")));
        QVERIFY2(before >= 0 && cost < 1'000'000, qPrintable(QStringLiteral("%1 bytes read").arg(cost)));
    }

    void anAnswerBeyondTheLimitSaysSo()
    {
        open({64, 100'000});
        QVERIFY(append(1, QList<LogLine>(40, line(1, QString(10'000, QLatin1Char('x'))))));
        const auto all = read();
        QVERIFY(all && all->size() < 40 && all->size() > 5);
        QCOMPARE(all->last().level, LogLevel::Warn);
        QVERIFY(all->last().message.contains(QLatin1String("longer")));
        QCOMPARE(read({-1, 3}).value(), QList<LogLine>(3, line(1, QString(10'000, QLatin1Char('x')))));
    }

    void fewDescriptorsServeManyBuilds()
    {
        open({4, 1 << 20});
        const auto openNow = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size(); };
        const auto before = openNow();
        QList<BuildId> builds;
        for (int i = 0; i < 100; ++i)
            builds.append(BuildId{newId(m_clock.now())});
        for (int round = 0; round < 2; ++round)
            for (const BuildId &build : builds)
                QVERIFY(append(build, 1, {line(round)}));
        QVERIFY2(openNow() <= before + 5, qPrintable(QString::number(openNow() - before)));
        for (const BuildId &build : builds) {
            m_build = build;
            QCOMPARE(read().value(), lines(0, 1));
        }
    }

    void aSealedSegmentCanStillGrow()
    {
        QVERIFY(append(1, lines(1, 2)));
        for (int i = 0; i < 20; ++i)
            m_store->seal(BuildId{newId(m_clock.now())}, 1); // never written to
        m_store->seal(m_build, 1);
        QVERIFY(append(1, lines(3, 3)));
        QCOMPARE(read().value(), lines(1, 3));
    }

    void dayComesFromTheId_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("day");
        QTest::newRow("ours") << newId(m_clock.now()) << QByteArray("2026-01-05");
        QTest::newRow("last millisecond of a day") << newId(fromMs(1'767'657'599'999)) << QByteArray("2026-01-05");
        QTest::newRow("first millisecond of a day") << newId(fromMs(1'767'657'600'000)) << QByteArray("2026-01-06");
        QTest::newRow("too short") << QByteArray("abc") << QByteArray("other");
        QTest::newRow("other characters") << QByteArray("V1_GXR8-Z5jdHi6BmyT") << QByteArray("other");
        QTest::newRow("no time of ours") << QByteArray("zzzzzzzzzzzz") << QByteArray("other");
    }
    void dayComesFromTheId()
    {
        QFETCH(QByteArray, id);
        QTEST(logDay(BuildId{id}), "day");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SegmentLogStore> m_store;
    test::FakeClock m_clock;
    BuildId m_build;
};

QTEST_GUILESS_MAIN(SegmentLogStoreTest)
#include "tst_segmentlogstore.moc"
