// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/shortcutsheet.h"

#include "console/widgets/measure.h"

#include <QAction>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace freeagent::console {

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAccessibleName(windowTitle());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(em(this, 1.2), em(this, 1.0), em(this, 1.2), em(this, 1.0));
    form->setHorizontalSpacing(em(this, 1.5));
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        auto *key = new QLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u";"_s, u"  "_s));
        QFont bold = key->font();
        bold.setBold(true);
        key->setFont(bold);
        auto *text = new QLabel(action->text());
        key->setAccessibleName(key->text());
        text->setAccessibleName(text->text());
        form->addRow(key, text);
    }
}

} // namespace freeagent::console
