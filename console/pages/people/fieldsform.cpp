// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/fieldsform.h"

#include "console/widgets/measure.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace freeagent::console {

FieldsForm::FieldsForm(const QString &name, const QList<Field> &fields, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(em(this, 0.6));
    for (int i = 0; i < fields.size(); ++i) {
        auto *edit = new QLineEdit(fields[i].value);
        edit->setAccessibleName(fields[i].title);
        edit->setPlaceholderText(fields[i].example);
        auto *label = new QLabel(fields[i].title);
        label->setAccessibleName(fields[i].title);
        label->setBuddy(edit);
        grid->addWidget(label, i / 2, 2 * (i % 2));
        grid->addWidget(edit, i / 2, 2 * (i % 2) + 1);
        m_fields.insert(fields[i].key, edit);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    if (!fields.isEmpty())
        setFocusProxy(m_fields.value(fields.first().key));
}

QString FieldsForm::value(const QString &key) const
{
    const QLineEdit *edit = m_fields.value(key);
    return edit ? edit->text().trimmed() : QString();
}

} // namespace freeagent::console
