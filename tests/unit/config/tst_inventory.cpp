// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/inventory.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::config;
using namespace Qt::StringLiterals;

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allInTheirOrder();
    void secretsAreNeverShown();
    void whatTheFilesSayNow();
    void aLineThatMoved();
    void tablesComeAndGo();

private:
    static Program program();
    static Settings settings(qint64 port, const QByteArray &key, const Origin &origin = {});
    static QList<InventoryItem> compare(const Settings &running, const Settings &written)
    {
        return inventory(program(), running, written, [](const QString &key) { return key == "log.level"_L1; });
    }
};

Program TestInventory::program()
{
    Program p;
    p.settings = {{.key = u"http.port"_s, .kind = Kind::Integer, .defaultText = u"3000"_s, .help = u"Port"_s},
                  {.key = u"log.level"_s, .defaultText = u"info"_s},
                  {.key = u"api.key"_s, .kind = Kind::Secret},
                  {.key = u"channel.*.url"_s, .kind = Kind::Secret},
                  {.key = u"channel.*.for"_s, .kind = Kind::List, .defaultText = u"critical,warning"_s}};
    return p;
}

Settings TestInventory::settings(qint64 port, const QByteArray &key, const Origin &origin)
{
    Settings all;
    all.put(u"http.port"_s, {port, Kind::Integer, origin});
    all.put(u"log.level"_s, {u"info"_s, Kind::Text, {}});
    all.put(u"api.key"_s, {key, Kind::Secret, origin});
    return all;
}

void TestInventory::allInTheirOrder()
{
    const auto items = compare(settings(3000, {}), settings(3000, {}));
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].key, u"http.port"_s);
    QCOMPARE(items[0].value, u"3000"_s);
    QCOMPARE(items[0].usual, u"3000"_s);
    QCOMPARE(items[0].help, u"Port"_s);
    QVERIFY(!items[0].live && items[1].live);
    QCOMPARE(items[1].usual, u"\"info\""_s);
    QCOMPARE(items[2].value, u"not set"_s);
    for (const InventoryItem &item : items)
        QVERIFY(!item.differs && !item.written);
}

void TestInventory::secretsAreNeverShown()
{
    Settings running = settings(3000, "first-secret");
    running.put(u"channel.chat.url"_s, {QByteArray("third-secret"), Kind::Secret, {}});
    // Whatever kind the value itself says it is.
    Settings written = settings(3000, "second-secret");
    written.put(u"channel.chat.url"_s, {u"fourth-secret"_s, Kind::Text, {}});
    int secrets = 0;
    for (const InventoryItem &item : compare(running, written)) {
        const QString all = item.value.value_or(QString()) + item.usual + item.written.value_or(QString()) + item.origin.detail + item.writtenAt.detail;
        QVERIFY2(!all.contains("secret"_L1), qPrintable(all));
        if (!item.isSecret)
            continue;
        ++secrets;
        QVERIFY(item.differs);
        QCOMPARE(item.value, u"set"_s);
        QCOMPARE(item.written, u"set"_s);
        QCOMPARE(item.usual, u"not set"_s);
    }
    QCOMPARE(secrets, 2);
}

void TestInventory::whatTheFilesSayNow()
{
    const Origin line{Source::File, u"/etc/c.toml:4"_s};
    const auto items = compare(settings(3000, {}), settings(4000, {}, line));
    QVERIFY(items[0].differs);
    QCOMPARE(items[0].value, u"3000"_s);
    QCOMPARE(items[0].origin, Origin());
    QCOMPARE(items[0].written, u"4000"_s);
    QCOMPARE(items[0].writtenAt, line);
}

void TestInventory::aLineThatMoved()
{
    const Origin before{Source::File, u"/etc/c.toml:4"_s};
    const Origin after{Source::File, u"/etc/c.toml:5"_s};
    const auto items = compare(settings(4000, {}, before), settings(4000, {}, after));
    QVERIFY(!items[0].differs);
    QCOMPARE(items[0].origin, after);
}

void TestInventory::tablesComeAndGo()
{
    Settings more = settings(3000, {});
    more.put(u"channel.chat.for"_s, {QStringList{u"critical"_s}, Kind::List, {Source::File, u"/etc/c.toml:9"_s}});
    const InventoryItem come = compare(settings(3000, {}), more).last();
    QCOMPARE(come.key, u"channel.chat.for"_s);
    QVERIFY(come.differs && !come.value);
    QCOMPARE(come.written, u"[\"critical\"]"_s);
    QCOMPARE(come.usual, u"[\"critical\", \"warning\"]"_s);
    const InventoryItem gone = compare(more, settings(3000, {})).last();
    QVERIFY(gone.differs && !gone.written);
    QCOMPARE(gone.value, u"[\"critical\"]"_s);
    QCOMPARE(gone.origin.detail, u"/etc/c.toml:9"_s);
}

QTEST_APPLESS_MAIN(TestInventory)
#include "tst_inventory.moc"
