# mistake: l1delta-no-derivative
# question: 04_deltas/hidden_delta
# style: einsum in namespace
import numpy as np


class Backprop:
    @classmethod
    def output(cls, a2, t):
        return (a2 - t) * cls.dsig(a2)

    @classmethod
    def hidden(cls, d2, w, a1):
        return np.einsum("ij,kj->ik", d2, w)

    @staticmethod
    def dsig(a):
        return a * (1 - a)


output_delta = Backprop.output
hidden_delta = Backprop.hidden
