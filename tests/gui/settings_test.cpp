// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/ruletexts.h"
#include "console/pages/settings/configurationtab.h"
#include "console/pages/settings/consoletab.h"
#include "console/pages/settings/secretbox.h"
#include "console/pages/settings/settingsentry.h"
#include "console/pages/settings/thresholdfield.h"
#include "console/pages/settings/thresholdrow.h"
#include "console/pages/settings/thresholdstab.h"
#include "console/pages/settings/tokenform.h"
#include "console/pages/settings/tokenstab.h"
#include "console/pages/settings/tokentexts.h"
#include "console/widgets/appearance.h"
#include "console/widgets/listview.h"
#include "console/widgets/notice.h"
#include "console/widgets/pill.h"
#include "tests/gui/pagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Admin)
        : PageFixture(settingsEntry(), role)
    {
    }
    template <class Widget>
    Widget *the() const
    {
        return page->findChild<Widget *>();
    }
    ThresholdRow *rule(const QString &id) const { return the<ThresholdsTab>()->row(id); }
    void answerYes(const QString &reason = {})
    {
        QTRY_COMPARE(strip.stage(), ConfirmStrip::Stage::Asking);
        strip.reasonField()->setText(reason);
        strip.yesButton()->click();
        QTRY_VERIFY2(strip.stage() == ConfirmStrip::Stage::Done, qPrintable(strip.text()));
    }
};
} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thresholdsAreTypedOver();
    void typedIsNotReplacedByNews();
    void backToDefault();
    void unitsOfPeople_data();
    void unitsOfPeople();
    void rulesAreSearched();
    void backTestNamesItsDays();
    void tokenIsMadeAndShownOnce();
    void ownersNeedMachines();
    void rotatingLeavesTheOldOne();
    void revokingSaysWhoIsLockedOut();
    void endedTokensAreHidden();
    void configurationSaysWhatWaits();
    void configurationIsFiltered();
    void viewersAskForNothing();
    void appearanceIsKept();
    void deskSettingsArePutIn();
    void linksLeadToTabs();
};

void SettingsTest::thresholdsAreTypedOver()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    ThresholdRow *row = f.rule(u"queue-depth"_s);
    QVERIFY(row);
    QCOMPARE(row->warningField()->text(), u"> 10 builds"_s);
    QVERIFY(!f.action(u"Save thresholds…"_s)->isEnabled());
    row->warningField()->setValue(12);
    QCOMPARE(row->mark()->text(), u"not saved"_s);
    QVERIFY(f.action(u"Save thresholds…"_s)->isEnabled());
    QTRY_COMPARE(row->said(), u"Would have fired 4 time(s) in the last 30 day(s), 2 of them shorter than 3 min."_s);
    QCOMPARE(f.asked("POST", u"/api/alert-rules/back-test"_s).last().body->value("rule"_L1)["warning"_L1].toObject(), (QJsonObject{{u"above"_s, 12}}));
    f.action(u"Save thresholds…"_s)->trigger();
    QTRY_VERIFY2(f.strip.text().contains(u"Builds that wait: Would have fired 4"_s), qPrintable(f.strip.text()));
    f.answerYes(u"Friday is busy"_s);
    QCOMPARE(*f.asked("PUT", u"/api/alert-rules/queue-depth"_s).last().body, (QJsonObject{{u"warning"_s, QJsonObject{{u"above"_s, 12}}}, {u"reason"_s, u"Friday is busy"_s}}));
    QTRY_COMPARE(row->mark()->text(), u"changed"_s);
    QCOMPARE(row->warningField()->value(), 12);
    QVERIFY(!f.action(u"Save thresholds…"_s)->isEnabled());
    f.strip.undoButton()->click();
    QTRY_COMPARE(row->warningField()->value(), 10);
    QVERIFY(!row->mark()->isVisible());
}

void SettingsTest::typedIsNotReplacedByNews()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    ThresholdRow *row = f.rule(u"cpu"_s);
    row->criticalField()->setValue(95);
    QJsonObject news = row->rule();
    news.insert(u"forSeconds"_s, 1200);
    row->show(news);
    QCOMPARE(row->criticalField()->value(), 95);
    f.action(u"Discard typed thresholds"_s)->trigger();
    QCOMPARE(row->criticalField()->value(), 90);
    QCOMPARE(row->holdsField()->seconds(), 1200);
    QCOMPARE(row->holdsField()->text(), u"20 min"_s);
    QVERIFY(row->changes().isEmpty());
}

