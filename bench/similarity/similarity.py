"""All nine similarity measures of every pair of members and year, in plain Python with whole numbers as bit sets.

usage: python3 similarity.py FOLDER FIRST LAST VALUES

FOLDER holds ties.csv (debtor,creditor,value,from,until) and members.csv (unit,from,until): units are numbers, days are
counted from 1970-01-01, a run of days ends before its last. A tie counts in a year if any of its days is in it, for both
ways; a member is one in a year if it is one on any of its days. VALUES receives a record of twelve doubles a pair:
year, unit, unit, then the measures in the order of docs/similarity.md; not a number where one is missing.

Prints the seconds for reading, computing and writing. Formulas: docs/similarity.md.
"""

import csv
import sys
import time
from array import array
from datetime import date
from math import nan, sqrt

EPOCH = date(1970, 1, 1).toordinal()


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        lines = csv.reader(file)
        next(lines)
        return [tuple(map(int, line)) for line in lines]


def sample(start, end, active, queue):
    """The spells on any day from start to end; active and queue carry over from one year to the next."""
    active[:] = [spell for spell in active if spell[-1] > start]
    while queue and queue[-1][-2] < end:
        active.append(queue.pop())
    return [spell for spell in active if max(start, spell[-2]) < min(end, spell[-1])]


def portfolios(members, ties):
    """For each member the sets of those whom it values at 1, 2 and 3 or more, and their sizes."""
    rows_of = {member: [1 << member] * 3 for member in members}
    for one, other, value, _, _ in ties:
        if one in rows_of and other in rows_of:
            for level in range(value):
                rows_of[one][level] |= 1 << other
                rows_of[other][level] |= 1 << one
    return [(member, *planes, *(plane.bit_count() for plane in planes)) for member, planes in sorted(rows_of.items())]


def apart(n, g1, g2, g3):
    """Pairs of members that a portfolio tells apart."""
    t0, t1, t2 = n - g1, g1 - g2, g2 - g3
    return (n * (n - 1) - t0 * (t0 - 1) - t1 * (t1 - 1) - t2 * (t2 - 1) - g3 * (g3 - 1)) // 2


def compare(year, table, out):
    n = len(table)
    for i, (first, x1, x2, x3, p1, p2, p3) in enumerate(table):
        sum_x, squares_x, apart_x = p1 + p2 + p3, p1 + 3 * p2 + 5 * p3, apart(n, p1, p2, p3)
        for second, y1, y2, y3, q1, q2, q3 in table[i + 1:]:
            c11, c12, c13 = (x1 & y1).bit_count(), (x1 & y2).bit_count(), (x1 & y3).bit_count()
            c21, c22, c23 = (x2 & y1).bit_count(), (x2 & y2).bit_count(), (x2 & y3).bit_count()
            c31, c32, c33 = (x3 & y1).bit_count(), (x3 & y2).bit_count(), (x3 & y3).bit_count()
            sum_y, squares_y = q1 + q2 + q3, q1 + 3 * q2 + 5 * q3
            binary = p1 + q1 - 2 * c11
            absolute = binary + p2 + q2 - 2 * c22 + p3 + q3 - 2 * c33
            squares = squares_x + squares_y
            squared = squares - 2 * (c11 + c12 + c13 + c21 + c22 + c23 + c31 + c32 + c33)
            s_binary = 1 - 2 * binary / n
            kappa = n * squares - 2 * sum_x * sum_y
            kappa_binary = n * (p1 + q1) - 2 * p1 * q1
            pi = 2 * n * squares - (sum_x + sum_y) ** 2
            pi_binary = 2 * n * (p1 + q1) - (p1 + q1) ** 2
            apart_y = apart(n, q1, q2, q3)
            balance = (
                (n - q1 - p1 + c11) * c11
                + (q1 - q2 - c11 + c12) * (c12 - p1 + c11)
                + (q2 - q3 - c12 + c13) * (c13 - p1 + c12)
                + (q3 - c13) * (c13 - p1)
                + (p1 - c11 - p2 + c21) * c21
                + (c11 - c12 - c21 + c22) * (c22 - p2 + c21)
                + (c12 - c13 - c22 + c23) * (c23 - p2 + c22)
                + (c13 - c23) * (c23 - p2)
                + (p2 - c21 - p3 + c31) * c31
                + (c21 - c22 - c31 + c32) * (c32 - p3 + c31)
                + (c22 - c23 - c32 + c33) * (c33 - p3 + c32)
                + (c23 - c33) * (c33 - p3)
            )
            out.extend((
                year, first, second,
                1 - 2 * absolute / (3 * n), 1 - 2 * squared / (9 * n), s_binary, s_binary,
                1 - n * squared / kappa if kappa else nan,
                1 - n * binary / kappa_binary if kappa_binary else nan,
                1 - 2 * n * squared / pi if pi else nan,
                1 - 2 * n * binary / pi_binary if pi_binary else nan,
                balance / sqrt(apart_x * apart_y) if apart_x and apart_y else nan,
            ))


def main(folder, first, last, values):
    started = time.perf_counter()
    ties, members = rows(f"{folder}/ties.csv"), rows(f"{folder}/members.csv")
    read = time.perf_counter()
    tie_queue = sorted(ties, key=lambda tie: -tie[-2])
    member_queue = sorted(members, key=lambda member: -member[-2])
    active_ties, active_members, out = [], [], array("d")
    for year in range(first, last + 1):
        start, end = date(year, 1, 1).toordinal() - EPOCH, date(year + 1, 1, 1).toordinal() - EPOCH
        present = {member for member, _, _ in sample(start, end, active_members, member_queue)}
        compare(year, portfolios(present, sample(start, end, active_ties, tie_queue)), out)
    computed = time.perf_counter()
    with open(values, "wb") as file:
        out.tofile(file)
    print(f"{read - started:.6f} {computed - read:.6f} {time.perf_counter() - computed:.6f}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
