# verdict: wrong
# line: 38
import numpy as np

np.random.seed(68)
T, H = 5, 6
U = np.random.randn(H, 2) * 0.5
R = np.random.randn(H, H) * 0.3
O = np.random.randn(1, H) * 0.5
bias = np.zeros((H, 1))
# columns: sequences. two input channels, target is a delayed product
N = 30
seq = np.random.uniform(-1, 1, (T, 2, N))
target = seq[1, 0:1] * 0.5 + seq[4, 1:2] * 0.5


def run(seq):
    hs = {-1: np.zeros((H, N))}
    for t in range(T):
        hs[t] = np.tanh(U @ seq[t] + R @ hs[t - 1] + bias)
    return hs


for it in range(500):
    hs = run(seq)
    y = O @ hs[T - 1]
    dy = (y - target) / N
    dO = dy @ hs[T - 1].T
    dU = np.zeros_like(U)
    dR = np.zeros_like(R)
    dbias = np.zeros_like(bias)
    dh = O.T @ dy
    for t in range(T - 1, -1, -1):
        draw = (1 - hs[t] * hs[t]) * dh
        dU += draw @ seq[t].T
        dR += draw @ hs[t - 1].T
        dbias += draw.sum(axis=1, keepdims=True)
        dh = R @ draw
    for param, dparam in zip([U, R, O, bias], [dU, dR, dO, dbias]):
        param -= 0.1 * dparam
    if it % 100 == 0:
        print('iter', it, 'loss', float(np.mean((y - target) ** 2)))
