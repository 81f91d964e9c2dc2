// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/widgets/logpane.h"

#include <QMenu>

class QActionGroup;
class QSettings;

namespace freeagent::console {

/// How logs are looked at.
struct LogSettings {
    LogLook look;
    int around = 0;        ///< lines shown before and after each match
    bool regex = false;    ///< what is searched for is an expression
    bool filtered = false; ///< only matches are shown

    friend bool operator==(const LogSettings &, const LogSettings &) = default;
};

/// What is not there or makes no sense is as by default.
LogSettings readLogSettings(const QSettings &settings);
void writeLogSettings(const LogSettings &log, QSettings &settings);

/// Time stamps, wrapping, colours and lines around matches.
class LogViewMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit LogViewMenu(const LogSettings &settings, QWidget *parent);

    LogLook look() const;
    int around() const;
    QAction *wrapAction() const { return m_wrap; }
    QAction *coloursAction() const { return m_colours; }

Q_SIGNALS:
    void changed();

private:
    QActionGroup *addChoice(QMenu *menu, const QList<std::pair<QString, int>> &choices, int chosen);
    QAction *addSwitch(const QString &text, bool on);

    QActionGroup *m_stamps;
    QAction *m_wrap;
    QAction *m_colours;
    QActionGroup *m_around;
};

} // namespace freeagent::console
