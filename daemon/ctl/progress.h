// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/output.h"

namespace freeagent::ctl {

/// A bar on standard error, where a person watches; nothing elsewhere. Gone at its end.
class Progress
{
public:
    explicit Progress(Output &output);
    ~Progress() { end(); }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// `part` from 0 to 1; below 0: not known.
    void show(double part, const QString &text);
    void end();

private:
    const Terminal *m_terminal = nullptr; ///< null: nobody watches
    bool m_shown = false;
    QByteArray m_last;
};

} // namespace freeagent::ctl
