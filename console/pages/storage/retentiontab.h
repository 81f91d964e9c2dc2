// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/pages/page.h"

#include <QJsonObject>
#include <QTimer>

class QLabel;

namespace freeagent::console {

class CleanupPanel;
class GatedAction;
class PolicyForm;

/// How long files stay, with what other numbers would remove, and cleaning up by hand.
class RetentionTab final : public QWidget
{
    Q_OBJECT
public:
    RetentionTab(const PageContext &context, Resource *retention, QWidget *page);

    void focusFirst();
    QList<QAction *> actions() const;
    PolicyForm *form() const { return m_form; }
    CleanupPanel *cleanup() const { return m_cleanup; }
    /// What is said about the numbers typed.
    QString verdict() const;

private:
    void arrange();
    void take();
    void update();
    void preview();
    void save();
    void sayPreview(const QJsonObject &next);
    using Said = std::function<void(Result<QString>)>;
    void put(const QJsonObject &policy, const QString &reason, const QString &done, const Said &said);

    PageContext m_context;
    Resource *m_retention;
    PolicyForm *m_form;
    CleanupPanel *m_cleanup;
    QLabel *m_now;
    QLabel *m_verdict;
    QTimer m_soon;
    quint64 m_round = 0;
    GatedAction *m_save;
    GatedAction *m_revert;
    GatedAction *m_delivered;
};

} // namespace freeagent::console
