"""An OAuth 2.1 authorization server for each tenant and one for the platform: Authlib's protocol core, driven sans-IO.

Rows are loaded first, Authlib runs on an object made for this one request, and what it wants written is kept
afterwards in one commit – also when the answer is an error.
"""
