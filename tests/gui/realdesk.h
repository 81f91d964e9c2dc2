// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/allpages.h"
#include "console/shell/keystore.h"
#include "console/shell/mainwindow.h"
#include "console/shell/pagehost.h"
#include "console/shell/session.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/notice.h"
#include "console/widgets/resourceline.h"
#include "tests/gui/fakeprompts.h"
#include "tests/integration/farm.h"

#include <QAction>
#include <QTemporaryDir>

namespace freeagent::test {

/// The real window looking at the real controller.
struct Desk {
    explicit Desk(const ControllerFixture &controller)
        : settings(dir.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        , keys(dir.filePath(QStringLiteral("keys")), console::KeyStore::Keyring::Avoid)
        , session({}, clock, settings, keys)
        , window(session, prompts, clock, settings, console::allPages())
    {
        window.resize(1440, 900);
        window.show();
        session.connectTo({QUrl(QStringLiteral("http://127.0.0.1:%1").arg(controller.port())), controller.key()});
    }
    console::ConfirmStrip &strip() const { return window.findChild<console::PageHost *>()->strip(); }
    QAction *action(const QString &text) const
    {
        for (QAction *found : window.currentPage()->actions())
            if (found->text() == text)
                return found;
        return nullptr;
    }
    /// What the pages say they cannot read.
    QStringList unread() const
    {
        QStringList texts;
        for (const auto *line : window.findChildren<console::ResourceNotice *>())
            if (const auto *notice = line->findChild<console::Notice *>(); !notice->text().isEmpty())
                texts << notice->text();
        return texts;
    }

    QTemporaryDir dir;
    SystemClock clock;
    FakePrompts prompts;
    QSettings settings;
    console::KeyStore keys;
    console::Session session;
    console::MainWindow window;
};

} // namespace freeagent::test
