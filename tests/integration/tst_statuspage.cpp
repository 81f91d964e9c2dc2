// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"

#include <QColor>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace freeagent;
using namespace freeagent::integration;

namespace {
struct Ended {
    int exitCode = -1;
    QByteArray output;
    QByteArray talk; ///< standard error
};

Ended run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(90'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "did not end: " + process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString chromium()
{
    for (const char *name : {"chromium", "chromium-browser", "google-chrome"})
        if (const QString path = QStandardPaths::findExecutable(QLatin1StringView(name)); !path.isEmpty())
            return path;
    return {};
}

/// What a browser says of a page: lines of its console, refusals of the policy among them.
QByteArrayList complaints(const QByteArray &talk)
{
    QByteArrayList lines;
    const QList<QByteArray> all = talk.split('\n');
    for (const QByteArray &line : all)
        if (line.contains("CONSOLE") || line.contains("Refused to"))
            lines.append(line);
    return lines;
}
} // namespace

/// The page at "/" in real browsers: one for text, and Chromium, which obeys the content security policy.
class TestStatusPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_controller.reset(); }
    void textBrowserReadsEverything();
    void chromiumHasNothingToComplain();
    void chromiumWouldComplain();
    void chromiumDrawsBothSchemes_data();
    void chromiumDrawsBothSchemes();

private:
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/?refresh=off").arg(m_controller->port()); }
    Ended browse(const QStringList &arguments) const
    {
        return run(chromium(), QStringList{QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                                           QStringLiteral("--hide-scrollbars"), QStringLiteral("--enable-logging=stderr"), QStringLiteral("--no-first-run"),
                                           QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
                                           QStringLiteral("--user-data-dir=") + m_folder.filePath(QStringLiteral("profile"))}
                                   + arguments);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::ControllerFixture> m_controller;
};

void TestStatusPage::initTestCase()
{
    m_controller = std::make_unique<test::ControllerFixture>();
    QVERIFY2(m_controller->start(), m_controller->log().constData());
    Farm farm(*m_controller);
    const QByteArray worker = farm.registerWorker("mac <script>alert(1)</script>");
    farm.registerWorker("linux-1", "android");
    const QByteArray build = farm.submit();
    QCOMPARE(farm.poll(worker), build);
    QVERIFY(farm.complete(worker, build));
    farm.submit();
    QCOMPARE(farm.post("/api/admin/maintenance", R"({"enabled":true,"message":"Back at 4 AM UTC"})").status, 200);
}

void TestStatusPage::textBrowserReadsEverything()
{
    const QString w3m = QStandardPaths::findExecutable(QStringLiteral("w3m"));
    QVERIFY2(!w3m.isEmpty(), "w3m is missing: resources/packaging/packages.sh check");
    const Ended page = run(w3m, {QStringLiteral("-dump"), QStringLiteral("-cols"), QStringLiteral("120"), url()});
    QCOMPARE(page.exitCode, 0);
    for (const char *words : {"Under maintenance", "Back at 4 AM UTC", "Waiting", "mac <script>alert(1)</script>", "linux-1", "online", "success", "pending"})
        QVERIFY2(page.output.contains(words), page.output.constData());
    bool together = false; // a worker and its state stand in one line
    const QList<QByteArray> lines = page.output.split('\n');
    for (const QByteArray &line : lines)
        together = together || (line.contains("linux-1") && line.contains("online"));
    QVERIFY2(together, page.output.constData());
}

void TestStatusPage::chromiumHasNothingToComplain()
{
    const Ended page = browse({QStringLiteral("--dump-dom"), url()});
    QVERIFY2(page.exitCode == 0, page.talk.constData());
    QCOMPARE(complaints(page.talk), QByteArrayList());
    QVERIFY(page.output.contains("mac &lt;script&gt;alert(1)&lt;/script&gt;"));
    QCOMPARE(page.output.count(">online<"), 2);
    QVERIFY(page.output.contains("<main>"));
}

/// Otherwise the test before could not fail.
void TestStatusPage::chromiumWouldComplain()
{
    QFile file(m_folder.filePath(QStringLiteral("refused.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<!doctype html><meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; style-src 'sha256-AAAA'\"><style>p{color:red}</style><p>x");
    file.close();
    const Ended page = browse({QStringLiteral("--dump-dom"), QStringLiteral("file://") + file.fileName()});
    QVERIFY2(!complaints(page.talk).isEmpty(), page.talk.constData());
}

void TestStatusPage::chromiumDrawsBothSchemes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QColor>("paper");
    QTest::newRow("light") << QStringList{QStringLiteral("--blink-settings=preferredColorScheme=1")} << QColor(0xfa, 0xf9, 0xf7);
    QTest::newRow("dark") << QStringList{QStringLiteral("--force-dark-mode"), QStringLiteral("--blink-settings=preferredColorScheme=0")} << QColor(0x15, 0x17, 0x1b);
}

/// That the paper has the colour of the style sheet shows that the policy let it through.
void TestStatusPage::chromiumDrawsBothSchemes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QColor, paper);
    const QString picture = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"));
    const Ended page = browse(arguments + QStringList{QStringLiteral("--window-size=1000,900"), QStringLiteral("--screenshot=") + picture, url()});
    QVERIFY2(page.exitCode == 0, page.talk.constData());
    QCOMPARE(complaints(page.talk), QByteArrayList());
    const QImage image(picture);
    QCOMPARE(image.size(), QSize(1000, 900));
    QCOMPARE(image.pixelColor(3, 3), paper);
    const QString kept = qEnvironmentVariable("FREEAGENT_PICTURES");
    if (!kept.isEmpty())
        QVERIFY(image.save(kept + QStringLiteral("/statuspage-") + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
}

QTEST_GUILESS_MAIN(TestStatusPage)
#include "tst_statuspage.moc"
