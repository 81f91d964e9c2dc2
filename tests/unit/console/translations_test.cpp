// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/spokentime.h"
#include "console/shell/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

namespace {
const QString kSources = QStringLiteral(FREEAGENT_SOURCES);
} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void speaks_data();
    void speaks();
};

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// The texts are taken from the sources anew, so that one that came later is missed here.
void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString texts = folder.filePath(u"texts.ts"_s);
    QVERIFY(QFile::copy(kSources + u"/translations/expo-console_%1.ts"_s.arg(language), texts));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, kSources, kSources + u"/console"_s,
                          u"-source-language"_s, u"en"_s, u"-target-language"_s, language, u"-ts"_s, texts};
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s;
    QProcess lupdate;
    lupdate.start(QStringLiteral(FREEAGENT_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0);
    // A text outside of every class would be looked up under another name than it is kept.
    QVERIFY2(!lupdate.readAllStandardError().contains("Q_OBJECT"), "run lupdate by hand: it names the file");
    QFile file(texts);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.count("<message") > 100);
    for (const char *mark : {"unfinished", "vanished", "<translation></translation>", "<numerusform></numerusform>"}) {
        const qsizetype at = all.indexOf(mark);
        QVERIFY2(at < 0, all.mid(std::max<qsizetype>(0, at - 300), 400).constData());
    }
}

void TranslationsTest::speaks_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("overview");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("German") << QLocale(u"de_AT"_s) << u"Überblick"_s << u"1 Zeile, live"_s << u"5 Zeilen, live"_s;
    QTest::newRow("Spanish") << QLocale(u"es_MX"_s) << u"Resumen"_s << u"1 línea, en directo"_s << u"5 líneas, en directo"_s;
    QTest::newRow("French") << QLocale(u"fr_CA"_s) << u"Vue d'ensemble"_s << u"1 ligne, en direct"_s << u"5 lignes, en direct"_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"概要"_s << u"1 行、ライブ"_s << u"5 行、ライブ"_s;
    QTest::newRow("Chinese") << QLocale(u"zh_CN"_s) << u"概览"_s << u"1 行，实时"_s << u"5 行，实时"_s;
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
