// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/pages/page.h"

#include <QJsonObject>
#include <QTimer>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace freeagent::console {

class GatedAction;
class ThresholdRow;

/// All thresholds at once, to be typed over where they stand: what is delivered beside them, what new figures would have done below.
class ThresholdsTab final : public QWidget
{
    Q_OBJECT
public:
    ThresholdsTab(const PageContext &context, Resource *rules, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    /// Null when there is no such rule.
    ThresholdRow *row(const QString &rule) const { return m_rows.value(rule); }

Q_SIGNALS:
    void noted(const QString &text);

private:
    using Said = std::function<void(Result<QString>)>;
    struct Change {
        QString rule;
        QJsonObject body;
    };

    void arrange();
    void take();
    void makeRow(const QString &id, const QJsonObject &rule);
    void allow();
    void update();
    void filter();
    void testTyped();
    void save();
    void discard();
    void reset(ThresholdRow *row);
    QList<ThresholdRow *> typedRows() const;
    /// One after the other; stops at the first that is refused.
    void put(const QList<Change> &changes, const QString &reason, const QString &done, const Said &said);

    PageContext m_context;
    Resource *m_resource;
    QLineEdit *m_search;
    QLabel *m_foot;
    QWidget *m_sheet;
    QGridLayout *m_grid;
    QHash<QString, ThresholdRow *> m_rows;
    QStringList m_order;
    QTimer m_soon;
    quint64 m_round = 0;
    GatedAction *m_save;
    GatedAction *m_discard;
};

} // namespace freeagent::console
