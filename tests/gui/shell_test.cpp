// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"
#include "console/pages/overview/overviewentry.h"
#include "console/shell/connectpage.h"
#include "console/shell/keystore.h"
#include "console/shell/mainwindow.h"
#include "console/shell/pagehost.h"
#include "console/shell/session.h"
#include "console/shell/shortcutsheet.h"
#include "console/shell/topbar.h"
#include "console/shell/translations.h"
#include "console/widgets/notice.h"
#include "console/widgets/pill.h"
#include "console/widgets/staleveil.h"
#include "tests/gui/fakeprompts.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/client/tinyserver.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::FakePrompts;
using freeagent::test::TinyRequest;
using freeagent::test::TinyServer;
using namespace Qt::StringLiterals;
using Phase = LinkState::Phase;

namespace {
const QByteArray kKey = "right-key-0123456789";

/// Enough of a controller to be connected to.
class TinyController : public TinyServer
{
public:
    TinyController()
        : TinyServer([this](QTcpSocket *socket, const TinyRequest &request) { serve(socket, request); })
    {
    }
    QList<QByteArray> paths;

private:
    void serve(QTcpSocket *socket, const TinyRequest &request)
    {
        paths << request.path;
        if (request.path == "/health")
            socket->write(answer("200 OK", R"({"status":"healthy","version":"9.9","queueDepth":3,"activeWorkers":2,"queue":{}})"));
        else if (request.headers.value("x-api-key") != kKey)
            socket->write(answer("403 Forbidden", R"({"error":"Invalid API key"})"));
        else if (request.path == "/api/events")
            socket->write(streamHead() + "event: snapshot\nid: 4\ndata: " + R"({"revision":4,"reset":false,"builds":[)"
                          + R"({"id":"b1","status":"failed","outcome":"error","platform":"ios","submitted_at":1,"completed_at":2}],)"
                          + R"("workers":[{"id":"w1","name":"mac-1","status":"online","state":"idle"}],"stats":{"at":5}})" + "\n\n");
        else if (request.path.contains("/logs?follow"))
            socket->write(streamHead() + "event: line\nid: 1\ndata: {\"message\":\"Build submitted\"}\n\nevent: end\ndata: {}\n\n");
        else
            socket->write(answer("200 OK", R"({"builds":[]})"));
    }
};

struct Fixture {
    explicit Fixture(const Options &options = {})
        : settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat)
        , keys(dir.filePath(u"keys"_s), KeyStore::Keyring::Avoid)
        , session(options, clock, settings, keys)
        , window(session, prompts, clock, settings, {overviewEntry()})
    {
        window.resize(1280, 800);
        window.show();
    }
    ConnectPage *connectPage() const { return window.findChild<ConnectPage *>(); }
    DemoFarm *demo() const { return qobject_cast<DemoFarm *>(session.source()); }
    QString pill() const
    {
        QStringList texts;
        for (const auto *pill : window.findChild<TopBar *>()->findChildren<Pill *>())
            if (pill->isVisible())
                texts << pill->text();
        return texts.join(u'|');
    }
    Notice *notice() const { return window.findChild<PageHost *>()->findChild<Notice *>(QString(), Qt::FindDirectChildrenOnly); }
    QPushButton *button(const QString &text) const
    {
        for (auto *found : window.findChildren<QPushButton *>())
            if (found->text() == text)
                return found;
        return nullptr;
    }

    QTemporaryDir dir;
    FakeClock clock;
    FakePrompts prompts;
    QSettings settings;
    KeyStore keys;
    Session session;
    MainWindow window;
};

Options demoOptions()
{
    Options options;
    options.demo = true;
    return options;
}
} // namespace

class ShellTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksWhereWhenNothingIsKnown();
    void explainsATest_data();
    void explainsATest();
    void connectsAndRemembers();
    void readsAKeyFile();
    void aRefusedKeyLeadsToThePage();
    void keysAreForTheirOwnerOnly();
    void saysThatItIsADemo();
    void agesAndLosesContactVisibly();
    void resultsGoToTheStatusLine();
    void everyWidgetHasAName();
    void noKeyTwice();
    void helpListsTheKeys();
};

void ShellTest::initTestCase()
{
    installTranslations(*QCoreApplication::instance(), QLocale::c());
}

void ShellTest::asksWhereWhenNothingIsKnown()
{
    Fixture f;
    f.session.begin();
    QVERIFY(f.connectPage()->isVisible());
    QVERIFY(f.connectPage()->findChild<QLineEdit *>()->text().contains(u"127.0.0.1:3000"_s));
    QVERIFY(!f.button(u"Back"_s)->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!f.window.hasSettled());
}

