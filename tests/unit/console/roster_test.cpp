// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmtexts.h"
#include "console/widgets/severitytokens.h"
#include "console/widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
FarmLine lineOf(const QString &name, Severity state, const QList<Problem> &problems = {}, bool contact = true)
{
    FarmLine line;
    line.farm = KnownFarm{name, QUrl(u"http://%1:3000"_s.arg(name)), {}, FarmColor::Blue};
    line.watched = true;
    line.view.glance = Glance{name, contact, false, contact, state, problems};
    line.view.hasData = true;
    return line;
}

Problem problemOf(Severity severity, bool handled) { return Problem{u"a1"_s, severity, u"full"_s, {}, {}, handled}; }
} // namespace

class RosterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOverTheSingleAddress();
    void keepsWhatIsKept();
    void oneAddressIsOneFarm();
    void dropsWhatCannotBeUsed();
    void newFarmsDiffer();
    void linksNameTheirFarm_data();
    void linksNameTheirFarm();
    void colorsCanBeSeen_data();
    void colorsCanBeSeen();
    void theWorstCounts_data();
    void theWorstCounts();
    void saysWhoIsNeeded();

private:
    QTemporaryDir m_dir;
    int m_files = 0;
    QString file() { return m_dir.filePath(u"%1.ini"_s.arg(++m_files)); }
};

void RosterTest::takesOverTheSingleAddress()
{
    const QString path = file();
    {
        QSettings settings(path, QSettings::IniFormat);
        settings.setValue(u"controller/url"_s, QUrl(u"https://farm.example:8443/x"_s));
        const FarmRoster roster(settings);
        QCOMPARE(roster.farms().size(), 1);
        QCOMPARE(roster.farms().first().url, QUrl(u"https://farm.example:8443/x"_s));
        QCOMPARE(roster.farms().first().shownName(), u"farm.example:8443/x"_s);
        QCOMPARE(roster.lastShown(), roster.farms().first().id);
        QVERIFY(!settings.contains(u"controller/url"_s));
    }
    QSettings settings(path, QSettings::IniFormat);
    QCOMPARE(FarmRoster(settings).farms().size(), 1);
}

void RosterTest::keepsWhatIsKept()
{
    const QString path = file();
    QString named;
    {
        QSettings settings(path, QSettings::IniFormat);
        FarmRoster roster(settings);
        named = roster.add(QUrl(u"http://a:3000"_s), true);
        const QString passing = roster.add(QUrl(u"http://b:3000"_s), false);
        roster.add(QUrl(u"http://c:3000"_s), true);
        roster.rename(named, u" Production\n west "_s);
        roster.recolor(named, FarmColor::Red);
        roster.setLastShown(named);
        roster.setLastShown(passing);
        QCOMPARE(roster.farms().size(), 3);
    }
    QSettings settings(path, QSettings::IniFormat);
    FarmRoster roster(settings);
    QCOMPARE(roster.farms().size(), 2);
    QCOMPARE(roster.lastShown(), named);
    QCOMPARE(roster.find(named)->name, u"Production west"_s);
    QCOMPARE(roster.find(named)->color, FarmColor::Red);
    const QString last = roster.farms().last().id;
    roster.remove(named);
    QCOMPARE(roster.lastShown(), last);
    QCOMPARE(FarmRoster(settings).farms().size(), 1);
    roster.remove(last);
    QVERIFY(roster.lastShown().isEmpty());
}

void RosterTest::oneAddressIsOneFarm()
{
    QSettings settings(file(), QSettings::IniFormat);
    FarmRoster roster(settings);
    const QString id = roster.add(QUrl(u"http://a:3000"_s), false);
    QCOMPARE(roster.add(QUrl(u"http://a:3000"_s), true), id);
    QVERIFY(roster.find(id)->kept);
    QCOMPARE(roster.add(QUrl(u"http://a:3000"_s), false), id);
    QVERIFY(roster.find(id)->kept);
    QVERIFY(roster.add(QUrl(u"http://a:3001"_s), true) != id);
}

void RosterTest::dropsWhatCannotBeUsed()
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.beginWriteArray(u"farms/list"_s);
    int row = 0;
    for (const auto &[id, url] : {std::pair(u"1"_s, u"http://a"_s), std::pair(u"1"_s, u"http://b"_s), std::pair(QString(), u"http://c"_s),
                                  std::pair(u"7"_s, u"nowhere"_s)}) {
        settings.setArrayIndex(row++);
        settings.setValue("id"_L1, id);
        settings.setValue("url"_L1, url);
        settings.setValue("color"_L1, u"plaid"_s);
    }
    settings.endArray();
    FarmRoster roster(settings);
    QCOMPARE(roster.farms().size(), 1);
    QCOMPARE(roster.farms().first().url, QUrl(u"http://a"_s));
    QCOMPARE(roster.farms().first().color, FarmColor::None);
    // Never a number that was another farm's.
    QCOMPARE(roster.add(QUrl(u"http://d"_s), true), u"8"_s);
}

