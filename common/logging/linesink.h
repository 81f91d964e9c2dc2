// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/lineform.h"
#include "common/logging/sink.h"

namespace freeagent::logging {

/// Lines to a descriptor, one write() each, so that lines of several processes do not mix. Does not own the descriptor.
class LineSink final : public Sink
{
public:
    enum class Form { Text, Json };

    LineSink(int descriptor, Form form, TextStyle style) : m_descriptor(descriptor), m_form(form), m_style(style) { }
    void write(const Record &record) override;

private:
    int m_descriptor;
    Form m_form;
    TextStyle m_style;
};

} // namespace freeagent::logging
