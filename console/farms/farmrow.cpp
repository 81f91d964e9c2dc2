// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmrow.h"

#include "console/farms/farmtexts.h"
#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/severitytokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
void say(QToolButton *button, const QString &text, const QString &spoken)
{
    button->setText(text);
    button->setAccessibleName(spoken);
}
} // namespace

FarmRow::FarmRow(QWidget *parent)
    : QFrame(parent)
    , m_shape(new QLabel)
    , m_name(door({}))
    , m_waiting(door(u"builds?filter=status:pending"_s))
    , m_running(door(u"builds"_s))
    , m_workers(door(u"workers"_s))
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_sentence(wordsLabel())
    , m_fix(wordsLabel())
    , m_problems(new QVBoxLayout)
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setText(u"…"_s);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    auto *head = new QHBoxLayout;
    head->setSpacing(em(this, 0.5));
    head->addWidget(m_shape);
    head->addWidget(m_name);
    head->addStretch();
    for (QToolButton *button : {m_waiting, m_running, m_workers, m_more})
        head->addWidget(button);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(em(this, 1.7), 0, 0, 0);
    words->setSpacing(em(this, 0.15));
    words->addWidget(m_sentence);
    words->addWidget(m_fix);
    m_problems->setSpacing(0);
    words->addLayout(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 1.2), em(this, 0.5), em(this, 0.6), em(this, 0.6));
    layout->setSpacing(em(this, 0.2));
    layout->addLayout(head);
    layout->addLayout(words);
}

QToolButton *FarmRow::door(const QString &link)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QToolButton::clicked, this, [this, link] { Q_EMIT wanted(link); });
    return button;
}

void FarmRow::show(const FarmLine &line, bool current)
{
    m_line = line;
    m_current = current;
    const QString name = plainText(line.farm.shownName());
    const StateSentence sentence = sentenceOf(line);
    setAccessibleName(name);
    //: Behind the name of a farm: its pages are open.
    say(m_name, current ? tr("%1 (open)").arg(name) : name, tr("Open %1").arg(name));
    m_name->setToolTip(line.farm.url.toDisplayString());
    //: %1 is a farm, %2 a number of builds, "4 waiting".
    const QString spoken = tr("%1: %2");
    say(m_waiting, waitingText(line), spoken.arg(name, waitingText(line)));
    say(m_running, runningText(line), spoken.arg(name, runningText(line)));
    say(m_workers, workersText(line), spoken.arg(name, workersText(line)));
    for (QToolButton *button : {m_waiting, m_running, m_workers})
        button->setVisible(line.view.hasData);
    m_more->setAccessibleName(tr("More about %1").arg(name));
    setWords(m_sentence, sentence.text);
    sayOrHide(m_fix, sentence.fix);
    showProblems();
    draw();
}

void FarmRow::showProblems()
{
    const QList<Problem> &problems = m_line.view.glance.problems;
    if (problems == m_shownProblems)
        return;
    // A door that was just pressed is still on its way back.
    for (QToolButton *button : std::exchange(m_problemDoors, {})) {
        button->hide();
        button->deleteLater();
    }
    m_shownProblems = problems;
    for (const Problem &problem : problems.first(std::min<qsizetype>(kProblems, problems.size()))) {
        QToolButton *button = door(u"alert/"_s + problem.id);
        const QString text = plainText(problem.summary);
        //: Behind a problem that somebody has acknowledged or silenced.
        button->setText(problem.handled ? tr("%1 (taken)").arg(text) : text);
        button->setAccessibleName(u"%1: %2"_s.arg(severityWord(problem.severity), button->text()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_problems->addWidget(button);
        m_problemDoors << button;
    }
    if (const int more = int(problems.size()) - kProblems; more > 0) {
        QToolButton *button = door(u"alerts"_s);
        //: Below a list of problems: %n others.
        button->setText(tr("and %n more", nullptr, more));
        button->setAccessibleName(button->text());
        m_problems->addWidget(button);
        m_problemDoors << button;
    }
}

void FarmRow::draw()
{
    const Severity severity = severityOf(m_line);
    m_shape->setPixmap(glyph(severityShape(severity), severityColor(severity, palette()), em(this, 1.1), devicePixelRatioF()));
    m_shape->setAccessibleName(severityWord(severity));
    for (qsizetype row = 0; row < m_problemDoors.size() && row < std::min<qsizetype>(kProblems, m_shownProblems.size()); ++row) {
        const Problem &problem = m_shownProblems[row];
        const Severity shown = problem.handled ? Severity::Neutral : problem.severity;
        m_problemDoors[row]->setIcon(icon(severityShape(problem.severity), severityColor(shown, palette())));
    }
    update();
}

void FarmRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void FarmRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = em(this, 0.35);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(sheet, palette().color(QPalette::Base));
    if (const QColor color = shownColor(m_line.farm.color, palette()); color.isValid()) {
        painter.setClipPath(sheet);
        painter.fillRect(QRect(0, 0, em(this, 0.4), height()), color);
        painter.setClipping(false);
    }
    painter.setPen(m_current ? palette().color(QPalette::Highlight) : palette().color(QPalette::Mid));
    painter.drawPath(sheet);
}

} // namespace freeagent::console
