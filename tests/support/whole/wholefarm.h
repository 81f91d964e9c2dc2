// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/controller/controller.h"
#include "tests/support/alertfarm.h"
#include "tests/support/daemon/rawhttp.h"
#include "tests/support/httpsink.h"
#include "tests/support/smtpsink.h"

namespace freeagent::test {

/// The whole daemon in this process, as the program puts it together: its store and files in a temporary home, its door on a port, its messages over
/// real connections to receivers on loopback. Only the clock, the disks and the machine's load are what a test says.
class WholeFarm
{
public:
    /// `more`: tables of the configuration besides the channels chat, pager, hook, mail and the life sign.
    explicit WholeFarm(SmtpSink &smtp, const QByteArray &more = {});
    ~WholeFarm();

    FakeClock clock;
    FakeMachine hardware;
    HttpSink sink; ///< of /chat, /pager, /hook and /ping
    double busy = 0.1; ///< part of the processor
    bool supervised = false; ///< from the next start on: somebody starts it again
    int restartsWanted = 0;

    bool start();
    /// Ends this process's controller in order and begins another over the same home.
    bool restart();
    /// Without an order: what it had not stored is gone, as after kill -9.
    void die();

    void setDisk(qint64 freeBytes);
    /// Time passes in steps, each with a tick that has come to its end; workers in `alive` are heard of.
    void go(Millis time, Millis step = std::chrono::seconds(10));
    QList<QByteArray> alive;

    HttpReply send(const QByteArray &method, const QByteArray &target, const QByteArray &json = {});
    HttpReply post(const QByteArray &target, const Form &form);
    QJsonArray alerts(const QByteArray &query = {});
    QByteArray idOf(const QByteArray &rule); ///< of the open alert; empty when there is none

    QByteArray submit();
    bool finish(const QByteArray &worker, bool success); ///< a build from its submission to its end
    QByteArray enrol(const QByteArray &name);

    /// Headlines that a receiver got, in order: "WARNING: 11 builds wait, ...".
    QStringList chat() const;
    QStringList hook() const;
    QList<QJsonObject> pages() const;
    QStringList pageActions() const;
    QList<HttpSink::Request> requests(const QByteArray &path) const;
    /// Until every message but those that wait for their digest has left.
    bool delivered();
    int pending(); ///< such messages
    QString home() const { return m_home.path(); }

private:
    HttpReply ask(const HttpRequest &request);
    void tick();
    void awaitLook(int looks);
    QByteArray file(const QString &name, const QByteArray &content);

    class Looks;
    QTemporaryDir m_home;
    SmtpSink &m_smtp;
    std::shared_ptr<Looks> m_looks;
    std::optional<config::Settings> m_settings;
    std::unique_ptr<controller::Controller> m_controller;
    int m_builds = 0;
};

} // namespace freeagent::test
