// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/pieces.h"

#include "console/models/plaintext.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>

namespace freeagent::console {

QToolButton *headButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->text());
    return button;
}

void addButtons(QBoxLayout *layout, const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        layout->addWidget(headButton(action));
}

QLabel *wordsLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setWords(label, text);
    return label;
}

void setWords(QLabel *label, const QString &text)
{
    label->setText(plainText(text));
    //: What a screen reader says of a line that has no words.
    label->setAccessibleName(text.isEmpty() ? QCoreApplication::translate("freeagent::console::Pieces", "Nothing yet") : label->text());
}

void sayOrHide(QLabel *label, const QString &text)
{
    setWords(label, text);
    label->setVisible(!text.isEmpty());
}

} // namespace freeagent::console
