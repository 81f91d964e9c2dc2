// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/glance.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace freeagent::console {

/// What is wrong now, a line each, with what one does about it at once. Closes when somebody clicks elsewhere.
class ProblemsPopup final : public QFrame
{
    Q_OBJECT
public:
    /// Lines beyond this are a number.
    static constexpr int kLines = 8;

    explicit ProblemsPopup(QWidget *parent);

    /// `whyNot`: why this person may not acknowledge or silence; empty when they may.
    void show(const Glance &farm, const QString &whyNot, Time now);
    /// At this point, moved so that it is wholly on the screen.
    void openAt(const QPoint &global);

Q_SIGNALS:
    void acknowledgeWanted(const freeagent::console::Problem &problem);
    void silenceWanted(const freeagent::console::Problem &problem);
    void openWanted(const freeagent::console::Problem &problem);
    void allWanted();

private:
    QWidget *line(const Problem &problem, const QString &whyNot, Time now);
    void addButton(QHBoxLayout *layout, const QString &text, const QString &name, const QString &whyNot, std::function<void()> act);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    Glance m_shown;
    QString m_whyNot;
    QPalette m_drawnFor; ///< the drawings have its colours
};

} // namespace freeagent::console
