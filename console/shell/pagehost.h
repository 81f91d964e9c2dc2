// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace freeagent::console {

class ConfirmStrip;
class Notice;
class StaleVeil;
struct LinkNotice;

/// Holds the pages, the veil over them and the word about the connection above them.
class PageHost final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHost(QWidget *parent = nullptr);

    void clear();
    void addPage(Page *page);
    void setCurrent(int page);
    int count() const;
    Page *page(int number) const;
    /// Between the word about the connection and the page.
    ConfirmStrip &strip() const { return *m_strip; }
    Page *current() const;
    /// Above all, and in the place of the word about the connection while it is shown.
    void setAlarm(QWidget *strip);
    /// `stale`: the figures are known not to be of now.
    void showLink(const LinkNotice &notice, Severity severity, bool stale);

Q_SIGNALS:
    void retryWanted();
    void connectionWanted();

private:
    QStackedWidget *m_pages;
    Notice *m_notice;
    ConfirmStrip *m_strip;
    QVBoxLayout *m_above;
    QWidget *m_alarm = nullptr;
    QPushButton *m_retry;
    QPushButton *m_connection;
    StaleVeil *m_veil;
};

} // namespace freeagent::console
