# verdict: wrong
# line: 24
# also: 30
# why: derivatives: out=net1 overwrites the net input, so the derivative is taken at tanh(net1) instead of net1.
import numpy as np

rng = np.random.RandomState(71)
cargo = rng.rand(56, 3) * 2 - 1
draft = (cargo[:, 0] + cargo[:, 1] * cargo[:, 2]).reshape(56, 1)

W1, b1 = rng.randn(3, 10) * 0.8, np.zeros(10)
W2, b2 = rng.randn(10, 1) * 0.4, np.zeros(1)


def d_tanh(z):
    """Derivative of tanh at the net input z."""
    t = np.tanh(z)
    return 1.0 - t * t


for iteration in range(600):
    net1 = cargo @ W1
    net1 += b1
    act1 = np.tanh(net1, out=net1)          # saves one array
    net2 = act1 @ W2
    net2 += b2
    net2 -= draft
    net2 /= 56
    grad1 = net2 @ W2.T
    grad1 *= d_tanh(net1)
    W2 -= 0.15 * (act1.T @ net2)
    b2 -= 0.15 * net2.sum(axis=0)
    W1 -= 0.15 * (cargo.T @ grad1)
    b1 -= 0.15 * grad1.sum(axis=0)

print("rmse", np.sqrt(np.mean((net2 * 56) ** 2)))
