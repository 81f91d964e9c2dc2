// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/tokenform.h"

#include "console/farm/rights.h"
#include "console/models/plaintext.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kLongestName = 100;
constexpr int kForEver = 0;

QString mayText(const QString &role)
{
    if (role == "viewer"_L1)
        return TokenForm::tr("Looks, and changes nothing.");
    if (role == "submitter"_L1)
        return TokenForm::tr("Submits builds and looks.");
    if (role == "operator"_L1)
        return TokenForm::tr("Runs the farm: workers, maintenance, alerts, backups.");
    if (role == "owner"_L1)
        return TokenForm::tr("Runs the machines chosen below, and is what they come in with.");
    return TokenForm::tr("Everything, other tokens too.");
}
} // namespace

TokenForm::TokenForm(const QList<api::WorkerItem> &workers, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_may(wordsLabel())
    , m_length(new QComboBox)
    , m_machines(new QListWidget)
{
    setAccessibleName(tr("New token"));
    m_name->setAccessibleName(tr("Whose it is"));
    m_name->setMaxLength(kLongestName);
    m_name->setMinimumWidth(characters(this, 36));
    m_role->setAccessibleName(tr("Role"));
    for (const auto &[word, role] : {std::pair(u"viewer"_s, Role::Viewer), std::pair(u"submitter"_s, Role::Submitter), std::pair(u"operator"_s, Role::Operator),
                                     std::pair(u"owner"_s, Role::Owner), std::pair(u"admin"_s, Role::Admin)})
        m_role->addItem(roleText(role), word);
    m_length->setAccessibleName(tr("Valid for"));
    for (const int days : {7, 30, 90, 365})
        m_length->addItem(tr("%n day(s)", nullptr, days), days);
    //: Of a token that does not expire.
    m_length->addItem(tr("Until it is revoked"), kForEver);
    m_length->setCurrentIndex(2);
    m_machines->setAccessibleName(tr("Machines"));
    for (const api::WorkerItem &worker : workers) {
        auto *item = new QListWidgetItem(plainText(worker.name), m_machines);
        item->setData(Qt::UserRole, worker.id.text());
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    m_machines->setMaximumHeight(em(this, 7));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Whose it is"), m_name);
    form->addRow(tr("Role"), m_role);
    form->addRow(QString(), m_may);
    form->addRow(tr("Valid for"), m_length);
    form->addRow(tr("Machines"), m_machines);
    connect(m_role, &QComboBox::currentIndexChanged, this, &TokenForm::showRole);
    showRole();
}

void TokenForm::showRole()
{
    const QString role = m_role->currentData().toString();
    setWords(m_may, mayText(role));
    auto *form = qobject_cast<QFormLayout *>(layout());
    const bool isOwner = role == "owner"_L1;
    m_machines->setVisible(isOwner);
    form->labelForField(m_machines)->setVisible(isOwner);
}

Result<QJsonObject> TokenForm::body() const
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return failure("console.no_name", tr("The token has no name."), tr("Write whose it is: the audit log calls them so."));
    const QString role = m_role->currentData().toString();
    QJsonObject body{{u"name"_s, name}, {u"role"_s, role}};
    if (const int days = m_length->currentData().toInt(); days != kForEver)
        body.insert(u"expiresInDays"_s, days);
    if (role != "owner"_L1)
        return body;
    QJsonArray machines;
    for (int i = 0; i < m_machines->count(); ++i)
        if (m_machines->item(i)->checkState() == Qt::Checked)
            machines.append(m_machines->item(i)->data(Qt::UserRole).toString());
    if (machines.isEmpty())
        return failure("console.no_machines", tr("An owner without machines may do nothing."), tr("Choose the machines."));
    body.insert(u"workers"_s, machines);
    return body;
}

} // namespace freeagent::console