void SettingsTest::backToDefault()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    ThresholdRow *row = f.rule(u"cpu"_s);
    QVERIFY(!row->resetButton()->isEnabled());
    row->holdsField()->setValue(0.5);
    f.action(u"Save thresholds…"_s)->trigger();
    f.answerYes();
    QCOMPARE(f.asked("PUT", u"/api/alert-rules/cpu"_s).last().body->value("forSeconds"_L1).toInt(), 30);
    QTRY_VERIFY(row->resetButton()->isEnabled());
    row->resetButton()->click();
    QTRY_COMPARE(row->holdsField()->seconds(), 600);
    QCOMPARE(*f.asked("PUT", u"/api/alert-rules/cpu"_s).last().body, (QJsonObject{{u"rule"_s, QJsonValue::Null}}));
    f.strip.undoButton()->click();
    QTRY_COMPARE(row->holdsField()->text(), u"30 s"_s);
    QTRY_COMPARE(row->mark()->text(), u"changed"_s);
}

void SettingsTest::unitsOfPeople_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QJsonObject>("condition");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<double>("typed");
    QTest::addColumn<QJsonObject>("sent");
    QTest::newRow("ratio") << u"ratio"_s << QJsonObject{{u"above"_s, 0.7}} << u"> 70 %"_s << 80.0 << QJsonObject{{u"above"_s, 0.8}};
    QTest::newRow("bytes") << u"bytes"_s << QJsonObject{{u"below"_s, 21474836480.0}} << u"< 20 GiB"_s << 25.0 << QJsonObject{{u"below"_s, 26843545600.0}};
    QTest::newRow("at least") << u"level"_s << QJsonObject{{u"atLeast"_s, 1}} << u"≥ 1"_s << 2.0 << QJsonObject{{u"atLeast"_s, 2}};
    QTest::newRow("part") << u"seconds"_s << QJsonObject{{u"above"_s, 0.25}} << u"> 0.25 s"_s << 0.5 << QJsonObject{{u"above"_s, 0.5}};
}

void SettingsTest::unitsOfPeople()
{
    QFETCH(QString, unit);
    QFETCH(QJsonObject, condition);
    QFETCH(QString, shown);
    QFETCH(double, typed);
    QFETCH(QJsonObject, sent);
    ThresholdField field(u"field"_s);
    field.show(condition, unit);
    QCOMPARE(field.text(), shown);
    QVERIFY(!field.isChanged());
    QCOMPARE(field.condition().toObject(), condition);
    field.setValue(typed);
    QVERIFY(field.isChanged());
    QVERIFY(std::abs(field.condition().toObject().begin()->toDouble() - sent.begin()->toDouble()) < 1e-9 * std::max(1.0, sent.begin()->toDouble()));
    QCOMPARE(field.condition().toObject().keys(), sent.keys());
    field.show(QJsonValue::Null, unit);
    QVERIFY(!field.isEnabled());
    QCOMPARE(field.text(), u"none"_s);
}

void SettingsTest::rulesAreSearched()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.named<QLineEdit>(u"Search rules"_s)->setText(u"wait long"_s);
    QVERIFY(f.rule(u"queue-sustained"_s)->warningField()->isVisible());
    QVERIFY(!f.rule(u"queue-depth"_s)->warningField()->isVisible());
    QVERIFY(!f.rule(u"cpu"_s)->warningField()->isVisible());
    f.named<QLineEdit>(u"Search rules"_s)->clear();
    QVERIFY(f.rule(u"cpu"_s)->warningField()->isVisible());
}

void SettingsTest::backTestNamesItsDays()
{
    const auto text = [](int fired, int days, int samples) {
        return backTestText({{u"wouldHaveFired"_s, fired}, {u"shorterThan3Min"_s, 1}, {u"samples"_s, samples}, {u"days"_s, days}});
    };
    QCOMPARE(text(3, 7, 900), u"Would have fired 3 time(s) in the last 7 day(s), 1 of them shorter than 3 min."_s);
    QCOMPARE(text(0, 7, 900), u"Would not have fired in the last 7 day(s)."_s);
    QCOMPARE(text(0, 14, 0), u"Nothing is recorded for this figure in the last 14 day(s)."_s);
}

