// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/notifier.h"

#include <QUrl>

namespace freeagent::notify {

enum class ChannelKind : quint8 { Slack, Email, Sendmail, PagerDuty, Webhook };
QByteArrayView word(ChannelKind kind);
std::optional<ChannelKind> channelKindFrom(QStringView text);

enum class MailSecurity : quint8 {
    StartTls, ///< demanded: no mail without it
    Tls,      ///< from the first byte
    None,
};

/// How mail leaves, and to whom.
struct MailWay {
    QString host; ///< of the server; Email only
    quint16 port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; ///< empty: no authentication
    QByteArray password;
    QString program; ///< Sendmail only
    QString from;
    QStringList to;

    friend bool operator==(const MailWay &, const MailWay &) = default;
};

/// One way to people, as configured. A plain value; its secrets are in `url`, `secret`, `easSecret` and `mail.password` and are never
/// shown.
struct Channel {
    QString name;
    ChannelKind kind = ChannelKind::Webhook;
    QList<Severity> severities;
    QList<QByteArray> audiences; ///< "oncall", "users", "reviews", ids of persons
    bool alerts = true;          ///< gets notices
    bool builds = false;         ///< gets the ends of builds; Webhook only
    QUrl url;                    ///< Slack, PagerDuty, Webhook
    QByteArray secret;           ///< PagerDuty: the routing key; Webhook: what it is signed with, decoded; empty: unsigned
    QByteArray easSecret;        ///< Webhook: for the header expo-signature; empty: none
    MailWay mail;
    QString publicUrl{};         ///< of this controller, as people reach it; makes links whole; empty: those to it are left out

    bool isMail() const { return kind == ChannelKind::Email || kind == ChannelKind::Sendmail; }
    bool wants(Severity severity) const { return severities.contains(severity); }
    /// Where it goes, fit to be shown: the host, or the recipients of mail.
    QString destination() const;
    /// Words that must not be in a log or an answer.
    QList<QByteArray> secrets() const;

    friend bool operator==(const Channel &, const Channel &) = default;
};

} // namespace freeagent::notify
