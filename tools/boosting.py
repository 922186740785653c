"""Grows decision trees one upon the other (gradient boosting, Friedman, "Greedy Function Approximation", 2001).

Needs NumPy. Each tree is grown on the slope and curvature of the logistic loss (Chen and Guestrin, "XGBoost", 2016)
from counts in bins, level by level, on a random part of the rows and of the columns.
"""

import numpy as np

BINS = 48
ROUNDS = 60
DEPTH = 4
STEP = 0.15
PENALTY = 3.0
LEAST_CURVATURE = 10.0
ROWS, COLUMNS = 0.7, 0.6


def edges_of(numbers):
    """Give the bounds between the bins of each column."""
    found = []
    for column in numbers.T:
        values = np.unique(column)
        if len(values) <= BINS:
            found.append((values[1:] + values[:-1]) / 2)
        else:
            found.append(np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1])))
    return found


def binned(numbers, edges):
    """Give the bin of each number."""
    columns = [np.searchsorted(own, numbers[:, at], side="right") for at, own in enumerate(edges)]
    return np.stack(columns, 1).astype(np.uint8)


def grow(bins, right, weight, start, rounds=ROUNDS, seed=0):
    """Grow trees that add to ``start`` what it lacks to tell ``right``, each row counting by its weight.

    A tree is its splits, by node: column, bin, the nodes below; and the value of each node.
    """
    random = np.random.default_rng(seed)
    totals, trees = start.copy(), []
    live = np.flatnonzero(weight > 0)
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-totals))
        slope, curve = weight * (chance - right), weight * chance * (1 - chance)
        rows = live[random.random(len(live)) < ROWS]
        columns = np.flatnonzero(random.random(bins.shape[1]) < COLUMNS)
        splits, nodes, count = _splits(bins, rows, columns, slope, curve)
        values = -STEP * np.bincount(nodes[rows], slope[rows], count)
        values /= np.bincount(nodes[rows], curve[rows], count) + PENALTY
        totals += values[nodes]
        trees.append((splits, values))
    return trees


def _splits(bins, rows, columns, slope, curve):
    """Split level by level; give the splits, the node of every row and how many nodes there are."""
    nodes = np.zeros(len(bins), dtype=np.int32)
    splits, level, count = {}, [0], 1
    width = int(bins.max()) + 1
    for _ in range(DEPTH):
        place = np.full(count, -1)
        place[level] = np.arange(len(level))
        own = place[nodes[rows]]
        held, own = rows[own >= 0], own[own >= 0]
        slopes, curves = slope[held], curve[held]
        size = len(level) * width
        best = [(1e-9, -1, -1)] * len(level)
        for column in columns:
            key = own * width + bins[held, column]
            low = np.bincount(key, slopes, size).reshape(-1, width).cumsum(1)
            low_curve = np.bincount(key, curves, size).reshape(-1, width).cumsum(1)
            high, high_curve = low[:, -1:] - low, low_curve[:, -1:] - low_curve
            gain = low**2 / (low_curve + PENALTY) + high**2 / (high_curve + PENALTY)
            gain -= low[:, -1:] ** 2 / (low_curve[:, -1:] + PENALTY)
            gain[(low_curve < LEAST_CURVATURE) | (high_curve < LEAST_CURVATURE)] = -1
            for at, bin_ in enumerate(gain.argmax(1)):
                if gain[at, bin_] > best[at][0]:
                    best[at] = (gain[at, bin_], int(column), int(bin_))
        following = []
        for node, (_, column, bin_) in zip(level, best, strict=True):
            if column >= 0:
                splits[node] = (column, bin_, count, count + 1)
                here = nodes == node
                nodes[here] = np.where(bins[here, column] > bin_, count + 1, count)
                following += [count, count + 1]
                count += 2
        level = following
        if not level:
            break
    return splits, nodes, count


def applied(trees, bins, start):
    """Add to ``start`` what the trees say of each row."""
    totals = start.copy()
    for splits, values in trees:
        nodes = np.zeros(len(bins), dtype=np.int32)
        for node in sorted(splits):
            column, bin_, less, more = splits[node]
            here = nodes == node
            nodes[here] = np.where(bins[here, column] > bin_, more, less)
        totals += values[nodes]
    return totals


def written(tree, edges, node=0):
    """Give a tree as ``core/page/content/trees.py`` reads it."""
    splits, values = tree
    if node not in splits:
        return round(float(values[node]), 3)
    column, bin_, less, more = splits[node]
    bound = float(f"{edges[column][bin_]:.5g}")
    return [column, bound, written(tree, edges, less), written(tree, edges, more)]
