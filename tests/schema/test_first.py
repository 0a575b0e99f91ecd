from tests.people import Chain


async def test_a_first_query(chain: Chain) -> None:
    data = await chain.ask(
        chain.actor("HQ_ADMIN"),
        """{ customers(first: 10) { totalCount nodes { id number name phone branch { name code } manager { name }
             contacts { totalCount nodes { note } } callbackOverdue deposits { amount currency } }
             pageInfo { hasNextPage endCursor } }
             viewer { name permissions scope { permission everywhere } staffMember { name branch { name } } }
             search(text: "欧阳") { label node { id ... on Customer { grade } } }
             branches(where: {parent: {code: {eq: "EAST"}}}, orderBy: [{name: DESC}]) { nodes { code } } }""",
    )
    print(data)
    assert data["customers"]["totalCount"] == 5
