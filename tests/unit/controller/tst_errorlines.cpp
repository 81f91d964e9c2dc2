// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/errorlines.h"
#include "common/logging/messages.h"
#include "daemon/services/errorreview.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::controller;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using services::ErrorClass;

/// What the log hears of refusals and of changes that were not stored.
class TestErrorLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstAtOnceTheRestAsANumber();
    void aQuietMinuteBeginsAnew();
    void addressesAndCodesApart();
    void networksOfIpv6AreOne();
    void aFloodOfAddressesHasAnEnd();
    void onlyWhatHasNoLineYet();
    void nothingOfTheRequest();
    void codesAreExplained();
    void theReviewIsHeard();
    void flushTellsWhatWaits();

private:
    struct Line {
        logging::Level level;
        QByteArray code;
        QString text;
    };

    void refuse(const QByteArray &source, const QByteArray &code = "auth.invalid_key")
    {
        m_lines->take(ErrorClass::Auth, {m_clock.now(), code, u"Invalid API key: GET /download?token=canary"_s, source});
    }
    void pass(Millis time)
    {
        m_clock.advance(time);
        m_lines->tick();
    }
    QStringList texts() const
    {
        QStringList list;
        for (const Line &line : m_heard)
            list.append(line.text);
        return list;
    }

    test::FakeClock m_clock;
    std::unique_ptr<ErrorLines> m_lines;
    QList<Line> m_heard;
};

void TestErrorLines::init()
{
    m_heard.clear();
    m_lines = std::make_unique<ErrorLines>(m_clock);
    connect(m_lines.get(), &ErrorLines::notable, this,
            [this](logging::Level level, const QByteArray &code, const QString &text) { m_heard.append({level, code, text}); });
}

void TestErrorLines::theFirstAtOnceTheRestAsANumber()
{
    for (int i = 0; i < 18; ++i)
        refuse("192.0.2.7");
    QCOMPARE(texts(), QStringList{u"A credential was refused from 192.0.2.7: auth.invalid_key"_s});
    QCOMPARE(m_heard[0].code, QByteArray("auth.refused"));
    QCOMPARE(m_heard[0].level, logging::Level::Warning);
    pass(59s);
    QCOMPARE(m_heard.size(), 1);
    pass(1s);
    QCOMPARE(texts().mid(1), QStringList{u"A credential was refused from 192.0.2.7, 17 more in the last minute: auth.invalid_key"_s});
    refuse("192.0.2.7"); // goes on: no line of its own
    pass(60s);
    QCOMPARE(texts().mid(2), QStringList{u"A credential was refused from 192.0.2.7, 1 more in the last minute: auth.invalid_key"_s});
}

void TestErrorLines::aQuietMinuteBeginsAnew()
{
    refuse("192.0.2.7");
    pass(60s);
    pass(60s);
    QCOMPARE(m_heard.size(), 1); // nothing to add
    refuse("192.0.2.7");
    QCOMPARE(m_heard.size(), 2);
    QCOMPARE(m_heard[1].text, m_heard[0].text);
}

void TestErrorLines::addressesAndCodesApart()
{
    refuse("192.0.2.7");
    refuse("192.0.2.8");
    refuse("192.0.2.7", "auth.token_ended");
    refuse("192.0.2.7", "auth.role");
    m_lines->takeTlsInClear(QHostAddress(u"192.0.2.7"_s));
    QCOMPARE(texts(), (QStringList{u"A credential was refused from 192.0.2.7: auth.invalid_key"_s, u"A credential was refused from 192.0.2.8: auth.invalid_key"_s,
                                   u"A client spoke https to the port for http from 192.0.2.7"_s}));
    pass(60s);
    QCOMPARE(texts().mid(3), QStringList{u"A credential was refused from 192.0.2.7, 2 more in the last minute: auth.role, auth.token_ended"_s});
}

