// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/linesink.h"
#include "common/logging/log.h"
#include "common/logging/qtmessages.h"
#include "common/logging/sinkchoice.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <thread>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::logging;
using namespace Qt::StringLiterals;

namespace {
class MemorySink final : public Sink
{
public:
    explicit MemorySink(QList<Record> &records) : m_records(records) { }
    void write(const Record &record) override { m_records.append(record); }

private:
    QList<Record> &m_records;
};

Record sample()
{
    return {fromMs(1'767'603'600'052), Level::Warning, "build.slow", u"Build is slow"_s,
            {{"BUILD_ID", u"0Abc"_s}, {"WORKER_NAME", u"mac mini \"one\""_s}}};
}
} // namespace

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clean_data();
    void clean();
    void levels_data();
    void levels();
    void textForm();
    void jsonForm();
    void journalForm();
    void chosenFormat_data();
    void chosenFormat();
    void everySinkGetsCleanText();
    void quietLevelsAreNotWritten();
    void qtMessagesArrive();
    void linesOfThreadsDoNotMix();
};

void TestLogging::clean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("plain") << u"Grüße, 世界"_s << u"Grüße, 世界"_s;
    QTest::newRow("secret") << u"key=abcdefgh1234;"_s << u"key=[redacted];"_s;
    QTest::newRow("secret twice") << u"abcdefgh1234 abcdefgh1234"_s << u"[redacted] [redacted]"_s;
    QTest::newRow("longer secret whole") << u"abcdefgh1234XYZ"_s << u"[redacted]"_s;
    QTest::newRow("short secret is no secret") << u"abc"_s << u"abc"_s;
    QTest::newRow("forged line") << u"ok\n2026 ERROR forged\r\n"_s << u"ok\\n2026 ERROR forged\\r\\n"_s;
    QTest::newRow("terminal escape") << u"\x1b[31mred"_s << u"\\u001b[31mred"_s;
    QTest::newRow("tab and delete") << u"a\tb\x7f"_s << u"a\\tb\\u007f"_s;
    QTest::newRow("C1 control") << QString(QChar(0x9b)) << u"\\u009b"_s;
    QTest::newRow("zero") << QString(QChar(0)) << u"\\u0000"_s;
    QTest::newRow("line separator") << QString(QChar(0x2028)) << u"\\u2028"_s;
    QTest::newRow("direction override") << QString(QChar(0x202e)) << u"\\u202e"_s;
}

void TestLogging::clean()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    Redactor redactor;
    redactor.addSecret("abc");
    redactor.addSecret("abcdefgh1234");
    redactor.addSecret("abcdefgh1234XYZ");
    QCOMPARE(redactor.clean(text), cleaned);
}

void TestLogging::levels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("level"); // -1: refused
    QTest::newRow("debug") << u"debug"_s << int(Level::Debug);
    QTest::newRow("info") << u"INFO"_s << int(Level::Info);
    QTest::newRow("warning") << u"warning"_s << int(Level::Warning);
    QTest::newRow("warn") << u"Warn"_s << int(Level::Warning);
    QTest::newRow("error") << u"error"_s << int(Level::Error);
    QTest::newRow("other") << u"loud"_s << -1;
    QTest::newRow("empty") << u""_s << -1;
}

void TestLogging::levels()
{
    QFETCH(QString, text);
    QFETCH(int, level);
    const auto parsed = levelFrom(text);
    QCOMPARE(parsed ? int(*parsed) : -1, level);
}

void TestLogging::textForm()
{
    QCOMPARE(textLine(sample(), {}),
             "2026-01-05T09:00:00.052Z WARNING Build is slow  code=build.slow BUILD_ID=0Abc WORKER_NAME=\"mac mini \\\"one\\\"\"\n");
    QCOMPARE(textLine({sample().at, Level::Info, {}, u"Ready"_s}, {}), "2026-01-05T09:00:00.052Z INFO    Ready\n");
    QCOMPARE(textLine({sample().at, Level::Error, {}, u"Bad"_s}, {.priorityPrefix = true}), "<3>Bad\n");
    const QByteArray coloured = textLine(sample(), {.colours = true});
    QVERIFY(coloured.contains("\x1b[33mWARNING\x1b[0m"));
}

