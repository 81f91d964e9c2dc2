// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/notifier.h"

namespace freeagent::notify {

/// Without control characters: tabs, line feeds and what could steer a terminal or forge a header become blanks. One line.
QString oneLine(const QString &text);

/// "CRITICAL: disk is full", "RESOLVED: ...", "ACKNOWLEDGED: ..."; a report has its title alone.
QString headline(const Notice &notice);

/// Headline, lines, facts and link, a line each; no markup.
QString plainText(const Notice &notice);

/// What Slack reads: its three signs escaped, the headline bold.
QString slackText(const Notice &notice);

} // namespace freeagent::notify
