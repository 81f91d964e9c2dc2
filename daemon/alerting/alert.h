// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/reading.h"
#include "daemon/alerting/watch.h"

namespace freeagent::alerting {

enum class AlertState : quint8 {
    Pending,      ///< beyond the threshold, not yet for long enough
    Firing,
    Acknowledged, ///< somebody has it
    Resolved,
};
QByteArrayView word(AlertState);
std::optional<AlertState> alertStateFrom(QByteArrayView);

/// "I have it."
struct Acknowledgement {
    QString by;
    Time at{};
    QString comment;
    std::optional<Time> until; ///< then it rings again
    bool sticky = false;       ///< also when it gets worse; else only until then

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/// Something that happened to an alert.
struct Moment {
    Time at{};
    QByteArray what; ///< pending, fired, notified, worsened, improved, acknowledged, unacknowledged, suppressed, unsuppressed, escalated, resolved
    QString by;
    QString text;

    friend bool operator==(const Moment &, const Moment &) = default;
};

/// One figure beyond its threshold, from the first look to its end. A record of kind "alert".
struct Alert {
    QByteArray id;
    QByteArray rule;
    QString title; ///< of the rule
    Labels labels;
    QByteArray group; ///< alerts with the same one are told as one thing
    AlertState state = AlertState::Pending;
    Severity severity = Severity::Warning;
    double value = 0;
    std::optional<double> firedValue; ///< with which it fired, or got worse
    QByteArray unit;
    double threshold = 0;
    Time since{}; ///< first look beyond the threshold
    std::optional<Time> firedAt;
    std::optional<Time> resolvedAt;
    QByteArray runbook;
    Action action;
    Story story;
    std::optional<Acknowledgement> acknowledged;
    std::optional<Suppression> suppressed;
    int occurrences = 1; ///< how often it fired in the kept history, this time included
    QList<QByteArray> episodes; ///< groups of notices that told of it
    Watch watch;
    QList<Moment> timeline; ///< oldest first

    bool isOpen() const { return state != AlertState::Resolved; }
    bool isActive() const { return state == AlertState::Firing || state == AlertState::Acknowledged; }
    /// Rule and labels: what it is, however often.
    QByteArray key() const;
    void note(Time at, const char *what, const QString &by, const QString &text);

    friend bool operator==(const Alert &, const Alert &) = default;
};

QByteArray alertKey(const QByteArray &rule, const Labels &labels);

QJsonObject toRecord(const Alert &alert);
std::optional<Alert> alertFrom(const QJsonObject &json);
/// How people know the rule: its title, else its id.
QString ruleName(const Alert &alert);

/// As the wire has it, without escalation, deliveries and contacts.
QJsonObject toWire(const Alert &alert);
QJsonObject toJson(const Moment &moment);
QJsonObject toJson(const Acknowledgement &acknowledgement);

} // namespace freeagent::alerting
