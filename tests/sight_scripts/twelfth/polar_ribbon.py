# verdict: wrong
# line: 43
# why: delta of the third layer is sent back through W2 instead of W3
# ---------------------------------------------------------------
#  A network with three hidden layers.
#
#  x --W1--> h1 --W2--> h2 --W3--> h3 --W4--> out
#
#  All units are logistic.  I keep the names of the error signals
#  parallel to the names of the layers: e_out, e3, e2, e1.
#  The loss is one half of the summed squared difference.
# ---------------------------------------------------------------
import numpy as np

rng = np.random.RandomState(40)


def logistic(v):
    """The squashing function."""
    return 1.0 / (1.0 + np.exp(-v))


# four bits; is the number written by them a prime?
x = np.array([[(k >> i) & 1 for i in range(4)] + [1] for k in range(16)], dtype=float)
want = np.array([[1.0 if k in (2, 3, 5, 7, 11, 13) else 0.0] for k in range(16)])

W1 = rng.normal(0, 1, (5, 7))
W2 = rng.normal(0, 1, (7, 7))
W3 = rng.normal(0, 1, (7, 7))
W4 = rng.normal(0, 1, (7, 1))

rate = 0.5
for round_ in range(3001):
    # --- there
    h1 = logistic(x.dot(W1))
    h2 = logistic(h1.dot(W2))
    h3 = logistic(h2.dot(W3))
    out = logistic(h3.dot(W4))

    # --- and back again
    e_out = (out - want) * out * (1 - out)
    e3 = e_out.dot(W4.T) * h3 * (1 - h3)
    e2 = e3.dot(W2.T) * h2 * (1 - h2)
    e1 = e2.dot(W2.T) * h1 * (1 - h1)

    # --- every weight takes a step
    W4 -= rate * h3.T.dot(e_out)
    W3 -= rate * h2.T.dot(e3)
    W2 -= rate * h1.T.dot(e2)
    W1 -= rate * x.T.dot(e1)

    if round_ % 1000 == 0:
        print(round_, 0.5 * np.sum((out - want) ** 2))
