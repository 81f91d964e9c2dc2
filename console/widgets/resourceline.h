// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/resource.h"
#include "console/widgets/notice.h"

#include <QLabel>
#include <QTimer>

namespace freeagent::console {

/// How old the data of a page is, in quiet words: "as of 14:02:07"; "asking…" before the first. A GUI element without a voice of its own:
/// errors are the notice's.
class AgeLabel final : public QLabel
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    AgeLabel(const Resource &resource, const Clock &clock, QWidget *parent = nullptr);

private:
    void refresh();

    const Resource &m_resource;
    const Clock &m_clock;
    QTimer m_tick;
};

/// Says that a resource cannot be read, why, and what to do, and from when the figures are; hidden while all is well.
class ResourceNotice final : public QWidget
{
    Q_OBJECT
public:
    /// `what`: as in "The alerts cannot be read". Both must outlive this object.
    ResourceNotice(Resource &resource, const Clock &clock, const QString &what, QWidget *parent = nullptr);

private:
    void refresh();

    Resource &m_resource;
    const Clock &m_clock;
    QString m_what;
    Notice *m_notice;
};

} // namespace freeagent::console