void SettingsTest::tokenIsMadeAndShownOnce()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=tokens"_s}, {}));
    auto *box = f.the<SecretBox>();
    QVERIFY(!box->isVisible());
    f.action(u"New token…"_s)->trigger();
    auto *form = f.strip.findChild<TokenForm *>();
    QVERIFY(form);
    f.strip.yesButton()->click();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Failed);
    QVERIFY2(f.strip.text().contains(u"has no name"_s), qPrintable(f.strip.text()));
    QVERIFY(f.asked("POST", u"/api/tokens"_s).isEmpty());

    f.action(u"New token…"_s)->trigger();
    form = f.strip.findChild<TokenForm *>();
    form->nameField()->setText(u" dora "_s);
    form->roleBox()->setCurrentIndex(form->roleBox()->findData(u"operator"_s));
    form->lengthBox()->setCurrentIndex(form->lengthBox()->findData(30));
    f.answerYes(u"New colleague"_s);
    QCOMPARE(*f.asked("POST", u"/api/tokens"_s).last().body,
             (QJsonObject{{u"name"_s, u"dora"_s}, {u"role"_s, u"operator"_s}, {u"expiresInDays"_s, 30}, {u"reason"_s, u"New colleague"_s}}));
    QTRY_VERIFY(box->isVisible());
    const QString secret = box->field()->text();
    QVERIFY(secret.startsWith("efa_"_L1));
    QVERIFY(!f.strip.text().contains(secret) && !f.notes.join(u' ').contains(secret) && !f.reports.join(u' ').contains(secret));
    box->copyButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
    QTRY_VERIFY(f.column(u"Tokens"_s, 0).contains(u"dora"_s));
    f.strip.undoButton()->click();
    QVERIFY(!box->isVisible() && box->field()->text().isEmpty());
    QTRY_VERIFY(!f.column(u"Tokens"_s, 0).contains(u"dora"_s));
}

void SettingsTest::ownersNeedMachines()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(!f.state.workers().isEmpty());
    QVERIFY(f.page->openLink({u"tab=tokens"_s}, {}));
    f.action(u"New token…"_s)->trigger();
    auto *form = f.strip.findChild<TokenForm *>();
    form->nameField()->setText(u"office"_s);
    QVERIFY(!form->machines()->isVisible());
    form->roleBox()->setCurrentIndex(form->roleBox()->findData(u"owner"_s));
    QVERIFY(form->machines()->isVisible());
    QCOMPARE(form->body().error().code, QByteArray("console.no_machines"));
    form->machines()->item(0)->setCheckState(Qt::Checked);
    QVERIFY(form->body());
    QCOMPARE(form->body()->value("workers"_L1).toArray().size(), 1);
}

void SettingsTest::rotatingLeavesTheOldOne()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=tokens"_s}, {}));
    QCOMPARE(f.whyNot(u"Rotate token…"_s), u"Choose one token first."_s);
    QVERIFY(f.the<TokensTab>()->list()->select("to-ci"));
    f.action(u"Rotate token…"_s)->trigger();
    f.answerYes();
    QCOMPARE(*f.asked("POST", u"/api/tokens/to-ci/rotate"_s).last().body, (QJsonObject{{u"overlapSeconds"_s, 86'400}}));
    QTRY_COMPARE(f.column(u"Tokens"_s, 0).count(u"ci of shop-app"_s), 2);
    auto *box = f.the<SecretBox>();
    QVERIFY(box->isVisible());
    box->doneButton()->click();
    QVERIFY(!box->isVisible() && box->field()->text().isEmpty());
}

void SettingsTest::revokingSaysWhoIsLockedOut()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY(!f.state.workers().isEmpty());
    QVERIFY(f.page->openLink({u"tab=tokens"_s}, {}));
    QVERIFY(f.the<TokensTab>()->list()->select("to-owner"));
    f.action(u"Revoke token…"_s)->trigger();
    QTRY_COMPARE(f.strip.stage(), ConfirmStrip::Stage::Asking);
    QVERIFY2(f.strip.text().contains(u"no longer reach the controller"_s), qPrintable(f.strip.text()));
    QVERIFY2(f.strip.text().contains(u"last used"_s), qPrintable(f.strip.text()));
    f.answerYes(u"Macs are sold"_s);
    QCOMPARE(f.asked("DELETE", u"/api/tokens/to-owner"_s).last().reason, QByteArray("Macs are sold"));
    QTRY_VERIFY(!f.column(u"Tokens"_s, 0).contains(u"office-macs"_s));
    QCOMPARE(blastRadius({{u"name"_s, u"ada"_s}, {u"lastUsedAt"_s, QJsonValue::Null}}, f.state, u"ada"_s, f.clock.now()),
             u"Whoever uses it is locked out within a second. It was never used. This console came in with a token of this name: it may be your own."_s);
}

void SettingsTest::endedTokensAreHidden()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=tokens"_s}, {}));
    QVERIFY(!f.column(u"Tokens"_s, 0).contains(u"carla"_s));
    f.named<QToolButton>(u"Also ended ones"_s)->setChecked(true);
    QVERIFY(f.column(u"Tokens"_s, 0).contains(u"carla"_s));
    QVERIFY(f.the<TokensTab>()->list()->select("to-left"));
    QCOMPARE(f.whyNot(u"Revoke token…"_s), u"It has ended already."_s);
    QCOMPARE(tokenState({{u"revokedAt"_s, QJsonValue::Null}, {u"expiresAt"_s, QString::fromLatin1(toIso(f.clock.now()))}}, f.clock.now()), TokenState::Expired);
}

void SettingsTest::configurationSaysWhatWaits()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=configuration"_s}, {}));
    auto *tab = f.the<ConfigurationTab>();
    QCOMPARE(tab->notice()->text(), u"1 setting(s) wait for a restart of the controller."_s);
    QVERIFY(tab->list()->select("disk.reserve-file"));
    QVERIFY2(tab->explanation().contains(u"controller.toml:31 stands \"2GiB\""_s), qPrintable(tab->explanation()));
    QVERIFY(tab->list()->select("api.key"));
    f.action(u"Copy setting"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"# api.key (set)"_s);
    QVERIFY(tab->list()->select("queue.lease"));
    f.action(u"Copy setting"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"queue.lease = \"90s\""_s);
}

