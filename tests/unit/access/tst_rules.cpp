// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/caller.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::http;

namespace {
/// One column a caller; what the row says of each: Y admitted, A asked for the build token, 1 refused with 401, 3 with 403.
const QList<QByteArray> kCallers{"nobody", "viewer", "submitter", "operator", "owner", "other owner", "admin", "worker", "vm",
                                 "build token", "viewer with build token", "wrong key", "wrong bearer", "wrong worker token", "names", "wrong key and names"};
struct Row {
    Access access;
    const char *name;
    const char *answers;
};
// nobody viewer submitter operator owner other-owner admin worker vm build viewer+build wrong-key wrong-bearer wrong-worker names wrong-key+names
const Row kRows[] = {
    {Access::Open, "Open", "YYYYYYYYYYYYYYYY"},
    {Access::Viewer, "Viewer", "1YYYYYY111Y31113"},
    {Access::Submitter, "Submitter", "13YY33Y111331113"},
    {Access::Operator, "Operator", "133Y33Y111331113"},
    {Access::Owner, "Owner", "133YY3Y111331113"},
    {Access::Admin, "Admin", "133333Y111331113"},
    {Access::BuildReader, "BuildReader", "1YYYYYY11AY31113"},
    {Access::BuildSubmitter, "BuildSubmitter", "13YY33Y11AA31113"},
    {Access::Enrolment, "Enrolment", "133YYYY111331113"},
    {Access::Worker, "Worker", "1333Y3YY11331113"},
    {Access::BuildAgent, "BuildAgent", "1333Y3YYY1331113"},
    {Access::Vm, "Vm", "133333Y1Y1331113"},
    {Access::LifeSign, "LifeSign", "1333Y3YYY13311Y3"},
};

Caller callerOf(const QByteArray &name)
{
    Caller caller;
    const auto is = [&name](const char *word) { return name == word; };
    const QByteArray role = name.endsWith("owner") ? QByteArray("owner") : name.split(' ').first();
    if (const auto known = roleFrom(role)) {
        caller.key = Caller::Proof::Good;
        caller.role = known;
    }
    if (is("owner") || is("other owner")) {
        caller.machines = {WorkerId{is("owner") ? "mac-1" : "mac-2"}};
        caller.claimedWorker = WorkerId{"mac-1"};
    }
    if (is("worker")) {
        caller.workerToken = Caller::Proof::Good;
        caller.worker = WorkerId{"mac-1"};
    }
    if (is("vm"))
        caller.vmToken = Caller::Proof::Good;
    if (name.endsWith("build token"))
        caller.buildToken = "something";
    if (name.startsWith("wrong key") || is("wrong bearer"))
        caller.key = Caller::Proof::Wrong;
    caller.bearer = is("wrong bearer");
    if (is("wrong worker token"))
        caller.workerToken = Caller::Proof::Wrong;
    if (name.endsWith("names")) {
        caller.claimedWorker = WorkerId{"mac-1"};
        caller.claimedBuild = "b";
    }
    return caller;
}
} // namespace

/// Who may use what, cell by cell.
class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCell_data();
    void everyCell();
    void roleTable_data();
    void roleTable();
    void everybodySpeaksForHimself();
    void wordsComeBack();
};

void RulesTest::everyCell_data()
{
    QTest::addColumn<int>("access");
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<char>("answer");
    QCOMPARE(int(std::size(kRows)), int(Access::LifeSign) + 1);
    for (const Row &row : kRows) {
        QCOMPARE(qsizetype(qstrlen(row.answers)), kCallers.size());
        for (qsizetype i = 0; i < kCallers.size(); ++i)
            QTest::addRow("%s, %s", row.name, kCallers[i].constData()) << int(row.access) << kCallers[i] << row.answers[i];
    }
}

void RulesTest::everyCell()
{
    QFETCH(int, access);
    QFETCH(QByteArray, caller);
    QFETCH(char, answer);
    const Caller who = callerOf(caller);
    const auto denied = deny(Access(access), who, WorkerId{"mac-1"});
    const bool asksForToken = needsBuildToken(Access(access), who);
    const char got = denied ? (denied->status == 401 ? '1' : denied->status == 403 ? '3' : '?') : asksForToken ? 'A' : 'Y';
    QCOMPARE(got, answer);
    if (denied)
        QVERIFY(denied->code.startsWith("auth.") && !denied->text.isEmpty());
}

void RulesTest::roleTable_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("levels"); // viewer submitter owner(not his) owner(his) operator admin
    QTest::newRow("admin") << int(Role::Admin) << QByteArray("YYYYYY");
    QTest::newRow("operator") << int(Role::Operator) << QByteArray("YYYYYN");
    QTest::newRow("owner") << int(Role::Owner) << QByteArray("YNNYNN");
    QTest::newRow("submitter") << int(Role::Submitter) << QByteArray("YYNNNN");
    QTest::newRow("viewer") << int(Role::Viewer) << QByteArray("YNNNNN");
}

void RulesTest::roleTable()
{
    QFETCH(int, role);
    QFETCH(QByteArray, levels);
    const Role r = Role(role);
    const QByteArray got = QByteArray()
        .append(allows(r, Level::Viewer) ? 'Y' : 'N')
        .append(allows(r, Level::Submitter) ? 'Y' : 'N')
        .append(allows(r, Level::Owner, false) ? 'Y' : 'N')
        .append(allows(r, Level::Owner, true) ? 'Y' : 'N')
        .append(allows(r, Level::Operator, true) ? 'Y' : 'N')
        .append(allows(r, Level::Admin, true) ? 'Y' : 'N');
    QCOMPARE(got, levels);
}

void RulesTest::everybodySpeaksForHimself()
{
    const WorkerId one{"mac-1"};
    const WorkerId two{"mac-2"};
    QVERIFY(callerOf("admin").speaksFor(one) && callerOf("admin").speaksFor(two));
    QVERIFY(callerOf("worker").speaksFor(one) && !callerOf("worker").speaksFor(two));
    QVERIFY(callerOf("owner").speaksFor(one) && !callerOf("owner").speaksFor(two));
    QVERIFY(!callerOf("operator").speaksFor(one));
    QVERIFY(callerOf("names").speaksFor(one) && !callerOf("names").speaksFor(two));
    // A worker that proves itself does not become another one by a token beside its own.
    Caller both = callerOf("owner");
    both.worker = two;
    QVERIFY(!both.speaksFor(one));
}

void RulesTest::wordsComeBack()
{
    for (Role role : {Role::Admin, Role::Operator, Role::Owner, Role::Submitter, Role::Viewer})
        QCOMPARE(roleFrom(word(role)), std::optional(role));
    QVERIFY(!roleFrom("root") && !roleFrom("") && !roleFrom("Admin"));
}

QTEST_APPLESS_MAIN(RulesTest)
#include "tst_rules.moc"
