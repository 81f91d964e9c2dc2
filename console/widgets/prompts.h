// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace freeagent::console {

/// What is asked before something that cannot be taken back.
struct Question {
    QString title;
    QString text;    ///< what will happen, with numbers: the blast radius
    QString details; ///< what is lost and how to get it back
    QString yes;     ///< the verb, never "OK"
    QString no;
};

/// Asks the person who just pressed something. Never called because of the network. Answers come later; nothing blocks. Tests
/// put their own in place.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void confirm(QWidget *over, const Question &question, std::function<void(bool)> answer) = 0;
    /// Empty when the person thinks better of it.
    virtual void saveFile(QWidget *over, const QString &title, const QString &proposal, std::function<void(QString)> answer) = 0;
};

} // namespace freeagent::console
