// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/announcer.h"

#include <QObject>
#include <QPoint>

namespace freeagent::console {

/// What a person has chosen for this desktop. Kept in the settings at once. GUI thread.
class DeskOptions final : public QObject
{
    Q_OBJECT
public:
    /// What closing the window means.
    enum class Closing : quint8 {
        Ask,  ///< not chosen yet: it is explained at the first time
        Tray, ///< the console goes on, where there is a tray
        Quit
    };

    /// `settings` must outlive this object.
    explicit DeskOptions(QSettings &settings, QObject *parent = nullptr);

    const NoticeOptions &notices() const { return m_notices; }
    void setNotices(const NoticeOptions &notices);
    Closing closing() const { return m_closing; }
    void setClosing(Closing closing);
    bool showsBar() const { return m_bar; }
    void setShowsBar(bool shown);
    /// Where the bar was left; empty when it has not been moved.
    std::optional<QPoint> barPlace() const;
    /// Says nothing by changed(): it comes with every step of the mouse.
    void setBarPlace(QPoint place);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_settings;
    NoticeOptions m_notices;
    Closing m_closing = Closing::Ask;
    bool m_bar = false;
};

} // namespace freeagent::console
