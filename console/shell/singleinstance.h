// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/shell/options.h"

#include <QLocalServer>

namespace freeagent::console {

/// One console for each user and settings folder: a second start hands over what it was told and ends, so that a click on an expo://
/// link does not open a second window. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is that of the settings; consoles with other settings are others.
    explicit SingleInstance(QString folder, QObject *parent = nullptr);

    enum class Outcome : quint8 {
        First,     ///< this is the console now; handedOver() may come
        HandedOver ///< another one is and has taken it: end
    };
    /// Waits at most two seconds for an answer of the other. One that hangs is left alone: then this is a console without handedOver().
    Outcome begin(const Options &options);
    /// Where it listens; empty when it does not.
    QString address() const { return m_server.fullServerName(); }

Q_SIGNALS:
    /// Another start was told this.
    void handedOver(const freeagent::console::Options &options);

private:
    bool handOver(const Options &options) const;
    void take();

    QString m_folder;
    QString m_name;
    QLocalServer m_server;
};

/// What one console tells another, in one line. Only what leads somewhere: address, key file (absolute), page, link, tray, wall.
QByteArray toMessage(const Options &options);
/// Nothing when it is no such message.
std::optional<Options> fromMessage(const QByteArray &line);

} // namespace freeagent::console
