// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"
#include "daemon/ctl/forms.h"
#include "daemon/ctl/playbooks/playbook.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr int kKept = 3; ///< last successes of each project and branch, as the daily cleanup keeps unless told otherwise

Verdict verdictFrom(const QString &status)
{
    return status == u"critical" ? Verdict::Critical : status == u"warning" ? Verdict::Warning : Verdict::Ok;
}

/// True when any volume is short.
bool lookAtVolumes(const Result<client::Answer> &answer, Diagnosis &diagnosis)
{
    bool isShort = false;
    for (const QJsonObject &volume : itemsOf(answer, u"volumes"_s, diagnosis)) {
        const Verdict verdict = verdictFrom(volume.value("status"_L1).toString());
        QString text = u"volume %1: %2 of %3 free"_s.arg(volume.value("name"_L1).toString(), bytesOf(volume.value("freeBytes"_L1)),
                                                         bytesOf(volume.value("totalBytes"_L1)));
        if (const QString full = secondsOf(volume.value("fullInSeconds"_L1)); !full.isEmpty())
            text += u", full in "_s + full;
        diagnosis.note(verdict, text);
        isShort = isShort || verdict != Verdict::Ok;
    }
    return isShort;
}

void proposeCleanup(int days, Diagnosis &diagnosis)
{
    diagnosis.remedies.append({u"Remove files of builds that ended more than %1 days ago, but of the last %2 successes; they stay in the trash for a day"_s
                                   .arg(days).arg(kKept),
                               u"expoctl cleanup --older-than %1d --keep %2"_s.arg(days).arg(kKept),
                               postAsk(u"/api/admin/cleanup"_s, {{"olderThanDays"_L1, days}, {"keep"_L1, kKept}})});
}

/// Of the controller's own examination, what has to do with `subjects`: "fsync" means "fsync.data" too.
void lookAtDoctor(const Result<client::Answer> &answer, const QStringList &subjects, Diagnosis &diagnosis)
{
    for (const QJsonObject &check : itemsOf(answer, u"checks"_s, diagnosis)) {
        const Verdict verdict = verdictFrom(check.value("status"_L1).toString());
        if (verdict == Verdict::Ok || !subjects.contains(check.value("name"_L1).toString().section(u'.', 0, 0)))
            continue;
        diagnosis.note(verdict, check.value("name"_L1).toString() + u": "_s + check.value("message"_L1).toString());
        if (const QString fix = check.value("fix"_L1).toString(); !fix.isEmpty())
            diagnosis.remedies.append({fix, {}, {}});
    }
}
} // namespace

Diagnosis diagnoseUploads(const Answers &answers, Time now)
{
    Diagnosis diagnosis;
    if (lookAtVolumes(answers[0], diagnosis))
        proposeCleanup(30, diagnosis);
    lookAtDoctor(answers[1], {u"disk"_s, u"fsync"_s, u"database"_s, u"open-files"_s}, diagnosis);
    static const QRegularExpression kUpload(u"upload|too large|no space|artifact|413|507"_s, QRegularExpression::CaseInsensitiveOption);
    qsizetype failed = 0;
    QString example;
    for (const QJsonObject &build : itemsOf(answers[2], u"builds"_s, diagnosis)) {
        const auto ended = timeOf(build.value("completed_at"_L1));
        const QString message = build.value("error_message"_L1).toString();
        if (!ended || now - *ended > std::chrono::hours(24) || !kUpload.match(message).hasMatch())
            continue;
        ++failed;
        example = example.isEmpty() ? message : example;
    }
    if (failed) {
        diagnosis.note(Verdict::Warning, u"%1 failed in 24 hours with words about uploads, such as: %2"_s.arg(failed).arg(example));
        if (example.contains(u"large"_s, Qt::CaseInsensitive))
            diagnosis.remedies.append({u"Raise limits.source or limits.result in controller.toml, or make the project smaller"_s,
                                       u"expo-controller --print-config"_s,
                                       {}});
    }
    for (const QJsonObject &kind : itemsOf(answers[3], u"classes"_s, diagnosis)) {
        const qint64 count = kind.value("count"_L1).toInteger();
        const bool database = kind.value("class"_L1) == u"db"_s;
        if (count)
            diagnosis.note(database ? Verdict::Critical : Verdict::Warning,
                           u"%1 %2 in the last hour"_s.arg(count).arg(database ? u"database errors"_s : u"refused credentials"_s));
        if (count && !database)
            diagnosis.remedies.append({u"See who is refused, and renew their key"_s, u"expoctl logs --class auth"_s, {}});
    }
    if (diagnosis.verdict() == Verdict::Ok)
        diagnosis.note(Verdict::Ok, u"nothing speaks of failed uploads in the last 24 hours"_s);
    return diagnosis;
}

