"""What must not sign anybody in: each row is one defence, and fails the test when that is taken out."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from joserfc.jwk import OctKey, RSAKey

from tests.api.federation.house import CLIENT_ID, SECRET, House, new_key
from tests.api.federation.world import FORM, Pair, is_in, journey
from tests.tenants.identity.world import NOW

SECONDS = int(NOW.timestamp())
WEAK = RSAKey.generate_key(2048, {"kid": "first"})


def _claims(**claims: object) -> Callable[[House], None]:
    return lambda house: house.claims.update(claims)


def _shared_secret(house: House) -> None:
    house.key, house.header = OctKey.import_key(SECRET.encode()), {"alg": "HS256"}  # type: ignore[assignment]


def _unsigned(house: House) -> None:
    house.header = {"alg": "none"}


def _not_on_the_list(house: House) -> None:
    house.key, house.header = WEAK, {"alg": "RS512"}


def _somebody_else_s_key(house: House) -> None:
    house.published = [new_key("first").as_dict(private=False)]


def _key_in_the_token(house: House) -> None:
    _somebody_else_s_key(house)
    house.header = {"jwk": house.key.as_dict(private=False)}


def _encryption_key(house: House) -> None:
    house.published = [house.key.as_dict(private=False) | {"use": "enc"}]


def _unnamed_of_two(house: House) -> None:
    house.published = [house.key.as_dict(private=False), new_key("other").as_dict(private=False)]
    house.kid = None


# What an ID token may be, and what it must not.
REFUSED: dict[str, Callable[[House], None]] = {
    "another issuer": _claims(iss="http://127.0.0.1:1"),
    "issuer with a slash": lambda house: house.claims.update(iss=f"{house.issuer}/"),
    "no audience": _claims(aud=None),
    "another audience": _claims(aud="somebody"),
    "audience that contains us as text": _claims(aud=f"{CLIENT_ID}2"),
    "several audiences without azp": _claims(aud=[CLIENT_ID, "other"]),
    "issued to another": _claims(aud=[CLIENT_ID, "other"], azp="other"),
    "issued to another though for us": _claims(azp="other"),
    "another nonce": _claims(nonce="of another sign-in"),
    "no nonce": _claims(nonce=None),
    "expired": _claims(exp=SECONDS - 61),
    "no expiry": _claims(exp=None),
    "expiry in words": _claims(exp="tomorrow"),
    "no issue time": _claims(iat=None),
    "from the future": _claims(iat=SECONDS + 61),
    "not before later": _claims(nbf=SECONDS + 61),
    "issued long ago": _claims(iat=SECONDS - 601),
    "no sub": _claims(sub=None),
    "empty sub": _claims(sub=""),
    "sub too long": _claims(sub="a" * 256),
    "sub with a control character": _claims(sub="a\x00b"),
    "shared secret": _shared_secret,
    "unsigned": _unsigned,
    "an algorithm not on the list": _not_on_the_list,
    "somebody else's key": _somebody_else_s_key,
    "a key of its own in the token": _key_in_the_token,
    "a key for encryption": _encryption_key,
    "an unnamed key of two": _unnamed_of_two,
    "an access token's type": lambda house: house.header.update(typ="at+jwt"),
    "critical extensions": lambda house: house.header.update(crit=["b64"], b64=True),
    "not a token": lambda house: setattr(house, "token", "a.b.c"),
}
TAKEN: dict[str, Callable[[House], None]] = {
    "as it should be": _claims(),
    "a clock a minute off": _claims(iat=SECONDS + 59, exp=SECONDS - 59),
    "a list of one": _claims(aud=[CLIENT_ID]),
    "several audiences and us as the party": _claims(aud=[CLIENT_ID, "other"], azp=CLIENT_ID),
    "an unnamed key where there is one": lambda house: setattr(house, "kid", None),
}


async def test_an_id_token_is_the_provider_s_word_about_this_sign_in_or_nothing(pair: Pair) -> None:
    found = {}
    async with journey(pair[0]) as trip:
        for name, change in {**REFUSED, **TAKEN}.items():
            trip.forget()
            change(trip.house)
            async with trip.browser() as http:
                found[name] = is_in(await trip.sign_in(http))
                account = await http.get(f"/t/{pair[0].slug}/account")
                assert (account.status_code == 200) is found[name]
    assert found == dict.fromkeys(REFUSED, False) | dict.fromkeys(TAKEN, True)


# What the browser brings back.
ANSWERS: dict[str, dict[str, str | None]] = {
    "another state": {"state": "A" * 43},
    "no state": {"state": None},
    "another issuer (mix-up)": {"iss": "http://127.0.0.1:1"},
    "no issuer though announced": {"iss": None},
    "no code": {"code": None},
    "an error": {"error": "access_denied"},
}


async def test_an_answer_that_is_not_to_our_question_is_refused(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        found = {name: is_in(await trip.sign_in(http, **changes)) for name, changes in ANSWERS.items()}
        assert found == dict.fromkeys(ANSWERS, False)
        assert "/token" not in trip.house.asked


async def test_an_issuer_may_be_left_out_where_none_is_announced_but_not_be_wrong(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        trip.house.metadata = {"authorization_response_iss_parameter_supported": False}
        assert not is_in(await trip.sign_in(http, iss="http://127.0.0.1:1"))
        assert is_in(await trip.sign_in(http, iss=None))


async def test_a_parameter_given_twice_is_refused(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        answer = trip.house.answer(await trip.leave(http))
        twice: list[tuple[str, str | int | float | bool | None]] = [*answer.items(), ("code", answer["code"])]
        assert (await http.get(f"{trip.path}/callback", params=twice)).status_code == 400


async def test_only_the_browser_that_left_comes_back_and_only_once(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http, trip.browser() as another:
        answer = trip.house.answer(await trip.leave(http))
        assert not is_in(await trip.come_back(another, answer))
        await trip.leave(another)
        assert not is_in(await trip.come_back(another, answer))
        assert is_in(await trip.come_back(http, answer))
        assert not is_in(await trip.come_back(http, answer))


async def test_a_code_of_another_browser_is_caught_by_nonce_and_verifier(pair: Pair) -> None:
    """Even when somebody else's code is put behind the right state."""
    async with journey(pair[0]) as trip, trip.browser() as http, trip.browser() as thief:
        stolen = trip.house.answer(await trip.leave(http))
        own = await trip.leave(thief)
        trip.house.codes[stolen["code"]] = {**trip.house.codes[stolen["code"]], "code_challenge": own["code_challenge"]}
        assert not is_in(await trip.come_back(thief, {**stolen, "state": own["state"]}))


