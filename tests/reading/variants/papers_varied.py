"""Three short papers as their right reading: (kind, level, text) of every paragraph, without labels."""

OCEANS = """
heading - | Forum: Environment Commission
heading - | Question of: Plastic waste in the oceans
heading - | Main submitter: Chile
title - | Reducing plastic waste in the oceans
organ - | The Environment Commission,
preambular 0 | Recalling the goals that the General Assembly set for life below water,
preambular 0 | Alarmed by the amount of plastic that reaches the sea every year,
preambular 0 | Noting with approval the work of coastal cities,
operative 1 | Calls upon all coastal States to adopt national plans that:
operative 2 | ban single-use plastic within five years,
operative 2 | set up collection points in every port where:
operative 3 | fishing nets are taken back free of charge,
operative 3 | the waste of ships is weighed and recorded,
operative 2 | are published every two years;
operative 1 | Requests the Secretary-General to report on the progress made;
operative 1 | Encourages donors to pay for:
operative 2 | vessels that collect waste,
operative 2 | training for the crews of these vessels;
operative 1 | Invites universities to share their measurements;
operative 1 | Decides to remain seized of the matter.
"""

VACCINES = """
heading - | Committee: World Health Organization
heading - | Topic: Access to vaccines
heading - | Sponsors: Kenya, Norway, Viet Nam
organ - | The World Health Organization,
preambular 0 | Bearing in mind the right of everyone to health,
preambular 0 | Deeply concerned that vaccines reach rural areas months too late,
operative 1 | Urges Member States to establish cold chains, including:
operative 2 | refrigerated lorries for remote districts,
operative 2 | solar refrigerators in clinics without power;
operative 1 | Recommends that manufacturers license their patents:
operative 2 | to producers in developing countries,
operative 2 | at prices that:
operative 3 | are the same for all buyers,
operative 3 | do not exceed the cost of production,
operative 3 | are reviewed every year;
operative 1 | Further recommends the exchange of trained nurses;
operative 1 | Asks for an annual report on:
operative 2 | the number of doses given,
operative 2 | the number of doses lost,
operative 2 | the reasons of every delay.
"""

BORDERS = """
heading - | FORUM: Human Rights Council
heading - | QUESTION OF: The protection of persons displaced by floods
heading - | SUBMITTED BY: Bangladesh
heading - | CO-SUBMITTERS: Fiji, Peru
organ - | The Human Rights Council,
preambular 0 | Guided by the purposes of the Charter of the United Nations,
preambular 0 | Having heard the testimony of displaced families,
preambular 0 | Observing that floods have become more frequent,
preambular 0 | Fully aware of the limits of national budgets,
operative 1 | Strongly condemns every refusal of shelter to displaced persons;
operative 1 | Requests all States to register displaced persons by:
operative 2 | issuing papers within thirty days,
operative 2 | keeping families together when:
operative 3 | children travel alone,
operative 3 | relatives live in another district,
operative 2 | protecting the data that they collect;
operative 1 | Calls for the creation of a fund:
operative 2 | financed by voluntary contributions,
operative 2 | administered by a board of twelve members;
operative 1 | Supports regional agreements on seasonal work;
operative 1 | Emphasizes that every measure must respect human dignity.
"""


def paragraphs(paper):
    """A paper as (kind, level, text); None for what has no level."""
    rows = [row.split(" | ", 1) for row in paper.strip().splitlines() if row]
    return [(head.split()[0], None if head.split()[1] == "-" else int(head.split()[1]), text) for head, text in rows]


PAPERS = [paragraphs(paper) for paper in (OCEANS, VACCINES, BORDERS)]
