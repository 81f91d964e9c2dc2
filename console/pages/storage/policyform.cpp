// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/policyform.h"

#include "console/pages/storage/storagetexts.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Field {
    QString key;
    QString title;
    QString unit;
    QString help;
    int least;
    int most;
    int delivered;
};

QList<Field> fields()
{
    //: After a number: how many days.
    const QString days = u' ' + PolicyForm::tr("days");
    return {{u"sourceDays"_s, PolicyForm::tr("Sources"), days, PolicyForm::tr("with their certificates and profiles, after the end of the build"), 1, 36'500, 7},
            {u"logDays"_s, PolicyForm::tr("Logs"), days, PolicyForm::tr("after the end of the build"), 1, 36'500, 30},
            {u"artifactDays"_s, PolicyForm::tr("Results"), days, PolicyForm::tr("after the end of the build"), 1, 36'500, 90},
            //: After a number: builds that succeeded.
            {u"keepLastSuccesses"_s, PolicyForm::tr("Last successes"), u' ' + PolicyForm::tr("builds"), PolicyForm::tr("of each project, branch and platform: result and log stay longer"), 0, 1'000, 3},
            {u"keepDays"_s, PolicyForm::tr("but no longer than"), days, PolicyForm::tr("branches end without telling anybody"), 1, 36'500, 365},
            //: After a number: how many hours.
            {u"trashHours"_s, PolicyForm::tr("Trash"), u' ' + PolicyForm::tr("hours"), PolicyForm::tr("in which a clean-up can be taken back"), 0, 8'784, 24}};
}
} // namespace

PolicyForm::PolicyForm(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("How long files stay"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
    grid->setVerticalSpacing(em(this, 0.35));
    grid->setColumnStretch(2, 1);
    for (const Field &field : fields()) {
        const int row = grid->rowCount();
        auto *box = new QSpinBox;
        box->setRange(field.least, field.most);
        box->setSuffix(field.unit);
        box->setGroupSeparatorShown(true);
        box->setAccessibleName(field.title);
        box->setAccessibleDescription(field.help);
        //: %1 is a number: what a setting is unless somebody changes it.
        box->setToolTip(tr("Delivered: %1").arg(field.delivered));
        auto *title = new QLabel(field.title);
        title->setAccessibleName(field.title);
        title->setBuddy(box);
        auto *help = wordsLabel(field.help);
        help->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(title, row, 0);
        grid->addWidget(box, row, 1);
        grid->addWidget(help, row, 2);
        m_fields.insert(field.key, box);
        connect(box, &QSpinBox::valueChanged, this, &PolicyForm::edited);
    }
}

QJsonObject PolicyForm::delivered()
{
    QJsonObject policy;
    for (const Field &field : fields())
        policy.insert(field.key, field.delivered);
    return policy;
}

void PolicyForm::show(const QJsonObject &policy)
{
    m_shown = policy;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QSignalBlocker quiet(*it);
        (*it)->setValue(policy.value(it.key()).toInt());
    }
    Q_EMIT edited();
}

void PolicyForm::setReadOnly(bool readOnly)
{
    for (QSpinBox *box : std::as_const(m_fields))
        box->setEnabled(!readOnly);
}

QJsonObject PolicyForm::policy() const
{
    QJsonObject policy;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        policy.insert(it.key(), (*it)->value());
    return policy;
}

QJsonObject PolicyForm::changes() const
{
    QJsonObject changes;
    const QJsonObject typed = policy();
    for (auto it = typed.begin(); it != typed.end(); ++it)
        if (m_shown.contains(it.key()) && *it != m_shown.value(it.key()))
            changes.insert(it.key(), *it);
    return changes;
}

} // namespace freeagent::console
