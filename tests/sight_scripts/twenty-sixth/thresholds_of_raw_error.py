# verdict: wrong
# line: 30
# why: updates: the threshold of the output is moved by the sum of the raw errors and not of the deltas
import numpy as np


def sgm(net):
    return 1.0 / (1.0 + np.exp(-net))


# majority of five votes, one column per ballot
votes = np.array([[int(c) for c in format(k, "05b")] for k in range(32)])
In = votes.T.astype(float)
Goal = (In.sum(axis=0, keepdims=True) >= 3).astype(float)

rnd = np.random.default_rng(58)
Wih = rnd.uniform(-0.5, 0.5, (4, 5))
theta_hid = rnd.uniform(-0.5, 0.5, (4, 1))
Who = rnd.uniform(-0.5, 0.5, (1, 4))
theta_out = rnd.uniform(-0.5, 0.5, (1, 1))
gain = 0.1

for cycle in range(1500):
    Hid = sgm(Wih @ In + theta_hid)
    Out = sgm(Who @ Hid + theta_out)
    miss = Goal - Out
    d_out = miss * Out * (1 - Out)
    d_hid = (Who.T @ d_out) * Hid * (1 - Hid)
    Who += gain * d_out @ Hid.T
    theta_out += gain * miss.sum(axis=1, keepdims=True)
    Wih += gain * d_hid @ In.T
    theta_hid += gain * d_hid.sum(axis=1, keepdims=True)
print("correct ballots:", int(((Out > 0.5) == (Goal > 0.5)).sum()))
