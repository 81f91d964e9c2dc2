// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/confirmstrip.h"

#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace freeagent::console {

namespace {
constexpr int kGoodNewsSeconds = 6; ///< how long it stays when there is nothing to take back

QLabel *wordsLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(plainText(text));
    label->setAccessibleName(label->text());
    label->setVisible(!text.isEmpty());
}
} // namespace

ConfirmStrip::ConfirmStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(wordsLabel())
    , m_effect(wordsLabel())
    , m_noWayBack(wordsLabel())
    , m_formPlace(new QVBoxLayout)
    , m_reason(new QLineEdit)
    , m_word(new QLineEdit)
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
    , m_undo(new QPushButton)
{
    arrange();
    connect(m_yes, &QPushButton::clicked, this, &ConfirmStrip::act);
    connect(m_no, &QPushButton::clicked, this, &ConfirmStrip::dismiss);
    connect(m_undo, &QPushButton::clicked, this, &ConfirmStrip::undo);
    connect(m_reason, &QLineEdit::textChanged, this, &ConfirmStrip::updateButtons);
    connect(m_word, &QLineEdit::textChanged, this, &ConfirmStrip::updateButtons);
    for (QLineEdit *field : {m_reason, m_word})
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_yes->isEnabled())
                act();
        });
    connect(&m_tick, &QTimer::timeout, this, &ConfirmStrip::tick);
    m_tick.setInterval(1'000);
    say(m_title, {});
    enter(Stage::Hidden, {});
    hide();
}

