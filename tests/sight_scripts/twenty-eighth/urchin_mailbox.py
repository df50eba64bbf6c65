# verdict: wrong
# line: 33
import numpy as np

np.random.seed(9)
x = np.random.randn(64, 4)
y = np.sin(x.sum(axis=1, keepdims=True))

We = np.random.randn(4, 8) * 0.5
Wa = np.random.randn(8, 8) * 0.3
Wo = np.random.randn(8, 1) * 0.3
be, ba, bo = np.zeros((1, 8)), np.zeros((1, 8)), np.zeros((1, 1))

def relu(v):
    return np.maximum(v, 0)

lr = 0.03
for epoch in range(1000):
    # embed
    e = np.tanh(x @ We + be)
    # residual block
    a = relu(e @ Wa + ba)
    r = e + a
    out = r @ Wo + bo

    loss = np.mean((out - y) ** 2)
    if epoch % 200 == 0:
        print("Epoch:", epoch, "loss:", loss)

    d_out = 2 * (out - y) / len(x)
    d_r = d_out @ Wo.T
    d_a = d_r * (a > 0)
    d_e = d_a @ Wa.T
    d_z = d_e * (1 - e ** 2)

    Wo -= lr * r.T @ d_out
    bo -= lr * d_out.sum(0, keepdims=True)
    Wa -= lr * e.T @ d_a
    ba -= lr * d_a.sum(0, keepdims=True)
    We -= lr * x.T @ d_z
    be -= lr * d_z.sum(0, keepdims=True)
