// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/ctlshell.h"

#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;
using test::CtlShell;

#define EXITS(typed, code) QVERIFY2((typed).exitCode == (code), (typed).text().constData())
#define SHOWS(typed, words) QVERIFY2((typed).out.contains(words), (typed).text().constData())

namespace {
/// Contacts and a rotation of three weeks, as an administrator makes them.
void staff(CtlShell &shell)
{
    const auto made = shell.type(
        u"cd $(mktemp -d) && echo '{\"people\":[{\"name\":\"Ada\",\"phone\":\"+44 20 1234\"},{\"name\":\"Grace\",\"email\":\"grace@example.com\"},{\"name\":\"Linus\"}],"
        "\"vendors\":[{\"name\":\"Apple\",\"role\":\"certificates\",\"url\":\"https://developer.apple.com/system-status/\",\"for\":[\"RB-18\"]}],\"owner\":\"ada\"}' > contacts.json"
        " && echo '{\"levels\":[{\"people\":[\"ada\",\"grace\",\"linus\"],\"start\":\"2026-02-02\"}]}' > rota.json"
        " && expoctl contacts edit contacts.json && expoctl oncall rotation rota.json"_s);
    EXITS(made, 0);
}
} // namespace

/// People and reports as an operator types them, against the real controller.
class PeopleWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rb_61_by_expoctl();
    void rb_63_by_expoctl();
    void rb_09_morning_report_by_expoctl();
    void rb_14_weekly_digest_by_expoctl();
};

void PeopleWire::rb_61_by_expoctl()
{
    CtlShell shell;
    staff(shell);
    const auto then = shell.type(u"expoctl oncall --at 2026-02-09"_s);
    EXITS(then, 0);
    SHOWS(then, u"Grace"_s);
    SHOWS(then, u"grace@example.com"_s);
    SHOWS(shell.type(u"expoctl oncall --at 2026-02-08"_s), u"Ada"_s);
    SHOWS(shell.type(u"expoctl oncall --at 2026-02-16 --json | jq -r '.levels[0].person.id'"_s), u"linus"_s);
    QVERIFY(shell.type(u"expoctl oncall rota --weeks 3"_s).lines().size() >= 4);
    const auto made = shell.type(u"expoctl oncall override linus --until 2100-01-01 -m 'too long'"_s);
    QVERIFY2(made.exitCode != 0 && made.err.contains(u"more than a year"_s), made.text().constData());
    const auto taken = shell.type(u"id=$(expoctl oncall take --person linus --until $(date -u -d '+2 hours' +%Y-%m-%dT%H:%M:%SZ)) && expoctl oncall && expoctl oncall end $id"_s);
    EXITS(taken, 0);
    SHOWS(taken, u"Linus"_s);
    SHOWS(taken, u"override"_s);
    SHOWS(shell.type(u"expoctl oncall ics"_s), u"SUMMARY:On call L1: "_s);
    SHOWS(shell.type(u"expoctl oncall handoff"_s), u"Alerts\n- none"_s);
}

void PeopleWire::rb_63_by_expoctl()
{
    CtlShell shell;
    staff(shell);
    const auto contacts = shell.type(u"expoctl contacts"_s);
    EXITS(contacts, 0);
    for (const QString &word : {u"owner of the service"_s, u"+44 20 1234"_s, u"https://developer.apple.com/system-status/"_s, u"RB-18"_s})
        SHOWS(contacts, word);
    QVERIFY2(contacts.err.contains(u"Last reviewed "_s), contacts.text().constData());
    EXITS(shell.type(u"expoctl contacts reviewed"_s), 0);
    QVERIFY(!shell.type(u"expoctl contacts --json"_s).json().value("reviewedAt"_L1).toString().isEmpty());
}

/// The report says what the check says.
void PeopleWire::rb_09_morning_report_by_expoctl()
{
    CtlShell shell;
    QVERIFY(shell.knowsItsDisks());
    QVERIFY(!shell.farm().registerWorker("mac-1").isEmpty());
    for (int i = 0; i < 11; ++i)
        QVERIFY(!shell.farm().submit("android").isEmpty());
    const auto report = shell.type(u"expoctl review morning"_s);
    EXITS(report, 0);
    SHOWS(report, u"WARNING, new: Queue: 11 builds waiting"_s);
    const QJsonArray checked = shell.type(u"expoctl check morning --json"_s).json().value("checks"_L1).toArray();
    const QJsonArray reported = shell.type(u"expoctl review morning --json"_s).json().value("checks"_L1).toArray();
    QVERIFY(reported.size() >= 8);
    QCOMPARE(reported.size(), checked.size());
    for (qsizetype i = 0; i < reported.size(); ++i) {
        QCOMPARE(reported[i]["name"_L1], checked[i]["name"_L1]);
        QCOMPARE(reported[i]["status"_L1], checked[i]["status"_L1]);
    }
    EXITS(shell.type(u"expoctl review morning --send"_s), 0);
}

void PeopleWire::rb_14_weekly_digest_by_expoctl()
{
    CtlShell shell;
    const auto digest = shell.type(u"expoctl review weekly"_s);
    EXITS(digest, 0);
    SHOWS(digest, u"The week: 0 builds"_s);
    SHOWS(digest, u"Success: no builds, the objective is 95.0 %"_s);
    EXITS(shell.type(u"expoctl review weekly --send"_s), 0);
}

QTEST_GUILESS_MAIN(PeopleWire)
#include "peoplewire.moc"
