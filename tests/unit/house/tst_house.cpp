// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/house/sourcetree.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace freeagent::test;
using namespace Qt::StringLiterals;

namespace {
const QStringList kCode{u".h"_s, u".cpp"_s};
const QStringList kProduct{u"common"_s, u"daemon"_s, u"console"_s};
const QStringList kEverything{u"common"_s, u"daemon"_s, u"console"_s, u"tests"_s, u"resources"_s, u"translations"_s};

/// Who may be included by whom, besides itself.
const QMap<QString, QString> &directions()
{
    static const QMap<QString, QString> kDirections{
        {u"common/base"_s, u""_s},
        {u"common/domain"_s, u"common/base"_s},
        {u"common/api"_s, u"common/base common/domain"_s},
        {u"common/checks"_s, u"common/base"_s},
        {u"common/client"_s, u"common/base common/domain common/api"_s},
        {u"common/config"_s, u"common/base"_s},
        {u"common/logging"_s, u"common/base"_s},
        {u"common/platform"_s, u"common/base"_s},
        {u"daemon/wire"_s, u"common/base common/domain"_s},
        {u"daemon/ports"_s, u"common/base common/domain"_s},
        {u"daemon/sealing"_s, u"common/base"_s},
        {u"daemon/bundle"_s, u"common/base"_s},
        {u"daemon/reach"_s, u"common/base"_s},
        {u"daemon/tls"_s, u"common/base daemon/ports"_s},
        {u"daemon/ingest"_s, u"common/base daemon/ports daemon/tls"_s},
        {u"daemon/changelog"_s, u"common/base daemon/ports"_s},
        {u"daemon/store"_s, u"common/base common/domain daemon/ports"_s},
        {u"daemon/artifacts"_s, u"common/base common/domain daemon/ports"_s},
        {u"daemon/attribution"_s, u"common/base common/domain"_s},
        {u"daemon/capacity"_s, u"common/base common/domain daemon/ports"_s},
        {u"daemon/queue"_s, u"common/base common/domain"_s},
        {u"daemon/services"_s, u"common/base common/domain daemon/ports daemon/capacity daemon/attribution daemon/queue daemon/wire"_s},
        {u"daemon/selftest"_s, u"common/base common/domain daemon/ports daemon/services"_s},
        {u"daemon/calendar"_s, u"common/base"_s},
        {u"daemon/schedule"_s, u"common/base common/domain daemon/ports daemon/wire daemon/calendar daemon/services"_s},
        {u"daemon/maintenance"_s, u"common/base common/domain daemon/ports daemon/wire daemon/calendar daemon/queue daemon/services daemon/schedule"_s},
        {u"daemon/people"_s, u"common/base common/checks common/domain daemon/ports daemon/wire daemon/calendar daemon/attribution daemon/metrics daemon/services daemon/alerting"_s},
        {u"daemon/notify"_s, u"common/base common/domain common/config daemon/ports daemon/wire daemon/reach daemon/services daemon/maintenance"_s},
        {u"daemon/metrics"_s, u"common/base common/domain daemon/ports daemon/probes daemon/services"_s},
        {u"daemon/access"_s, u"common/base common/domain daemon/ports daemon/services"_s},
        {u"daemon/probes"_s, u"common/base"_s},
        {u"daemon/alerting"_s, u"common/base common/domain daemon/ports daemon/wire daemon/calendar daemon/attribution daemon/queue daemon/services daemon/metrics daemon/probes"_s},
        {u"daemon/recovery"_s, u"common/base common/domain daemon/ports daemon/changelog daemon/wire daemon/reach daemon/sealing daemon/services daemon/schedule"_s},
        {u"daemon/drill"_s, u"common/base common/domain daemon/ports daemon/reach daemon/recovery daemon/schedule daemon/services"_s},
        {u"daemon/retention"_s, u"common/base common/domain daemon/ports daemon/services daemon/wire"_s},
        {u"daemon/http"_s, u"daemon/access common/base common/config common/domain daemon/ports daemon/capacity daemon/wire daemon/ingest daemon/attribution daemon/services daemon/probes daemon/retention daemon/metrics daemon/calendar daemon/schedule daemon/recovery daemon/selftest daemon/drill daemon/maintenance daemon/alerting daemon/people common/checks daemon/notify"_s},
        {u"daemon/controller"_s, u"common/base common/domain common/config common/logging common/platform daemon/ports daemon/ingest "
            "daemon/store daemon/changelog daemon/artifacts daemon/queue daemon/access daemon/services daemon/probes daemon/retention daemon/schedule daemon/recovery daemon/maintenance daemon/alerting daemon/people daemon/metrics daemon/tls daemon/http daemon/notify daemon/wire daemon/reach daemon/bundle daemon/sealing daemon/selftest daemon/drill"_s},
        {u"daemon/runner"_s, u"common/base common/domain"_s},
        {u"daemon/agent"_s, u"common/base common/domain common/api common/client common/config common/platform daemon/runner"_s},
        {u"daemon/worker"_s, u"common/base common/domain common/config common/logging common/platform daemon/agent daemon/runner"_s},
        {u"daemon/ctl"_s, u"common/base common/checks common/domain common/api common/client common/config daemon/bundle"_s},
        {u"console/farm"_s, u"common/base common/domain common/api common/client"_s},
        {u"console/models"_s, u"common/base common/domain common/api console/farm"_s},
        {u"console/widgets"_s, u"common/base common/domain common/api console/farm console/models"_s},
        {u"console/charts"_s, u"common/base common/domain common/api console/farm console/models console/widgets"_s},
        {u"console/presence"_s, u"common/base common/domain common/api console/farm console/models console/widgets"_s},
        {u"console/farms"_s, u"common/base common/domain common/api console/farm console/models console/widgets console/presence"_s},
        {u"console/offline"_s, u"common/base common/domain common/api common/client console/farm console/models console/widgets"_s},
        {u"console/pages"_s, u"common/base common/domain common/api console/farm console/models console/widgets console/charts"_s},
        {u"console/shell"_s, u"common/base common/domain common/api common/client console/farm console/models console/widgets console/presence console/farms console/offline console/pages"_s},
    };
    return kDirections;
}

QString named(const QStringList &culprits) { return culprits.join(u'\n'); }
} // namespace

