// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/s3answers.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace freeagent::recovery::s3 {

namespace {
constexpr qsizetype kShown = 200;

/// Text of the first element of this name anywhere.
QString textOf(const QByteArray &xml, const QString &element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            return reader.readElementText(QXmlStreamReader::SkipChildElements);
    return {};
}

qint64 sizeFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 bytes = text.toLongLong(&isNumber);
    return isNumber ? bytes : -1;
}

std::pair<QString, qint64> objectFrom(QXmlStreamReader &reader)
{
    std::pair<QString, qint64> object{{}, -1};
    while (reader.readNextStartElement()) {
        if (reader.name() == u"Key")
            object.first = reader.readElementText();
        else if (reader.name() == u"Size")
            object.second = sizeFrom(reader.readElementText());
        else
            reader.skipCurrentElement();
    }
    if (object.first.isEmpty() || object.second < 0)
        reader.raiseError(u"a file without a name or a size"_s);
    return object;
}

QString placeOf(const Address &address) { return u"s3://%1 at %2"_s.arg(address.bucket, address.endpoint); }
} // namespace

Result<Page> pageFrom(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    Page page;
    bool truncated = false;
    const bool isList = reader.readNextStartElement() && reader.name() == u"ListBucketResult";
    while (isList && reader.readNextStartElement()) {
        if (reader.name() == u"Contents")
            page.objects.append(objectFrom(reader));
        else if (reader.name() == u"NextContinuationToken")
            page.next = reader.readElementText().toUtf8();
        else if (reader.name() == u"IsTruncated")
            truncated = reader.readElementText() == u"true";
        else
            reader.skipCurrentElement();
    }
    if (!isList || reader.hasError() || truncated == page.next.isEmpty())
        return failure("backup.target_failed", u"The store's list of files cannot be understood"_s, u"Check the endpoint: does it speak S3?"_s);
    return page;
}

QByteArray uploadIdFrom(const QByteArray &xml) { return textOf(xml, u"UploadId"_s).toUtf8(); }

QByteArray completion(const QList<QByteArray> &tags)
{
    QByteArray xml = "<CompleteMultipartUpload>";
    for (qsizetype i = 0; i < tags.size(); ++i)
        xml += "<Part><PartNumber>" + QByteArray::number(i + 1) + "</PartNumber><ETag>" + QString::fromUtf8(tags.at(i)).toHtmlEscaped().toUtf8() + "</ETag></Part>";
    return xml + "</CompleteMultipartUpload>";
}

Complaint errorIn(const reach::WebAnswer &answer)
{
    if (!answer.body.contains("<Error"))
        return {};
    return {textOf(answer.body, u"Code"_s).toUtf8(), textOf(answer.body, u"Message"_s).simplified().left(kShown)};
}

Error errorOf(const reach::WebAnswer &answer, const Address &address, const QString &key)
{
    const Complaint said = errorIn(answer);
    QString why = u"HTTP %1"_s.arg(answer.status);
    if (!said.code.isEmpty())
        why += u", %1"_s.arg(QString::fromUtf8(said.code)) + (said.message.isEmpty() ? QString() : u": "_s + said.message);
    if (said.code == "RequestTimeTooSkewed")
        return {"backup.target_denied", u"%1 refuses: the clock of this machine is wrong (%2)"_s.arg(placeOf(address), why), u"Set the clock; timedatectl shows it."_s};
    if (said.code == "NoSuchBucket")
        return {"backup.target_failed", u"%1 does not exist (%2)"_s.arg(placeOf(address), why), u"Make the bucket, or correct backup.targets."_s};
    if (answer.status == 401 || answer.status == 403)
        return {"backup.target_denied", u"%1 refuses: %2"_s.arg(placeOf(address), why), u"Check backup.s3.access-key, the secret key, the region, and what that key may do."_s};
    if (answer.status == 404)
        return {"backup.not_there", u"%1 has no %2"_s.arg(placeOf(address), key), {}};
    if (answer.status / 100 == 3)
        return {"backup.target_failed", u"%1 sends us elsewhere (%2); that is not followed"_s.arg(placeOf(address), why), u"Correct the endpoint and the region."_s};
    return {"backup.target_failed", u"%1: %2"_s.arg(placeOf(address), why), u"Look at the store; the next backup is copied again."_s};
}

Error errorOf(const Error &ofReach, const Address &address)
{
    Error error = ofReach;
    error.code = ofReach.code == "reach.cancelled" ? "backup.cancelled" : ofReach.code == "reach.no_space" ? "backup.no_space" : "backup.target_failed";
    if (ofReach.code == "reach.no_connection" || ofReach.code == "reach.cut")
        error.fix = u"Check the network and the endpoint of s3://%1."_s.arg(address.bucket);
    return error;
}

} // namespace freeagent::recovery::s3
