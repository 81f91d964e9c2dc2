// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>

namespace freeagent::console {

/// Whether the desktop starts the console when somebody logs in: an entry in the folder that desktops of the XDG kind read.
class Autostart
{
public:
    /// `folder` need not exist; empty: this machine has no such folder. `program` is what the entry starts.
    Autostart(QString folder, QString program);
    static Autostart ofThisMachine();

    bool isPossible() const { return !m_folder.isEmpty(); }
    bool isOn() const;
    /// Error: "autostart.refused", the file cannot be written or removed.
    Result<void> set(bool on) const;
    QString file() const;

private:
    QString m_folder;
    QString m_program;
};

} // namespace freeagent::console
