// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/spokentime.h"
#include "console/shell/actiontexts.h"
#include "console/shell/linktexts.h"
#include "console/shell/options.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;
using Phase = client::LinkState::Phase;

namespace {
const Time kNow = test::FakeClock().now();
}

class TextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void durations_data();
    void durations();
    void times();
    void pills_data();
    void pills();
    void noticesSayWhatToDo();
    void actions();
    void addresses_data();
    void addresses();
    void commandLine();
    void commandLineErrors_data();
    void commandLineErrors();
};

void TextsTest::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-5) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(12 * 60 + 59) << u"12 min"_s;
    QTest::newRow("hour") << qint64(3600) << u"1 h"_s;
    QTest::newRow("hours") << qint64(3600 + 5 * 60) << u"1 h 5 min"_s;
    QTest::newRow("days") << qint64(3 * 86400 + 4 * 3600) << u"3 d 4 h"_s;
}

void TextsTest::durations()
{
    QFETCH(qint64, seconds);
    QTEST(spokenDuration(std::chrono::seconds(seconds)), "text");
}

void TextsTest::times()
{
    QCOMPARE(spokenTime(kNow - Millis(60'000), kNow), u"08:59"_s);
    QCOMPARE(spokenTime(kNow - Millis(86'400'000), kNow), u"Sun 09:00"_s);
    QVERIFY(spokenTime(kNow - Millis(20 * 86'400'000LL), kNow).contains(u"Dec"_s));
    QCOMPARE(logTime(kNow + Millis(7'890)), u"09:00:07"_s);
}

void TextsTest::pills_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("severity");
    QTest::newRow("live") << int(Phase::Live) << u"Live"_s << int(Severity::Good);
    QTest::newRow("stale") << int(Phase::Stale) << u"12 s behind"_s << int(Severity::Warning);
    QTest::newRow("offline") << int(Phase::Offline) << u"Offline since 08:59"_s << int(Severity::Critical);
    QTest::newRow("refused") << int(Phase::Refused) << u"Key refused"_s << int(Severity::Critical);
    QTest::newRow("connecting") << int(Phase::Connecting) << u"Connecting…"_s << int(Severity::Unknown);
    QTest::newRow("idle") << int(Phase::Idle) << u"Not connected"_s << int(Severity::Unknown);
}

void TextsTest::pills()
{
    QFETCH(int, phase);
    const LinkPill pill = linkPill({Phase(phase), kNow - Millis(12'000), {}, {}}, kNow);
    QTEST(pill.text, "text");
    QTEST(int(pill.severity), "severity");
}

void TextsTest::noticesSayWhatToDo()
{
    const client::LinkState offline{Phase::Offline, kNow - Millis(120'000), {"net.refused", {}, {}}, kNow + Millis(8'000)};
    const LinkNotice notice = linkNotice(offline, u"farm:3000"_s, true, kNow);
    QCOMPARE(notice.text, u"No contact with farm:3000 since 08:58: nothing listens there. The figures are from then."_s);
    QVERIFY(notice.fix.contains(u"systemctl status expo-controller"_s));
    QVERIFY(notice.fix.endsWith(u"Tries again in 8 s."_s));
    QVERIFY(!linkNotice(offline, u"farm"_s, false, kNow).text.contains(u"figures"_s));
    for (const char *code : {"net.host", "net.timeout", "net.silent", "net.tls", "net.plain", "net.closed", "controller.stopped", "http.500"}) {
        client::LinkState state = offline;
        state.why = {code, u"server words"_s, {}};
        const LinkNotice other = linkNotice(state, u"farm"_s, true, kNow);
        QVERIFY2(!other.fix.isEmpty() && other.text != notice.text, code);
    }
    QVERIFY(linkNotice({Phase::Live, kNow, {}, {}}, u"farm"_s, true, kNow).text.isEmpty());
    QVERIFY(!linkNotice({Phase::Stale, kNow, {}, {}}, u"farm"_s, true, kNow).fix.isEmpty());
}

void TextsTest::actions()
{
    ActionReport report;
    report.kind = ActionReport::Kind::Download;
    report.size = 512;
    report.total = 1'024;
    QCOMPARE(actionText(report, u"shop"_s).text, u"Downloading shop: 50 % of 1.0 KiB"_s);
    report.stage = ActionReport::Stage::Done;
    report.path = u"/tmp/a.apk"_s;
    QCOMPARE(actionText(report, u"shop"_s).severity, Severity::Warning);
    report.verified = true;
    QCOMPARE(actionText(report, u"shop"_s), (ActionText{Severity::Good, u"Saved /tmp/a.apk (512 B); its SHA-256 is right."_s}));
    report.kind = ActionReport::Kind::Cancel;
    report.stage = ActionReport::Stage::Failed;
    report.why = {"x", u"Build already finished"_s, u"Nothing to do."_s};
    QCOMPARE(actionText(report, u"shop"_s),
             (ActionText{Severity::Critical, u"shop was not cancelled: Build already finished Nothing to do."_s}));
}

void TextsTest::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("whole") << u"http://127.0.0.1:3000"_s << u"http://127.0.0.1:3000"_s;
    QTest::newRow("host") << u" farm "_s << u"http://farm:3000"_s;
    QTest::newRow("host and port") << u"farm:8080"_s << u"http://farm:8080"_s;
    QTest::newRow("behind a proxy") << u"https://farm.example/agent/"_s << u"https://farm.example/agent"_s;
    QTest::newRow("query is cut") << u"http://farm:3000/?x=1#y"_s << u"http://farm:3000"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("other scheme") << u"ftp://farm"_s << QString();
    QTest::newRow("password in it") << u"http://u:p@farm"_s << QString();
    QTest::newRow("blank in it") << u"http://fa rm"_s << QString();
}

void TextsTest::addresses()
{
    QFETCH(QString, text);
    QTEST(controllerUrl(text).value_or(QUrl()).toString(), "url");
}

void TextsTest::commandLine()
{
    const auto options = parseOptions({u"expo-console"_s, u"--url"_s, u"farm"_s, u"--key-file=/k"_s, u"--screenshot"_s, u"o.png"_s,
                                       u"--page"_s, u"overview"_s, u"--size"_s, u"1280x800"_s, u"--dark"_s},
                                      u"/env"_s);
    QVERIFY(options);
    Options expected;
    expected.url = QUrl(u"http://farm:3000"_s);
    expected.keyFile = u"/k"_s;
    expected.dark = true;
    expected.screenshot = u"o.png"_s;
    expected.page = "overview";
    expected.size = QSize(1280, 800);
    QCOMPARE(*options, expected);
    QCOMPARE(parseOptions({u"x"_s, u"--demo"_s}, u"/env"_s)->keyFile, u"/env"_s);
    QVERIFY(parseOptions({u"x"_s, u"--demo"_s}, {})->demo);
    QVERIFY(parseOptions({u"x"_s, u"--wall"_s}, {})->wall && !parseOptions({u"x"_s, u"--wall"_s}, {})->tray);
    QVERIFY(parseOptions({u"x"_s, u"--tray"_s}, {})->tray);
    const QString help = parseOptions({u"x"_s, u"--help"_s}, {})->answer;
    QVERIFY(help.contains(u"--key-file"_s) && help.contains(u"Usage: expo-console"_s));
}

void TextsTest::commandLineErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unknown") << QStringList{u"--api-key"_s, u"secret"_s} << QByteArray("usage.unknown");
    QTest::newRow("address") << QStringList{u"--url"_s, u"ftp://x"_s} << QByteArray("usage.url");
    QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s} << QByteArray("usage.size");
}

void TextsTest::commandLineErrors()
{
    QFETCH(QStringList, arguments);
    const auto options = parseOptions(QStringList{u"x"_s} + arguments, {});
    QVERIFY(!options);
    QTEST(options.error().code, "code");
    QVERIFY(!options.error().fix.isEmpty());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    TextsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "texts_test.moc"
