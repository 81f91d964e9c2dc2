// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/logcontext.h"
#include "console/models/logsaver.h"
#include "console/models/logsearch.h"
#include "console/models/logstore.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
QList<api::NumberedLine> lines(int from, int count)
{
    QList<api::NumberedLine> made;
    for (int i = from; i < from + count; ++i)
        made.append({i + 1, {fromMs(1'767'603'600'000LL + i * 1'000LL), i % 100 == 7 ? LogLevel::Error : LogLevel::Info, u"line %1 of the build"_s.arg(i)}});
    return made;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}
} // namespace

class LogStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void growsLineByLine();
    void readsAnyFile_data();
    void readsAnyFile();
    void saysWhenAFileCannotBeRead();
    void aNewLogForgetsTheOld();
    void findsText_data();
    void findsText();
    void aBrokenExpressionIsRefused();
    void savesAll();
    void savesSomeLinesOfALargeFile();
    void colouredLinesAreFoundAsTheyAreRead();
    void linesAroundMatches();
    void largeFilesShowAtOnce();
};

void LogStoreTest::growsLineByLine()
{
    LogStore store;
    store.begin();
    for (int i = 0; i < 1'000; i += 37)
        store.append(lines(i, std::min(37, 1'000 - i)));
    QCOMPARE(store.lines(), 1'000);
    for (const int number : {0, 127, 128, 129, 500, 999}) {
        QCOMPARE(store.line(number).text, u"line %1 of the build"_s.arg(number));
        QCOMPARE(*store.line(number).at, fromMs(1'767'603'600'000LL + number * 1'000LL));
    }
    QCOMPARE(store.line(107).level, LogLevel::Error);
    QCOMPARE(store.line(108).level, LogLevel::Info);
    // What was looked at before it grew is not taken from memory.
    store.append(lines(1'000, 10));
    QCOMPARE(store.line(1'009).text, u"line 1009 of the build"_s);
    QVERIFY(store.line(1'010).text.isEmpty());
    QVERIFY(store.line(-1).text.isEmpty());
}

void LogStoreTest::readsAnyFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("last");
    QTest::newRow("empty") << QByteArray() << 0 << QString();
    QTest::newRow("one, no end") << "only"_ba << 1 << u"only"_s;
    QTest::newRow("two") << "a\nb\n"_ba << 2 << u"b"_s;
    QTest::newRow("no last end") << "a\nb"_ba << 2 << u"b"_s;
    QTest::newRow("empty lines") << "\n\n\n"_ba << 3 << QString();
    QTest::newRow("a block exactly") << QByteArray("x\n").repeated(128) << 128 << u"x"_s;
    QTest::newRow("a block and a rest") << QByteArray("x\n").repeated(128) + "end" << 129 << u"end"_s;
    QTest::newRow("not UTF-8") << "ok\n\xff\xfe\n"_ba << 2 << QString::fromUtf8("\xff\xfe");
}

void LogStoreTest::readsAnyFile()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir dir;
    write(dir.filePath(u"a.log"_s), text);
    LogStore store;
    QVERIFY(store.open(dir.filePath(u"a.log"_s)));
    QTRY_VERIFY(store.isCounted());
    QTEST(int(store.lines()), "lines");
    QTEST(store.line(store.lines() - 1).text, "last");
}

void LogStoreTest::saysWhenAFileCannotBeRead()
{
    LogStore store;
    const auto opened = store.open(u"/nowhere/at.all"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, "log.read"_ba);
    QCOMPARE(store.lines(), 0);
}

void LogStoreTest::aNewLogForgetsTheOld()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"a.log"_s), QByteArray("old\n").repeated(500'000));
    LogStore store;
    QVERIFY(store.open(dir.filePath(u"a.log"_s)));
    store.begin();
    store.append(lines(0, 3));
    QCoreApplication::processEvents();
    QCOMPARE(store.lines(), 3);
    QCOMPARE(store.line(0).text, u"line 0 of the build"_s);
}

void LogStoreTest::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("regex");
    QTest::addColumn<bool>("errors");
    QTest::newRow("any case") << u"LINE 77 "_s << false << false;
    QTest::newRow("part") << u"line 99"_s << false << false;
    QTest::newRow("none") << u"nowhere"_s << false << false;
    QTest::newRow("expression") << u"line 1?5 of"_s << true << false;
    QTest::newRow("errors") << QString() << false << true;
    QTest::newRow("errors with a text") << u"line 2"_s << false << true;
}

void LogStoreTest::findsText()
{
    QFETCH(QString, text);
    QFETCH(bool, regex);
    QFETCH(bool, errors);
    LogStore store;
    store.begin();
    store.append(lines(0, 3'000));
    LogSearch search;
    QSignalSpy finished(&search, &LogSearch::finished);
    QVERIFY(search.start(store.path(), store.bytes(), {text, regex, errors}));
    QTRY_COMPARE(finished.size(), 1);
    const QList<qint64> found = search.matches();
    int expected = 0;
    for (int i = 0; i < 3'000; ++i) {
        const LogStore::Line line = store.line(i);
        const bool fits = (!errors || line.level == LogLevel::Error)
            && (regex ? QRegularExpression(text).match(line.text).hasMatch() : line.text.contains(text, Qt::CaseInsensitive));
        expected += fits;
        QCOMPARE(found.contains(i), fits);
    }
    QCOMPARE(found.size(), expected);
}

void LogStoreTest::aBrokenExpressionIsRefused()
{
    LogSearch search;
    QVERIFY(!search.start(u"x"_s, 10, {u"(open"_s, true, false}));
    QVERIFY(!search.isRunning());
}

void LogStoreTest::savesAll()
{
    const QTemporaryDir dir;
    LogStore store;
    store.begin();
    store.append(lines(0, 10));
    const auto saved = [&](const std::optional<QList<qint64>> &lines, const QString &name) {
        std::optional<Result<qint64>> result;
        saveLog({.source = store.path(), .bytes = store.bytes(), .lines = lines}, dir.filePath(name), &store, [&](const Result<qint64> &said) { result = said; });
        for (int i = 0; i < 500 && !result; ++i)
            QTest::qWait(10);
        return result.value_or(failure("test.timeout", u"never answered"_s, {}));
    };
    QCOMPARE(saved(std::nullopt, u"b.log"_s).value_or(-1), store.bytes());
    QFile all(dir.filePath(u"b.log"_s));
    QVERIFY(all.open(QIODevice::ReadOnly));
    QCOMPARE(all.readLine(), "2026-01-05T09:00:00.000Z info line 0 of the build\n"_ba);
    QVERIFY(saved(QList<qint64>{0, 7, 9}, u"c.log"_s));
    QFile some(dir.filePath(u"c.log"_s));
    QVERIFY(some.open(QIODevice::ReadOnly));
    QCOMPARE(some.readAll(),
             "2026-01-05T09:00:00.000Z info line 0 of the build\n2026-01-05T09:00:07.000Z error line 7 of the build\n2026-01-05T09:00:09.000Z info line 9 of the build\n"_ba);
    const auto refused = saved(std::nullopt, u"no/such/b.log"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "log.write"_ba);
}

void LogStoreTest::savesSomeLinesOfALargeFile()
{
    // Lines that lie over the border of two reads, and a last one without its end.
    const QTemporaryDir dir;
    const QByteArray wide(700'000, 'x');
    write(dir.filePath(u"a.log"_s), wide + "a\n" + wide + "b\n" + wide + 'c');
    QObject receiver;
    bool said = false;
    saveLog({.source = dir.filePath(u"a.log"_s), .bytes = 3 * 700'000 + 5, .lines = QList<qint64>{1, 2}}, dir.filePath(u"b.log"_s), &receiver, [&](const Result<qint64> &) { said = true; });
    QTRY_VERIFY(said);
    QFile file(dir.filePath(u"b.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == wide + "b\n" + wide + 'c');
}

void LogStoreTest::colouredLinesAreFoundAsTheyAreRead()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"a.log"_s), "ok\n\x1b[1;31merror\x1b[0m: no \x1b[4mcertificate\x1b[0m\r\n\x1b[31mfine\x1b[0m\n");
    LogStore store;
    QVERIFY(store.open(dir.filePath(u"a.log"_s)));
    QTRY_VERIFY(store.isCounted());
    QCOMPARE(store.line(1).level, LogLevel::Error);
    QVERIFY(!store.line(1).text.endsWith(u'\r'));
    QCOMPARE(store.line(2).level, LogLevel::Info);
    const auto matches = [&](const LogNeedle &needle) {
        LogSearch search;
        QSignalSpy done(&search, &LogSearch::finished);
        return search.start(store.path(), store.bytes(), needle) && done.wait() ? search.matches() : QList<qint64>{-1};
    };
    QCOMPARE(matches({u"Error: no Certificate"_s, false, false}), QList<qint64>{1});
    QCOMPARE(matches({u"^error: no cert"_s, true, false}), QList<qint64>{1});
    QCOMPARE(matches({u"31m"_s, false, false}), QList<qint64>{});
    QCOMPARE(matches({{}, false, true}), QList<qint64>{1});
}

void LogStoreTest::linesAroundMatches()
{
    QCOMPARE(withContext({3, 9}, 0, 20), (QList<qint64>{3, 9}));
    QCOMPARE(withContext({0, 4, 6, 19}, 2, 20), (QList<qint64>{0, 1, 2, 3, 4, 5, 6, 7, 8, 17, 18, 19}));
    QCOMPARE(withContext({}, 5, 20), QList<qint64>{});
}

void LogStoreTest::largeFilesShowAtOnce()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"large.log"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray piece = QByteArray("2026-01-05T09:00:00.000Z info compiling one more unit of the project, number 12345\n").repeated(10'000);
        for (qint64 size = 0; size < 96LL * 1024 * 1024; size += piece.size())
            file.write(piece);
        file.write("2026-01-05T09:00:00.000Z error the needle\n");
    }
    LogStore store;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(store.open(path));
    QTRY_VERIFY(store.lines() > 1'000);
    const qint64 first = timer.elapsed();
    QTRY_VERIFY(store.isCounted());
    const qint64 counted = timer.restart();
    LogSearch search;
    QSignalSpy finished(&search, &LogSearch::finished);
    QVERIFY(search.start(path, store.bytes(), {u"The Needle"_s, false, false}));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    qInfo("96 MiB: shown after %lld ms, counted after %lld ms, searched in %lld ms", first, counted, timer.elapsed());
    QCOMPARE(search.matches(), QList<qint64>{store.lines() - 1});
    QVERIFY(first < 1'000);
}

QTEST_GUILESS_MAIN(LogStoreTest)
#include "logstore_test.moc"
