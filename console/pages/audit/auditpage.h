// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

#include <QMap>

namespace freeagent::console {

class AuditDetail;
class AuditFilters;
class GatedAction;
class ListView;
class Notice;

/// Everything that somebody changed or tried to: who, what, from where, why, before and after. For admins; nobody is asked to read what
/// they may not.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "actor=ada"
    bool openLink(const QStringList &parts, const QString &fragment) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void allow();
    void choose();
    void refilter();
    void take();
    void showSeen();
    void older();
    void verify();
    void exportAll();
    void copy();

    PageContext m_context;
    Resource *m_log;
    AuditFilters *m_filters;
    JsonTable m_table;
    ListView *m_list;
    AuditDetail *m_detail;
    Notice *m_notice;
    QMap<qint64, QJsonObject> m_seen; ///< by number: the newest page and those behind it
    QJsonValue m_nextBefore;          ///< where the next older page begins
    quint64 m_round = 0;
    GatedAction *m_more;
    GatedAction *m_verify;
    GatedAction *m_export;
    GatedAction *m_copy;
};

} // namespace freeagent::console
