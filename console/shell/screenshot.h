// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QObject>
#include <QTimer>

namespace freeagent::console {

class MainWindow;

/// Waits until the window shows data, draws it into a PNG file and ends the program: exit code 0; 1 when the data did not come in
/// time (the picture shows what there is) or the file cannot be written. Says which on standard output or error.
class Screenshot final : public QObject
{
    Q_OBJECT
public:
    Screenshot(MainWindow &window, QString file, Millis patience = Millis(20'000), QObject *parent = nullptr);

private:
    void look();
    void take(bool settled);

    MainWindow &m_window;
    QString m_file;
    QTimer m_look;
    QTimer m_limit;
};

} // namespace freeagent::console
