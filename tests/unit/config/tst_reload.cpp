// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/reload.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::config;
using namespace Qt::StringLiterals;

class TestReload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatChanged();
    void sameValueFromElsewhereIsNoChange();
    void secretsAreNotShown();
    void mistakesAreReportedAndFlagsStillWin();
    void tablesThatGo();

private:
    Program program() const;
    void write(const QByteArray &toml) const;
    Reloader reloader(const QStringList &flags = {}) const;

    QTemporaryDir m_folder;
};

Program TestReload::program() const
{
    Program p;
    p.name = u"program"_s;
    p.settings = {{.key = u"http.port"_s, .flag = u"port"_s, .kind = Kind::Integer, .defaultText = u"3000"_s},
                  {.key = u"log.level"_s, .defaultText = u"info"_s},
                  {.key = u"api.key"_s, .flag = u"api-key"_s, .kind = Kind::Secret},
                  {.key = u"runner.*.command"_s}};
    p.configFiles = {m_folder.filePath(u"program.toml"_s)};
    return p;
}

void TestReload::write(const QByteArray &toml) const
{
    QFile file(m_folder.filePath(u"program.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(toml) == toml.size());
}

Reloader TestReload::reloader(const QStringList &flags) const { return {program(), parseCommandLine(program(), flags), {}}; }

void TestReload::findsWhatChanged()
{
    write("[http]\nport = 3000\n");
    const auto before = reloader().load();
    write("[http]\nport = 4000\n[log]\nlevel = \"debug\"\n");
    const auto after = reloader().load();
    QVERIFY(before && after);
    const QList<Change> changes = difference(*before, *after);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].key, u"http.port"_s);
    QCOMPARE(changes[0].before, u"3000"_s);
    QCOMPARE(changes[0].after, u"4000"_s);
    QVERIFY2(changes[0].origin.detail.endsWith(u"program.toml:2"), qPrintable(changes[0].origin.detail));
    QCOMPARE(changes[1].key, u"log.level"_s);
    QCOMPARE(difference(*after, *after), QList<Change>());
}

void TestReload::sameValueFromElsewhereIsNoChange()
{
    write("");
    const auto before = reloader().load();
    write("[http]\nport = 3000\n");
    const auto after = reloader().load();
    QVERIFY(before && after);
    QCOMPARE(difference(*before, *after), QList<Change>());
}

void TestReload::secretsAreNotShown()
{
    write("[api]\nkey = \"first-secret\"\n");
    const auto before = reloader().load();
    write("[api]\nkey = \"second-secret\"\n");
    const auto after = reloader().load();
    QVERIFY(before && after);
    const QList<Change> changes = difference(*before, *after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].before, u"(set)"_s);
    QCOMPARE(changes[0].after, u"(set)"_s);
}

void TestReload::mistakesAreReportedAndFlagsStillWin()
{
    write("[http]\nprot = 4000\n");
    const auto wrong = reloader().load();
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().size(), 1);
    write("[http]\nport = 4000\n");
    const auto flagged = reloader({u"--port"_s, u"5000"_s}).load();
    QVERIFY(flagged);
    QCOMPARE(flagged->integer(u"http.port"), 5000);
}

void TestReload::tablesThatGo()
{
    write("[runner.shell]\ncommand = \"sh\"\n");
    const auto before = reloader().load();
    write("");
    const auto after = reloader().load();
    QVERIFY(before && after);
    const QList<Change> changes = difference(*before, *after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].key, u"runner.shell.command"_s);
    QCOMPARE(changes[0].after, QString());
}

QTEST_APPLESS_MAIN(TestReload)
#include "tst_reload.moc"
