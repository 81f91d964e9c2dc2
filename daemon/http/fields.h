// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/replies.h"

namespace freeagent::http {

/// The fields that a kind of request takes. "reason" goes with every change and needs no mention.
struct Fields {
    QStringList known;
    QByteArray code; ///< of the refusal
    QString of;      ///< "a maintenance", for the sentence
};

/// Of a kind whose other mistakes have no code of their own.
Fields taking(const QString &of, const QStringList &known = {});

/// What else the body has is a mistake in writing that would otherwise be ignored; the error says what was meant. Its texts are for one line of
/// a list or a log: control characters, and marks that turn the direction of what follows, are refused. Pure.
Result<void> onlyFields(const QJsonObject &body, const Fields &fields);
/// As jsonOf(), and nothing after the body was refused with a 400 for a field it should not have.
std::optional<QJsonObject> jsonOf(const Request &request, const Fields &fields);

} // namespace freeagent::http
