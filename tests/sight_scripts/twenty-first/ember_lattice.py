# verdict: wrong
# line: 27
# why: hidden delta: The first hidden layer also feeds the output directly, but its delta has only the way through the second layer.
import numpy as np

rng = np.random.default_rng(29)

def init(n, m):
    return rng.normal(0, 1 / np.sqrt(n), (n, m))

X = rng.uniform(-1, 1, (80, 2))
y = np.cos(4 * X[:, :1]) * X[:, 1:]

Wa, ba = init(2, 12), np.zeros(12)
Wb, bb = init(12, 8), np.zeros(8)
Wo, bo = init(8, 1), np.zeros(1)
Ws = init(12, 1)                     # skip: first hidden layer -> output
lr = 0.1

for epoch in range(800):
    A = np.tanh(X @ Wa + ba)
    B = np.tanh(A @ Wb + bb)
    out = B @ Wo + A @ Ws + bo

    d_out = (out - y) / len(X)
    d_B = d_out @ Wo.T * (1 - B ** 2)
    d_A = d_B @ Wb.T * (1 - A ** 2)

    Ws -= lr * A.T @ d_out
    Wo -= lr * B.T @ d_out
    bo -= lr * d_out.sum(0)
    Wb -= lr * A.T @ d_B
    bb -= lr * d_B.sum(0)
    Wa -= lr * X.T @ d_A
    ba -= lr * d_A.sum(0)
    if epoch % 200 == 0:
        print(epoch, np.mean((out - y) ** 2))
