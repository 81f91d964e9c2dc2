// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/offsite/place.h"
#include "daemon/recovery/offsite/s3client.h"

namespace freeagent::recovery {

/// Objects of a bucket whose keys begin with a prefix.
class S3Place final : public Place
{
public:
    /// `prefix`: without a slash at either end; may be empty.
    S3Place(QString prefix, s3::Client::Options options, const Clock &clock);

    QString text() const override { return m_text; }
    Result<QList<Item>> list(const QString &prefix, const GoOn &goOn) override;
    Result<void> put(const QString &name, const QString &file, const GoOn &goOn) override;
    Result<void> get(const QString &name, const QString &file, const GoOn &goOn) override;
    Result<void> remove(const QString &name) override;

private:
    QString m_prefix; ///< with a slash behind it, or empty
    QString m_text;
    s3::Client m_client;
};

} // namespace freeagent::recovery
