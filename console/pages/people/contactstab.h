// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class FieldsForm;
class GatedAction;
class ListView;

/// Whom to call: people of the farm and vendors who can help. Changed by an admin; looked through from time to time.
class ContactsTab final : public QWidget
{
    Q_OBJECT
public:
    ContactsTab(const PageContext &context, Resource *contacts, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    ListView *people() const { return m_people.list; }
    ListView *vendors() const { return m_vendors.list; }
    QString reviewText() const;

private:
    /// People or vendors: the same with other fields.
    struct Side {
        QString key; ///< "people"
        JsonTable *table = nullptr;
        ListView *list = nullptr;
        GatedAction *add = nullptr;
        GatedAction *edit = nullptr;
        GatedAction *remove = nullptr;
    };
    using Said = std::function<void(Result<QString>)>;

    Side makeSide(const QString &key, QWidget *page);
    QWidget *arrangeSide(const Side &side, const QString &title);
    void arrange();
    void take();
    void update();
    void change(const Side &side, const QJsonObject &before);
    void remove(const Side &side);
    void reviewed();
    FieldsForm *formOf(const Side &side, const QJsonObject &row) const;
    Result<QJsonObject> rowOf(const Side &side, const FieldsForm &form, QJsonObject before) const;
    /// The contacts with that list in the place of the old one, as PUT wants them.
    QJsonObject contactsWith(const QString &key, const QJsonArray &list) const;
    void put(const QJsonObject &contacts, const QString &reason, const QString &done, const Said &said);

    PageContext m_context;
    Resource *m_contacts;
    Side m_people;
    Side m_vendors;
    QLabel *m_review = nullptr;
    GatedAction *m_reviewed = nullptr;
};

} // namespace freeagent::console
