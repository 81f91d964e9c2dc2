// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit/auditdetail.h"
#include "console/pages/audit/auditentry.h"
#include "console/pages/audit/auditfilters.h"
#include "console/pages/audit/audittexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/notice.h"
#include "tests/gui/pagefixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::PageFixture;
using namespace Qt::StringLiterals;

namespace {
struct Fixture : PageFixture {
    explicit Fixture(Role role = Role::Admin)
        : PageFixture(auditEntry(), role)
    {
    }
    ListView *list() const
    {
        for (auto *list : page->findChildren<ListView *>())
            if (list != detail()->differences())
                return list;
        return nullptr;
    }
    int rows() const { return list()->table()->model()->rowCount(); }
    AuditDetail *detail() const { return page->findChild<AuditDetail *>(); }
    AuditFilters *filters() const { return page->findChild<AuditFilters *>(); }
    QString notice() const
    {
        QStringList texts;
        for (const Notice *notice : page->findChildren<Notice *>())
            if (notice->isVisible())
                texts << notice->text() << notice->fix();
        return texts.join(u' ');
    }
    QString lastQuery(const QString &key) const { return asked("GET", u"/api/audit"_s).last().query.queryItemValue(key, QUrl::FullyDecoded); }
};
} // namespace

class AuditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatChanged();
    void filtersAskTheController();
    void olderPagesStay();
    void verifiesTheChain();
    void exportsWhatIsFiltered();
    void othersAreNotAsked();
    void linkOfAnActor();
    void differences_data();
    void differences();
    void outcomes();
};

void AuditTest::showsWhatChanged()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QCOMPARE(f.rows(), 500);
    QVERIFY(f.list()->select("637"));
    const QString text = f.detail()->text();
    QVERIFY2(text.contains(u"PUT /api/admin/retention · retention policy"_s), qPrintable(text));
    QVERIFY(text.contains(u"ada as admin"_s));
    QVERIFY(text.contains(u"Why: The disk is small"_s));
    QCOMPARE(f.detail()->differences()->table()->model()->rowCount(), 1);
    f.action(u"Copy entry"_s)->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().endsWith(u"artifactDays: 120 → 90"_s), qPrintable(QGuiApplication::clipboard()->text()));
}

void AuditTest::filtersAskTheController()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.filters()->actor()->setText(u"ben"_s);
    Q_EMIT f.filters()->actor()->editingFinished();
    QTRY_VERIFY(f.rows() > 0 && f.rows() < 500);
    QCOMPARE(f.lastQuery(u"actor"_s), u"ben"_s);
    f.filters()->since()->setCurrentIndex(f.filters()->since()->findData(1));
    QTRY_VERIFY(f.rows() < 10);
    QCOMPARE(f.lastQuery(u"since"_s), u"2026-01-05T08:00:00.000Z"_s);
    f.filters()->since()->setCurrentIndex(0);
    const int index = f.filters()->action()->findData(u"POST /api/workers/:id/pause"_s);
    QVERIFY(index > 0);
    f.filters()->action()->setCurrentIndex(index);
    QTRY_COMPARE(f.lastQuery(u"action"_s), u"POST /api/workers/:id/pause"_s);
}

void AuditTest::olderPagesStay()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Load older entries"_s)->trigger();
    QTRY_COMPARE(f.rows(), 640);
    QCOMPARE(f.lastQuery(u"before"_s), u"141"_s);
    QVERIFY(!f.action(u"Load older entries"_s)->isEnabled());
    const auto asked = f.asked("GET", u"/api/audit"_s).size();
    f.farm.setPhase(LinkState::Phase::Stale);
    f.farm.setPhase(LinkState::Phase::Live);
    QTRY_VERIFY(f.asked("GET", u"/api/audit"_s).size() > asked);
    QCOMPARE(f.rows(), 640);
    f.filters()->setActor(u"nobody"_s);
    QTRY_COMPARE(f.rows(), 0);
}

void AuditTest::verifiesTheChain()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    f.action(u"Verify the chain"_s)->trigger();
    QTRY_VERIFY(f.notice().contains(u"The chain is whole: 640 entry"_s));
    QVERIFY(f.notice().contains(u"Its end is "_s));
}

void AuditTest::exportsWhatIsFiltered()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QTemporaryDir folder;
    f.prompts.file = folder.filePath(u"a.jsonl"_s);
    f.filters()->setActor(u"carla"_s);
    f.action(u"Export entries…"_s)->trigger();
    QTRY_VERIFY(QFile::exists(f.prompts.file));
    QFile file(f.prompts.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readLine();
    QCOMPARE(QJsonDocument::fromJson(first).object().value("actor"_L1).toString(), u"carla"_s);
    QTRY_VERIFY(!f.notes.isEmpty() && f.notes.last().startsWith(u"Exported "_s));
    f.prompts.file = folder.filePath(u"none/a.jsonl"_s);
    f.action(u"Export entries…"_s)->trigger();
    QTRY_VERIFY(f.notes.last().contains(u"cannot be written"_s));
}

void AuditTest::othersAreNotAsked()
{
    Fixture f(Role::Operator);
    QTRY_VERIFY(f.isReady());
    QTRY_VERIFY2(f.notice().contains(u"Only an admin reads the audit log."_s), qPrintable(f.notice()));
    QVERIFY(f.asked("GET", u"/api/audit"_s).isEmpty());
    for (const QString &text : {u"Verify the chain"_s, u"Export entries…"_s, u"Load older entries"_s}) {
        QVERIFY(!f.action(text)->isEnabled());
        QVERIFY(f.action(text)->toolTip().contains(u"dmin"_s));
    }
}

void AuditTest::linkOfAnActor()
{
    Fixture f;
    QTRY_VERIFY(f.isReady());
    QVERIFY(f.page->openLink({u"actor=ada"_s}, {}));
    QTRY_COMPARE(f.lastQuery(u"actor"_s), u"ada"_s);
    QVERIFY(!f.page->openLink({u"other"_s}, {}));
}

void AuditTest::differences_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<QJsonObject>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QJsonObject() << QJsonObject() << QString();
    QTest::newRow("the same") << QJsonObject{{u"a"_s, 1}} << QJsonObject{{u"a"_s, 1}} << QString();
    QTest::newRow("new") << QJsonObject() << QJsonObject{{u"a"_s, u"x"_s}} << u"a: x"_s;
    QTest::newRow("gone") << QJsonObject{{u"a"_s, true}} << QJsonObject() << u"a: true → –"_s;
    QTest::newRow("inside") << QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 10}}}} << QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 12}}}} << u"a.b: 10 → 12"_s;
    QTest::newRow("list") << QJsonObject{{u"a"_s, QJsonArray{1}}} << QJsonObject{{u"a"_s, QJsonArray{1, 2}}} << u"a: [1] → [1,2]"_s;
}

void AuditTest::differences()
{
    QFETCH(QJsonObject, before);
    QFETCH(QJsonObject, after);
    QTEST(differencesText(auditDifferences(before, after)), "text");
}

void AuditTest::outcomes()
{
    QCOMPARE(auditOutcome(u"refused 409"_s), u"Refused (409)"_s);
    QCOMPARE(auditOutcomeSeverity(u"refused 409"_s), Severity::Warning);
    QCOMPARE(auditOutcomeSeverity(u"denied"_s), Severity::Critical);
    QCOMPARE(auditOutcomeSeverity(u"failed 500"_s), Severity::Critical);
    QCOMPARE(auditOutcomeSeverity(u"ok"_s), Severity::Good);
}

QTEST_MAIN(AuditTest)
#include "audit_test.moc"
