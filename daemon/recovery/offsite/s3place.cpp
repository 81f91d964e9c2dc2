// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/s3place.h"

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

S3Place::S3Place(QString prefix, s3::Client::Options options, const Clock &clock)
    : m_prefix(prefix.isEmpty() ? QString() : QString(prefix + u'/'))
    , m_text(u"s3://"_s + options.address.bucket + (prefix.isEmpty() ? QString() : QString(u'/' + prefix)))
    , m_client(std::move(options), clock)
{
}

Result<QList<Place::Item>> S3Place::list(const QString &prefix, const GoOn &goOn)
{
    const auto objects = m_client.list(m_prefix + prefix, goOn);
    if (!objects)
        return tl::unexpected(objects.error());
    QList<Item> items;
    for (const s3::Client::Object &object : *objects)
        if (const QString name = object.key.mid(m_prefix.size()); object.key.startsWith(m_prefix) && isPlaceName(name))
            items.append({name, object.bytes});
    return items;
}

Result<void> S3Place::put(const QString &name, const QString &file, const GoOn &goOn) { return m_client.put(m_prefix + name, file, goOn); }

Result<void> S3Place::get(const QString &name, const QString &file, const GoOn &goOn) { return m_client.get(m_prefix + name, file, goOn); }

Result<void> S3Place::remove(const QString &name) { return m_client.remove(m_prefix + name); }

} // namespace freeagent::recovery
