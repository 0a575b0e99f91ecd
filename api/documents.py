"""Documents by their hash, and clients that may run no others (GraphQL over HTTP, appendix on persisted documents)."""

import re
from dataclasses import replace
from typing import Final

from api.parts import Caller
from api.refusals import BadDocumentId, DocumentNotTrusted, UnknownDocument
from schema.core.execution import GraphQLRequest
from tenants.core.actor import Actor
from tenants.core.crypto import fingerprint
from tenants.registry.documents import trusted_document

_ID: Final = re.compile(r"sha256:([0-9a-f]{64})")


async def trusted_request(request: GraphQLRequest, caller: Caller) -> GraphQLRequest:
    """The request with its document, before anything of it is read.

    Raises `BadDocumentId` for an id that is none or not this document's, `UnknownDocument` for one that nobody
    registered, `DocumentNotTrusted` for a client that may run registered documents only and not this one.
    """
    is_free = isinstance(caller, Actor) and not caller.trusted_documents_only
    if request.document_id is None and is_free:
        return request
    digest = _digest(request)
    if not is_free:
        text = await trusted_document(hash=digest, client_id=caller.client_id)
        if text is None:
            raise DocumentNotTrusted
    else:
        text = request.query or await trusted_document(hash=digest)
        if not text:
            raise UnknownDocument
    return replace(request, query=text, document_id=None)


def _digest(request: GraphQLRequest) -> str:
    """The hash that the request names, which must be that of the text if it brings one."""
    if request.document_id is None:
        return fingerprint(request.query)
    named = _ID.fullmatch(request.document_id)
    if named is None or (request.query and fingerprint(request.query) != named[1]):
        raise BadDocumentId
    return named[1]
