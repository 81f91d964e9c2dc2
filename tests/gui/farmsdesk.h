// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farms/farmrow.h"
#include "console/farms/farmsview.h"
#include "console/pages/overview/overviewentry.h"
#include "console/presence/presence.h"
#include "console/shell/connectpage.h"
#include "console/shell/keystore.h"
#include "console/shell/mainwindow.h"
#include "console/shell/pagehost.h"
#include "console/shell/session.h"
#include "console/shell/topbar.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/pill.h"
#include "tests/gui/fakeprompts.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/client/tinyserver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

namespace freeagent::test {

using namespace freeagent::console;

inline const QByteArray kKey = "right-key-0123456789";

/// Enough of a controller: one build that waits, and the alert that it is told to have.
class TinyFarm : public TinyServer
{
public:
    explicit TinyFarm(QByteArray alert = {})
        : TinyServer([this](QTcpSocket *socket, const TinyRequest &request) { serve(socket, request); })
        , m_alert(std::move(alert))
    {
    }
    client::Access access() const { return {url(), kKey}; }
    QString link(const QString &rest) const { return QStringLiteral("expo://%1:%2/%3").arg(url().host()).arg(url().port()).arg(rest); }
    int posted(const QByteArray &path) const { return int(posts.count(path)); }
    QList<QByteArray> posts;

private:
    void serve(QTcpSocket *socket, const TinyRequest &request)
    {
        if (request.method == "POST")
            posts << request.path;
        if (request.headers.value("x-api-key") != kKey)
            socket->write(answer("403 Forbidden", R"({"error":"Invalid API key"})"));
        else if (request.path == "/api/events")
            socket->write(streamHead() + "event: snapshot\nid: 4\ndata: " + R"({"revision":4,"reset":false,"builds":[)"
                          + R"({"id":"b1","status":"pending","platform":"ios","submitted_at":1}],)"
                          + R"("workers":[{"id":"w1","name":"mac-1","status":"online","state":"idle"}],"stats":{"at":5}})" + "\n\n");
        else if (request.path == "/api/alerts" && !m_alert.isEmpty())
            socket->write(answer("200 OK", R"({"alerts":[{"id":"a1","rule":"r","state":"firing","severity":"critical","summary":")" + m_alert
                                     + R"(","labels":{},"since":"2026-01-05T08:00:00.000Z"}]})"));
        else if (request.path == "/api/whoami")
            socket->write(answer("200 OK", R"({"role":"admin","actor":"me","machines":[]})"));
        else
            socket->write(answer("200 OK", R"({"builds":[]})"));
    }

    QByteArray m_alert;
};

/// The pages are to be seen, and what the farm said.
inline bool isReady(const Session &session, const MainWindow &window)
{
    return session.watch() && session.watch()->state().hasData() && session.watch()->state().link().isLive()
        && window.currentPage()->isVisible();
}

struct Desk {
    explicit Desk(const Options &options = {})
        : settings(dir.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        , keys(dir.filePath(QStringLiteral("keys")), KeyStore::Keyring::Avoid)
        , session(options, clock, settings, keys)
        , window(session, prompts, clock, settings, {overviewEntry()})
    {
        window.resize(1280, 800);
        window.show();
    }
    bool isReady() const { return test::isReady(session, window); }
    ConfirmStrip &strip() const { return window.findChild<PageHost *>()->strip(); }
    FarmsView *all() const { return window.findChild<FarmsView *>(); }
    FarmRow *row(int number) const { return all()->rows().at(number); }
    QString id(int number) const { return session.lines().at(number).farm.id; }
    ConnectPage *connectPage() const { return window.findChild<ConnectPage *>(); }
    QStringList pills() const
    {
        QStringList texts;
        for (const auto *pill : window.findChild<TopBar *>()->findChildren<Pill *>())
            if (pill->isVisible())
                texts << pill->text();
        return texts;
    }
    QToolButton *door(int number, const QString &text) const
    {
        for (auto *button : row(number)->findChildren<QToolButton *>())
            if (button->text().contains(text))
                return button;
        return nullptr;
    }

    QTemporaryDir dir;
    FakeClock clock;
    FakePrompts prompts;
    QSettings settings;
    KeyStore keys;
    Session session;
    MainWindow window;
};

} // namespace freeagent::test
