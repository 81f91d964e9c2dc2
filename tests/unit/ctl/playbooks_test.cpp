// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/playbooks/playbook.h"
#include "tests/unit/ctl/ctltrial.h"

#include <QJsonDocument>
#include <QTest>

using namespace freeagent;
using namespace freeagent::ctl;
using namespace Qt::StringLiterals;

namespace {
constexpr Time kNow = fromMs(1767603600000); // 2026-01-05T09:00:00Z

Diagnosis diagnosed(const QString &symptom, const QByteArrayList &answers)
{
    Answers given;
    for (const QByteArray &answer : answers)
        given.push_back(client::Answer{200, answer, QJsonDocument::fromJson(answer), Millis(3)});
    return playbookFor(symptom)->diagnose(given, kNow);
}

bool hasCommand(const Diagnosis &diagnosis, const QString &command)
{
    return std::any_of(diagnosis.remedies.cbegin(), diagnosis.remedies.cend(), [&](const Remedy &r) { return r.command == command; });
}
} // namespace
Q_DECLARE_METATYPE(freeagent::ctl::Verdict)

/// The six rows of the troubleshooting table.
class PlaybooksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void isFoundByOtherNames();
    void whatCannotBeAskedIsAClue();
    void prints();
    void fixesAndVerifies();
    void doesNothingUnasked();
    void unknownSymptom();
};

