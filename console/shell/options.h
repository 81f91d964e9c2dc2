// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QSize>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace freeagent::console {

/// What the command line and the environment say. A key is never among it: it would be seen in the list of processes.
struct Options {
    std::optional<QUrl> url;
    QString keyFile; ///< --key-file, else EXPO_CONSOLE_KEY_FILE
    bool demo = false;
    bool newInstance = false; ///< a console of its own, though one runs already
    bool dark = false;
    QString screenshot; ///< empty: an ordinary start
    QByteArray page;    ///< empty: the first
    QUrl link;          ///< expo://host/build/ID, to be shown
    std::optional<QSize> size;
    QString answer; ///< --help or --version: print it and end
    bool wall = false; ///< begin with the farm on the whole screen
    bool tray = false; ///< begin without a window, where there is a tray

    friend bool operator==(const Options &, const Options &) = default;
};

/// `arguments` with the program's name first. Errors: "usage.*".
Result<Options> parseOptions(const QStringList &arguments, const QString &environmentKeyFile);

/// A controller's address as people type it: "farm", "farm:3000", "https://farm/free-agent/". Errors: "usage.url".
Result<QUrl> controllerUrl(const QString &text);

} // namespace freeagent::console
