// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The program itself, as ./run starts it on a machine without a display.
class ScreenshotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsThePage_data();
    void drawsThePage();
    void saysWhenNothingCame();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    struct Run {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QStringList &arguments, const QProcessEnvironment &more = {});

    QTemporaryDir m_dir;
};

ScreenshotTest::Run ScreenshotTest::run(const QStringList &arguments, const QProcessEnvironment &more)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, m_dir.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir.path());
    environment.insert(more);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("FREEAGENT_BIN") + u"/expo-console"_s, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void ScreenshotTest::drawsThePage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("scale");
    QTest::newRow("light") << false << u"1"_s;
    QTest::newRow("light, 125 %") << false << u"1.25"_s;
    QTest::newRow("light, 200 %") << false << u"2"_s;
    QTest::newRow("dark") << true << u"1"_s;
    QTest::newRow("dark, 200 %") << true << u"2"_s;
}

void ScreenshotTest::drawsThePage()
{
    QFETCH(bool, dark);
    QFETCH(QString, scale);
    const QString file = m_dir.filePath(u"page.png"_s);
    QStringList arguments{u"--demo"_s, u"--screenshot"_s, file, u"--page"_s, u"overview"_s, u"--size"_s, u"1280x800"_s};
    if (dark)
        arguments << u"--dark"_s;
    QProcessEnvironment environment;
    environment.insert(u"QT_SCALE_FACTOR"_s, scale);
    const Run result = run(arguments, environment);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("page.png"));
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1280, 800) * scale.toDouble());
    QHash<QRgb, int> colours;
    double lightness = 0;
    int pixels = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            ++colours[image.pixel(x, y)];
            lightness += image.pixelColor(x, y).lightnessF();
            ++pixels;
        }
    }
    QVERIFY2(colours.size() > 100, qPrintable(QString::number(colours.size())));
    if (dark)
        QVERIFY(lightness / pixels < 0.3);
    else
        QVERIFY(lightness / pixels > 0.8);
}

void ScreenshotTest::saysWhenNothingCame()
{
    QFile key(m_dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("some-key-0123456789");
    key.close();
    const QString file = m_dir.filePath(u"offline.png"_s);
    QProcessEnvironment environment;
    environment.insert(u"EXPO_CONSOLE_KEY_FILE"_s, key.fileName());
    const Run result = run({u"--url"_s, u"http://127.0.0.1:1"_s, u"--screenshot"_s, file}, environment);
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("no data came in time"));
    QVERIFY(!result.err.contains("some-key"));
    QVERIFY(!QImage(file).isNull());
}

void ScreenshotTest::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such page") << QStringList{u"--demo"_s, u"--page"_s, u"nowhere"_s, u"--screenshot"_s, u"x.png"_s};
    QTest::newRow("no such option") << QStringList{u"--api-key"_s, u"x"_s};
    QTest::newRow("no size") << QStringList{u"--size"_s, u"x"_s};
}

void ScreenshotTest::refusesNonsense()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("expo-console: "));
}

QTEST_GUILESS_MAIN(ScreenshotTest)
#include "screenshot_test.moc"