/// A guesser there has a whole network.
void TestErrorLines::networksOfIpv6AreOne()
{
    refuse("2001:db8:1:2::1");
    for (int i = 2; i < 100; ++i)
        refuse("2001:db8:1:2::" + QByteArray::number(i, 16));
    QCOMPARE(texts(), QStringList{u"A credential was refused from 2001:db8:1:2::1: auth.invalid_key"_s});
    pass(60s);
    QCOMPARE(texts().mid(1), QStringList{u"A credential was refused from 2001:db8:1:2::/64, 98 more in the last minute: auth.invalid_key"_s});
}

void TestErrorLines::aFloodOfAddressesHasAnEnd()
{
    const int known = int(ErrorLines::kMostSources);
    for (int i = 0; i < known + 1000; ++i)
        refuse(QHostAddress(quint32(0x0a000000 + i)).toString().toLatin1());
    QCOMPARE(m_heard.size(), known + 1);
    QCOMPARE(m_heard.last().text, u"A credential was refused from other addresses: auth.invalid_key"_s);
    pass(60s);
    QCOMPARE(texts().mid(known + 1), QStringList{u"A credential was refused from other addresses, 999 more in the last minute: auth.invalid_key"_s});
    pass(60s);
    refuse("192.0.2.7"); // there is room again
    QCOMPARE(m_heard.last().text, u"A credential was refused from 192.0.2.7: auth.invalid_key"_s);
}

void TestErrorLines::onlyWhatHasNoLineYet()
{
    m_lines->take(ErrorClass::Worker, {m_clock.now(), "worker.offline", u"mac-1 was not heard of any more"_s, "mac-1"});
    m_lines->take(ErrorClass::Database, {m_clock.now(), "store.failed", u"The database could not keep a change"_s, {}});
    QCOMPARE(m_heard.size(), 0);
    for (int i = 0; i < 3; ++i)
        m_lines->take(ErrorClass::Database, {m_clock.now(), "store.full", u"The disk of the database is full"_s, {}});
    m_lines->take(ErrorClass::Database, {m_clock.now(), "store.busy", u"Another program holds the database"_s, {}});
    QCOMPARE(texts(), (QStringList{u"The disk of the database is full: a change was not stored"_s, u"Another program holds the database: a change was not stored"_s}));
    QCOMPARE(m_heard[0].level, logging::Level::Error);
    QCOMPARE(m_heard[1].level, logging::Level::Warning);
    pass(60s);
    QCOMPARE(texts().mid(2), QStringList{u"The disk of the database is full: a change was not stored, 2 more in the last minute"_s});
}

/// Paths may carry tokens.
void TestErrorLines::nothingOfTheRequest()
{
    refuse("192.0.2.7");
    refuse("192.0.2.7");
    pass(60s);
    QCOMPARE(m_heard.size(), 2);
    for (const QString &text : texts())
        QVERIFY2(!text.contains(u"canary"_s) && !text.contains(u'/'), qPrintable(text));
}

void TestErrorLines::codesAreExplained()
{
    for (const char *code : {"auth.refused", "store.busy", "store.full", "http.tls_in_clear"})
        QVERIFY2(!logging::messageId(code).isEmpty(), code);
}

void TestErrorLines::theReviewIsHeard()
{
    services::ErrorReview review(m_clock);
    connect(&review, &services::ErrorReview::noted, m_lines.get(), &ErrorLines::take);
    review.note(ErrorClass::Auth, "auth.missing_key", u"API key required: GET /api/builds"_s, "192.0.2.7");
    review.note(ErrorClass::Database, "store.busy", u"Another program holds the database; nothing was changed."_s, {});
    QCOMPARE(texts(), (QStringList{u"A credential was refused from 192.0.2.7: auth.missing_key"_s, u"Another program holds the database: a change was not stored"_s}));
}

void TestErrorLines::flushTellsWhatWaits()
{
    for (int i = 0; i < 3; ++i)
        refuse("192.0.2.7");
    m_lines->flush();
    m_lines->flush();
    QCOMPARE(texts().mid(1), QStringList{u"A credential was refused from 192.0.2.7, 2 more in the last minute: auth.invalid_key"_s});
}

QTEST_GUILESS_MAIN(TestErrorLines)
#include "tst_errorlines.moc"