void ShellTest::explainsATest_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("right") << u"%1"_s << QString::fromLatin1(kKey) << u"Address and key are right."_s;
    QTest::newRow("wrong key") << u"%1"_s << u"wrong-key-0123456789"_s << u"The controller is there, but it refuses this key."_s;
    QTest::newRow("no key") << u"%1"_s << QString() << u"The controller is there, but it refuses this key."_s;
    QTest::newRow("no address") << u"ftp://x"_s << QString() << u"This is not the address of a controller."_s;
    QTest::newRow("nobody") << u"http://127.0.0.1:1"_s << u"k"_s << u"Nothing listens at 127.0.0.1:1."_s;
}

void ShellTest::explainsATest()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    QFETCH(QString, text);
    TinyController controller;
    Fixture f;
    f.session.begin();
    const auto fields = f.connectPage()->findChildren<QLineEdit *>();
    fields[0]->setText(url.contains(u'%') ? url.arg(controller.url().toString()) : url);
    fields[1]->setText(key);
    f.button(u"Test"_s)->click();
    const auto *notice = f.connectPage()->findChild<Notice *>();
    QTRY_COMPARE(notice->text(), text);
    QVERIFY(!notice->fix().isEmpty());
    QVERIFY(f.connectPage()->isVisible());
    QVERIFY(f.button(u"Test"_s)->isEnabled());
}

void ShellTest::connectsAndRemembers()
{
    TinyController controller;
    Fixture f;
    f.session.begin();
    const auto fields = f.connectPage()->findChildren<QLineEdit *>();
    QCOMPARE(fields[1]->echoMode(), QLineEdit::Password);
    fields[0]->setText(controller.url().toString());
    fields[1]->setText(QString::fromLatin1(kKey));
    f.button(u"Connect"_s)->click();
    QTRY_VERIFY(f.window.hasSettled());
    QCOMPARE(f.pill(), u"Live"_s);
    QVERIFY(!f.connectPage()->isVisible());
    QVERIFY(f.window.windowTitle().startsWith(controller.url().host()));
    QTRY_VERIFY(f.window.statusText().startsWith(u"No keyring: the key is kept in the file"_s));
    QVERIFY(controller.paths.contains("/api/events"));

    Session again({}, f.clock, f.settings, f.keys);
    QSignalSpy changed(&again, &Session::sourceChanged);
    QSignalSpy asked(&again, &Session::accessWanted);
    again.begin();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(asked.size(), 0);
}

void ShellTest::readsAKeyFile()
{
    TinyController controller;
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"console.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kKey + "\n");
    file.close();
    Options options;
    options.url = controller.url();
    options.keyFile = file.fileName();
    Fixture f(options);
    f.session.begin();
    QTRY_VERIFY(f.window.hasSettled());

    options.keyFile = u"/nowhere/at.all"_s;
    Fixture g(options);
    g.session.begin();
    QVERIFY(g.connectPage()->isVisible());
    QVERIFY(g.connectPage()->findChild<Notice *>()->text().contains(u"/nowhere/at.all"_s));
}

void ShellTest::aRefusedKeyLeadsToThePage()
{
    TinyController controller;
    Fixture f;
    f.session.connectTo({controller.url(), "wrong-key-0123456789"});
    QTRY_VERIFY(f.connectPage()->isVisible());
    QCOMPARE(f.connectPage()->findChild<Notice *>()->text(), u"Invalid API key"_s);
    QCOMPARE(f.pill(), u"Key refused"_s);
    QVERIFY(!QApplication::activeModalWidget());
}

void ShellTest::keysAreForTheirOwnerOnly()
{
    const QTemporaryDir dir;
    KeyStore keys(dir.filePath(u"keys"_s), KeyStore::Keyring::Avoid);
    const QUrl url(u"http://farm:3000"_s);
    std::optional<Result<KeptKey>> written;
    keys.write(url, "abc", this, [&](const auto &result) { written = result; });
    QTRY_VERIFY(written);
    QCOMPARE(**written, (KeptKey{"abc", KeptKey::Where::File}));
    const auto mode = QFile::permissions(keys.fileFor(url));
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner)));
    std::optional<KeptKey> read;
    keys.read(url, this, [&](const KeptKey &kept) { read = kept; });
    QTRY_VERIFY(read);
    QCOMPARE(*read, (KeptKey{"abc", KeptKey::Where::File}));
    keys.read(QUrl(u"http://other"_s), this, [&](const KeptKey &kept) { read = kept; });
    QTRY_COMPARE(read->where, KeptKey::Where::Nowhere);
}

void ShellTest::saysThatItIsADemo()
{
    Fixture f(demoOptions());
    f.session.begin();
    QTRY_VERIFY(f.window.hasSettled());
    QVERIFY(f.window.windowTitle().startsWith(u"DEMO"_s));
    QCOMPARE(f.pill(), u"DEMO: nothing here is real|Live"_s);
}

