#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A strict object store on loopback: what it is sent must be signed as AWS Signature Version 4 says, by the key that it knows.

fakes3.py FOLDER BUCKET ACCESS_KEY SECRET_KEY REGION [CERTIFICATE KEY]: prints "port N", keeps objects as files below FOLDER, ends when its input ends. The
bucket is in the path, or in front of the host when that is BUCKET.localhost.
PUT /_control?slow=2&cut=1&deny=1&skew=1&late=1 : so many of the next requests are answered 503 SlowDown, cut in the middle, 403, 403 for the
clock, or 200 with an error inside (completions). GET /_log: one line for each request.
"""
import datetime, hashlib, hmac, http.server, os, re, ssl, sys, threading, urllib.parse
from xml.sax.saxutils import escape

FOLDER, BUCKET, ACCESS, SECRET, REGION = sys.argv[1:6]
PAGE = 2
SMALLEST_PART = 5 << 20
lock = threading.Lock()
control = {}
log = []
uploads = {}


def due(name):
    with lock:
        if control.get(name, 0) > 0:
            control[name] -= 1
            return True
    return False


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def path_of(key):
    return os.path.join(FOLDER, *key.split('/'))


class Refusal(Exception):
    def __init__(self, status, code, message=''):
        self.status, self.code, self.message = status, code, message


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):
        pass

    def answer(self, status, body=b'', headers=(), send_body=True):
        self.send_response(status)
        names = [name.lower() for name, _ in headers]
        for name, value in headers:
            self.send_header(name, value)
        if 'content-length' not in names and status != 204:
            self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if send_body:
            self.wfile.write(body)

    def xml(self, status, text):
        self.answer(status, ('<?xml version="1.0" encoding="UTF-8"?>\n' + text).encode(), [('Content-Type', 'application/xml')], self.command != 'HEAD')

    def error(self, refusal):
        self.xml(refusal.status, '<Error><Code>%s</Code><Message>%s</Message></Error>' % (refusal.code, escape(refusal.message)))

    def check_signature(self, body):
        given = self.headers.get('authorization', '')
        form = re.fullmatch(r'AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/s3/aws4_request,SignedHeaders=([a-z0-9;-]+),Signature=([0-9a-f]{64})', given)
        if not form:
            raise Refusal(403, 'AccessDenied', 'not signed')
        access, day, region, names, signature = form.groups()
        if access != ACCESS:
            raise Refusal(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.')
        if region != REGION:
            raise Refusal(400, 'AuthorizationHeaderMalformed', 'the region is wrong')
        names = names.split(';')
        amz = {name.lower() for name in self.headers if name.lower().startswith('x-amz-')} | {'host'}
        if names != sorted(names) or not amz <= set(names):
            raise Refusal(403, 'AccessDenied', 'headers are not signed')
        date = self.headers['x-amz-date']
        at = datetime.datetime.strptime(date, '%Y%m%dT%H%M%SZ').replace(tzinfo=datetime.timezone.utc)
        if date[:8] != day or abs((datetime.datetime.now(datetime.timezone.utc) - at).total_seconds()) > 900 or due('skew'):
            raise Refusal(403, 'RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.')
        digest = self.headers['x-amz-content-sha256']
        if digest != hashlib.sha256(body).hexdigest():
            raise Refusal(400, 'XAmzContentSHA256Mismatch', 'the body is not what was signed')
        path, _, query = self.path.partition('?')
        pairs = sorted(tuple(pair.partition('=')[::2]) for pair in query.split('&') if pair)
        canonical = '\n'.join([self.command, path, '&'.join('%s=%s' % pair for pair in pairs)]
                              + ['%s:%s' % (name, ' '.join(self.headers[name].split())) for name in names]
                              + ['', ';'.join(names), digest])
        scope = '%s/%s/s3/aws4_request' % (day, region)
        text = '\n'.join(['AWS4-HMAC-SHA256', date, scope, hashlib.sha256(canonical.encode()).hexdigest()])
        key = mac(mac(mac(mac(('AWS4' + SECRET).encode(), day), region), 's3'), 'aws4_request')
        if not hmac.compare_digest(hmac.new(key, text.encode(), hashlib.sha256).hexdigest(), signature):
            raise Refusal(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.')

    def handle_any(self):
        path, _, query = self.path.partition('?')
        if path == '/_control':
            with lock:
                control.update({name: int(value) for name, value in urllib.parse.parse_qsl(query)})
            return self.answer(200)
        if path == '/_log':
            return self.answer(200, '\n'.join(log).encode())
        length = int(self.headers.get('content-length', 0))
        if due('cut'):
            self.rfile.read(min(length, 1000))
            self.close_connection = True
            self.connection.close()
            return None
        body = self.rfile.read(length)
        log.append('%s %s' % (self.command, self.path))
        try:
            if due('slow'):
                raise Refusal(503, 'SlowDown', 'Please reduce your request rate.')
            self.check_signature(body)
            if due('deny'):
                raise Refusal(403, 'AccessDenied', 'Access Denied')
            self.serve(urllib.parse.unquote(path), dict(urllib.parse.parse_qsl(query, keep_blank_values=True)), body)
        except Refusal as refusal:
            self.error(refusal)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_any

    def serve(self, path, query, body):
        if self.headers['host'].startswith(BUCKET + '.localhost:'):
            path = '/' + BUCKET + path
        bucket, _, key = path[1:].partition('/')
        if bucket != BUCKET:
            raise Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist')
        if self.command == 'GET' and not key:
            return self.list(query)
        if self.command == 'POST' and 'uploads' in query:
            with lock:
                upload = 'u%d/+=' % (len(uploads) + 1)
                uploads[upload] = (key, {})
            return self.xml(200, '<InitiateMultipartUploadResult><UploadId>%s</UploadId></InitiateMultipartUploadResult>' % upload)
        if 'uploadId' in query:
            return self.part(key, query, body)
        file = path_of(key)
        if self.command == 'PUT':
            return self.keep(file, body)
        if self.command == 'DELETE':
            if os.path.exists(file):
                os.remove(file)
            return self.answer(204)
        if not os.path.isfile(file):
            raise Refusal(404, 'NoSuchKey', 'The specified key does not exist.')
        with open(file, 'rb') as source:
            content = source.read()
        if due('half'):
            self.answer(200, content[:len(content) // 2], [('Content-Length', str(len(content)))])
            self.close_connection = True
            return None
        return self.answer(200, content, [('ETag', '"%s"' % hashlib.md5(content).hexdigest()), ('Content-Length', str(len(content)))], self.command == 'GET')

    def keep(self, file, body):
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file + '.new', 'wb') as target:
            target.write(body)
        os.rename(file + '.new', file)
        self.answer(200, b'', [('ETag', '"%s"' % hashlib.md5(body).hexdigest())])

    def part(self, key, query, body):
        with lock:
            upload = uploads.get(query['uploadId'])
        if not upload or upload[0] != key:
            raise Refusal(404, 'NoSuchUpload')
        if self.command == 'DELETE':
            del uploads[query['uploadId']]
            return self.answer(204)
        if self.command == 'PUT':
            upload[1][int(query['partNumber'])] = body
            return self.answer(200, b'', [('ETag', '"%s"' % hashlib.md5(body).hexdigest())])
        if due('late'):
            return self.xml(200, '<Error><Code>InternalError</Code><Message>We encountered an internal error.</Message></Error>')
        named = re.findall(r'<Part><PartNumber>(\d+)</PartNumber><ETag>(?:&quot;|")([0-9a-f]{32})(?:&quot;|")</ETag></Part>', body.decode())
        parts = [(int(number), tag) for number, tag in named]
        if [number for number, _ in parts] != sorted(upload[1]) or not parts:
            raise Refusal(400, 'InvalidPartOrder')
        for number, tag in parts:
            if hashlib.md5(upload[1][number]).hexdigest() != tag:
                raise Refusal(400, 'InvalidPart')
            if number != parts[-1][0] and len(upload[1][number]) < SMALLEST_PART:
                raise Refusal(400, 'EntityTooSmall')
        file = path_of(key)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, 'wb') as target:
            for number, _ in parts:
                target.write(upload[1][number])
        del uploads[query['uploadId']]
        self.xml(200, '<CompleteMultipartUploadResult><Key>%s</Key></CompleteMultipartUploadResult>' % escape(key))

    def list(self, query):
        if query.get('list-type') != '2':
            raise Refusal(400, 'InvalidArgument', 'only version 2')
        keys = []
        for folder, _, names in os.walk(FOLDER):
            keys += [os.path.relpath(os.path.join(folder, name), FOLDER) for name in names]
        keys = sorted(key for key in keys if key.startswith(query.get('prefix', '')) and key > query.get('continuation-token', ''))
        page, more = keys[:PAGE], len(keys) > PAGE
        items = ''.join('<Contents><Key>%s</Key><Size>%d</Size></Contents>' % (escape(key), os.path.getsize(path_of(key))) for key in page)
        next_token = '<NextContinuationToken>%s</NextContinuationToken>' % escape(page[-1]) if more else ''
        self.xml(200, '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>%s</IsTruncated>%s%s</ListBucketResult>'
                 % ('true' if more else 'false', next_token, items))


server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
server.daemon_threads = True
if len(sys.argv) > 7:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[6], sys.argv[7])
    server.socket = context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
print('port', server.server_port, flush=True)
sys.stdin.read()