void ConfirmStrip::arrange()
{
    setAccessibleName(tr("Before it is done"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_reason->setPlaceholderText(tr("Why? (for the audit log)"));
    m_reason->setAccessibleName(tr("Reason, for the audit log"));
    m_word->setAccessibleName(tr("Type the word to confirm"));
    auto *words = new QVBoxLayout;
    words->setSpacing(em(this, 0.2));
    words->addWidget(m_title);
    words->addWidget(m_effect);
    words->addWidget(m_noWayBack);
    words->addLayout(m_formPlace);
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_reason, 2);
    fields->addWidget(m_word, 1);
    words->addLayout(fields);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(em(this, 2.2), em(this, 0.6), em(this, 0.7), em(this, 0.6));
    line->setSpacing(em(this, 0.5));
    line->addLayout(words, 1);
    for (QPushButton *button : {m_undo, m_no, m_yes}) {
        button->setAutoDefault(false);
        line->addWidget(button, 0, Qt::AlignBottom);
    }
}

void ConfirmStrip::ask(const Danger &danger)
{
    if (m_stage == Stage::Acting) {
        m_waiting.append(danger);
        return;
    }
    ++m_round;
    if (m_danger.form && m_danger.form != danger.form)
        delete m_danger.form;
    m_danger = danger;
    m_reason->clear();
    m_word->clear();
    say(m_title, danger.title);
    if (danger.form) {
        danger.form->setParent(this);
        m_formPlace->addWidget(danger.form);
        danger.form->show();
    }
    danger.foresee ? foresee() : enter(Stage::Asking, danger.effect);
    show();
    (danger.wantsReason ? static_cast<QWidget *>(m_reason) : danger.form ? danger.form.data() : m_no)->setFocus(Qt::OtherFocusReason);
}

void ConfirmStrip::doNow(const Danger &danger)
{
    ask(danger);
    if (m_stage == Stage::Asking)
        act();
}

void ConfirmStrip::foresee()
{
    enter(Stage::Foreseeing, tr("Asking the controller what would happen…"));
    const auto ask = m_danger.foresee; // it may lead to a reset of this strip
    ask(answerTo(&ConfirmStrip::takeForesight));
}

/// What comes when something else is asked already is not for us.
Danger::Said ConfirmStrip::answerTo(void (ConfirmStrip::*what)(const Result<QString> &))
{
    return [strip = QPointer<ConfirmStrip>(this), round = m_round, what](const Result<QString> &said) {
        if (strip && strip->m_round == round)
            (strip->*what)(said);
    };
}

void ConfirmStrip::takeForesight(const Result<QString> &said)
{
    if (said)
        return enter(Stage::Asking, *said);
    enter(Stage::Failed, tr("What would happen is not known, so nothing is done: %1 %2").arg(said.error().message, said.error().fix));
}

void ConfirmStrip::act()
{
    if (m_stage != Stage::Asking || (m_danger.word.size() && m_word->text() != m_danger.word))
        return;
    const QString reason = m_reason->text().trimmed();
    enter(Stage::Acting, tr("Working…"));
    const auto doIt = m_danger.act;
    doIt(reason, answerTo(&ConfirmStrip::finish));
}

void ConfirmStrip::finish(const Result<QString> &said)
{
    const QString text = said ? *said : said.error().message + u' ' + said.error().fix;
    Q_EMIT reported(said ? Severity::Good : Severity::Critical, text);
    m_secondsLeft = m_danger.undo && said ? int(m_danger.undoFor.count() / 1000) : kGoodNewsSeconds;
    enter(said ? Stage::Done : Stage::Failed, text);
    if (said)
        m_tick.start();
    if (!m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
}

void ConfirmStrip::undo()
{
    if (m_stage != Stage::Done || !m_danger.undo)
        return;
    const auto takeBack = m_danger.undo;
    enter(Stage::Acting, tr("Taking it back…"));
    takeBack(answerTo(&ConfirmStrip::takeUndo));
}

void ConfirmStrip::takeUndo(const Result<QString> &said)
{
    m_danger.undo = nullptr;
    finish(said);
}

void ConfirmStrip::dismiss()
{
    if (m_stage == Stage::Acting)
        return;
    forget();
    if (!m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
}

void ConfirmStrip::forget()
{
    ++m_round;
    if (m_danger.form)
        delete m_danger.form;
    m_danger = {};
    m_reason->clear();
    m_word->clear();
    enter(Stage::Hidden, {});
    hide();
}

void ConfirmStrip::reset()
{
    for (const Danger &waiting : std::exchange(m_waiting, {}))
        delete waiting.form;
    forget();
}

void ConfirmStrip::tick()
{
    // Somebody who points at it or tabs through it is about to press it.
    if (m_stage != Stage::Done || underMouse() || m_undo->hasFocus())
        return;
    if (--m_secondsLeft <= 0)
        return dismiss();
    updateButtons();
}

void ConfirmStrip::enter(Stage stage, const QString &effect)
{
    m_stage = stage;
    m_tick.stop();
    const bool over = stage == Stage::Done || stage == Stage::Failed;
    say(m_effect, effect);
    m_title->setVisible(!over && !m_title->text().isEmpty());
    say(m_noWayBack, stage == Stage::Asking && !m_danger.undo ? tr("There is no undo.") : QString());
    const bool asking = stage == Stage::Asking;
    m_reason->setVisible(asking && m_danger.wantsReason);
    m_word->setVisible(asking && !m_danger.word.isEmpty());
    //: %1 is a word, such as the name of the farm.
    m_word->setPlaceholderText(tr("Type %1 to confirm").arg(m_danger.word));
    if (m_danger.form)
        m_danger.form->setVisible(asking);
    m_yes->setVisible(asking || stage == Stage::Foreseeing);
    m_no->setVisible(stage != Stage::Acting);
    m_undo->setVisible(stage == Stage::Done && m_danger.undo);
    m_yes->setText(m_danger.verb);
    m_no->setText(over ? tr("Close") : tr("No"));
    setAccessibleDescription(effect);
    updateButtons();
    update();
}

void ConfirmStrip::updateButtons()
{
    const bool typed = m_danger.word.isEmpty() || m_word->text() == m_danger.word;
    const bool reasoned = !m_danger.reasonNeeded || !m_reason->text().trimmed().isEmpty();
    m_yes->setEnabled(m_stage == Stage::Asking && typed && reasoned);
    m_yes->setToolTip(m_stage == Stage::Foreseeing ? tr("First the controller says what would happen.")
                          : !reasoned              ? tr("Say why first.")
                          : !typed                 ? tr("Type the word first.")
                                                   : QString());
    //: Button; %1 is the number of seconds that are left to press it.
    m_undo->setText(tr("Undo (%1 s)").arg(m_secondsLeft));
    for (QPushButton *button : {m_yes, m_no, m_undo})
        button->setAccessibleName(button->text().isEmpty() ? tr("Do it") : button->text());
}

QString ConfirmStrip::text() const { return m_effect->text(); }

void ConfirmStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QWidget::keyPressEvent(event);
}

void ConfirmStrip::paintEvent(QPaintEvent *)
{
    const Severity severity = m_stage == Stage::Done ? Severity::Good : m_stage == Stage::Failed ? Severity::Critical : m_danger.severity;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = severityColor(severity, palette());
    painter.setPen(blend(color, palette().color(QPalette::Base), 0.45));
    painter.setBrush(severityTint(severity, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), em(this, 0.35), em(this, 0.35));
    const int side = em(this, 1.1);
    painter.drawPixmap(QPoint(em(this, 0.6), em(this, 0.6)), glyph(severityShape(severity), color, side, devicePixelRatioF()));
}

} // namespace freeagent::console
