// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/busnotifier.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace freeagent::console;
using namespace Qt::StringLiterals;

/// The desktop's service, as far as it can be seen from outside.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QStringList capabilities{u"actions"_s, u"body"_s};

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &icon, const QString &title, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int)
    {
        shown << Shown{replaces, icon, title, body, actions, hints};
        return replaces ? replaces : uint(shown.size()) + 100;
    }
    QStringList GetCapabilities() { return capabilities; }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
};

namespace {
class Other final : public Notifier
{
public:
    using Notifier::Notifier;
    void tell(const Message &message) override { told << message.text; }
    QStringList told;
};

Message message(const QString &problem, bool canAct = true)
{
    return {problem, Severity::Critical, u"north"_s, u"disk <full> & hot"_s, canAct};
}
} // namespace

/// Messages with buttons on a bus of its own, where a fake desktop answers.
class NotifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void tells();
    void markupIsHarmless();
    void buttons_data();
    void buttons();
    void worseTakesThePlace();
    void othersButtonsAreNotOurs();
    void withoutTheServiceTheOtherWay();

private:
    bool offer();
    QDBusConnection ours() const { return QDBusConnection(u"console"_s); }

    QProcess m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
};

void NotifierTest::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForReadyRead(20'000), qPrintable(m_bus.errorString()));
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(address, u"console"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(address, u"desktop"_s).isConnected());
}

void NotifierTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"console"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void NotifierTest::init()
{
    m_desktop = std::make_unique<FakeDesktop>();
    QVERIFY(offer());
}

bool NotifierTest::offer()
{
    QDBusConnection bus(u"desktop"_s);
    return bus.registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                              QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && bus.registerService(u"org.freedesktop.Notifications"_s);
}

void NotifierTest::cleanup()
{
    QDBusConnection bus(u"desktop"_s);
    bus.unregisterService(u"org.freedesktop.Notifications"_s);
    bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

void NotifierTest::tells()
{
    Other other(nullptr);
    BusNotifier notifier(ours(), other, nullptr);
    notifier.tell(message(u"al-1"_s));
    notifier.tell(message(u"al-2"_s, false));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    const auto &shown = m_desktop->shown[0];
    QCOMPARE(shown.title, u"north"_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Open"_s, u"acknowledge"_s, u"Acknowledge"_s, u"silence"_s, u"Silence 1 h"_s}));
    QCOMPARE(shown.hints[u"urgency"_s].value<uchar>(), uchar(2));
    QCOMPARE(m_desktop->shown[1].actions, (QStringList{u"default"_s, u"Open"_s})); // this person may not
    QVERIFY(other.told.isEmpty());
}

void NotifierTest::markupIsHarmless()
{
    Other other(nullptr);
    m_desktop->capabilities << u"body-markup"_s;
    BusNotifier reads(ours(), other, nullptr);
    reads.tell(message(u"al-1"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown[0].body, u"disk &lt;full&gt; &amp; hot"_s);
    m_desktop->capabilities.removeLast();
    BusNotifier plain(ours(), other, nullptr);
    QTRY_VERIFY((plain.tell(message(u"al-1"_s)), QTest::qWait(10), m_desktop->shown.last().body == "disk <full> & hot"_L1));
}

void NotifierTest::buttons_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("the message") << u"default"_s << QList{1, 0, 0};
    QTest::newRow("acknowledge") << u"acknowledge"_s << QList{0, 1, 0};
    QTest::newRow("silence") << u"silence"_s << QList{0, 0, 1};
    QTest::newRow("none of ours") << u"format-disk"_s << QList{0, 0, 0};
}

void NotifierTest::buttons()
{
    QFETCH(QString, action);
    Other other(nullptr);
    BusNotifier notifier(ours(), other, nullptr);
    QSignalSpy opened(&notifier, &Notifier::openWanted);
    QSignalSpy taken(&notifier, &Notifier::acknowledgeWanted);
    QSignalSpy silenced(&notifier, &Notifier::silenceWanted);
    notifier.tell(message(u"al-1"_s));
    notifier.tell(message(u"al-2"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QTest::qWait(0);
    // The answer to the second message comes before this click, on the same bus.
    Q_EMIT m_desktop->ActionInvoked(102, action);
    Q_EMIT m_desktop->ActionInvoked(102, u"default"_s);
    QFETCH(QList<int>, expected);
    QTRY_COMPARE(opened.size(), expected[0] + 1); // the last click opens in any case
    QCOMPARE((QList<int>{int(opened.size()) - 1, int(taken.size()), int(silenced.size())}), expected);
    QCOMPARE(opened.last()[0].toString(), u"al-2"_s);
}

void NotifierTest::worseTakesThePlace()
{
    Other other(nullptr);
    BusNotifier notifier(ours(), other, nullptr);
    QSignalSpy opened(&notifier, &Notifier::openWanted);
    notifier.tell(message(u"al-1"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    notifier.tell(message(u"al-1"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown[1].replaces, 101u);
    notifier.tell(message(u"al-2"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 3);
    Q_EMIT m_desktop->NotificationClosed(101, 2);
    Q_EMIT m_desktop->ActionInvoked(103, u"default"_s); // comes behind it
    QTRY_COMPARE(opened.size(), 2);
    notifier.tell(message(u"al-1"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 4);
    QCOMPARE(m_desktop->shown[3].replaces, 0u);
}

void NotifierTest::othersButtonsAreNotOurs()
{
    Other other(nullptr);
    BusNotifier notifier(ours(), other, nullptr);
    QSignalSpy opened(&notifier, &Notifier::openWanted);
    QSignalSpy taken(&notifier, &Notifier::acknowledgeWanted);
    notifier.tell(message(u"al-1"_s));
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    Q_EMIT m_desktop->ActionInvoked(7, u"acknowledge"_s); // another program's message
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(taken.isEmpty());
}

void NotifierTest::withoutTheServiceTheOtherWay()
{
    cleanup();
    Other other(nullptr);
    BusNotifier notifier(ours(), other, nullptr);
    QSignalSpy opened(&notifier, &Notifier::openWanted);
    notifier.tell(message(u"al-1"_s));
    QTRY_COMPARE(other.told, QStringList{u"disk <full> & hot"_s});
    Q_EMIT other.openWanted(u"al-1"_s);
    QCOMPARE(opened.size(), 1);
    // The desktop's service may come back, as when its shell starts anew.
    QVERIFY(offer());
    QTRY_VERIFY((notifier.tell(message(u"al-1"_s)), QTest::qWait(10), !m_desktop->shown.isEmpty()));
}

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifier_test.moc"
