// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/linkstate.h"
#include "console/farm/severity.h"

/// How the connection is told to a person. Pure.
namespace freeagent::console {

struct LinkPill {
    Severity severity = Severity::Unknown;
    QString text;

    friend bool operator==(const LinkPill &, const LinkPill &) = default;
};

/// "Live", "12 s behind", "Offline since 14:02".
LinkPill linkPill(const client::LinkState &link, Time now);

struct LinkNotice {
    QString text; ///< empty: nothing to say
    QString fix;

    friend bool operator==(const LinkNotice &, const LinkNotice &) = default;
};

/// What happened, what it means and what to do. `name` is that of the controller.
LinkNotice linkNotice(const client::LinkState &link, const QString &name, bool hasData, Time now);

} // namespace freeagent::console
