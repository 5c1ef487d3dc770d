"""Names for people who do not exist."""

from __future__ import annotations

import numpy as np

_FIRST = (
    "Astrid",
    "Benno",
    "Clara",
    "Dario",
    "Edda",
    "Felix",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Klara",
    "Leon",
    "Mara",
    "Nils",
    "Olga",
    "Pavel",
    "Rosa",
    "Simon",
    "Thea",
    "Ulrich",
    "Vera",
    "Wanda",
    "Yann",
    "Zoe",
)


_LAST = (
    "Halvard",
    "Finch",
    "Bergmann",
    "Castell",
    "Dorn",
    "Ekdal",
    "Farrow",
    "Grimshaw",
    "Hollis",
    "Ivarsen",
    "Jessen",
    "Kestrel",
    "Lindqvist",
    "Marlow",
    "Norden",
    "Ostrander",
    "Pemberton",
    "Quill",
    "Rademaker",
    "Sorley",
    "Thornbury",
    "Umbers",
    "Vance",
    "Winterfeld",
    "Yarrow",
    "Zeller",
)


def invent_name(rng: np.random.Generator) -> str:
    """First and last name by lot; any likeness to a person is chance."""
    return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"
