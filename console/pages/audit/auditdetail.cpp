// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit/auditdetail.h"

#include "console/models/jsontexts.h"
#include "console/pages/audit/audittexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> columns()
{
    return {{.title = AuditDetail::tr("What"), .text = [](const QJsonObject &row, Time) { return row.value("field"_L1).toString(); }, .characters = 22},
            {.title = AuditDetail::tr("Before"), .text = [](const QJsonObject &row, Time) { return row.value("before"_L1).toString(); }, .characters = 20},
            {.title = AuditDetail::tr("After"), .text = [](const QJsonObject &row, Time) { return row.value("after"_L1).toString(); }, .characters = 0}};
}
} // namespace

AuditDetail::AuditDetail(QWidget *parent)
    : QWidget(parent)
    , m_table(u"field"_s, columns())
    , m_list(new ListView(m_table, tr("What changed")))
    , m_panel(new Panel(tr("Entry")))
    , m_title(wordsLabel())
    , m_facts(wordsLabel())
    , m_reason(wordsLabel())
    , m_hash(wordsLabel())
{
    setAccessibleName(tr("Entry"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_hash->setForegroundRole(QPalette::PlaceholderText);
    m_list->searchField()->hide();
    setMinimumWidth(characters(this, 44));
    for (QLabel *label : {m_title, m_facts, m_reason, m_hash}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(em(this, 0.3), 0, em(this, 0.3), 0);
        m_panel->body()->addWidget(label);
    }
    m_panel->body()->addWidget(m_list, 1);
    m_list->setEmptyText(tr("Nothing is written down about values."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    show({}, {});
}

void AuditDetail::addButton(QToolButton *button) { m_panel->head()->addWidget(button); }

void AuditDetail::show(const QJsonObject &entry, Time now)
{
    const auto text = [&entry](const QString &key) { return entry.value(key).toString(); };
    m_table.setRows(auditDifferences(entry.value("before"_L1).toObject(), entry.value("after"_L1).toObject()));
    if (entry.isEmpty()) {
        setWords(m_title, tr("Choose an entry."));
        for (QLabel *label : {m_facts, m_reason, m_hash})
            setWords(label, {});
        return;
    }
    setWords(m_title, text(u"subject"_s).isEmpty() ? text(u"action"_s) : text(u"action"_s) + u" · "_s + text(u"subject"_s));
    QStringList facts{auditOutcome(text(u"outcome"_s)), timeOf(entry.value("at"_L1), now)};
    //: %1 is a person or a program, %2 a role.
    facts << tr("%1 as %2").arg(text(u"actor"_s), text(u"role"_s));
    if (!text(u"address"_s).isEmpty())
        //: %1 is an address in the network.
        facts << tr("from %1").arg(text(u"address"_s));
    if (!text(u"tokenId"_s).isEmpty())
        //: %1 is the id of a token.
        facts << tr("token %1").arg(text(u"tokenId"_s));
    setWords(m_facts, facts.join(u" · "_s));
    setWords(m_reason, text(u"reason"_s).isEmpty() ? tr("No reason was given.") : tr("Why: %1").arg(text(u"reason"_s)));
    //: %1 is a number, %2 a long hexadecimal number.
    setWords(m_hash, tr("Entry %1, link of the chain %2").arg(entry.value("seq"_L1).toInteger()).arg(text(u"hash"_s).left(16)));
}

QString AuditDetail::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_title, m_facts, m_reason, m_hash})
        lines << label->text();
    return lines.join(u'\n');
}

} // namespace freeagent::console
