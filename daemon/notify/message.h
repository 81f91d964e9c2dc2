// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>

namespace freeagent::notify {

/// What leaves the house, ready: one request, or one mail.
struct Message {
    enum class Way : quint8 { Post, Get, Mail, Program };

    Way way = Way::Post;
    QString channel;
    QByteArray key; ///< by which the receiver can tell a repetition; empty where it cannot
    QByteArray url; ///< Post, Get: https; Mail: smtp or smtps
    QList<QByteArray> headers; ///< Post: "Name: value"
    QByteArray body;           ///< Post: the body; Mail, Program: the whole mail
    QByteArray user;           ///< Mail
    QByteArray password;
    bool startTls = false; ///< Mail: demanded
    QByteArray from;
    QList<QByteArray> to;
    QString program;
    QList<QByteArray> secrets; ///< words that must not come back in a detail
};

/// How it went.
struct Verdict {
    enum class Kind : quint8 {
        Delivered, ///< the receiver took it
        Failed,    ///< it may work later
        Refused,   ///< the receiver says that it is wrong: a few tries only
    };
    Kind kind = Kind::Failed;
    QString detail; ///< for people, one line, without secrets
    std::optional<Millis> retryAfter{}; ///< the receiver's wish
    bool asksForPatience = false; ///< it works, and has too much to do
};

/// Takes a message out of the house. `done` comes later, once, in the caller's thread; not after the carrier is gone.
class Carrier
{
public:
    virtual ~Carrier() = default;
    virtual void carry(Message message, std::function<void(Verdict)> done) = 0;
};

} // namespace freeagent::notify
