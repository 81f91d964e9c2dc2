// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/problemspopup.h"

#include "console/farm/spokentime.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/severitytokens.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace freeagent::console {

ProblemsPopup::ProblemsPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Problems"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_QuitOnClose, false);
    m_layout->setSizeConstraint(QLayout::SetMinimumSize);
}

void ProblemsPopup::show(const Glance &farm, const QString &whyNot, Time now)
{
    // A line must not be made anew under the pointer that is about to press its button.
    if (m_content && farm == m_shown && whyNot == m_whyNot && m_drawnFor == palette())
        return;
    m_shown = farm;
    m_whyNot = whyNot;
    m_drawnFor = palette();
    delete m_content;
    m_content = new QWidget;
    m_content->setAccessibleName(tr("Problems"));
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *title = wordsLabel(farm.farm);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    lines->addWidget(title);
    if (!farm.contact)
        lines->addWidget(wordsLabel(tr("No contact with the farm. This is what was known last.")));
    for (const Problem &problem : farm.problems.mid(0, kLines))
        lines->addWidget(line(problem, whyNot, now));
    if (farm.problems.isEmpty())
        lines->addWidget(wordsLabel(farm.known ? tr("No alert is open.") : tr("Not known yet.")));
    auto *all = new QToolButton;
    const int more = int(farm.problems.size()) - kLines;
    all->setText(more > 0 ? tr("%n more: all alerts", nullptr, more) : tr("All alerts"));
    all->setAutoRaise(true);
    connect(all, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT allWanted();
    });
    lines->addWidget(all, 0, Qt::AlignRight);
    m_layout->addWidget(m_content);
    m_content->show();
    setFixedWidth(em(this, 34));
    ensurePolished();
    m_layout->activate();
    setFixedHeight(m_layout->totalHeightForWidth(width()));
}

QWidget *ProblemsPopup::line(const Problem &problem, const QString &whyNot, Time now)
{
    auto *widget = new QWidget;
    widget->setAccessibleName(problem.summary);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *shape = new QLabel;
    shape->setAccessibleName(severityWord(problem.severity));
    shape->setPixmap(glyph(severityShape(problem.severity), severityColor(problem.severity, palette()), em(this, 1), devicePixelRatioF()));
    layout->addWidget(shape, 0, Qt::AlignTop);
    QString words = problem.summary;
    if (problem.since)
        //: %1 is a problem, %2 a time.
        words = tr("%1 (since %2)").arg(words, spokenTime(*problem.since, now));
    if (problem.handled)
        //: %1 is a problem.
        words = tr("%1 - taken or silenced").arg(words);
    layout->addWidget(wordsLabel(words), 1);
    if (!problem.handled) {
        addButton(layout, tr("Ack"), tr("Acknowledge: %1").arg(problem.summary), whyNot, [this, problem] { Q_EMIT acknowledgeWanted(problem); });
        addButton(layout, tr("Silence 1 h"), tr("Silence for an hour: %1").arg(problem.summary), whyNot,
                  [this, problem] { Q_EMIT silenceWanted(problem); });
    }
    addButton(layout, tr("Open"), tr("Open: %1").arg(problem.summary), {}, [this, problem] {
        close();
        Q_EMIT openWanted(problem);
    });
    return widget;
}

void ProblemsPopup::addButton(QHBoxLayout *layout, const QString &text, const QString &name, const QString &whyNot, std::function<void()> act)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(whyNot.isEmpty() ? name.toHtmlEscaped() : whyNot);
    button->setEnabled(whyNot.isEmpty());
    // Queued: what it does may make the lines anew, and this button with them.
    connect(button, &QToolButton::clicked, this, act, Qt::QueuedConnection);
    layout->addWidget(button, 0, Qt::AlignTop);
}

void ProblemsPopup::openAt(const QPoint &global)
{
    const QScreen *screen = QGuiApplication::screenAt(global);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    move(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    setVisible(true);
}

} // namespace freeagent::console
