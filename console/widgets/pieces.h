// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

/// Small things that many pages are made of.
namespace freeagent::console {

/// The button of an action in the head of a panel or in a line of its own.
QToolButton *headButton(QAction *action);
/// One for each, in their order.
void addButtons(QBoxLayout *layout, const QList<QAction *> &actions);
/// A label of plain words that wraps.
QLabel *wordsLabel(const QString &text = {});
/// Its text, made plain, also for screen readers.
void setWords(QLabel *label, const QString &text);
/// The same, and hides a label that has nothing to say.
void sayOrHide(QLabel *label, const QString &text);

} // namespace freeagent::console