async def test_whoever_stays_away_too_long_starts_again(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        answer = trip.house.answer(await trip.leave(http))
        trip.clock.at = trip.house.now = NOW + timedelta(minutes=10)
        assert not is_in(await trip.come_back(http, answer))


async def test_a_note_of_one_tenant_or_provider_is_good_at_no_other(pair: Pair) -> None:
    async with journey(pair[0]) as trip, journey(pair[1]) as other, trip.browser() as http, other.browser() as theirs:
        answer = trip.house.answer(await trip.leave(http))
        [(name, note)] = [(c.name, c.value or "") for c in http.cookies.jar]
        theirs.cookies.set(name.replace(pair[0].id.hex, pair[1].id.hex), note, domain="api.example.com")
        assert not is_in(await other.come_back(theirs, answer))


async def test_a_form_of_another_site_sends_nobody_away(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        response = await http.post(trip.path, data=FORM, headers={"Origin": "https://evil.example"})
    assert response.status_code == 403
    assert trip.house.asked == []


async def test_a_provider_that_is_not_there_is_not_offered(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        for key in ("nobody", "%00", "..%2fx", "A" * 50):
            gone = await http.post(f"/t/{pair[0].slug}/federation/{key}", data=FORM)
            back = await http.get(f"/t/{pair[0].slug}/federation/{key}/callback")
            assert {gone.status_code, back.status_code} <= {400, 404}


# What the provider says of itself.
METADATA: dict[str, dict[str, object]] = {
    "another issuer": {"issuer": "http://127.0.0.1:1"},
    "sign-in page without https": {"authorization_endpoint": "http://login.example/auth"},
    "sign-in page that is a script": {"authorization_endpoint": "javascript:alert(1)"},
    "token endpoint inside": {"token_endpoint": "http://169.254.169.254/latest"},
    "keys inside": {"jwks_uri": "file:///etc/passwd"},
    "keys with a user": {"jwks_uri": "https://user@login.example/jwks"},
    "no token endpoint": {"token_endpoint": None},
    "no way to show our secret": {"token_endpoint_auth_methods_supported": ["private_key_jwt"]},
}


async def test_a_provider_that_says_strange_things_of_itself_is_not_gone_to(pair: Pair) -> None:
    found = {}
    async with journey(pair[0]) as trip:
        for name, metadata in {**METADATA, "nothing strange": {}}.items():
            trip.forget()
            trip.house.metadata = metadata
            async with trip.browser() as http:
                response = await http.post(trip.path, data=FORM)
            found[name] = response.status_code == 303 and "set-cookie" in response.headers
            assert found[name] or "cannot be reached" in response.text
    assert found == dict.fromkeys(METADATA, False) | {"nothing strange": True}


async def test_a_secret_is_shown_in_the_form_to_a_provider_that_takes_it_no_other_way(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        trip.house.metadata = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
        assert is_in(await trip.sign_in(http))


async def test_garbage_key_ids_have_the_keys_read_again_once_in_a_while_only(pair: Pair) -> None:
    async with journey(pair[0]) as trip:

        async def attempt(kid: str) -> bool:
            trip.house.kid = kid
            async with trip.browser() as http:
                return is_in(await trip.sign_in(http))

        assert await attempt("first")
        assert [await attempt(f"garbage-{number}") for number in range(5)] == [False] * 5
        assert trip.house.asked.count("/jwks") == 2
        trip.clock.at = trip.house.now = NOW + timedelta(seconds=30)
        assert not await attempt("garbage")
        assert trip.house.asked.count("/jwks") == 3
        assert await attempt("first")


async def test_a_key_taken_back_is_forgotten_within_minutes(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        assert is_in(await trip.sign_in(http))
        trip.house.published = []
        trip.clock.at = trip.house.now = NOW + timedelta(minutes=10)
        assert not is_in(await trip.sign_in(http))


async def test_a_provider_that_does_not_answer_is_left_alone_for_a_moment(pair: Pair) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        trip.house.metadata = {"issuer": "http://127.0.0.1:1"}
        assert [(await http.post(trip.path, data=FORM)).status_code for _ in range(3)] == [400] * 3
        assert len(trip.house.asked) == 1
        trip.house.metadata = {}
        trip.clock.at = NOW + timedelta(seconds=5)
        assert is_in(await trip.sign_in(http))


async def test_no_secret_and_no_token_of_the_sign_in_is_logged(pair: Pair, caplog: Any, capsys: Any) -> None:
    async with journey(pair[0]) as trip, trip.browser() as http:
        trip.house.claims = {"nonce": "wrong"}
        answer = trip.house.answer(await trip.leave(http))
        assert not is_in(await trip.come_back(http, answer))
    told = caplog.text + "".join(capsys.readouterr())
    assert "not vouched for" in told
    assert all(text not in told for text in (SECRET, answer["code"], answer["state"]))