void PlaybooksTest::finds_data()
{
    QTest::addColumn<QString>("symptom");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("command");
    const QByteArray open = R"({"maintenance":{"enabled":false}})";
    const QByteArray none = R"({"builds":[]})";
    const QByteArray waiting
        = R"({"builds":[{"id":"b","waitReason":{"code":"no_compatible_worker","message":"No worker builds ios","since":1767600000000,"fix":"Start a Mac"}}]})";
    QTest::newRow("nothing waits") << u"builds-pending"_s
                                   << QByteArrayList{none, R"({"workers":[{"name":"a","availability":"paused"}]})", open} << Verdict::Ok
                                   << QString();
    QTest::newRow("paused worker") << u"builds-pending"_s
                                   << QByteArrayList{waiting, R"({"workers":[{"id":"w","name":"mac-1","availability":"paused"}]})", open}
                                   << Verdict::Critical << u"expoctl workers resume mac-1"_s;
    QTest::newRow("maintenance") << u"builds-pending"_s
                                 << QByteArrayList{waiting, R"({"workers":[]})", R"({"maintenance":{"enabled":true}})"} << Verdict::Critical
                                 << u"expoctl maintenance off"_s;
    QTest::newRow("machines are at work")
        << u"builds-pending"_s
        << QByteArrayList{R"({"builds":[{"waitReason":{"code":"all_busy","message":"All are at work"}}]})",
                          R"({"workers":[{"availability":"busy"}]})", open}
        << Verdict::Ok << QString();
    QTest::newRow("all online") << u"worker-offline"_s << QByteArrayList{R"({"workers":[{"name":"a","availability":"online"}]})"}
                                << Verdict::Ok << QString();
    QTest::newRow("offline")
        << u"worker-offline"_s
        << QByteArrayList{R"({"workers":[{"id":"w","name":"mac-1","availability":"offline","last_seen_at":1767603500000,"address":"10.0.0.2"}]})"}
        << Verdict::Critical << u"expoctl workers show mac-1"_s;
    const QByteArray roomy = R"({"volumes":[{"name":"data","status":"ok","freeBytes":99000000000,"totalBytes":100000000000}]})";
    const QByteArray full = R"({"volumes":[{"name":"data","status":"critical","freeBytes":1000,"totalBytes":100000000000}]})";
    const QByteArray well = R"({"checks":[{"name":"database","status":"ok","message":"fine"}]})";
    const QByteArray calm = R"({"classes":[{"class":"auth","count":0},{"class":"db","count":0}]})";
    QTest::newRow("uploads well") << u"uploads-fail"_s << QByteArrayList{roomy, well, none, calm} << Verdict::Ok << QString();
    QTest::newRow("no space for uploads") << u"uploads-fail"_s << QByteArrayList{full, well, none, calm} << Verdict::Critical
                                          << u"expoctl cleanup --older-than 30d --keep 3"_s;
    QTest::newRow("too large") << u"uploads-fail"_s
                               << QByteArrayList{roomy, well,
                                                 R"({"builds":[{"completed_at":1767600000000,"error_message":"Result file too large"}]})",
                                                 calm}
                               << Verdict::Warning << u"expo-controller --print-config"_s;
    QTest::newRow("workers are refused") << u"uploads-fail"_s
                                         << QByteArrayList{roomy, well, none, R"({"classes":[{"class":"auth","count":3}]})"}
                                         << Verdict::Warning << u"expoctl logs --class auth"_s;
    const QByteArray tidy = R"({"bytes":1,"optimize":{"worthwhile":false,"why":"nothing unused"}})";
    QTest::newRow("quick") << u"controller-slow"_s << QByteArrayList{"{}", tidy, R"({"runs":[]})", well} << Verdict::Ok << QString();
    QTest::newRow("bloated") << u"controller-slow"_s
                             << QByteArrayList{"{}", R"({"bytes":1,"optimize":{"worthwhile":true,"why":"half unused"}})", R"({"runs":[]})",
                                               well}
                             << Verdict::Warning << u"expoctl db optimize"_s;
    QTest::newRow("a job runs") << u"controller-slow"_s
                                << QByteArrayList{"{}", tidy, R"({"runs":[{"id":"r1","job":"backup","state":"running"}]})", well}
                                << Verdict::Warning << u"expoctl runs cancel r1"_s;
    QTest::newRow("room") << u"disk-full"_s << QByteArrayList{roomy, R"({"bytes":5})", "{}"} << Verdict::Ok << QString();
    QTest::newRow("full") << u"disk-full"_s << QByteArrayList{full, R"({"bytes":5000})", "{}"} << Verdict::Critical
                          << u"expoctl trash empty"_s;
    const QByteArray fine = R"({"completed":20,"failed":0,"byFailureClass":{"author":0}})";
    const QByteArray certificates = R"({"certificates":[]})";
    QTest::newRow("builds well") << u"builds-fail"_s << QByteArrayList{fine, R"({"clusters":[]})", none, R"({"workers":[]})", certificates}
                                 << Verdict::Ok << QString();
    QTest::newRow("one machine")
        << u"builds-fail"_s
        << QByteArrayList{R"({"completed":5,"failed":5})",
                          R"({"clusters":[{"class":"machine","builds":5,"message":"no space","workers":[{"id":"w","name":"mac-1"}],"example":"b1"}]})",
                          none, R"({"workers":[]})", certificates}
        << Verdict::Critical << u"expoctl workers quarantine mac-1 --reason \"fails what others build\""_s;
    QTest::newRow("time limit") << u"builds-fail"_s
                                << QByteArrayList{fine, R"({"clusters":[]})", R"({"builds":[{"completed_at":1767600000000}]})",
                                                  R"({"workers":[]})", certificates}
                                << Verdict::Warning << u"expoctl stats summary"_s;
    QTest::newRow("certificate") << u"builds-fail"_s
                                 << QByteArrayList{fine, R"({"clusters":[]})", none, R"({"workers":[]})",
                                                   R"({"certificates":[{"target":"a:443","status":"critical","daysLeft":3}]})"}
                                 << Verdict::Critical << u"expoctl certificates"_s;
}

void PlaybooksTest::finds()
{
    QFETCH(QString, symptom);
    QFETCH(QByteArrayList, answers);
    QFETCH(QString, command);
    const Diagnosis diagnosis = diagnosed(symptom, answers);
    QTEST(diagnosis.verdict(), "verdict");
    QVERIFY(!diagnosis.clues.isEmpty());
    QVERIFY2(command.isEmpty() ? diagnosis.remedies.isEmpty() : hasCommand(diagnosis, command), qPrintable(command));
}

