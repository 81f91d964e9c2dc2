// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>

namespace freeagent::console {

class DeskOptions;
class Notice;

/// What happens when somebody closes the window: the console goes on in the tray, or ends. The first time, where there is a tray, it
/// explains that in the window and lets the person choose; closing once more ends it. GUI thread.
class CloseKeeper final : public QObject
{
    Q_OBJECT
public:
    /// `options` must outlive it. `hasTray` is asked at every close: a window must never vanish into a tray that is not there.
    CloseKeeper(QWidget &window, DeskOptions &options, std::function<bool()> hasTray, QObject *parent);

    /// The explanation, to be put above the page. Hidden until it is needed.
    QWidget *explanation() const;
    /// Ends the console whatever was chosen.
    void quit();

Q_SIGNALS:
    /// The window is gone; the console is not.
    void hidden();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeExplanation();

    QWidget &m_window;
    DeskOptions &m_options;
    std::function<bool()> m_hasTray;
    Notice *m_notice;
    bool m_quitting = false;
};

} // namespace freeagent::console
