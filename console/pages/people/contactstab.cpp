// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/contactstab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/people/fieldsform.h"
#include "console/pages/people/peopletexts.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QString kPeople = u"people"_s;

JsonColumn plain(const QString &title, const QString &key, int characters)
{
    return {.title = title, .text = [key](const QJsonObject &row, Time) { return row.value(key).toString(); }, .characters = characters};
}

QString helpsWith(const QJsonObject &vendor)
{
    QStringList words;
    for (const QJsonValue &word : vendor.value("for"_L1).toArray())
        words << word.toString();
    return words.join(u", "_s);
}

QList<JsonColumn> personColumns()
{
    return {plain(ContactsTab::tr("Name"), u"name"_s, 22), plain(ContactsTab::tr("Role"), u"role"_s, 22), plain(ContactsTab::tr("Phone"), u"phone"_s, 22), plain(ContactsTab::tr("E-mail"), u"email"_s, 26),
            plain(ContactsTab::tr("Chat"), u"chat"_s, 14), plain(ContactsTab::tr("Time zone"), u"zone"_s, 18),
            {.title = ContactsTab::tr("Quiet hours"), .text = [](const QJsonObject &row, Time) { return quietHoursText(row.value("quietHours"_L1)); }, .characters = 0}};
}

QList<JsonColumn> vendorColumns()
{
    return {plain(ContactsTab::tr("Name"), u"name"_s, 22), plain(ContactsTab::tr("What they do for us"), u"role"_s, 26), plain(ContactsTab::tr("Phone"), u"phone"_s, 22), plain(ContactsTab::tr("E-mail"), u"email"_s, 32),
            plain(ContactsTab::tr("Status page"), u"url"_s, 36),
            {.title = ContactsTab::tr("Shown with"), .text = [](const QJsonObject &row, Time) { return helpsWith(row); }, .characters = 0}};
}
} // namespace

ContactsTab::ContactsTab(const PageContext &context, Resource *contacts, QWidget *page)
    : m_context(context)
    , m_contacts(contacts)
    , m_people(makeSide(kPeople, page))
    , m_vendors(makeSide(u"vendors"_s, page))
    , m_review(wordsLabel())
    , m_reviewed(new GatedAction(context.rights, Level::Operator, tr("I have looked through them…"), u"check"_s, tr("Says that names and numbers are right today"), page))
{
    arrange();
    connect(m_contacts, &Resource::changed, this, &ContactsTab::take);
    connect(m_reviewed, &QAction::triggered, this, &ContactsTab::reviewed);
    update();
}

ContactsTab::Side ContactsTab::makeSide(const QString &key, QWidget *page)
{
    const bool people = key == kPeople;
    Side side{.key = key};
    side.table = new JsonTable(u"id"_s, people ? personColumns() : vendorColumns(), this);
    side.list = new ListView(*side.table, people ? tr("People") : tr("Vendors"));
    side.add = new GatedAction(m_context.rights, Level::Admin, people ? tr("Add person…") : tr("Add vendor…"), u"add"_s, tr("Can be called from then on"), page);
    side.edit = new GatedAction(m_context.rights, Level::Admin, people ? tr("Edit person…") : tr("Edit vendor…"), u"settings"_s, tr("Name, numbers and what else is known"), page);
    side.remove = new GatedAction(m_context.rights, Level::Admin, people ? tr("Remove person…") : tr("Remove vendor…"), u"trash"_s, tr("Nobody is told to call them any more; can be taken back"), page);
    side.list->sortBy(0, Qt::AscendingOrder);
    side.list->setEmptyText(people ? tr("Nobody is known. Add who answers for the farm.") : tr("No vendor is known. Add whom to call about Macs, network and certificates."));
    side.list->setMenu({side.edit, side.remove, side.add});
    connect(side.list, &ListView::selectionChanged, this, &ContactsTab::update);
    connect(side.add, &QAction::triggered, this, [this, key] { change(key == kPeople ? m_people : m_vendors, {}); });
    connect(side.edit, &QAction::triggered, this, [this, key] {
        const Side &mine = key == kPeople ? m_people : m_vendors;
        if (const QList<QJsonObject> chosen = mine.list->selected(); !chosen.isEmpty())
            change(mine, chosen.first());
    });
    connect(side.remove, &QAction::triggered, this, [this, key] { remove(key == kPeople ? m_people : m_vendors); });
    return side;
}

QWidget *ContactsTab::arrangeSide(const Side &side, const QString &title)
{
    auto *panel = new Panel(title);
    panel->head()->addWidget(side.list->searchField());
    for (QAction *action : {side.add, side.edit, side.remove})
        panel->head()->addWidget(headButton(action));
    panel->body()->addWidget(side.list, 1);
    return panel;
}