/// The rules of the house that a compiler does not know: who may include whom, and what no file may contain.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void direction_data();
    void direction();
    void everyLibraryHasARow();
    void onlyOneUser_data();
    void onlyOneUser();
    void includesAreWrittenFromTheRoot();
    void sourcesNameTheirLicence();
    void noFileContains_data();
    void noFileContains();
    void filesStayReadable();
    void readerOfIncludes();
};

void TestHouse::direction_data()
{
    QTest::addColumn<QStringList>("allowed");
    for (auto it = directions().cbegin(); it != directions().cend(); ++it)
        QTest::newRow(qPrintable(it.key())) << it->split(u' ', Qt::SkipEmptyParts);
}

void TestHouse::direction()
{
    QFETCH(QStringList, allowed);
    const QString library = QString::fromLatin1(QTest::currentDataTag());
    static const QRegularExpression kOwn(u"^(common|daemon|console|tests)/"_s);
    QStringList culprits;
    for (const SourceFile &file : sourceFiles({library}, kCode))
        for (const QString &include : file.includes())
            if (const QString target = include.section(u'/', 0, 1); kOwn.match(include).hasMatch() && target != library && !allowed.contains(target))
                culprits.append(file.path + u" includes "_s + include);
    QVERIFY2(culprits.isEmpty(), qPrintable(named(culprits)));
}

void TestHouse::everyLibraryHasARow()
{
    QStringList missing;
    for (const SourceFile &file : sourceFiles(kProduct, kCode))
        if (file.path.count(u'/') > 1 && !directions().contains(file.library()) && !missing.contains(file.library()))
            missing.append(file.library());
    QVERIFY2(missing.isEmpty(), qPrintable(named(missing)));
}

void TestHouse::onlyOneUser_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("user");
    QTest::newRow("SQL") << u"^(QSql|QtSql|sqlite3)"_s << u"daemon/store"_s;
    QTest::newRow("HTTP server of Qt") << u"^(QHttpServer|QtHttpServer|QAbstractHttpServer)"_s << u"daemon/http"_s;
    QTest::newRow("calendars") << u"^libical/"_s << u"daemon/calendar"_s;
    QTest::newRow("charts") << u"^(QChart|QtCharts|Q[A-Za-z]*Series$|Q[A-Za-z]*Axis$)"_s << u"console/charts"_s;
    QTest::newRow("TOML") << u"^toml\\+\\+/"_s << u"common/config"_s;
    QTest::newRow("journald") << u"^systemd/"_s << u"common/logging"_s;
    QTest::newRow("TLS") << u"^openssl/(ssl|x509v3)"_s << u"daemon/tls"_s;
    QTest::newRow("libcurl") << u"^curl/"_s << u"daemon/notify daemon/reach"_s;
    QTest::newRow("libsodium") << u"^sodium"_s << u"daemon/sealing"_s;
    QTest::newRow("keyring") << u"^qt6keychain/"_s << u"console/shell"_s;
}