void TestLogging::jsonForm()
{
    const QByteArray line = jsonLine(sample());
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object, (QJsonObject{{u"time"_s, u"2026-01-05T09:00:00.052Z"_s},
                                  {u"level"_s, u"warning"_s},
                                  {u"code"_s, u"build.slow"_s},
                                  {u"message"_s, u"Build is slow"_s},
                                  {u"build_id"_s, u"0Abc"_s},
                                  {u"worker_name"_s, u"mac mini \"one\""_s}}));
}

void TestLogging::journalForm()
{
    QCOMPARE(journalFields(sample()), (QList<QByteArray>{"MESSAGE=Build is slow", "PRIORITY=4", "CODE=build.slow", "BUILD_ID=0Abc",
                                                         "WORKER_NAME=mac mini \"one\""}));
}

void TestLogging::chosenFormat_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("journal");
    QTest::newRow("no systemd") << u"auto"_s << QByteArray() << false;
    QTest::newRow("systemd") << u"auto"_s << QByteArray("8:1") << true;
    QTest::newRow("systemd, but redirected") << u"auto"_s << QByteArray("8:2") << false;
    QTest::newRow("text wanted") << u"text"_s << QByteArray("8:1") << false;
}

void TestLogging::chosenFormat()
{
    QFETCH(QString, wanted);
    QFETCH(QByteArray, stream);
    QFETCH(bool, journal);
    const Surroundings surroundings{stream, "8:1"};
    const Format best = logging::chosenFormat(Format::Journal, {}); // Text where built without libsystemd
    QCOMPARE(logging::chosenFormat(*formatFrom(wanted), surroundings), journal ? best : Format::Text);
    QCOMPARE(logging::chosenFormat(Format::Json, surroundings), Format::Json);
}

void TestLogging::everySinkGetsCleanText()
{
    QList<Record> records;
    test::FakeClock clock;
    Log log(std::make_unique<MemorySink>(records), Level::Debug, clock);
    log.addSecret("swordfish-key");
    log.info("x.y", u"sent swordfish-key\n"_s, {{"ACTOR", u"\x1bswordfish-key"_s}});
    QCOMPARE(records, (QList<Record>{{clock.now(), Level::Info, "x.y", u"sent [redacted]\\n"_s,
                                      {{"ACTOR", u"\\u001b[redacted]"_s}}}}));
}

void TestLogging::quietLevelsAreNotWritten()
{
    QList<Record> records;
    test::FakeClock clock;
    Log log(std::make_unique<MemorySink>(records), Level::Warning, clock);
    log.info("a", u"quiet"_s);
    QCOMPARE(records.size(), 0);
    log.warning("a", u"loud"_s);
    QCOMPARE(records.size(), 1);
    log.setLeast(Level::Debug);
    log.debug("a", u"all"_s);
    QCOMPARE(records.size(), 2);
}

void TestLogging::qtMessagesArrive()
{
    QList<Record> records;
    test::FakeClock clock;
    Log log(std::make_unique<MemorySink>(records), Level::Debug, clock);
    {
        const QtMessages messages(log);
        qWarning("from Qt");
    }
    QCOMPARE(records, (QList<Record>{{clock.now(), Level::Warning, "qt.default", u"from Qt"_s}}));
}

void TestLogging::linesOfThreadsDoNotMix()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const SystemClock clock;
    Log log(std::make_unique<LineSink>(ends[1], LineSink::Form::Json, TextStyle{}), Level::Debug, clock);
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&log, i] {
            for (int n = 0; n < 50; ++n)
                log.info("t", QString(20, QLatin1Char(char('a' + i))));
        });
    for (std::thread &thread : threads)
        thread.join();
    ::close(ends[1]);
    QByteArray all;
    char piece[4096];
    for (ssize_t n = 0; (n = ::read(ends[0], piece, sizeof piece)) > 0;)
        all.append(piece, n);
    ::close(ends[0]);
    const QList<QByteArray> lines = all.chopped(1).split('\n');
    QCOMPARE(lines.size(), 200);
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