Diagnosis diagnoseDisk(const Answers &answers, Time)
{
    Diagnosis diagnosis;
    const bool isShort = lookAtVolumes(answers[0], diagnosis);
    if (answers[0]) {
        QStringList kinds;
        for (const QJsonObject &kind : itemsOf(answers[0], u"byKind"_s, diagnosis))
            kinds.append(u"%1 %2"_s.arg(kind.value("kind"_L1).toString(), bytesOf(kind.value("bytes"_L1))));
        if (!kinds.isEmpty())
            diagnosis.note(Verdict::Ok, u"stored: "_s + kinds.join(u", "_s));
    }
    const qint64 trash = answers[1] ? answers[1]->json.object().value("bytes"_L1).toInteger() : 0;
    if (trash)
        diagnosis.note(Verdict::Ok, u"in the trash: "_s + sizeText(trash));
    if (const QJsonValue next = answers[2] ? answers[2]->json.object().value("next"_L1)["bytes"_L1] : QJsonValue(); next.toInteger() > 0)
        diagnosis.note(Verdict::Ok, u"the next cleanup frees "_s + bytesOf(next));
    if (!isShort)
        return diagnosis;
    if (trash)
        diagnosis.remedies.append({u"Destroy what is in the trash, %1, for good"_s.arg(sizeText(trash)), u"expoctl trash empty"_s,
                                   postAsk(u"/api/admin/trash/empty"_s)});
    proposeCleanup(30, diagnosis);
    proposeCleanup(7, diagnosis);
    diagnosis.remedies.append({u"See which project fills it"_s, u"expoctl storage"_s, {}});
    return diagnosis;
}

Diagnosis diagnoseSlow(const Answers &answers, Time)
{
    Diagnosis diagnosis;
    const auto slowest = std::max_element(
        answers.begin(), answers.end(), [](const auto &a, const auto &b) { return (a ? a->took : Millis(0)) < (b ? b->took : Millis(0)); });
    if (*slowest) {
        const Millis took = (*slowest)->took;
        diagnosis.note(took > std::chrono::seconds(2) ? Verdict::Critical
                           : took > Millis(500)       ? Verdict::Warning
                                                      : Verdict::Ok,
                       u"the slowest of %1 answers took %2 ms"_s.arg(answers.size()).arg(took.count()));
    }
    for (const QJsonObject &run : itemsOf(answers[2], u"runs"_s, diagnosis))
        if (run.value("state"_L1) == u"running"_s) {
            diagnosis.note(Verdict::Warning,
                           u"%1 runs since %2"_s.arg(run.value("job"_L1).toString(), run.value("startedAt"_L1).toString()));
            diagnosis.remedies.append({u"Let it end, or stop it"_s, u"expoctl runs cancel "_s + run.value("id"_L1).toString(), {}});
        }
    if (answers[1]) {
        const QJsonObject database = answers[1]->json.object();
        const QJsonObject optimize = database.value("optimize"_L1).toObject();
        const bool worthwhile = optimize.value("worthwhile"_L1).toBool();
        diagnosis.note(worthwhile ? Verdict::Warning : Verdict::Ok,
                       u"database %1, %2 unused: %3"_s.arg(bytesOf(database.value("bytes"_L1)), bytesOf(database.value("freelistBytes"_L1)),
                                                           optimize.value("why"_L1).toString()));
        if (worthwhile)
            diagnosis.remedies.append({u"Optimise the database"_s, u"expoctl db optimize"_s, postAsk(u"/api/admin/database/optimize"_s)});
    } else {
        itemsOf(answers[1], {}, diagnosis);
    }
    lookAtDoctor(answers[3], {u"fsync"_s, u"mount"_s, u"database"_s, u"open-files"_s}, diagnosis);
    return diagnosis;
}

} // namespace freeagent::ctl
