// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/spokentime.h"
#include "console/shell/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUnfinished_data();
    void nothingIsUnfinished();
    void speaks_data();
    void speaks();
};

void TranslationsTest::nothingIsUnfinished_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("English plurals") << u"expo-console_en.ts"_s;
    QTest::newRow("German") << u"expo-console_de.ts"_s;
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(QString, file);
    QFile texts(QStringLiteral(FREEAGENT_TRANSLATIONS "/") + file);
    QVERIFY(texts.open(QIODevice::ReadOnly));
    const QByteArray all = texts.readAll();
    QVERIFY(all.count("<message") > 10);
    QVERIFY(!all.contains("unfinished"));
    QVERIFY(!all.contains("vanished"));
    QVERIFY(!all.contains("<translation></translation>"));
}

void TranslationsTest::speaks_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("overview");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("German") << QLocale(u"de_AT"_s) << u"Überblick"_s << u"1 Zeile, live"_s << u"5 Zeilen, live"_s;
    QTest::newRow("English") << QLocale(u"en_GB"_s) << u"Overview"_s << u"1 line, live"_s << u"5 lines, live"_s;
    QTest::newRow("none of ours") << QLocale(u"fi_FI"_s) << u"Overview"_s << u"1 line, live"_s << u"5 lines, live"_s;
}

void TranslationsTest::speaks()
{
    QFETCH(QLocale, locale);
    int argc = 0;
    QCoreApplication application(argc, nullptr);
    console::installTranslations(application, locale);
    QTEST(QCoreApplication::translate("freeagent::console::OverviewPage", "Overview"), "overview");
    const auto lines = [](int n) { return QCoreApplication::translate("freeagent::console::LiveLog", "%n line(s), live", nullptr, n); };
    QTEST(lines(1), "one");
    QTEST(lines(5), "many");
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
