// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace freeagent::test {

/// Compares JSON with a pattern that is itself JSON. Objects are open (other keys may be there), arrays have as many items as the
/// pattern. Strings in the pattern that begin with '#' stand for a kind of value:
///
///     #id  #token  #ms (after 2020)  #iso  #int  #number  #bool  #string  #text (not empty)  #array  #object  #null  #any  #absent
///
/// and with a '?' behind, for that or null. Gives the first difference, with its path; empty when there is none.
QByteArray difference(const QJsonValue &value, const QByteArray &pattern);

} // namespace freeagent::test
