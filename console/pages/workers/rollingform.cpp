// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/rollingform.h"

#include "console/pages/workers/workertexts.h"
#include "console/widgets/measure.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freeagent::console {

RollingForm::RollingForm(int chosen, QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_whom(new QComboBox)
{
    setAccessibleName(tr("Rolling update"));
    for (const QString &kind : {u"update"_s, u"restart-app"_s, u"reboot"_s})
        m_kind->addItem(requestText(kind), kind);
    m_kind->setAccessibleName(tr("What is done"));
    if (chosen > 0)
        m_whom->addItem(tr("the %n chosen", nullptr, chosen), true);
    m_whom->addItem(tr("all workers"), false);
    m_whom->setAccessibleName(tr("To whom"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind);
    layout->addWidget(m_whom);
    layout->addStretch();
    setFocusProxy(m_kind);
}

QString RollingForm::kind() const { return m_kind->currentData().toString(); }
bool RollingForm::onlyChosen() const { return m_whom->currentData().toBool(); }

OwnerForm::OwnerForm(const QString &present, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(present))
{
    setAccessibleName(tr("Owner"));
    m_name->setAccessibleName(tr("Name of the owner"));
    m_name->setPlaceholderText(tr("Nobody"));
    m_name->setMaximumWidth(characters(this, 40));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addStretch();
    setFocusProxy(m_name);
}

QString OwnerForm::owner() const { return m_name->text().trimmed(); }

} // namespace freeagent::console
