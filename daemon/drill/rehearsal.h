// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/reach/webcall.h"

#include <QProcess>

namespace freeagent::drill {

using GoOn = std::function<bool()>;

/// A second controller process on a data folder of its own: on a free port of loopback, with a key that nobody else knows, without any setting of
/// the first. It tells nobody, has no schedule, and ends with this process, however that ends. Blocks; one thread. Errors: "drill.no_start" with the
/// last words of the process, "drill.not_proved", "drill.cancelled".
class Rehearsal
{
public:
    /// `program`: expo-controller. `goOn`: asked while waiting.
    Rehearsal(QString program, QString folder, GoOn goOn);
    ~Rehearsal(); ///< ends the process

    /// When it has a value the process answers.
    Result<void> start();
    /// Its own self-test, its readiness, its list of builds, and a source that goes in through its door and comes out again.
    Result<void> prove();
    /// As a service manager would stop it. It is killed when that takes long.
    void stop();

private:
    Result<QByteArray> call(const reach::WebRequest &request, int wanted);
    Result<void> proveSelfTest();
    Result<void> proveReady();
    Result<void> proveDoor();
    QString lastWords();

    QString m_program;
    QString m_folder;
    GoOn m_goOn;
    QByteArray m_key;
    QByteArray m_address; ///< "http://127.0.0.1:1234"
    QProcess m_process;
    reach::WebCaller m_caller;
};

} // namespace freeagent::drill
