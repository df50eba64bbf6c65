"""Plain loops for the matrix; L-BFGS calls itself with one pair fewer."""
import numpy as np


def inner(a, b):
    return sum(float(p) * float(q) for p, q in zip(a, b))


def bfgs_update(inverse_hessian, step, change):
    product = inner(step, change)
    new = inverse_hessian.copy()
    if product <= 0:
        return new
    n = len(step)
    turned = [inner(row, change) for row in inverse_hessian]
    more = 1.0 + inner(change, turned) / product
    for i in range(n):
        for j in range(n):
            new[i, j] += (more * step[i] * step[j] - turned[i] * step[j] - step[i] * turned[j]) / product
    return new


def applied(vector, steps, changes, scale):
    if len(steps) == 0:
        return scale * vector
    product = inner(steps[-1], changes[-1])
    share = inner(steps[-1], vector) / product
    inside = applied(vector - share * changes[-1], steps[:-1], changes[:-1], scale)
    back = inner(changes[-1], inside) / product
    return inside + (share - back) * steps[-1]


def lbfgs_direction(gradient, steps, changes):
    scale = inner(steps[-1], changes[-1]) / inner(changes[-1], changes[-1])
    return applied(-gradient, steps, changes, scale)