void RosterTest::newFarmsDiffer()
{
    QSettings settings(file(), QSettings::IniFormat);
    FarmRoster roster(settings);
    for (qsizetype farm = 0; farm < farmColors().size() + 2; ++farm)
        roster.add(QUrl(u"http://a:%1"_s.arg(3000 + farm)), true);
    QSet<FarmColor> seen;
    for (const KnownFarm &farm : roster.farms())
        seen << farm.color;
    QCOMPARE(seen.size(), farmColors().size());
    QVERIFY(!seen.contains(FarmColor::None));
}

void RosterTest::linksNameTheirFarm_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("farm");
    QTest::addColumn<bool>("is");
    QTest::newRow("host and port") << u"expo://farm:3000/build/1"_s << u"http://farm:3000"_s << true;
    QTest::newRow("another port") << u"expo://farm:3001/build/1"_s << u"http://farm:3000"_s << false;
    QTest::newRow("no port is any") << u"expo://farm/build/1"_s << u"http://farm:3001"_s << true;
    QTest::newRow("another host") << u"expo://firm:3000/build/1"_s << u"http://farm:3000"_s << false;
    QTest::newRow("case of the host") << u"expo://FARM:3000/build/1"_s << u"http://farm:3000"_s << true;
    QTest::newRow("https without a port") << u"expo://farm:443/build/1"_s << u"https://farm"_s << true;
    QTest::newRow("http without a port") << u"expo://farm:443/build/1"_s << u"http://farm"_s << false;
    QTest::newRow("http's own port") << u"expo://farm:80/build/1"_s << u"http://farm"_s << true;
    QTest::newRow("behind a path") << u"expo://farm:3000/build/1"_s << u"http://farm:3000/free-agent"_s << true;
    QTest::newRow("an address of IPv6") << u"expo://[::1]:3000/build/1"_s << u"http://[::1]:3000"_s << true;
}

void RosterTest::linksNameTheirFarm()
{
    QFETCH(QString, link);
    QFETCH(QString, farm);
    QFETCH(bool, is);
    QCOMPARE(isOf(QUrl(link), QUrl(farm)), is);
}

void RosterTest::colorsCanBeSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void RosterTest::colorsCanBeSeen()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    const QPalette palette = qApp->palette();
    QSet<QRgb> seen;
    for (const FarmColor color : farmColors()) {
        const QColor shown = shownColor(color, palette);
        seen << shown.rgb();
        QVERIFY2(contrastRatio(shown, palette.color(QPalette::Base)) >= 3, qPrintable(colorWord(color)));
        QVERIFY2(contrastRatio(shown, palette.color(QPalette::Window)) >= 3, qPrintable(colorWord(color)));
        QCOMPARE(colorFrom(colorWord(color)), color);
    }
    QCOMPARE(seen.size(), farmColors().size());
    QVERIFY(!shownColor(FarmColor::None, palette).isValid());
}

void RosterTest::theWorstCounts_data()
{
    QTest::addColumn<FarmLine>("line");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("well") << lineOf(u"a"_s, Severity::Good) << Severity::Good;
    QTest::newRow("a problem beyond the sentence") << lineOf(u"a"_s, Severity::Good, {problemOf(Severity::Critical, false)}) << Severity::Critical;
    QTest::newRow("taken") << lineOf(u"a"_s, Severity::Good, {problemOf(Severity::Critical, true)}) << Severity::Good;
    QTest::newRow("of before") << lineOf(u"a"_s, Severity::Warning, {problemOf(Severity::Critical, false)}, false) << Severity::Warning;
    FarmLine unknown = lineOf(u"a"_s, Severity::Good);
    unknown.watched = false;
    QTest::newRow("nobody watches") << unknown << Severity::Unknown;
}

void RosterTest::theWorstCounts()
{
    QFETCH(FarmLine, line);
    QFETCH(Severity, severity);
    QCOMPARE(severityOf(line), severity);
    QCOMPARE(needsSomebody(line), severity >= Severity::Unknown);
}

void RosterTest::saysWhoIsNeeded()
{
    QCOMPARE(sentenceOf(QList<FarmLine>()).severity, Severity::Unknown);
    const FarmLine well = lineOf(u"well"_s, Severity::Good);
    const FarmLine burning = lineOf(u"burning"_s, Severity::Good, {problemOf(Severity::Critical, false)});
    FarmLine unknown = lineOf(u"locked"_s, Severity::Good);
    unknown.watched = false;
    QCOMPARE(sentenceOf({well, well}).severity, Severity::Good);
    const StateSentence all = sentenceOf({well, unknown, burning});
    QCOMPARE(all.severity, Severity::Critical);
    QVERIFY2(all.text.contains(u"locked:3000, burning:3000"_s), qPrintable(all.text));
    QVERIFY(!all.text.contains(u"well"_s));
    QCOMPARE(openProblems(burning), 1);
    QVERIFY(sentenceOf(unknown).fix.contains(u"key"_s));
    FarmLine silent = well;
    silent.view.hasData = false;
    QCOMPARE(waitingText(silent), u"–"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    RosterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "roster_test.moc"
