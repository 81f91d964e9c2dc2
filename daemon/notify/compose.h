// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/channel.h"
#include "daemon/notify/delivery.h"
#include "daemon/notify/message.h"

namespace freeagent::notify {

/// One message of `batch` (not empty; several only for mail: a digest). The same batch gives the same message and key at every try, but for
/// the time in a webhook's signature. Pure.
///
/// The key by which a receiver tells a repetition: Message-ID of mail, dedup_key with the kind of event of PagerDuty, webhook-id of a
/// webhook. Slack has none: after a kill between sending and recording that, Slack shows a message twice.
Message compose(const Channel &channel, const std::vector<Delivery> &batch, Time now);

/// PagerDuty joins trigger, acknowledge and resolve by it. 255 characters at most.
QByteArray dedupKey(const Notice &notice);

} // namespace freeagent::notify
