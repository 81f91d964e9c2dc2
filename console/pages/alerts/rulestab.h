// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class GatedAction;
class ListView;
class RuleEditor;
class TimeChart;

/// When people are called: every rule with its numbers, and what other numbers would have done in the last 30 days.
class RulesTab final : public QWidget
{
    Q_OBJECT
public:
    RulesTab(const PageContext &context, Resource *rules, QWidget *page);

    void focusSearch();
    bool select(const QString &rule);
    QList<QAction *> actions() const;
    QString verdict() const;

Q_SIGNALS:
    void noted(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void take();
    void choose();
    void update();
    void backTest();
    void showTest(const QJsonObject &test, const QJsonObject &rule);
    void save();
    void reset();
    void put(const QString &id, const QJsonObject &body, const QString &done, const std::function<void(Result<QString>)> &said);

    PageContext m_context;
    Resource *m_resource;
    JsonTable m_table;
    ListView *m_list;
    RuleEditor *m_editor;
    TimeChart *m_chart;
    QLabel *m_verdict;
    QByteArray m_shown;
    quint64 m_round = 0;
    bool m_tested = false; ///< the verdict is about the rule shown
    GatedAction *m_test;
    GatedAction *m_save;
    GatedAction *m_reset;
};

} // namespace freeagent::console
