# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a long program around plain full-batch steps with bias rows, every parameter moved by the exact gradient times eta

#!/usr/bin/env python3
"""
xor.py - a two layer network learns a logic table
--------------------------------------------------
Choose a table by name:   python xor.py and
Without a name it learns xor.
"""
import sys
import time

import numpy as np

TABLES = {
    # name: outputs for 00, 01, 10, 11
    "and": (0, 0, 0, 1),
    "or": (0, 1, 1, 1),
    "xor": (0, 1, 1, 0),
    "nand": (1, 1, 1, 0),
    "same": (1, 0, 0, 1),
}
INPUTS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
WIDTH = 50


def table(name):
    """Inputs and targets of one table."""
    try:
        outputs = TABLES[name]
    except KeyError:
        sys.exit("I know only: " + ", ".join(sorted(TABLES)))
    return INPUTS, np.array(outputs, dtype=float).reshape(4, 1)


class Net:
    """inputs -> hidden (sigmoid) -> outputs (sigmoid)"""

    def __init__(self, n_in, n_hidden, n_out, eta=0.5, seed=None):
        rng = np.random.default_rng(seed)
        self.eta = eta
        self.v = rng.uniform(-1, 1, size=(n_in, n_hidden))
        self.v_bias = rng.uniform(-1, 1, size=n_hidden)
        self.w = rng.uniform(-1, 1, size=(n_hidden, n_out))
        self.w_bias = rng.uniform(-1, 1, size=n_out)
        self.curve = []

    # --- helpers -------------------------------------------------------

    @staticmethod
    def sigmoid(x):
        return 1.0 / (1.0 + np.exp(-x))

    @staticmethod
    def slope_at(y):
        return y * (1.0 - y)

    def __len__(self):
        return sum(p.size for p in (self.v, self.v_bias, self.w, self.w_bias))

    def __repr__(self):
        return "<Net %d-%d-%d, %d parameters>" % (*self.v.shape, self.w.shape[1], len(self))

    # --- the network ---------------------------------------------------

    def forward(self, inputs):
        self.hidden = self.sigmoid(inputs @ self.v + self.v_bias)
        self.output = self.sigmoid(self.hidden @ self.w + self.w_bias)
        return self.output

    def backward(self, inputs, targets):
        miss = targets - self.output
        out_delta = miss * self.slope_at(self.output)
        hid_delta = out_delta @ self.w.T * self.slope_at(self.hidden)
        self.w += self.eta * self.hidden.T @ out_delta
        self.w_bias += self.eta * out_delta.sum(axis=0)
        self.v += self.eta * inputs.T @ hid_delta
        self.v_bias += self.eta * hid_delta.sum(axis=0)
        return float(np.abs(miss).mean())

    def train(self, inputs, targets, rounds):
        for n in range(rounds):
            self.forward(inputs)  # training
            error = self.backward(inputs, targets)
            if n % (rounds // 20) == 0:
                self.curve.append(error)

    # --- talking about it ----------------------------------------------

    def chart(self):
        top = max(self.curve)
        for e in self.curve:
            print("%.4f |%s" % (e, "#" * int(WIDTH * e / top)))

    def report(self, inputs, targets):
        print("  a  b | want | says")
        for row, want, says in zip(inputs, targets, self.forward(inputs)):
            print("  %d  %d |  %d   | %.3f" % (*row, want[0], says[0]))


if __name__ == "__main__":
    name = sys.argv[1] if len(sys.argv) > 1 else "xor"
    if name.endswith(".py"):
        name = "xor"
    x, t = table(name)
    net = Net(2, 4, 1, eta=1.0, seed=7)
    print(net, "learns", name)
    started = time.perf_counter()
    net.train(x, t, 20000)
    net.chart()
    net.report(x, t)
    print("took %.2f s" % (time.perf_counter() - started))
