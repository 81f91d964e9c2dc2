// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "console/farm/severity.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace freeagent::console {

/// Something that changes more than one would like to find out afterwards. Answers of the functions may come at any time later, once.
struct Danger {
    using Said = std::function<void(Result<QString>)>;

    QString title;    ///< a question: "Retire mac-3?"
    QString effect;   ///< what will happen, as far as known without asking; the blast radius with numbers
    QString verb;     ///< on the button, never "OK"
    /// Asks for what would happen (a dry run); its text takes the place of `effect`. An error forbids the action and is shown.
    std::function<void(Said)> foresee{};
    QString word{};   ///< must be typed before the verb can be pressed; empty: none
    QPointer<QWidget> form{}; ///< more to fill in, shown between text and buttons; the strip takes it
    bool wantsReason = false; ///< a line for the audit log
    bool reasonNeeded = false;
    /// Does it; the text says what was done.
    std::function<void(const QString &reason, Said)> act{};
    /// Takes it back. Without one the strip says that there is no way back before the verb is pressed.
    std::function<void(Said)> undo{};
    Millis undoFor{20'000};
    Severity severity = Severity::Warning;
};

/// The place where dangerous things are asked, done and taken back: a strip in the page, never a box in front of it. One thing at a
/// time: another question takes the place of one that is only asked, and waits for one that is being done. Escape says no. GUI thread.
class ConfirmStrip final : public QWidget
{
    Q_OBJECT
public:
    enum class Stage : quint8 { Hidden, Foreseeing, Asking, Acting, Done, Failed };

    explicit ConfirmStrip(QWidget *parent = nullptr);

    void ask(const Danger &danger);
    /// For what is harmless but can be taken back: does it at once and offers the undo.
    void doNow(const Danger &danger);
    /// Forgets what is asked, waits, is being done or could be taken back, with everything their functions refer to: for when the pages
    /// or the farm that they were made for go away. What was begun goes on, and its answer is not for the next farm.
    void reset();
    Stage stage() const { return m_stage; }
    QString text() const;
    QPushButton *yesButton() const { return m_yes; }
    QPushButton *noButton() const { return m_no; }
    QPushButton *undoButton() const { return m_undo; }
    QLineEdit *reasonField() const { return m_reason; }
    QLineEdit *wordField() const { return m_word; }

Q_SIGNALS:
    /// What was done, failed or was taken back, for the line at the bottom.
    void reported(freeagent::console::Severity severity, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void enter(Stage stage, const QString &effect);
    void foresee();
    void act();
    void undo();
    void dismiss();
    void forget();
    void tick();
    void updateButtons();
    void finish(const Result<QString> &said);
    Danger::Said answerTo(void (ConfirmStrip::*what)(const Result<QString> &));
    void takeForesight(const Result<QString> &said);
    void takeUndo(const Result<QString> &said);

    Stage m_stage = Stage::Hidden;
    Danger m_danger;
    QList<Danger> m_waiting;
    quint64 m_round = 0;
    int m_secondsLeft = 0;
    QTimer m_tick;
    QLabel *m_title;
    QLabel *m_effect;
    QLabel *m_noWayBack;
    QVBoxLayout *m_formPlace;
    QLineEdit *m_reason;
    QLineEdit *m_word;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_undo;
};

} // namespace freeagent::console
