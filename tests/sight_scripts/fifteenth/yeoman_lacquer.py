# verdict: wrong
# line: 27
# why: output weights' gradient uses the pre-activation instead of the activation
import numpy as np

rng = np.random.default_rng(27)
angles = rng.uniform(0, np.pi / 2, size=(50, 2))
# forward kinematics of a two link arm, learned backwards
pos = np.c_[np.cos(angles[:, 0]) + np.cos(angles.sum(1)), np.sin(angles[:, 0]) + np.sin(angles.sum(1))]
pos = pos / 2

W1 = rng.normal(0, 1, (10, 2))
b1 = rng.normal(0, 1, 10)
W2 = rng.normal(0, 0.3, (2, 10))
b2 = np.zeros(2)
eta = 0.02

for sweep in range(60):
    J = 0.0
    for p, q in zip(pos, angles):
        net1 = W1 @ p + b1
        act1 = np.tanh(net1)
        pred = W2 @ act1 + b2
        d2 = pred - q
        J += 0.5 * d2 @ d2
        d1 = (W2.T @ d2) * (1 - act1 ** 2)
        gradW2 = np.outer(d2, net1)
        gradW1 = np.outer(d1, p)
        W2 = W2 - eta * gradW2
        b2 = b2 - eta * d2
        W1 = W1 - eta * gradW1
        b1 = b1 - eta * d1
    if sweep % 10 == 0:
        print("sweep %d: J = %.4f" % (sweep, J))