void ContactsTab::arrange()
{
    setAccessibleName(tr("Contacts"));
    auto *head = new QHBoxLayout;
    m_review->setContentsMargins(em(this, 0.3), 0, 0, 0);
    head->addWidget(m_review, 1);
    head->addWidget(headButton(m_reviewed));
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(arrangeSide(m_people, tr("People")));
    split->addWidget(arrangeSide(m_vendors, tr("Vendors")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em(this, 0.4), 0, 0);
    layout->addWidget(new ResourceNotice(*m_contacts, m_context.clock, tr("The contacts")));
    layout->addLayout(head);
    layout->addWidget(split, 1);
}

void ContactsTab::take()
{
    for (const Side &side : {m_people, m_vendors})
        side.table->setRows(m_contacts->data().value(side.key).toArray());
    const QJsonObject data = m_contacts->data();
    const Time now = m_context.clock.now();
    if (data.value("reviewedAt"_L1).isNull())
        setWords(m_review, tr("Nobody has looked through the contacts yet."));
    else
        //: %1 is "12 days ago", %2 a person, %3 a time.
        setWords(m_review, (data.value("reviewOverdue"_L1).toBool() ? tr("Looked through %1 by %2: overdue since %3.") : tr("Looked through %1 by %2, due again %3."))
                               .arg(agoOf(data.value("reviewedAt"_L1), now), data.value("reviewedBy"_L1).toString(), timeOf(data.value("reviewDueAt"_L1), now)));
    update();
}

void ContactsTab::update()
{
    const QString unknown = m_contacts->hasData() ? QString() : tr("The contacts are not known yet.");
    for (const Side *side : {&m_people, &m_vendors}) {
        if (!side->list)
            continue;
        const QString none = side->list->selected().size() == 1 ? unknown : tr("Choose one first.");
        side->add->setBlocked(unknown);
        side->edit->setBlocked(none);
        side->remove->setBlocked(none);
    }
    if (m_reviewed)
        m_reviewed->setBlocked(unknown);
}

FieldsForm *ContactsTab::formOf(const Side &side, const QJsonObject &row) const
{
    const auto text = [&row](const QString &key) { return row.value(key).toString(); };
    QList<FieldsForm::Field> fields{{u"name"_s, tr("Name"), text(u"name"_s)},
                                    {u"role"_s, side.key == kPeople ? tr("Role") : tr("What they do for us"), text(u"role"_s)},
                                    {u"phone"_s, tr("Phone"), text(u"phone"_s), u"+44 20 7946 0011"_s},
                                    {u"email"_s, tr("E-mail"), text(u"email"_s)}};
    if (side.key == kPeople)
        fields << FieldsForm::Field{u"chat"_s, tr("Chat"), text(u"chat"_s), u"@ada"_s} << FieldsForm::Field{u"zone"_s, tr("Time zone"), text(u"zone"_s), u"Europe/London"_s}
               << FieldsForm::Field{u"quietHours"_s, tr("Quiet hours"), quietHoursText(row.value("quietHours"_L1)), u"22:00-07:00"_s};
    else
        fields << FieldsForm::Field{u"url"_s, tr("Status page"), text(u"url"_s), u"https://status.example"_s}
               << FieldsForm::Field{u"for"_s, tr("Shown with"), helpsWith(row), u"RB-18, disk*"_s};
    return new FieldsForm(side.key == kPeople ? tr("Person") : tr("Vendor"), fields);
}

Result<QJsonObject> ContactsTab::rowOf(const Side &side, const FieldsForm &form, QJsonObject row) const
{
    if (form.value(u"name"_s).isEmpty())
        return failure("console.no_name", tr("A name is needed."), tr("Fill it in."));
    for (const QString &key : {u"name"_s, u"role"_s, u"phone"_s, u"email"_s, u"chat"_s, u"url"_s})
        if (form.field(key))
            row.insert(key, form.value(key));
    if (side.key != kPeople) {
        QJsonArray words;
        for (const QString &word : form.value(u"for"_s).split(u',', Qt::SkipEmptyParts))
            words.append(word.trimmed());
        row.insert(u"for"_s, words);
        return row;
    }
    const auto quiet = quietHoursFrom(form.value(u"quietHours"_s));
    if (!quiet)
        return failure("console.quiet_hours", tr("These are no quiet hours."), tr("Write them as 22:00-07:00, or nothing."));
    row.insert(u"quietHours"_s, *quiet);
    if (!form.value(u"zone"_s).isEmpty())
        row.insert(u"zone"_s, form.value(u"zone"_s));
    return row;
}

QJsonObject ContactsTab::contactsWith(const QString &key, const QJsonArray &list) const
{
    QJsonObject contacts;
    for (const QString &name : {u"people"_s, u"vendors"_s, u"owner"_s, u"quietHours"_s})
        contacts.insert(name, m_contacts->data().value(name));
    contacts.insert(key, list);
    return contacts;
}

void ContactsTab::put(const QJsonObject &contacts, const QString &reason, const QString &done, const Said &said)
{
    QJsonObject body = contacts;
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    m_context.source.ask({.verb = "PUT", .path = u"/api/contacts"_s, .body = body}, this, [this, done, said](const Result<Answer> &answer) {
        m_contacts->refresh();
        said(answer ? Result<QString>(done) : tl::unexpected(answer.error()));
    });
}

void ContactsTab::change(const Side &side, const QJsonObject &before)
{
    auto *form = formOf(side, before);
    const QJsonArray list = m_contacts->data().value(side.key).toArray();
    const bool isNew = before.isEmpty();
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = isNew ? (side.key == kPeople ? tr("A new person") : tr("A new vendor")) : before.value("name"_L1).toString();
    danger.effect = tr("Shown with the alerts that need them.");
    danger.verb = tr("Save contact");
    danger.form = form;
    danger.wantsReason = true;
    danger.act = [this, side, form, before, list, isNew](const QString &reason, const Danger::Said &said) {
        const auto row = rowOf(side, *form, before);
        if (!row)
            return said(tl::unexpected(row.error()));
        QJsonArray changed;
        for (const QJsonValue &one : list)
            changed.append(!isNew && one["id"_L1] == before.value("id"_L1) ? QJsonValue(*row) : one);
        if (isNew)
            changed.append(*row);
        put(contactsWith(side.key, changed), reason, tr("Saved %1.").arg(row->value("name"_L1).toString()), said);
    };
    danger.undo = [this, side, list](const Danger::Said &said) { put(contactsWith(side.key, list), {}, tr("The contacts are as before."), said); };
    m_context.strip.ask(danger);
}

void ContactsTab::remove(const Side &side)
{
    const QList<QJsonObject> chosen = side.list->selected();
    if (chosen.isEmpty())
        return;
    const QJsonArray list = m_contacts->data().value(side.key).toArray();
    const QString name = chosen.first().value("name"_L1).toString();
    QJsonArray left;
    for (const QJsonValue &one : list)
        if (one["id"_L1] != chosen.first().value("id"_L1))
            left.append(one);
    Danger danger;
    danger.title = tr("Remove %1?").arg(name);
    danger.effect = side.key == kPeople ? tr("Whoever is in the rotation or the rota cannot be removed: the controller says so.") : tr("Alerts do not show this vendor any more.");
    danger.verb = tr("Remove");
    danger.wantsReason = true;
    danger.act = [this, side, left, name](const QString &reason, const Danger::Said &said) { put(contactsWith(side.key, left), reason, tr("Removed %1.").arg(name), said); };
    danger.undo = [this, side, list, name](const Danger::Said &said) { put(contactsWith(side.key, list), {}, tr("%1 is back.").arg(name), said); };
    m_context.strip.ask(danger);
}

void ContactsTab::reviewed()
{
    Danger danger;
    danger.severity = Severity::Busy;
    danger.title = tr("Are all names and numbers right?");
    danger.effect = tr("It is written down that you have looked through them; you are reminded again when it is due.");
    danger.verb = tr("They are right");
    danger.wantsReason = true;
    danger.act = [this](const QString &reason, const Danger::Said &said) {
        QJsonObject body;
        if (!reason.isEmpty())
            body.insert(u"reason"_s, reason);
        m_context.source.ask({.verb = "POST", .path = u"/api/runbook/reviewed"_s, .body = body}, this, [this, said](const Result<Answer> &answer) {
            m_contacts->refresh();
            said(answer ? Result<QString>(tr("The contacts are looked through.")) : tl::unexpected(answer.error()));
        });
    };
    m_context.strip.ask(danger);
}

void ContactsTab::focusSearch() { m_people.list->focusSearch(); }
QString ContactsTab::reviewText() const { return m_review->text(); }

QList<QAction *> ContactsTab::actions() const
{
    return {m_people.add, m_people.edit, m_people.remove, m_vendors.add, m_vendors.edit, m_vendors.remove, m_reviewed};
}

} // namespace freeagent::console