void PlaybooksTest::isFoundByOtherNames()
{
    QCOMPARE(playbooks().size(), 6);
    QCOMPARE(playbookFor(u"timeout"_s)->symptom, u"builds-fail"_s);
    QCOMPARE(playbookFor(u"disk"_s)->symptom, u"disk-full"_s);
    QVERIFY(!playbookFor(u"rain"_s));
    QSet<QString> names;
    for (const Playbook &playbook : playbooks())
        for (const QString &name : QStringList{playbook.symptom} + playbook.alsoCalled) {
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
}

void PlaybooksTest::whatCannotBeAskedIsAClue()
{
    for (const Playbook &playbook : playbooks()) {
        const Answers refused(playbook.paths.size(), failure("http.forbidden", u"Invalid API key"_s));
        const Diagnosis diagnosis = playbook.diagnose(refused, kNow);
        QVERIFY2(diagnosis.verdict() != Verdict::Ok, qPrintable(playbook.symptom));
    }
}

void PlaybooksTest::prints()
{
    test::CtlTrial trial;
    trial.answer("GET /api/workers", R"({"workers":[{"id":"w","name":"mac-1","availability":"offline"}]})");
    QCOMPARE(trial.run("doctor worker-offline"), 2);
    for (const QString &heading :
         {u"Diagnosis\n  CRITICAL mac-1 is offline"_s, u"Proposed fix\n  1. "_s, u"Verification\n  CRITICAL now"_s})
        QVERIFY2(trial.out.contains(heading), qPrintable(trial.out));
    QCOMPARE(trial.run("doctor offline --json"), 2);
    const QJsonObject document = QJsonDocument::fromJson(trial.out.toUtf8()).object();
    QCOMPARE(document.value("symptom"_L1).toString(), u"worker-offline"_s);
    QCOMPARE(document.value("status"_L1).toString(), u"critical"_s);
}

void PlaybooksTest::fixesAndVerifies()
{
    test::CtlTrial trial;
    trial.answer("GET /api/builds", R"({"builds":[]})");
    trial.answer("GET /api/workers", R"({"workers":[{"id":"w1","name":"mac-1","availability":"online"}]})");
    trial.answer("GET /api/admin/maintenance", R"({"maintenance":{"enabled":true}})");
    trial.answer("POST /api/admin/maintenance", R"({"maintenance":{"enabled":false}})");
    QCOMPARE(trial.run("doctor builds-pending --fix --yes"), 0);
    QVERIFY(trial.out.contains(u"verified: OK"_s));
    const qsizetype change = trial.asked().indexOf(u"POST /api/admin/maintenance"_s);
    QCOMPARE(trial.body(change), (QJsonObject{{"enabled"_L1, false}, {"reason"_L1, u"expoctl doctor builds-pending"_s}}));
    QVERIFY(trial.asked().lastIndexOf(u"GET /api/workers"_s) > change);
}

void PlaybooksTest::doesNothingUnasked()
{
    test::CtlTrial trial;
    trial.answer("GET /api/builds", R"({"builds":[]})");
    trial.answer("GET /api/workers", R"({"workers":[]})");
    trial.answer("GET /api/admin/maintenance", R"({"maintenance":{"enabled":true}})");
    QCOMPARE(trial.run("doctor builds-pending --fix"), 64);
    QVERIFY(trial.asked().filter(u"POST"_s).isEmpty());
}

void PlaybooksTest::unknownSymptom()
{
    test::CtlTrial trial;
    QCOMPARE(trial.run("doctor disk-ful"), 64);
    QVERIFY(trial.err.contains(u"Did you mean \"disk-full\"?"_s));
}

QTEST_GUILESS_MAIN(PlaybooksTest)
#include "playbooks_test.moc"
