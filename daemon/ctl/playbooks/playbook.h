// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/checks/check.h"

#include <QJsonArray>

namespace freeagent::ctl {

/// Something that speaks for or against a cause.
struct Clue {
    Verdict verdict = Verdict::Ok;
    QString text;

    friend bool operator==(const Clue &, const Clue &) = default;
};

/// What helps. One with an ask can be carried out by expoctl itself.
struct Remedy {
    QString text{}; ///< what it does, and to whom
    QString command{}; ///< what a person types; empty when it is no command
    std::optional<client::Ask> ask{};
};

struct Diagnosis {
    QList<Clue> clues;
    QList<Remedy> remedies; ///< the most promising first

    Verdict verdict() const;
    void note(Verdict verdict, const QString &text) { clues.append({verdict, text}); }
};

/// A row of the troubleshooting table as something that runs: symptom, diagnosis, proposed fix, verification.
struct Playbook {
    QString symptom{}; ///< "builds-pending"
    QString title{}; ///< what a person sees
    QStringList alsoCalled{};
    std::vector<QString> paths{};
    /// Pure. An answer that failed is a clue, not an end.
    std::function<Diagnosis(const Answers &answers, Time now)> diagnose{};
    QString verification{}; ///< a command whose exit status says whether it is over
};

/// The six rows.
const QList<Playbook> &playbooks();
/// By symptom or another name of it; nullptr when there is none.
const Playbook *playbookFor(const QString &symptom);

// For the playbooks.
/// The objects of a list in an answer; empty when it failed, which is noted as a clue.
QList<QJsonObject> itemsOf(const Result<client::Answer> &answer, const QString &key, Diagnosis &diagnosis);
client::Ask postAsk(const QString &path, const QJsonObject &body = {});

Diagnosis diagnosePending(const Answers &answers, Time now);
Diagnosis diagnoseOffline(const Answers &answers, Time now);
Diagnosis diagnoseUploads(const Answers &answers, Time now);
Diagnosis diagnoseSlow(const Answers &answers, Time now);
Diagnosis diagnoseDisk(const Answers &answers, Time now);
Diagnosis diagnoseFailing(const Answers &answers, Time now);

} // namespace freeagent::ctl
