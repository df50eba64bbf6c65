"""A class for a pair, which knows both sides of its update; einsum for the products."""
import numpy as np


class Pair:
    def __init__(self, step, change):
        self.step, self.change = step, change
        self.curvature = np.einsum("i,i", step, change)

    def off(self, vector):
        share = np.einsum("i,i", self.step, vector) / self.curvature
        return vector - share * self.change, share

    def on(self, vector, share):
        back = np.einsum("i,i", self.change, vector) / self.curvature
        return vector + (share - back) * self.step

    def scale(self):
        return self.curvature / np.einsum("i,i", self.change, self.change)


def bfgs_update(inverse_hessian, step, change):
    pair = Pair(step, change)
    if pair.curvature > 0:
        keep = np.eye(len(step)) - step[:, None] * change[None, :] / pair.curvature
        last = np.einsum("i,j->ij", step, step) / pair.curvature
        return np.einsum("ij,jk,lk->il", keep, inverse_hessian, keep) + last
    return inverse_hessian


def lbfgs_direction(gradient, steps, changes):
    pairs = [Pair(*both) for both in zip(steps, changes)]
    vector, found = gradient, []
    for pair in reversed(pairs):
        vector, share = pair.off(vector)
        found.insert(0, share)
    vector = pairs[-1].scale() * vector
    for pair, share in zip(pairs, found):
        vector = pair.on(vector, share)
    return np.negative(vector)
