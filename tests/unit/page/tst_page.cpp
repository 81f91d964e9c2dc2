// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/sections.h"
#include "daemon/http/page/sparkline.h"
#include "daemon/http/page/statuspage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <cmath>

using namespace freeagent;
using namespace freeagent::http::page;
using namespace Qt::StringLiterals;

namespace {
constexpr Time kNow = fromMs(1'767'603'600'000);

QByteArray file()
{
    QFile file(QString::fromUtf8(FREEAGENT_PAGE));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Model busyFarm()
{
    Model model;
    model.now = kNow;
    model.version = "9.8.7";
    model.health = "degraded";
    model.reasons = {u"workers 3/4"_s};
    model.waiting = 12;
    model.building = 3;
    model.online = 3;
    model.expected = 4;
    model.today = 88;
    model.oldestWait = Millis(754'000);
    for (int i = 0; i < 360; ++i)
        model.queueHistory.append({kNow - Millis(10'000) * (360 - i), i / 20});
    model.queue = {{Platform::Ios, 12, u"All 3 online workers for iOS are busy; this build is next."_s, u"Wait, or add a worker for iOS."_s}};
    model.workers = {{u"mac-1"_s, "online", Tone::Good, "building", 1, Millis(2000)}, {u"mac-2"_s, "online", Tone::Good, "paused", 0, Millis(3000)},
                     {u"mac-3"_s, "late", Tone::Warning, "idle", 0, Millis(60'000)}, {u"mac-4"_s, "offline", Tone::Bad, "", 0, Millis(7'200'000)}};
    model.builds = {{"0123456789abcdefghijk", Platform::Ios, "success", Tone::Good, u"mac-1"_s, kNow - Millis(600'000), Millis(4000), Millis(500'000), false},
                    {"1123456789abcdefghijk", Platform::Android, "pending", Tone::Neutral, {}, kNow - Millis(1000), {}, {}, true}};
    return model;
}

QByteArray rendered(const Model &model) { return statusPage(Template(file()), model); }

/// WCAG 2: relative luminance, contrast ratio.
double luminance(const QByteArray &hex)
{
    double sum = 0;
    const double weights[] = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; ++i) {
        const double c = hex.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
        sum += weights[i] * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const QByteArray &a, const QByteArray &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

/// The colours of one scheme, by name.
QHash<QByteArray, QByteArray> colours(const QByteArray &style)
{
    static const QRegularExpression kColour(u"--([a-z-]+): (#[0-9a-f]{6})\\b"_s);
    QHash<QByteArray, QByteArray> found;
    for (auto it = kColour.globalMatch(QString::fromUtf8(style)); it.hasNext();) {
        const auto match = it.next();
        found.insert(match.captured(1).toLatin1(), match.captured(2).toLatin1());
    }
    return found;
}
} // namespace

/// The page as a function of its model.
class TestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsEscaped_data();
    void textIsEscaped();
    void strangersTextStaysText();
    void placesAreFilledOnce();
    void everyPlaceHasItsPart();
    void isWellFormed();
    void statesAreWords();
    void landmarksAndHeadings();
    void refreshCanBeStopped();
    void headlines_data();
    void headlines();
    void maintenanceSaysUntilWhen();
    void emptyFarm();
    void policyNamesTheStyle();
    void nothingInline();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void queueIsDrawn();
    void queueBeforeTheFirstSample();
};

void TestPage::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("markup") << u"<script>alert(1)</script>"_s << QByteArray("&lt;script&gt;alert(1)&lt;/script&gt;");
    QTest::newRow("quotes") << u"\"a' & b"_s << QByteArray("&quot;a&#39; &amp; b");
    QTest::newRow("already escaped") << u"&lt;"_s << QByteArray("&amp;lt;");
    QTest::newRow("umlauts and kana") << u"\u00e4 \u304b"_s << QByteArray("\xc3\xa4 \xe3\x81\x8b");
    QTest::newRow("control characters") << u"a\x1b[31m\nb"_s << QByteArray("a [31m b");
}

void TestPage::textIsEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QCOMPARE(Html::text(text).bytes(), html);
    QCOMPARE(tag("p", {{"title", text.toUtf8()}}, Html()).bytes(), "<p title=\"" + html + "\"></p>");
}

void TestPage::strangersTextStaysText()
{
    const QString evil = u"<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{workers}}"_s;
    Model model = busyFarm();
    model.health = "maintenance";
    model.maintenance = Maintenance{evil, kNow, {}};
    model.reasons = {evil};
    model.queue = {{Platform::Ios, 1, evil, evil}};
    model.workers[0].name = evil;
    model.builds[0].worker = evil;
    model.builds[0].id = evil.toUtf8();
    const QByteArray html = rendered(model);
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("<img"));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QCOMPARE(html.count("{{workers}}"), 6);
    QCOMPARE(html.count("<h2 id=\"workers\">"), 1);
}

void TestPage::placesAreFilledOnce()
{
    const Template page("a{{one}}b{{two}}c{{three");
    QCOMPARE(page.places(), (QByteArrayList{"one", "two"}));
    QCOMPARE(page.filled({{"one", Html::text(u"{{two}}"_s)}, {"two", Html::text(u"2"_s)}}), QByteArray("a{{two}}b2c{{three"));
    QCOMPARE(Template("").filled({}), QByteArray());
}

void TestPage::everyPlaceHasItsPart()
{
    Model model = busyFarm();
    model.maintenance = Maintenance{u"now"_s, {}, {}};
    const QByteArray html = rendered(model);
    QVERIFY(!html.contains("{{"));
    for (const char *part : {"<title>degraded", "http-equiv=\"refresh\"", "rel=\"icon\"", "<h1", "class=\"banner\"", "class=\"figures\"", "<svg",
                             "id=\"workers\"", "id=\"builds\"", "Version 9.8.7"})
        QVERIFY2(html.contains(part), part);
}

/// The parts are XML as well as HTML: nothing is left open.
void TestPage::isWellFormed()
{
    const Model model = busyFarm();
    const Html all = headline(model) + maintenance(model) + figures(model) + queue(model) + workers(model) + builds(model) + footer(model);
    QXmlStreamReader xml("<all>" + all.bytes() + "</all>");
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestPage::statesAreWords()
{
    const QByteArray html = rendered(busyFarm());
    QCOMPARE(html.count(">online<"), 2);
    QCOMPARE(html.count(">late<"), 1);
    QCOMPARE(html.count(">offline<"), 1);
    int lines = 0; // as grep -c counts
    for (const QByteArray &line : html.split('\n'))
        lines += line.contains(">online<");
    QCOMPARE(lines, 2);
    QVERIFY(html.contains("<small>trial</small>"));
    QVERIFY(html.contains("<dd class=\"warning\">12</dd>"));
    QVERIFY(html.contains("oldest for 12m"));
    QVERIFY(html.contains("1 missing"));
}

void TestPage::landmarksAndHeadings()
{
    const QByteArray html = rendered(busyFarm());
    for (const char *one : {"<html lang=\"en\">", "<header>", "<main>", "<footer>", "<h1 "})
        QCOMPARE(html.count(one), 1);
    QCOMPARE(html.count("<h2 "), 3);
    static const QRegularExpression kNamed(u"<section aria-labelledby=\"([a-z]+)\"><h2 id=\"\\1\">"_s);
    QCOMPARE(QString::fromUtf8(html).count(kNamed), 3);
    QCOMPARE(html.count("<table>"), html.count("<caption>"));
    QCOMPARE(html.count("<thead><tr><th scope=\"col\""), html.count("<table>"));
    QCOMPARE(html.count("<th scope=\"row\""), 1 + 4 + 2);
}

void TestPage::refreshCanBeStopped()
{
    Model model = busyFarm();
    QVERIFY(rendered(model).contains("/?refresh=off"));
    model.refreshes = false;
    const QByteArray html = rendered(model);
    QVERIFY(!html.contains("http-equiv"));
    QVERIFY(html.contains("<a href=\"/\">"));
}

void TestPage::headlines_data()
{
    QTest::addColumn<QByteArray>("health");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("healthy") << QByteArray("healthy") << QByteArray("<h1 class=\"state good\">All is well</h1>");
    QTest::newRow("degraded") << QByteArray("degraded") << QByteArray("<h1 class=\"state warning\">Needs a look</h1>");
    QTest::newRow("maintenance") << QByteArray("maintenance") << QByteArray("<h1 class=\"state busy\">Under maintenance</h1>");
    QTest::newRow("unhealthy") << QByteArray("unhealthy") << QByteArray("<h1 class=\"state bad\">Out of order</h1>");
}

void TestPage::headlines()
{
    QFETCH(QByteArray, health);
    QFETCH(QByteArray, words);
    Model model = busyFarm();
    model.health = health;
    QVERIFY(rendered(model).contains(words));
    model.waiting = 1;
    model.building = 0;
    QVERIFY2(headline(model).bytes().contains("One build waits, none is being built."), headline(model).bytes().constData());
    model.waiting = 0;
    model.building = 2;
    QVERIFY2(headline(model).bytes().contains("No builds wait, 2 are being built."), headline(model).bytes().constData());
}

void TestPage::maintenanceSaysUntilWhen()
{
    Model model = busyFarm();
    QVERIFY(maintenance(model).isEmpty());
    model.reasons = {u"Scheduled maintenance"_s, u"workers 3/4"_s};
    model.maintenance = Maintenance{u"Scheduled maintenance"_s, kNow, kNow + std::chrono::minutes(90)};
    const QByteArray now = maintenance(model).bytes();
    QVERIFY2(now.contains("Since <time datetime=\"2026-01-05T09:00:00.000Z\">09:00 UTC</time>."), now.constData());
    QVERIFY2(now.contains("Expected to end: <time datetime=\"2026-01-05T10:30:00.000Z\">10:30 UTC</time>."), now.constData());
    QVERIFY(!headline(model).bytes().contains("Scheduled maintenance")); // said once
    QVERIFY(headline(model).bytes().contains("Workers 3/4."));
    model.maintenance->until = kNow + std::chrono::days(400);
    const int year = QDateTime::fromMSecsSinceEpoch(toMs(*model.maintenance->until), Qt::UTC).date().year();
    QVERIFY2(maintenance(model).bytes().contains(' ' + QByteArray::number(year) + ", "), maintenance(model).bytes().constData());
    model.maintenance->until.reset();
    QVERIFY(maintenance(model).bytes().contains("No end is set."));
    model.maintenance.reset();
    model.ahead = Maintenance{u"Monthly window"_s, kNow + std::chrono::hours(41), kNow + std::chrono::hours(43)};
    const QByteArray ahead = maintenance(model).bytes();
    QVERIFY2(ahead.contains(">Wed 7 Jan, 02:00 UTC<") && ahead.contains(">04:00 UTC<"), ahead.constData());
}

void TestPage::emptyFarm()
{
    Model model;
    model.now = kNow;
    model.health = "healthy";
    const QByteArray html = rendered(model);
    QVERIFY(html.contains("No worker is registered."));
    QVERIFY(html.contains("No build yet."));
    QVERIFY(html.contains("No builds wait, none is being built."));
    QCOMPARE(html.count(">online<"), 0);
}

void TestPage::policyNamesTheStyle()
{
    const QByteArray html = rendered(busyFarm());
    QByteArray policy;
    for (const auto &[name, value] : pageHeaders(Template(file())))
        if (name == "content-security-policy")
            policy = value;
    const qsizetype from = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(from, html.indexOf("</style>") - from);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY2(policy.contains("style-src 'sha256-" + hash + "'"), policy.constData());
    QVERIFY(policy.startsWith("default-src 'none'"));
    QVERIFY(!policy.contains("unsafe"));
}

/// What the policy would refuse anyway.
void TestPage::nothingInline()
{
    const QByteArray html = rendered(busyFarm());
    static const QRegularExpression kInline(u"<[^>]*\\s(style|on[a-z]+)="_s);
    QVERIFY(!QString::fromUtf8(html).contains(kInline));
    QVERIFY(!html.contains("<script") && !html.contains("javascript:"));
    QCOMPARE(html.count("<style>"), 1);
}

void TestPage::contrastIsEnough_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPage::contrastIsEnough()
{
    QFETCH(bool, dark);
    const QByteArray html = file();
    const qsizetype scheme = html.indexOf("prefers-color-scheme: dark");
    const QByteArray part = dark ? html.mid(scheme, 700) : html.left(scheme);
    const QHash<QByteArray, QByteArray> colour = colours(part);
    QVERIFY(colour.size() >= 10);
    for (const char *ground : {"paper", "card", "busy-tint"})
        for (const char *ink : {"ink", "soft", "good", "busy", "warning", "bad", "link"}) {
            QVERIFY2(colour.contains(ground) && colour.contains(ink), ink);
            const double ratio = contrast(colour.value(ground), colour.value(ink));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(ink), QLatin1StringView(ground)).arg(ratio)));
        }
}

void TestPage::queueIsDrawn()
{
    const QByteArray html = sparkline({{kNow - std::chrono::minutes(60), 0}, {kNow - std::chrono::minutes(30), 12}, {kNow - std::chrono::minutes(15), 12}}, 5, kNow).bytes();
    QVERIFY2(html.contains("now 5, at most 12."), html.constData());
    // Full width is an hour; 24 is the top, so 12 is in the middle, and steps go level until they jump.
    QVERIFY2(html.contains("class=\"curve\" d=\"M0 116H360V60H720V92.7\""), html.constData());
    QVERIFY(html.contains("class=\"warning dashed\"") && html.contains("class=\"critical dashed\""));
    QVERIFY(!html.contains("<text")); // it would stand in the middle of a page in a browser for text
    const QByteArray high = sparkline({{kNow - std::chrono::minutes(1), 200}}, 200, kNow).bytes();
    QVERIFY2(high.contains("at most 200") && !high.contains("V-") && !high.contains(" -"), high.constData());
}

void TestPage::queueBeforeTheFirstSample()
{
    const QByteArray html = sparkline({}, 0, kNow).bytes();
    QVERIFY(!html.contains("curve"));
    QVERIFY(html.contains("now 0, at most 0."));
}

QTEST_APPLESS_MAIN(TestPage)
#include "tst_page.moc"