void TestHouse::onlyOneUser()
{
    QFETCH(QString, form);
    QFETCH(QString, user);
    const QRegularExpression header(form);
    QStringList culprits;
    bool used = false;
    for (const SourceFile &file : sourceFiles(kProduct, kCode))
        for (const QString &include : file.includes()) {
            if (!header.match(include).hasMatch())
                continue;
            const bool mayUse = user.split(u' ').contains(file.library());
            used = used || mayUse;
            if (!mayUse)
                culprits.append(file.path + u" includes "_s + include);
        }
    QVERIFY2(culprits.isEmpty(), qPrintable(named(culprits)));
    QVERIFY2(used, "the rule has lost its object");
}

void TestHouse::includesAreWrittenFromTheRoot()
{
    static const QRegularExpression kQuoted(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList culprits;
    for (const SourceFile &file : sourceFiles({u"common"_s, u"daemon"_s, u"console"_s, u"tests"_s}, kCode))
        for (auto it = kQuoted.globalMatch(QString::fromUtf8(file.text)); it.hasNext();)
            if (const QString include = it.next().captured(1); !include.contains(u'/') && !include.endsWith(u".moc"))
                culprits.append(file.path + u" includes "_s + include);
    QVERIFY2(culprits.isEmpty(), qPrintable(named(culprits)));
}

void TestHouse::sourcesNameTheirLicence()
{
    QStringList culprits;
    for (const SourceFile &file : sourceFiles(kEverything, {u".h"_s, u".cpp"_s, u".sh"_s, u".js"_s, u".py"_s}))
        if (!file.text.left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later\n"))
            culprits.append(file.path);
    QVERIFY2(culprits.isEmpty(), qPrintable(named(culprits)));
}

// Written in two pieces, so that this file does not contain them either.
void TestHouse::noFileContains_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("paths of one machine") << u"/wo" "rk/|/home/[a-z]+/|\\.\\./sha" "red"_s;
    QTest::newRow("hosts of package registries") << u"registry\\.(np" "mjs|yar" "npkg)|deb\\.deb" "ian\\.org"_s;
    QTest::newRow("unfinished marks") << u"\\bTO" "DO\\b|\\bFIX" "ME\\b|QSK" "IP"_s;
}

void TestHouse::noFileContains()
{
    QFETCH(QString, words);
    const QRegularExpression form(words);
    QVERIFY(form.isValid());
    const QStringList endings{u".h"_s,   u".cpp"_s,  u".txt"_s, u".cmake"_s, u".sh"_s, u".js"_s,  u".json"_s, u".md"_s,
                              u".html"_s, u".sql"_s, u".toml"_s, u".py"_s,   u".ts"_s, u".svg"_s, u".service"_s};
    QStringList culprits;
    for (const SourceFile &file : sourceFiles(kEverything, endings))
        if (const auto match = form.match(QString::fromUtf8(file.text)); match.hasMatch())
            culprits.append(file.path + u": "_s + match.captured());
    QVERIFY2(culprits.isEmpty(), qPrintable(named(culprits)));
}

void TestHouse::filesStayReadable()
{
    constexpr qsizetype kMostLines = 400;
    QStringList culprits;
    for (const SourceFile &file : sourceFiles({u"common"_s, u"daemon"_s, u"console"_s, u"tests"_s}, kCode))
        if (const qsizetype lines = file.text.count('\n'); lines > kMostLines)
            culprits.append(u"%1: %2 lines"_s.arg(file.path).arg(lines));
    QVERIFY2(culprits.isEmpty(), qPrintable(named(culprits)));
}

void TestHouse::readerOfIncludes()
{
    const SourceFile file{u"common/x/y.cpp"_s, "// #include <no>\n#include \"common/base/id.h\"\n  # include <QSqlQuery>\nint i;\n"};
    QCOMPARE(file.includes(), (QStringList{u"common/base/id.h"_s, u"QSqlQuery"_s}));
    QCOMPARE(file.library(), u"common/x"_s);
    QVERIFY(sourceFiles({u"common/base"_s}, kCode).size() > 5);
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