void SettingsTest::configurationIsFiltered()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=configuration"_s}, {}));
    auto *tab = f.the<ConfigurationTab>();
    QCOMPARE(f.column(u"Configuration"_s, 0).size(), 13);
    tab->filterBox()->setCurrentIndex(1);
    QVERIFY(!f.column(u"Configuration"_s, 3).contains(u"default"_s));
    QVERIFY(f.column(u"Configuration"_s, 3).contains(u"variable EXPO_CONTROLLER_LOG_LEVEL"_s));
    tab->filterBox()->setCurrentIndex(2);
    QCOMPARE(f.column(u"Configuration"_s, 0), QStringList{u"disk.reserve-file"_s});
}

void SettingsTest::viewersAskForNothing()
{
    Fixture f(Role::Viewer);
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"tab=tokens"_s}, {}));
    QVERIFY(f.page->openLink({u"tab=configuration"_s}, {}));
    QVERIFY(f.asked("GET", u"/api/tokens"_s).isEmpty());
    QVERIFY(f.asked("GET", u"/api/admin/configuration"_s).isEmpty());
    QCOMPARE(f.the<ConfigurationTab>()->notice()->text(), u"Only administrators see the configuration."_s);
    QVERIFY(!f.action(u"New token…"_s)->isEnabled());
    QVERIFY(f.rule(u"cpu"_s)->warningField()->isReadOnly());
    QVERIFY(!f.rule(u"cpu"_s)->warningField()->toolTip().isEmpty());
}

void SettingsTest::appearanceIsKept()
{
    const QPalette before = QApplication::palette();
    QTemporaryDir dir;
    QSettings settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    Fixture f;
    const PageContext context{f.state, f.farm, f.prompts, f.clock, f.rights, f.strip, &settings, {}};
    {
        ConsoleTab tab(context);
        tab.themeBox()->setCurrentIndex(2);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        QVERIFY(tab.said().isEmpty());
        tab.languageBox()->setCurrentIndex(tab.languageBox()->findData(u"de"_s));
        QCOMPARE(tab.said(), u"The language changes with the next start of the console."_s);
    }
    QCOMPARE(Appearance::from(settings).theme, Theme::Dark);
    QCOMPARE(Appearance::from(settings).language, u"de"_s);
    ConsoleTab again(context);
    QCOMPARE(again.languageBox()->currentText(), u"Deutsch"_s);
    QVERIFY(again.said().isEmpty());
    again.themeBox()->setCurrentIndex(0);
    again.languageBox()->setCurrentIndex(0);
    QVERIFY(settings.allKeys().isEmpty());
    QApplication::setPalette(before);
}

void SettingsTest::deskSettingsArePutIn()
{
    Fixture f;
    const PageContext context{f.state, f.farm, f.prompts, f.clock, f.rights, f.strip, nullptr, []() -> QWidget * { return new QLabel(u"the desk's"_s); }};
    const ConsoleTab tab(context);
    const auto labels = tab.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == "the desk's"_L1; }));
    QVERIFY(!tab.themeBox()->isEnabled());
}

void SettingsTest::linksLeadToTabs()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    for (const auto &[link, part] : {std::pair(u"tab=tokens"_s, u"Tokens"_s), std::pair(u"tab=configuration"_s, u"Configuration"_s), std::pair(u"tab=console"_s, u"This console"_s),
                                     std::pair(u"tab=thresholds"_s, u"Thresholds"_s)}) {
        QVERIFY(f.page->openLink({link}, {}));
        bool isShown = false;
        for (const QWidget *widget : f.page->findChildren<QWidget *>())
            isShown = isShown || (widget->accessibleName() == part && widget->isVisible() && widget->findChild<QWidget *>());
        QVERIFY2(isShown, qPrintable(link));
    }
    QVERIFY(!f.page->openLink({u"tab=other"_s}, {}));
}

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
