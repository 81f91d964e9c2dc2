// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/qtprompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace freeagent::console {

void QtPrompts::confirm(QWidget *over, const Question &question, std::function<void(bool)> answer)
{
    auto *box = new QMessageBox(over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.details);
    const QPushButton *yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    // Enter must not do what cannot be taken back.
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, over, [yes, answer](QAbstractButton *pressed) { answer(pressed == yes); });
    box->open();
}

void QtPrompts::saveFile(QWidget *over, const QString &title, const QString &proposal, std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(over, title, proposal);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, [answer](const QString &path) { answer(path); });
    QObject::connect(dialog, &QFileDialog::rejected, over, [answer] { answer({}); });
    dialog->open();
}

} // namespace freeagent::console
