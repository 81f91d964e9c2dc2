// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QAction;
class QLineEdit;
class QTabBar;

namespace freeagent::console {

/// Filters that somebody gave a name, as tabs; remembered on this computer. Hidden while there are none. The first tab is all builds, or
/// what is typed and has no name.
class SavedFilters final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kMost = 30;

    struct Filter {
        QString name;
        QString query;

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit SavedFilters(const PageContext &context, QWidget *page);

    /// What the list shows now: its tab is chosen, if it has one, and this is what the action keeps.
    void show(const QString &query);
    QAction *keepAction() const { return m_keep; }
    const QList<Filter> &filters() const { return m_filters; }

Q_SIGNALS:
    void chosen(const QString &query);

private:
    void keep();
    void forget(int at);
    void set(const QList<Filter> &filters);
    void fill();
    void load();
    void save() const;
    void choose(int tab);
    int keptAt(const QString &query) const;
    void showFirstTab();

    PageContext m_context;
    QTabBar *m_tabs;
    QAction *m_keep;
    QList<Filter> m_filters;
    QString m_query;
};

} // namespace freeagent::console