void ShellTest::agesAndLosesContactVisibly()
{
    Fixture f(demoOptions());
    f.session.begin();
    QTRY_VERIFY(f.window.hasSettled());
    auto *veil = f.window.findChild<StaleVeil *>();
    QVERIFY(!veil->isVisible());
    QVERIFY(!f.notice()->isVisible());
    const QImage fresh = f.window.grab().toImage();

    f.demo()->setPhase(Phase::Stale);
    f.clock.advance(Millis(12'000));
    QTRY_VERIFY(f.pill().endsWith(u"12 s behind"_s));
    QVERIFY(veil->isVisible());
    QCOMPARE(veil->size(), veil->parentWidget()->size());

    f.demo()->setPhase(Phase::Offline);
    f.clock.advance(Millis(120'000));
    QVERIFY(f.pill().contains(u"Offline since"_s));
    QVERIFY(veil->isVisible());
    QVERIFY(f.notice()->isVisible());
    QVERIFY(f.notice()->text().contains(u"No contact"_s));
    QVERIFY(f.notice()->fix().contains(u"expo-controller"_s));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(f.window.grab().toImage() != fresh);

    f.button(u"Try now"_s)->click();
    QCOMPARE(f.pill().section(u'|', 1), u"Live"_s);
    QVERIFY(!veil->isVisible());
    QVERIFY(!f.notice()->isVisible());
}

void ShellTest::resultsGoToTheStatusLine()
{
    Fixture f(demoOptions());
    f.session.begin();
    QTRY_VERIFY(f.window.hasSettled());
    BuildId pending;
    for (const api::BuildItem &build : f.demo()->world().snapshot().builds)
        if (build.isPending())
            pending = build.id;
    f.demo()->cancelBuild(pending);
    QTRY_VERIFY2(f.window.statusText().startsWith(u"Cancelled "_s), qPrintable(f.window.statusText()));
    f.demo()->cancelBuild(pending);
    QTRY_VERIFY(f.window.statusText().contains(u"was not cancelled: Build already finished"_s));
    QVERIFY(!QApplication::activeModalWidget());
}

void ShellTest::everyWidgetHasAName()
{
    Fixture f(demoOptions());
    f.session.begin();
    QTRY_VERIFY(f.window.hasSettled());
    f.session.askForAccess();
    QStringList unnamed;
    int seen = 0;
    for (QWidget *widget : f.window.findChildren<QWidget *>()) {
        const QByteArray type = widget->metaObject()->className();
        // Parts of a widget that has a name itself.
        const bool part = type.startsWith("QScroll") || widget->objectName().startsWith(u"qt_"_s) || type == "QSplitterHandle"
            || type == "QTableCornerButton" || type == "QLineEditIconButton" || type == "QSplitter"
            || type.startsWith("QComboBoxListView") || (qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) && type == "QWidget");
        const bool interactive = widget->focusPolicy() != Qt::NoFocus || !widget->accessibleName().isEmpty()
            || type.startsWith("freeagent::") || type == "QLabel";
        if (part || !interactive || type == "QStackedWidget")
            continue;
        ++seen;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool hidden = type == "QLabel" && !widget->isVisibleTo(widget->parentWidget());
        if (!spoken || (spoken->text(QAccessible::Name).isEmpty() && !hidden))
            unnamed << QString::fromLatin1(type) + u' ' + widget->objectName() + u" in "_s
                    + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    QVERIFY(seen > 40);
}

void ShellTest::noKeyTwice()
{
    Fixture f(demoOptions());
    f.session.begin();
    QSet<QKeySequence> keys;
    for (QAction *action : f.window.actions() + f.window.currentPage()->actions()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys.insert(action->shortcut());
    }
    for (const QKeySequence &key : {QKeySequence(u"?"_s), QKeySequence(u"/"_s), QKeySequence(u"R"_s), QKeySequence(u"C"_s),
                                    QKeySequence(u"L"_s), QKeySequence(u"F5"_s)})
        QVERIFY2(keys.contains(key), qPrintable(key.toString()));
}

void ShellTest::helpListsTheKeys()
{
    Fixture f(demoOptions());
    f.session.begin();
    for (QAction *action : f.window.actions())
        if (action->shortcut() == QKeySequence(u"?"_s))
            action->trigger();
    auto *sheet = f.window.findChild<ShortcutSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(!sheet->isModal());
    QStringList texts;
    for (const auto *label : sheet->findChildren<QWidget *>())
        texts << label->accessibleName();
    QVERIFY(texts.contains(u"Retry"_s) && texts.contains(u"F5"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    ShellTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "shell_test.moc"
