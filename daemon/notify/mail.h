// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/channel.h"
#include "daemon/notify/delivery.h"

namespace freeagent::notify {

struct MailHead {
    QString from;
    QStringList to;
    QString subject;
    QByteArray messageId; ///< what stands before the '@'
    QByteArray thread;    ///< likewise, of the message that this one belongs to; empty: none
    QByteArray list;      ///< of List-Id, what stands before the host
    Time date{};
};

/// RFC 5322, plain text in UTF-8, lines of at most 76 bytes (base64). Whatever is in the texts, they cannot make a header: control characters become
/// blanks, and what is not ASCII is an encoded word. Auto-Submitted, List-Id and Precedence keep answering machines quiet.
QByteArray mailBytes(const MailHead &head, const QString &text);

/// Subject and text of one notice, or of a digest of several.
QString mailSubject(const std::vector<Delivery> &batch);
QString mailText(const std::vector<Delivery> &batch);

} // namespace freeagent::notify
