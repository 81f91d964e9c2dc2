// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

namespace freeagent::console {

class ListView;

/// What users were told of maintenance, and whether it reached every channel.
class NoticesTab final : public QWidget
{
    Q_OBJECT
public:
    NoticesTab(const PageContext &context, Resource *notices);

    void focusSearch();

private:
    Resource *m_notices;
    JsonTable m_table;
    ListView *m_list;
};

} // namespace freeagent::console
