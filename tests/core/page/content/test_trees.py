"""Trees that add up: they say what walking each of them says."""

import random

import pytest

from core.page.content.trees import Forest, Tree, grown

BOUNDS = (-1.0, 0.0, 0.5, 2.0)
NUMBERS = (-2.0, -1.0, -0.5, 0.0, 0.25, 0.5, 1.0, 2.0, 3.0)


def walked(tree: Tree, numbers: list[float]) -> float:
    while isinstance(tree, tuple):
        number, bound, less, more = tree
        tree = more if numbers[number] >= bound else less
    return tree


def tree_of(chance: random.Random, depth: int) -> Tree:
    if not depth or not chance.randrange(4):
        return chance.uniform(-1, 1)
    less, more = tree_of(chance, depth - 1), tree_of(chance, depth - 1)
    return chance.randrange(3), chance.choice(BOUNDS), less, more


def test_a_forest_says_what_its_trees_say() -> None:
    chance = random.Random(1)
    for _ in range(100):
        trees = [tree_of(chance, 4) for _ in range(chance.randrange(6))]
        forest = Forest(trees)
        rows = [[chance.choice(NUMBERS) for _ in range(3)] for _ in range(20)]
        expected = [0.0] * len(rows)
        for tree in trees:
            expected = [total + walked(tree, row) for total, row in zip(expected, rows, strict=True)]
        assert forest.totals(rows) == expected


def test_trees_come_from_lists() -> None:
    forest = Forest([grown([0, 1, -2, [1, 5, 0.5, 3]]), grown(10)])
    assert forest.totals([[0, 9], [1, 4], [1, 5]]) == [8.0, 10.5, 13.0]


def test_what_is_no_tree() -> None:
    with pytest.raises(ValueError, match="no tree"):
        grown("no tree")


def test_a_tree_of_too_many_leaves() -> None:
    tree: Tree = 0.0
    for bound in range(16):
        tree = 0, float(bound), tree, 1.0
    with pytest.raises(ValueError, match=r"0\.0"):
        Forest([tree])
